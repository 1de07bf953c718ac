//! A schema as one thing: references followed, `allOf` joined, `oneOf` and `anyOf` laid over each other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Document, Node, Property};

/// The allowed values.
#[derive(Clone, Default)]
pub(super) struct Schema<'d> {
    /// Where it stands; the first place where there are several.
    pub(super) place: String,
    /// `string`, `integer`, `number`, `boolean`, `array`, `object`.
    pub(super) types: BTreeSet<String>,
    pub(super) nullable: bool,
    pub(super) format: Option<String>,
    /// The values it names, apart from null.
    pub(super) values: Vec<Value>,
    pub(super) items: Vec<Node<'d>>,
    pub(super) properties: BTreeMap<&'d str, Property<'d>>,
    /// The allowed values of other keys.
    pub(super) additional: Vec<Node<'d>>,
}

impl<'d> Schema<'d> {
    /// The values that fit one of these schemas.
    pub(super) fn any(document: &'d Document, nodes: &[Node<'d>]) -> Result<Self, String> {
        Self::any_of(document, nodes, 0)
    }

    fn any_of(document: &'d Document, nodes: &[Node<'d>], depth: usize) -> Result<Self, String> {
        let mut union: Option<Self> = None;
        for node in nodes {
            let schema = Self::one(document, node.clone(), depth + 1)?;
            union = Some(match union {
                Some(union) => union.or(schema),
                None => schema,
            });
        }
        Ok(union.unwrap_or_default())
    }

    fn one(document: &'d Document, node: Node<'d>, depth: usize) -> Result<Self, String> {
        if depth > 32 {
            return Err(format!("{}: schemas are nested too deeply", node.place));
        }
        let node = document.resolve(node)?;
        let mut schema = Self::own(&node);
        let parts = |key: &str| -> Vec<Node<'d>> {
            let list = node.value[key].as_array().into_iter().flatten();
            list.map(|value| Node { place: node.place.clone(), value }).collect()
        };
        for part in parts("allOf") {
            schema = schema.and(Self::one(document, part, depth + 1)?);
        }
        for key in ["oneOf", "anyOf"] {
            let alternatives = parts(key);
            if !alternatives.is_empty() {
                schema = schema.and(Self::any_of(document, &alternatives, depth + 1)?);
            }
        }
        Ok(schema)
    }

    /// The schema's own statements.
    fn own(node: &Node<'d>) -> Self {
        let value = node.value;
        let mut types: BTreeSet<String> = match &value["type"] {
            Value::String(one) => BTreeSet::from([one.clone()]),
            Value::Array(several) => several.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => BTreeSet::new(),
        };
        let mut values: Vec<Value> = value["enum"].as_array().cloned().unwrap_or_default();
        values.extend(value.get("const").cloned());
        if types.is_empty() {
            types.extend(values.iter().map(|value| type_of(value).to_owned()));
        }
        if types.is_empty() && value["properties"].is_object() {
            types.insert("object".into());
        }
        let nullable = types.remove("null") || value["nullable"] == true;
        values.retain(|value| !value.is_null());
        let required = |name: &str| value["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
        let inside = |name: &str| format!("{}.{name}", node.place);
        let properties = value["properties"].as_object().into_iter().flatten().map(|(name, value)| {
            let nodes = vec![Node { place: inside(name), value }];
            (name.as_str(), Property { required: required(name), nodes })
        });
        Self {
            place: node.place.clone(),
            types,
            nullable,
            format: value["format"].as_str().map(str::to_owned),
            values,
            items: value.get("items").map(|value| Node { place: inside("items"), value }).into_iter().collect(),
            properties: properties.collect(),
            additional: value
                .get("additionalProperties")
                .filter(|value| value.is_object())
                .map(|value| Node { place: inside("additionalProperties"), value })
                .into_iter()
                .collect(),
        }
    }

    /// A value fits either.
    fn or(mut self, other: Self) -> Self {
        let objects = [&self, &other].map(|schema| schema.types.contains("object"));
        for (name, property) in &mut self.properties {
            let there = other.properties.get(name).is_some_and(|other| other.required);
            property.required &= there || !objects[1];
        }
        for (name, property) in other.properties {
            let new = self.properties.entry(name).or_insert(Property { required: false, nodes: Vec::new() });
            let alone = new.nodes.is_empty();
            new.required |= property.required && alone && !objects[0];
            new.nodes.extend(property.nodes);
        }
        self.nullable |= other.nullable;
        self.types.extend(other.types);
        self.format = self.format.or(other.format);
        self.values.extend(other.values);
        self.items.extend(other.items);
        self.additional.extend(other.additional);
        self
    }

    /// A value fits both.
    fn and(mut self, other: Self) -> Self {
        for (name, property) in other.properties {
            let known = self.properties.entry(name).or_default();
            known.required |= property.required;
            known.nodes.extend(property.nodes);
        }
        // a wrapper around one reference adds no more than words
        if self.types.is_empty() && !other.place.is_empty() {
            self.place = other.place;
        }
        self.nullable |= other.nullable;
        self.types.extend(other.types);
        self.format = self.format.or(other.format);
        self.values.extend(other.values);
        self.items.extend(other.items);
        self.additional.extend(other.additional);
        self
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
