//! Turns what the guide's requests call differently into the names of the table.

use serde_json::{Map, Value};
use wavix::shape::Generation;

pub(crate) fn undo(operation: &str, generation: Generation, fields: &mut Map<String, Value>) {
    if generation == Generation::Current {
        return;
    }
    match operation {
        "opt_outs.create" => {
            // Some clients of that time wrap the body as the current API does.
            if let Some(Value::Object(inner)) = fields.remove("opt_out") {
                fields.extend(inner);
            }
        }
        "numbers.bulk_update" => rename(fields, "dids", "ids"),
        "cdrs.search" => {
            if let Some(Value::Object(groups)) = fields.get_mut("transcription") {
                rename(groups, "lead", "client");
            }
        }
        name if name.starts_with("e911.") => rename(fields, "number", "phone_number"),
        _ => {}
    }
}

fn rename(fields: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = fields.remove(from) {
        fields.entry(to).or_insert(value);
    }
}
