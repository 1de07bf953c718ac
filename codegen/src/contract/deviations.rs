//! Differences that are meant, each with its reason.

use serde_json::Value;

use super::finding::Finding;

/// Findings with one reason in common.
struct Deviation {
    reason: String,
    findings: Vec<String>,
}

/// All of them.
pub(crate) struct Deviations(Vec<Deviation>);

impl Deviations {
    /// Reads a list whose entries have a `reason` and `findings`.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let list: Value = yaml_serde::from_str(text).map_err(|error| error.to_string())?;
        let entries = match &list {
            Value::Array(entries) => entries.as_slice(),
            Value::Null => &[],
            _ => return Err("expected a list".into()),
        };
        let mut deviations = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let reason = entry["reason"].as_str().map(str::trim).filter(|reason| !reason.is_empty());
            let reason = reason.ok_or(format!("[{index}].reason: expected text"))?.to_owned();
            let findings = entry["findings"].as_array().filter(|findings| !findings.is_empty());
            let findings = findings.ok_or(format!("[{index}].findings: expected a list"))?;
            let text = |finding: &Value| finding.as_str().map(str::to_owned);
            let findings: Option<Vec<String>> = findings.iter().map(text).collect();
            let findings = findings.ok_or(format!("[{index}].findings: expected texts"))?;
            deviations.push(Deviation { reason, findings });
        }
        Ok(Self(deviations))
    }

    /// Findings without a deviation, and deviations without a finding. `place` is the file they are from.
    pub(crate) fn unexplained(&self, findings: &[Finding], place: &str) -> Vec<Finding> {
        let known = |text: &str| self.0.iter().any(|deviation| deviation.findings.iter().any(|known| known == text));
        let mut rest: Vec<Finding> = findings.iter().filter(|finding| !known(&finding.text)).cloned().collect();
        for deviation in &self.0 {
            for text in &deviation.findings {
                if !findings.iter().any(|finding| finding.text == *text) {
                    let reason = &deviation.reason;
                    let text = format!("{text}: a deviation that is no difference any more: {reason}");
                    rest.push(Finding { text, place: place.to_owned() });
                }
            }
        }
        rest
    }
}
