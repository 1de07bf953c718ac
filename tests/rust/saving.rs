//! What becomes of that which is at a path already: devices, pipes, links, modes and owners.

use std::fs::{self, File, Permissions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use wavix::ErrorKind;

use crate::downloads::{SIZE, data, folder, names, open, serving};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o7777
}

fn file(path: &Path, mode: u32) -> PathBuf {
    fs::write(path, "before").unwrap();
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    path.to_owned()
}

/// A pipe, and all that was written into it.
fn pipe(path: &Path) -> std::thread::JoinHandle<Vec<u8>> {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    let path = path.to_owned();
    std::thread::spawn(move || {
        let mut taken = Vec::new();
        File::open(path).unwrap().read_to_end(&mut taken).unwrap();
        taken
    })
}

/// A device of the test's own. Only root can make one, and only root could harm the machine's.
fn device(folder: &Path, name: &str, minor: &str) -> PathBuf {
    let own = folder.join(name);
    let made = Command::new("mknod").arg(&own).args(["c", "1", minor]).output().unwrap().status.success();
    assert!(made || fs::metadata(folder).unwrap().uid() != 0, "root can make devices");
    if made { own } else { Path::new("/dev").join(name) }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn devices_are_written_to() {
    let (platform, folder) = (serving(SIZE).await, folder("devices"));
    let null = device(&folder, "null", "3");
    let link = folder.join("link");
    symlink(&null, &link).unwrap();
    for path in [&null, &link] {
        assert_eq!(open(&platform).await.save(path).await.unwrap(), SIZE as u64);
        assert!(fs::metadata(&null).unwrap().file_type().is_char_device());
    }
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let full = device(&folder, "full", "7");
    let error = open(&platform).await.save(&full).await.unwrap_err();
    let told = format!("the file cannot be written: {}: No space left", full.display());
    assert!(error.message().starts_with(&told), "{error}");
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn pipes_are_written_to_and_sockets_left_alone() {
    let (platform, folder) = (serving(SIZE).await, folder("special"));
    let path = folder.join("pipe");
    let taken = pipe(&path);
    open(&platform).await.save(&path).await.unwrap();
    assert_eq!(taken.join().unwrap(), data());
    assert!(fs::metadata(&path).unwrap().file_type().is_fifo());

    let _listener = std::os::unix::net::UnixListener::bind(folder.join("socket")).unwrap();
    let error = open(&platform).await.save(folder.join("socket")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
    assert!(fs::metadata(folder.join("socket")).unwrap().file_type().is_socket());
    assert_eq!(names(&folder).len(), 2);
    fs::remove_dir_all(&folder).unwrap();
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_the_process_has_open_is_written_to() {
    use std::os::fd::AsRawFd as _;
    let (platform, folder) = (serving(SIZE).await, folder("open"));
    let path = file(&folder.join("a"), 0o600);
    let opened = File::open(&path).unwrap();
    let numbered = format!("/proc/self/fd/{}", opened.as_raw_fd());
    let before = fs::metadata(&path).unwrap().ino();
    open(&platform).await.save(&numbered).await.unwrap();
    assert_eq!((fs::read(&path).unwrap(), fs::metadata(&path).unwrap().ino()), (data(), before));
    fs::remove_file(&path).unwrap();
    open(&platform).await.save(format!("/dev/fd/{}", opened.as_raw_fd())).await.unwrap();
    assert_eq!((opened.metadata().unwrap().len(), names(&folder)), (SIZE as u64, vec![]));
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn links_are_followed() {
    let (platform, folder) = (serving(SIZE).await, folder("links"));
    fs::create_dir(folder.join("there")).unwrap();
    file(&folder.join("there/a"), 0o640);
    for (name, target) in [("first", "there/a"), ("second", "first"), ("dangling", "there/b")] {
        symlink(target, folder.join(name)).unwrap();
    }
    for (name, target, kept) in [("second", "there/a", Some(0o640)), ("dangling", "there/b", None)] {
        open(&platform).await.save(folder.join(name)).await.unwrap();
        assert!(fs::symlink_metadata(folder.join(name)).unwrap().is_symlink());
        assert_eq!(fs::read(folder.join(target)).unwrap(), data());
        assert!(kept.is_none_or(|kept| mode(&folder.join(target)) == kept));
    }
    symlink("loop", folder.join("loop")).unwrap();
    let error = open(&platform).await.save(folder.join("loop")).await.unwrap_err();
    assert!(error.message().contains("too many levels of symbolic links"), "{error}");
    assert_eq!((names(&folder).len(), names(&folder.join("there")).len()), (5, 2));
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn other_names_of_a_file_see_the_new_content() {
    let (platform, folder) = (serving(SIZE).await, folder("names"));
    let (one, other) = (file(&folder.join("one"), 0o604), folder.join("other"));
    fs::hard_link(&one, &other).unwrap();
    open(&platform).await.save(&one).await.unwrap();
    assert_eq!((fs::read(&other).unwrap(), mode(&other), fs::metadata(&other).unwrap().nlink()), (data(), 0o604, 2));
    let torn = serving(SIZE + 1).await;
    fs::write(&one, "before").unwrap();
    open(&torn).await.save(&one).await.unwrap_err();
    assert_eq!((fs::read_to_string(&other).unwrap(), names(&folder).len()), ("before".into(), 2));
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn modes_are_kept_and_new_files_have_the_usual_one() {
    let (platform, folder) = (serving(SIZE).await, folder("modes"));
    let usual = {
        File::create(folder.join("usual")).unwrap();
        mode(&folder.join("usual"))
    };
    open(&platform).await.save(folder.join("new")).await.unwrap();
    assert_eq!(mode(&folder.join("new")), usual);
    for kept in [0o600, 0o640, 0o400, 0o666, 0o755] {
        let path = file(&folder.join("kept"), kept);
        open(&platform).await.save(&path).await.unwrap();
        assert_eq!((mode(&path), fs::read(&path).unwrap()), (kept, data()));
        fs::remove_file(&path).unwrap();
    }
    fs::remove_dir_all(&folder).unwrap();
}

/// Only root can give files away, so elsewhere this shows that a file of ours stays ours.
#[tokio::test]
async fn owners_are_kept() {
    let (platform, folder) = (serving(SIZE).await, folder("owners"));
    let path = file(&folder.join("a"), 0o640);
    let _ = std::os::unix::fs::chown(&path, Some(12_345), Some(54_321));
    let facts = |path: &Path| fs::metadata(path).map(|facts| (facts.uid(), facts.gid(), facts.mode())).unwrap();
    let before = facts(&path);
    open(&platform).await.save(&path).await.unwrap();
    assert_eq!((facts(&path), fs::read(&path).unwrap()), (before, data()));
    fs::remove_dir_all(&folder).unwrap();
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn attributes_are_kept() {
    let (platform, folder) = (serving(SIZE).await, folder("attributes"));
    let path = file(&folder.join("a"), 0o600);
    rustix::fs::setxattr(&path, "user.wavix", b"kept", rustix::fs::XattrFlags::empty()).unwrap();
    open(&platform).await.save(&path).await.unwrap();
    let mut value = [0; 4];
    assert_eq!(rustix::fs::getxattr(&path, "user.wavix", &mut value).unwrap(), 4);
    assert_eq!((fs::read(&path).unwrap(), &value), (data(), b"kept"));
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_name_may_be_as_long_as_names_are() {
    let (platform, folder) = (serving(SIZE).await, folder("long"));
    let path = folder.join("a".repeat(255));
    for _ in 0..2 {
        open(&platform).await.save(&path).await.unwrap();
        assert_eq!((fs::read(&path).unwrap(), names(&folder).len()), (data(), 1));
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn what_appears_while_the_file_comes_is_not_destroyed() {
    let (platform, folder) = (serving(SIZE).await, folder("appears"));
    let path = folder.join("a");
    let mut saving = open(&platform).await.saving(&path);
    saving.step().await.unwrap();
    let taken = pipe(&path);
    let ended = async {
        while saving.step().await?.is_some() {}
        wavix::Result::Ok(())
    };
    let error = ended.await.unwrap_err();
    assert!(error.message().ends_with("another program has put something else there"), "{error}");
    File::options().write(true).open(&path).unwrap().write_all(b"theirs").unwrap();
    assert_eq!((taken.join().unwrap(), names(&folder).len()), (b"theirs".to_vec(), 1));
    fs::remove_dir_all(&folder).unwrap();
}
