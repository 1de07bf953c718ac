//! An OpenAPI document: its operations, and where its schemas are.

use std::collections::BTreeMap;

use serde_json::Value;

/// A schema in the document, and where it stands.
#[derive(Clone)]
pub(super) struct Node<'d> {
    pub(super) place: String,
    pub(super) value: &'d Value,
}

/// A named part of an object, or a parameter.
#[derive(Clone, Default)]
pub(super) struct Property<'d> {
    pub(super) required: bool,
    /// Its schema, or what it may be one of.
    pub(super) nodes: Vec<Node<'d>>,
}

/// One operation of the document.
pub(super) struct Endpoint<'d> {
    pub(super) method: String,
    pub(super) path: &'d str,
    pub(super) place: String,
    pub(super) in_path: Vec<(&'d str, Property<'d>)>,
    pub(super) in_query: BTreeMap<&'d str, Property<'d>>,
    /// The body by media type.
    pub(super) body: BTreeMap<&'d str, Node<'d>>,
    /// The successful replies by media type.
    pub(super) replies: BTreeMap<&'d str, Vec<Node<'d>>>,
}

/// The whole document.
pub(super) struct Document {
    root: Value,
}

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

impl Document {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let root: Value = yaml_serde::from_str(text).map_err(|error| error.to_string())?;
        if !root["openapi"].as_str().is_some_and(|version| version.starts_with("3.")) {
            return Err("not an OpenAPI 3 document".into());
        }
        Ok(Self { root })
    }

    /// The target of a `$ref`; the node itself if it is none.
    pub(super) fn resolve<'d>(&'d self, node: Node<'d>) -> Result<Node<'d>, String> {
        let mut node = node;
        for _ in 0..16 {
            let Some(reference) = node.value["$ref"].as_str() else { return Ok(node) };
            let pointer = reference.strip_prefix('#').unwrap_or("?");
            let value = self.root.pointer(pointer).ok_or(format!("{}: {reference} leads nowhere", node.place))?;
            node = Node { place: pointer.trim_start_matches('/').replace('/', "."), value };
        }
        Err(format!("{}: too many references in a row", node.place))
    }

    pub(super) fn endpoints(&self) -> Result<Vec<Endpoint<'_>>, String> {
        let mut found = Vec::new();
        for (path, item) in self.root["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                if METHODS.contains(&method.as_str()) {
                    found.push(self.endpoint(path, method, item, operation)?);
                }
            }
        }
        Ok(found)
    }

    /// The callbacks of the platform, by name.
    pub(super) fn webhooks(&self) -> Result<Vec<(&str, Node<'_>)>, String> {
        let mut found = Vec::new();
        for (name, item) in self.root["webhooks"].as_object().into_iter().flatten() {
            let place = format!("webhooks.{name}.post");
            let body = Node { place: place.clone(), value: &item["post"]["requestBody"] };
            let body = self.resolve(body)?;
            let schema = &body.value["content"]["application/json"]["schema"];
            found.push((name.as_str(), Node { place, value: schema }));
        }
        Ok(found)
    }

    fn endpoint<'d>(
        &'d self,
        path: &'d str,
        method: &str,
        item: &'d Value,
        operation: &'d Value,
    ) -> Result<Endpoint<'d>, String> {
        let place = format!("paths.{path}.{method}");
        let mut endpoint = Endpoint {
            method: method.to_uppercase(),
            path,
            place: place.clone(),
            in_path: Vec::new(),
            in_query: BTreeMap::new(),
            body: BTreeMap::new(),
            replies: BTreeMap::new(),
        };
        let parameters = [&item["parameters"], &operation["parameters"]];
        for parameter in parameters.into_iter().filter_map(Value::as_array).flatten() {
            let parameter = self.resolve(Node { place: place.clone(), value: parameter })?.value;
            let Some(name) = parameter["name"].as_str() else { continue };
            let schema = Node { place: place.clone(), value: &parameter["schema"] };
            let required = parameter["required"].as_bool().unwrap_or_default();
            let property = Property { required, nodes: vec![schema] };
            match parameter["in"].as_str() {
                Some("path") => endpoint.in_path.push((name, property)),
                Some("query") => drop(endpoint.in_query.insert(name, property)),
                _ => {}
            }
        }
        let body = self.resolve(Node { place: place.clone(), value: &operation["requestBody"] })?;
        for (media_type, content) in body.value["content"].as_object().into_iter().flatten() {
            let schema = Node { place: place.clone(), value: &content["schema"] };
            endpoint.body.insert(media_type, schema);
        }
        for (status, reply) in operation["responses"].as_object().into_iter().flatten() {
            if !status.starts_with('2') {
                continue;
            }
            let reply = self.resolve(Node { place: place.clone(), value: reply })?;
            for (media_type, content) in reply.value["content"].as_object().into_iter().flatten() {
                let schema = Node { place: place.clone(), value: &content["schema"] };
                endpoint.replies.entry(media_type).or_default().push(schema);
            }
        }
        Ok(endpoint)
    }
}
