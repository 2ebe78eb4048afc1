"""What kind of folder a file lies in: a disk of this machine, or one shared with others."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NETWORK = frozenset(
    [
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "9p", "ceph", "lustre"),
        *("davfs", "glusterfs", "fuse.glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs"),
    ]
)
_SYNCED = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud drive",
    "icloud~",
    "nextcloud",
    "owncloud",
    "seafile",
)
_DRIVE_REMOTE = 4


def is_shared(path: Path) -> bool:
    """Whether other machines may write the folder: SQLite's log is not safe there."""
    return kind(path) != ""


def kind(path: Path) -> str:
    """``a network folder``, ``a synced folder``, or empty for an ordinary one."""
    if _on_network(path.parent):
        return "a network folder"
    parts = [part.lower() for part in path.parent.parts]
    if any(part.startswith(_SYNCED) for part in parts):
        return "a synced folder"
    return ""


def _on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        anchor = folder.absolute().anchor
        if anchor.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE)
    if sys.platform == "linux":
        return _file_system(folder) in _NETWORK
    return False


def _file_system(folder: Path) -> str:
    """The type of the mount that the folder lies on, from the longest matching mount point."""
    try:
        real = os.path.realpath(folder)
        mounts = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    best, found = "", ""
    for line in mounts:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, found = point, fields[2]
    return found
