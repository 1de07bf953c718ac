//! Shared by several tests.

use std::path::Path;

use wavix::{Client, ClientBuilder};
use wavix_tests::{KEY, Server};

pub(crate) async fn server() -> Server {
    Server::start(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).await.unwrap()
}

/// File and index of the case with this name.
pub(crate) fn find(server: &Server, name: &str) -> (String, usize) {
    let mut places = server
        .cases()
        .iter()
        .flat_map(|(file, cases)| cases.iter().enumerate().map(move |(index, case)| (file, index, case)));
    let (file, index, _) = places.find(|(_, _, case)| case.name == name).unwrap();
    (file.clone(), index)
}

pub(crate) fn builder(server: &Server, name: &str) -> ClientBuilder {
    let (file, index) = find(server, name);
    Client::builder().api_key(KEY).base_url(format!("{}/c/{file}/{index}", server.url))
}

pub(crate) fn client(server: &Server, name: &str) -> Client {
    builder(server, name).build().unwrap()
}

pub(crate) fn assert_fine(server: &Server, name: &str) {
    let (file, index) = find(server, name);
    assert_eq!(server.verdict(&file, index).problem, None);
}
