//! Trusted certificate authorities: the caller's, and the system's unless the environment names others.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use crate::error::{Error, Result};
use crate::transport::certificates::{Place, gathered};
use crate::transport::environment::{
    CERTIFICATE_FILE, CERTIFICATE_FOLDERS, Environment, NODE_CERTIFICATES, PYTHON_CERTIFICATES,
};

const OPTION: &str = "root_certificates";
const PEM: &[u8] = b"-----BEGIN ";
/// No path is longer.
const LONGEST_PATH: usize = 4096;

/// The authorities that a client trusts.
pub(crate) enum Trusted {
    /// These alone.
    Store(Arc<RootCertStore>),
    /// Those of the operating system, and these.
    #[cfg(any(windows, target_vendor = "apple"))]
    Platform(Vec<CertificateDer<'static>>),
}

/// The trusted authorities: those of the environment if it names some, else those of the system; then the added ones.
pub(crate) fn trusted(environment: &Environment, option: &[u8]) -> Result<Trusted> {
    let mut given = Vec::new();
    let mut added = Vec::new();
    added.extend(environment.get(NODE_CERTIFICATES).map(|path| Place::file(NODE_CERTIFICATES, path)));
    if option.windows(PEM.len()).any(|part| part == PEM) {
        given = certificates(option)?;
    } else if !option.is_empty() {
        added.push(Place::named(OPTION, path(option)?));
    }
    let named = replacing(environment);
    if named.is_empty() { system(&added, given) } else { store(&named, &added, false, given) }
}

/// The places that stand in for the system's.
fn replacing(environment: &Environment) -> Vec<Place> {
    let file = environment.get(CERTIFICATE_FILE).map(|path| Place::file(CERTIFICATE_FILE, path));
    let folders = environment.get(CERTIFICATE_FOLDERS).unwrap_or(OsStr::new(""));
    let folders = std::env::split_paths(folders).filter(|path| !path.as_os_str().is_empty());
    let folders = folders.map(|path| Place::folder(CERTIFICATE_FOLDERS, path));
    let python = environment.get(PYTHON_CERTIFICATES).map(|path| Place::named(PYTHON_CERTIFICATES, path));
    file.into_iter().chain(folders).chain(python).collect()
}

/// Certificates in the text of an option, each of which must be right.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let wrong = || Error::argument(OPTION, "expected certificates in PEM form");
    let found = CertificateDer::pem_slice_iter(pem).collect::<std::result::Result<Vec<_>, _>>().map_err(|_| wrong())?;
    if found.is_empty() { Err(wrong()) } else { Ok(found) }
}

/// A path in an option. Text that is none could be a secret: no error repeats it.
fn path(option: &[u8]) -> Result<PathBuf> {
    let text = std::str::from_utf8(option).ok().filter(|text| text.len() < LONGEST_PATH);
    let path = text.filter(|text| !text.contains(char::is_control)).map(PathBuf::from);
    path.filter(|path| path.exists()).ok_or_else(|| {
        Error::argument(
            OPTION,
            "expected certificates in PEM form, or the path of a file or folder that has some; there is no such path",
        )
    })
}

fn store(base: &[Place], added: &[Place], of_system: bool, given: Vec<CertificateDer<'static>>) -> Result<Trusted> {
    let mut store = gathered(base, added, of_system)?;
    if !given.is_empty() {
        let own = Arc::make_mut(&mut store);
        for certificate in given {
            let wrong = |error| Error::argument(OPTION, format_args!("a certificate cannot be trusted: {error}"));
            own.add(certificate).map_err(wrong)?;
        }
    }
    Ok(Trusted::Store(store))
}

#[cfg(any(windows, target_vendor = "apple"))]
fn system(added: &[Place], mut given: Vec<CertificateDer<'static>>) -> Result<Trusted> {
    for place in added {
        given.extend(place.certificates()?);
    }
    Ok(Trusted::Platform(given))
}

#[cfg(not(any(windows, target_vendor = "apple")))]
fn system(added: &[Place], given: Vec<CertificateDer<'static>>) -> Result<Trusted> {
    let places: Vec<Place> = locations::all().collect();
    store(&places, added, true, given)
}

/// Where systems without an interface for it keep their authorities, after OpenSSL's and Go's lists.
#[cfg(not(any(windows, target_vendor = "apple")))]
mod locations {
    use std::path::Path;

    use crate::transport::certificates::Place;

    const FILES: [&str; 9] = [
        "/etc/ssl/certs/ca-certificates.crt",                // Debian, Ubuntu, Gentoo, Arch
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", // Fedora, RHEL
        "/etc/pki/tls/certs/ca-bundle.crt",                  // older Fedora and RHEL
        "/etc/ssl/ca-bundle.pem",                            // openSUSE
        "/etc/pki/tls/cacert.pem",                           // OpenELEC
        "/etc/ssl/cert.pem",                                 // Alpine, OpenBSD
        "/usr/local/etc/ssl/cert.pem",                       // FreeBSD
        "/etc/openssl/certs/ca-certificates.crt",            // NetBSD
        "/etc/certs/ca-certificates.crt",                    // illumos, Solaris
    ];
    const FOLDERS: [&str; 5] =
        ["/etc/ssl/certs", "/etc/pki/tls/certs", "/usr/local/share/certs", "/etc/openssl/certs", "/etc/certs/CA"];

    /// The first file that is there, and every folder.
    pub(super) fn all() -> impl Iterator<Item = Place> {
        let file = FILES.iter().find(|path| Path::new(path).exists());
        let folders = FOLDERS.iter().filter(|path| Path::new(path).is_dir());
        file.into_iter().chain(folders).map(Place::of_system)
    }
}
