//! Environment variables, as the host language has them. Nothing else in the library reads any.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;

use crate::error::{Error, Result};

pub(crate) const API_KEY: &str = "WAVIX_API_KEY";
pub(crate) const BASE_URL: &str = "WAVIX_BASE_URL";
pub(crate) const CERTIFICATE_FILE: &str = "SSL_CERT_FILE";
pub(crate) const CERTIFICATE_FOLDERS: &str = "SSL_CERT_DIR";
pub(crate) const PYTHON_CERTIFICATES: &str = "REQUESTS_CA_BUNDLE";
pub(crate) const NODE_CERTIFICATES: &str = "NODE_EXTRA_CA_CERTS";
pub(crate) const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// The environment variables that a client understands. It reads them when it is built, and no others.
///
/// `REQUESTS_CA_BUNDLE` counts in Python alone, `NODE_EXTRA_CA_CERTS` in Node alone. Those of proxies are named in errors
/// only: a client uses the proxy that it is given.
pub const ENVIRONMENT: [&str; 10] = [
    API_KEY,
    BASE_URL,
    CERTIFICATE_FILE,
    CERTIFICATE_FOLDERS,
    PYTHON_CERTIFICATES,
    NODE_CERTIFICATES,
    PROXIES[0],
    PROXIES[1],
    PROXIES[2],
    PROXIES[3],
];

/// The language that a client is used from: which variables count, and how errors spell an option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Host {
    /// Rust.
    #[default]
    Rust,
    /// Python.
    Python,
    /// JavaScript and TypeScript.
    Node,
}

impl Host {
    fn reads(self, name: &str) -> bool {
        match name {
            PYTHON_CERTIFICATES => self == Self::Python,
            NODE_CERTIFICATES => self == Self::Node,
            _ => ENVIRONMENT.contains(&name),
        }
    }

    /// An option of a client as this language spells it.
    pub(crate) fn option(self, name: &str) -> String {
        if self != Self::Node {
            return name.to_owned();
        }
        let mut words = name.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
    }

    /// How a variable is given to an option, in code.
    pub(crate) fn passing(self, option: &str, variable: &str) -> String {
        let option = self.option(option);
        match self {
            Self::Rust => format!(".{option}(std::env::var(\"{variable}\")?)"),
            Self::Python => format!("{option}=os.environ[\"{variable}\"]"),
            Self::Node => format!("{option}: process.env.{variable}"),
        }
    }
}

/// The variables that are set. Their values may be secrets and are not printed.
#[derive(Clone)]
pub(crate) struct Environment {
    pub(crate) host: Host,
    values: BTreeMap<String, OsString>,
}

impl Environment {
    /// The given variables, else those of the process.
    pub(crate) fn new(host: Host, given: Option<BTreeMap<String, OsString>>) -> Self {
        let mut values = given.unwrap_or_else(|| {
            ENVIRONMENT.iter().filter_map(|name| Some(((*name).to_owned(), std::env::var_os(name)?))).collect()
        });
        values.retain(|name, value| host.reads(name) && !value.is_empty());
        Self { host, values }
    }

    /// The value of a variable that is set and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&OsStr> {
        self.values.get(name).map(OsString::as_os_str)
    }

    pub(crate) fn text(&self, name: &str) -> Result<Option<&str>> {
        self.get(name).map(|value| value.to_str().ok_or_else(|| Error::argument(name, "expected text"))).transpose()
    }

    /// The first variable that names a proxy, and whether this library could use that.
    pub(crate) fn proxy(&self) -> Option<(&'static str, bool)> {
        PROXIES.iter().find_map(|name| Some((*name, !self.get(name)?.to_string_lossy().starts_with("socks"))))
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(host: Host, name: &str, value: &str) -> Environment {
        Environment::new(host, Some(BTreeMap::from([(name.to_owned(), value.into())])))
    }

    #[test]
    fn each_host_has_its_own_variables() {
        let counts = |host, name| given(host, name, "x").get(name).is_some();
        for (name, hosts) in [
            (API_KEY, [true; 3]),
            (CERTIFICATE_FILE, [true; 3]),
            (PYTHON_CERTIFICATES, [false, true, false]),
            (NODE_CERTIFICATES, [false, false, true]),
            ("PATH", [false; 3]),
        ] {
            assert_eq!([Host::Rust, Host::Python, Host::Node].map(|host| counts(host, name)), hosts, "{name}");
        }
        assert!(given(Host::Rust, API_KEY, "").get(API_KEY).is_none(), "empty is unset");
    }

    #[test]
    fn values_are_not_printed() {
        let shown = format!("{:?}", given(Host::Rust, "HTTPS_PROXY", "http://user:hunter2@proxy:1"));
        assert_eq!(shown, "[\"HTTPS_PROXY\"]");
    }

    #[test]
    fn options_are_spelt_as_the_host_does() {
        assert_eq!(Host::Python.option("root_certificates"), "root_certificates");
        assert_eq!(Host::Node.option("root_certificates"), "rootCertificates");
        assert_eq!(Host::Node.passing("proxy", "ALL_PROXY"), "proxy: process.env.ALL_PROXY");
        assert_eq!(given(Host::Rust, "https_proxy", "socks5://a").proxy(), Some(("https_proxy", false)));
    }
}
