//! Owner, mode and other facts of a file.

use std::fs::{File, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
use std::path::Path;

/// Gives a new file the owner and mode of one that it is to replace. Says whether it then stands for it in every respect.
pub(super) fn adopt(new: &File, path: &Path, old: &Metadata) -> io::Result<bool> {
    if old.nlink() > 1 || has_attributes(path) {
        return Ok(false);
    }
    let made = new.metadata()?;
    let owner = (made.uid() != old.uid()).then_some(old.uid());
    let group = (made.gid() != old.gid()).then_some(old.gid());
    if (owner.is_some() || group.is_some()) && fchown(new, owner, group).is_err() {
        return Ok(false);
    }
    drop_inherited(new);
    new.set_permissions(Permissions::from_mode(old.mode() & 0o7777))?;
    Ok(true)
}

/// Access lists and the like. Notes that the system itself keeps, such as a label, do not count.
#[cfg(target_os = "linux")]
fn has_attributes(path: &Path) -> bool {
    let mut names = vec![0_u8; 64 << 10];
    let size = rustix::fs::listxattr(path, &mut names[..]).unwrap_or(0);
    names[..size].split(|byte| *byte == 0).any(|name| !name.is_empty() && !name.starts_with(b"security."))
}

/// A folder may give new files an access list that the old one does not have.
#[cfg(target_os = "linux")]
fn drop_inherited(file: &File) {
    let _ = rustix::fs::fremovexattr(file, "system.posix_acl_access");
}

#[cfg(not(target_os = "linux"))]
fn has_attributes(_: &Path) -> bool {
    false
}

#[cfg(not(target_os = "linux"))]
fn drop_inherited(_: &File) {}
