"""Files among arguments."""

from __future__ import annotations

from os import PathLike
from typing import BinaryIO, TypeAlias, Union

Upload: TypeAlias = Union[str, "PathLike[str]", "tuple[str, bytes]", BinaryIO]
"""A file to send: its path, its name with its bytes, or a file that was opened for reading bytes.

The platform learns the name without its folders; its ending says what the file is, as in `id.pdf`. A file given by its
path is read while it is sent, an open one before.
"""
