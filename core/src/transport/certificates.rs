//! Certificates on the disk, read once for as long as they do not change.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use crate::error::{Error, Result};

/// The most that is read of one file: the authorities of a system take a quarter of a megabyte.
const MOST: u64 = 16 << 20;

#[derive(Clone, Copy, PartialEq)]
enum Expected {
    File,
    Folder,
    Either,
}

/// A file of certificates, or a folder with such files.
pub(crate) struct Place {
    /// The variable or option that names it; `None` for the system's own.
    name: Option<&'static str>,
    path: PathBuf,
    expected: Expected,
}

impl Place {
    pub(crate) fn file(name: &'static str, path: impl Into<PathBuf>) -> Self {
        Self { name: Some(name), path: path.into(), expected: Expected::File }
    }

    pub(crate) fn folder(name: &'static str, path: impl Into<PathBuf>) -> Self {
        Self { name: Some(name), path: path.into(), expected: Expected::Folder }
    }

    /// A file or a folder.
    pub(crate) fn named(name: &'static str, path: impl Into<PathBuf>) -> Self {
        Self { name: Some(name), path: path.into(), expected: Expected::Either }
    }

    #[cfg(not(any(windows, target_vendor = "apple")))]
    pub(crate) fn of_system(path: impl Into<PathBuf>) -> Self {
        Self { name: None, path: path.into(), expected: Expected::Either }
    }

    /// Its files and how they are now.
    fn files(&self) -> Result<Vec<Stamp>> {
        let found = match self.expected {
            Expected::Either if self.path.is_dir() => entries(&self.path),
            Expected::File | Expected::Either => Stamp::of(&self.path).map(|stamp| vec![stamp]),
            Expected::Folder => entries(&self.path),
        };
        match (found, self.name) {
            (Err(_), None) => Ok(Vec::new()),
            (found, _) => found.map_err(|error| self.unreadable(&error)),
        }
    }

    /// The certificates in its files. A file that is named must hold some; in a folder, a file may hold none.
    fn read(&self, files: &[Stamp]) -> Result<Vec<CertificateDer<'static>>> {
        let mut found = Vec::new();
        for file in files {
            match file.certificates() {
                Ok(certificates) if certificates.is_empty() && self.is_named_file(file) => return Err(self.empty()),
                Ok(certificates) => found.extend(certificates),
                Err(error) if self.is_named_file(file) => return Err(self.unreadable(&error)),
                Err(_) => {}
            }
        }
        Ok(found)
    }

    fn is_named_file(&self, file: &Stamp) -> bool {
        self.name.is_some() && file.path == self.path
    }

    fn empty(&self) -> Error {
        self.wrong(format_args!("{} holds no certificate in PEM form", self.path.display()))
    }

    /// The certificates of a place that is not kept.
    #[cfg(any(windows, target_vendor = "apple"))]
    pub(crate) fn certificates(&self) -> Result<Vec<CertificateDer<'static>>> {
        self.read(&self.files()?)
    }

    fn unreadable(&self, error: &io::Error) -> Error {
        self.wrong(format_args!("{} cannot be read: {error}", self.path.display()))
    }

    fn wrong(&self, why: std::fmt::Arguments<'_>) -> Error {
        Error::argument(self.name.unwrap_or_default(), why)
    }
}

/// A file as it was when it was looked at.
#[derive(Clone, PartialEq)]
struct Stamp {
    path: PathBuf,
    changed: Option<SystemTime>,
    size: u64,
    identity: Option<(u64, u64)>,
}

impl Stamp {
    fn new(path: PathBuf, facts: &fs::Metadata) -> Self {
        Self { path, changed: facts.modified().ok(), size: facts.len(), identity: identity(facts) }
    }

    fn of(path: &Path) -> io::Result<Self> {
        Ok(Self::new(path.to_owned(), &fs::metadata(path)?))
    }

    /// The certificates of the file. It passes over all else.
    fn certificates(&self) -> io::Result<Vec<CertificateDer<'static>>> {
        let size = self.size.min(MOST);
        let mut text = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
        File::open(&self.path)?.take(MOST).read_to_end(&mut text)?;
        Ok(CertificateDer::pem_slice_iter(&text).filter_map(std::result::Result::ok).collect())
    }
}

/// Device and number of a file, if the system has them.
fn identity(facts: &fs::Metadata) -> Option<(u64, u64)> {
    #[cfg(unix)]
    return Some((std::os::unix::fs::MetadataExt::dev(facts), std::os::unix::fs::MetadataExt::ino(facts)));
    #[cfg(not(unix))]
    return None;
}

/// The files in a folder, but not those in its folders. It passes over links without a target, and
/// further links to a file: folders for OpenSSL have two to each.
fn entries(folder: &Path) -> io::Result<Vec<Stamp>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let Ok(facts) = fs::metadata(&path)
            && facts.is_file()
        {
            files.push(Stamp::new(path, &facts));
        }
    }
    files.sort_unstable_by(|one, other| one.path.cmp(&other.path));
    let mut seen = HashSet::new();
    files.retain(|file| file.identity.is_none_or(|identity| seen.insert(identity)));
    Ok(files)
}

struct Kept {
    of_system: bool,
    files: Vec<Stamp>,
    store: Arc<RootCertStore>,
}

/// The authorities of the base and of the added places. A system without any has the shipped ones. They come from
/// memory if no file has changed since the last client with the same places.
///
/// A lock that another thread holds is not waited for: in the child of a fork that thread does not exist.
pub(crate) fn gathered(base: &[Place], added: &[Place], of_system: bool) -> Result<Arc<RootCertStore>> {
    static KEPT: Mutex<Option<Kept>> = Mutex::new(None);
    let files = base.iter().chain(added).map(Place::files).collect::<Result<Vec<_>>>()?;
    let all = files.concat();
    if let Ok(kept) = KEPT.try_lock()
        && let Some(kept) = kept.as_ref().filter(|kept| kept.of_system == of_system && kept.files == all)
    {
        return Ok(Arc::clone(&kept.store));
    }
    let (of_base, of_added) = files.split_at(base.len());
    let mut store = RootCertStore::empty();
    add(&mut store, base, of_base)?;
    if store.is_empty() {
        match base.first() {
            Some(place) if !of_system => return Err(place.empty()),
            _ => store.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned()),
        };
    }
    add(&mut store, added, of_added)?;
    let store = Arc::new(store);
    if let Ok(mut kept) = KEPT.try_lock() {
        *kept = Some(Kept { of_system, files: all, store: Arc::clone(&store) });
    }
    Ok(store)
}

fn add(store: &mut RootCertStore, places: &[Place], files: &[Vec<Stamp>]) -> Result<()> {
    let mut seen = HashSet::new();
    for (place, files) in places.iter().zip(files) {
        let mut found = place.read(files)?;
        found.retain(|certificate| seen.insert(certificate.clone()));
        store.add_parsable_certificates(found);
    }
    Ok(())
}
