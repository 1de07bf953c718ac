//! Compares what the platform posts with the events that are known.

use wavix::operation::Carrier;
use wavix::shape::{Kind, Shape};

use super::compare::{At, Comparison, Direction};
use super::finding::Finding;

impl Comparison<'_> {
    /// Events have the names that the document gives its webhooks.
    pub(super) fn events(&mut self, events: &[&'static Shape]) -> Result<(), String> {
        let webhooks = self.document.webhooks()?;
        // the event that stands for all others has no fields
        for event in events.iter().filter(|event| !event.fields.is_empty()) {
            if !webhooks.iter().any(|(name, _)| *name == event.name) {
                let text = format!("{}: the file lacks the event", event.name);
                self.findings.push(Finding { text, place: "webhooks".into() });
            }
        }
        for (name, node) in webhooks {
            let Some(shape) = events.iter().find(|shape| shape.name == name) else {
                let text = format!("{name}: the table lacks the event");
                self.findings.push(Finding { text, place: node.place });
                continue;
            };
            let at = At {
                owner: name.to_owned(),
                what: "event field",
                path: String::new(),
                direction: Direction::Received,
                carrier: Carrier::Json,
                place: node.place.clone(),
            };
            self.value(&at, &Kind::Model(shape), &[node])?;
        }
        Ok(())
    }
}
