//! Clients go by environment variables and certificates, and errors give advice about both.

use std::path::{Path, PathBuf};

use wavix::{Client, ClientBuilder, Error, ErrorKind, Host, Message, MessageBody, SendMessage};
use wavix_faults::{Script, Tls};
use wavix_tests::KEY;

use crate::raw::Raw;

const SECURE: &str = "https://localhost:1";
const CERTIFICATES: [(&str, Host); 4] = [
    ("SSL_CERT_FILE", Host::Rust),
    ("SSL_CERT_DIR", Host::Rust),
    ("REQUESTS_CA_BUNDLE", Host::Python),
    ("NODE_EXTRA_CA_CERTS", Host::Node),
];

fn within(variables: &[(&str, &str)]) -> ClientBuilder {
    Client::builder().environment(variables.iter().copied())
}

async fn send(builder: ClientBuilder) -> Result<Message, Error> {
    let client = builder.max_retries(0).build().unwrap();
    client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await
}

async fn showing(tls: Tls) -> Raw {
    Raw::playing(Script { tls: Some(tls), ..Script::default() }).await
}

fn refused(builder: ClientBuilder) -> (String, String) {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
    (error.argument_path().unwrap_or_default().to_owned(), error.to_string())
}

/// A folder that is removed again, with the authority of the servers in `authority.pem`.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("wavix-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("authority.pem"), Raw::authority()).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn key_and_base_url_come_from_the_given_environment_alone() {
    let server = Raw::answering(crate::raw::reply(201, "{\"message_id\": \"m\"}")).await;
    send(within(&[("WAVIX_API_KEY", KEY), ("WAVIX_BASE_URL", &server.url)])).await.unwrap();
    assert!(server.requests()[0].contains(KEY));
    for key in [vec![], vec![("WAVIX_API_KEY", "")]] {
        assert_eq!(refused(within(&key)).0, "api_key");
    }
    let (argument, text) = refused(within(&[("WAVIX_API_KEY", "hunter2\n")]));
    assert!(argument == "WAVIX_API_KEY" && !text.contains("hunter2"), "{text}");
    let (argument, text) = refused(within(&[("WAVIX_API_KEY", KEY), ("WAVIX_BASE_URL", "http://example.com")]));
    assert!(argument == "WAVIX_BASE_URL" && text.starts_with("WAVIX_BASE_URL: expected https"), "{text}");
}

#[tokio::test]
async fn authorities_that_the_environment_names_are_trusted() {
    let folder = Folder::new("authorities");
    let server = showing(Tls::Good).await;
    for (variable, host) in CERTIFICATES {
        let place = if variable == "SSL_CERT_DIR" { folder.path("") } else { folder.path("authority.pem") };
        let builder = || within(&[(variable, &place)]).api_key(KEY).base_url(&server.url);
        send(builder().host(host)).await.unwrap();
        for other in [Host::Rust, Host::Python, Host::Node] {
            let own = other == host || host == Host::Rust;
            assert_eq!(send(builder().host(other)).await.is_ok(), own, "{variable} {other:?}");
        }
    }
    let bundle = [("REQUESTS_CA_BUNDLE", &*folder.path(""))];
    send(within(&bundle).host(Host::Python).api_key(KEY).base_url(&server.url)).await.unwrap();
    let by_option = |place: &str| within(&[]).api_key(KEY).base_url(&server.url).root_certificates(place);
    send(by_option(&folder.path("authority.pem"))).await.unwrap();
    send(by_option(&folder.path(""))).await.unwrap();
}

#[tokio::test]
async fn a_file_of_certificates_that_changes_is_read_again() {
    let folder = Folder::new("changes");
    let server = showing(Tls::Good).await;
    let path = folder.path("authority.pem");
    for variable in [("SSL_CERT_FILE", &*path), ("SSL_CERT_DIR", &*folder.path(""))] {
        let trusted = async || send(within(&[variable]).api_key(KEY).base_url(&server.url)).await.is_ok();
        assert!(trusted().await && trusted().await);
        let other = rcgen::generate_simple_self_signed(["example.com".into()]).unwrap();
        std::fs::write(&path, other.cert.pem()).unwrap();
        assert!(!trusted().await);
        std::fs::write(&path, Raw::authority()).unwrap();
        assert!(trusted().await);
    }
}

#[test]
fn certificates_that_cannot_be_read_are_named() {
    let folder = Folder::new("unreadable");
    std::fs::write(folder.path("none.pem"), "hunter2").unwrap();
    std::fs::create_dir(folder.path("empty")).unwrap();
    for (variable, host) in CERTIFICATES {
        for (name, why) in [("missing.pem", "cannot be read: "), ("none.pem", ""), ("empty", "")] {
            let place = folder.path(name);
            let builder = || within(&[(variable, &place)]).host(host).api_key(KEY);
            let (argument, text) = refused(builder().base_url(SECURE));
            assert_eq!(argument, variable);
            assert!(text.starts_with(&format!("{variable}: {place} {why}")) && !text.contains("hunter2"), "{text}");
            builder().base_url("http://localhost:1").build().unwrap();
        }
        within(&[(variable, "")]).host(host).api_key(KEY).base_url(SECURE).build().unwrap();
    }
    let by_option = |given: &str| refused(within(&[]).api_key(KEY).base_url(SECURE).root_certificates(given));
    for given in ["an.authority", "MIIBhunter2", "/a\u{1b}[0m"] {
        let (argument, text) = by_option(given);
        assert!(argument == "root_certificates" && !text.contains(given) && text.contains("no such path"), "{text}");
    }
    let (argument, text) = by_option(&folder.path("none.pem"));
    assert!(argument == "root_certificates" && text.ends_with("none.pem holds no certificate in PEM form"), "{text}");
}

#[tokio::test]
async fn an_error_of_a_certificate_names_the_remedy() {
    for (tls, host, remedy) in [
        (Tls::Untrusted, Host::Rust, "give it with root_certificates or SSL_CERT_FILE"),
        (Tls::Untrusted, Host::Node, "give it with rootCertificates or SSL_CERT_FILE"),
        (Tls::Expired, Host::Rust, "the clock of this machine is wrong"),
        (Tls::OtherName, Host::Python, "base_url must name the host as the certificate does"),
        (Tls::OtherName, Host::Node, "baseUrl must name the host as the certificate does"),
    ] {
        let server = showing(tls).await;
        let builder = within(&[("HTTPS_PROXY", "http://proxy:1")]).host(host).root_certificates(Raw::authority());
        let error = send(builder.api_key(KEY).base_url(&server.url)).await.unwrap_err();
        assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("tls")), "{error}");
        assert!(error.message().contains(remedy) && !error.message().contains("HTTPS_PROXY"), "{tls:?}: {error}");
    }
}

#[tokio::test]
async fn a_connection_that_fails_names_the_proxy_that_is_not_used() {
    let proxy = "http://user:hunter2@localhost:1";
    let failing = async |builder: ClientBuilder| send(builder.api_key(KEY).base_url(SECURE)).await.unwrap_err();
    for (variable, host, advice) in [
        ("HTTPS_PROXY", Host::Python, "pass proxy=os.environ[\"HTTPS_PROXY\"]"),
        ("https_proxy", Host::Node, "pass proxy: process.env.https_proxy"),
        ("all_proxy", Host::Rust, "pass .proxy(std::env::var(\"all_proxy\")?)"),
    ] {
        let error = failing(within(&[(variable, proxy)]).host(host)).await;
        assert_eq!(error.details().stage, Some("connect"), "{error}");
        let told = format!("{variable} is set but this client uses no proxy; {advice}");
        assert!(error.message().ends_with(&told) && !error.message().contains("hunter2"), "{error}");
        let error = failing(within(&[(variable, proxy)]).host(host).proxy(proxy)).await;
        assert!(error.details().stage == Some("proxy") && !error.message().contains(variable), "{error}");
    }
    let error = failing(within(&[("ALL_PROXY", "socks5://localhost:1")])).await;
    assert!(
        error
            .message()
            .ends_with("ALL_PROXY is set but this client uses no proxy; SOCKS proxies are not supported yet"),
        "{error}"
    );
    assert!(!failing(within(&[("HTTPS_PROXY", "")])).await.message().contains("PROXY"));
    let (argument, text) =
        refused(within(&[]).api_key(KEY).base_url(SECURE).proxy("socks5://user:hunter2@localhost:1"));
    assert_eq!(
        (&*argument, &*text),
        ("proxy", "proxy: socks5 proxies are not supported yet; use one of http or https")
    );
}

/// Host languages have variables of their own, and code that reads those of the process does not see them.
#[test]
fn one_file_reads_variables() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut readers = Vec::new();
    for folder in ["core/src", "simulator/src", "bindings-python/src", "bindings-node/src"] {
        find_readers(&root.join(folder), &mut readers);
    }
    let readers: Vec<_> = readers.iter().map(|path| path.strip_prefix(root).unwrap()).collect();
    assert_eq!(readers, [Path::new("core/src/transport/environment.rs")]);
}

fn find_readers(folder: &Path, found: &mut Vec<PathBuf>) {
    /// Functions that read variables, and those of dependencies that do.
    const READING: [&str; 8] = [
        "env::var",
        "home_dir",
        "load_native_certs",
        "openssl_probe",
        "Matcher::from_env",
        "Matcher::from_system",
        "KeyLogFile",
        "EnvFilter",
    ];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find_readers(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let takes_proxies = text.contains("reqwest::Client::builder()") && !text.contains(".no_proxy()");
        if takes_proxies || READING.iter().any(|name| text.contains(name)) {
            found.push(path);
        }
    }
}

#[test]
fn every_variable_is_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let page = std::fs::read_to_string(root.join("docs/security.md")).unwrap();
    for name in wavix::ENVIRONMENT {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}
