"""A client of the Wavix communications platform: messages, numbers, calls, records.

`Wavix` is for scripts and threads, `AsyncWavix` for asyncio; `OPERATIONS` lists what the platform can do.
"""

from __future__ import annotations

from . import _conflict as _conflict
from ._lazy import lazy_names

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from ._async_client import AsyncWavix as AsyncWavix
    from ._client import Wavix as Wavix
    from ._native import __version__ as __version__
    from ._operations import OPERATIONS as OPERATIONS
    from ._reply_info import ReplyInfo as ReplyInfo
    from ._table import Operation as Operation
    from ._unset import UNSET as UNSET
    from ._unset import Unset as Unset
    from ._uploads import Upload as Upload
    from .errors import ApiError as ApiError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import DecodeError as DecodeError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import NotFoundError as NotFoundError
    from .errors import NotSentError as NotSentError
    from .errors import OutcomeUnknownError as OutcomeUnknownError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ServerError as ServerError
    from .errors import StreamInterruptedError as StreamInterruptedError
    from .errors import TimeoutError as TimeoutError  # noqa: A004
    from .errors import TransportError as TransportError
    from .errors import WavixError as WavixError

_HOMES = {
    "AsyncWavix": "_async_client",
    "Wavix": "_client",
    "__version__": "_native",
    "OPERATIONS": "_operations",
    "Operation": "_table",
    "ReplyInfo": "_reply_info",
    "UNSET": "_unset",
    "Unset": "_unset",
    "Upload": "_uploads",
    "ApiError": "errors",
    "AuthenticationError": "errors",
    "DecodeError": "errors",
    "InvalidArgumentError": "errors",
    "InvalidRequestError": "errors",
    "NotFoundError": "errors",
    "NotSentError": "errors",
    "OutcomeUnknownError": "errors",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "ServerError": "errors",
    "StreamInterruptedError": "errors",
    "TimeoutError": "errors",
    "TransportError": "errors",
    "WavixError": "errors",
}

__all__ = [
    "OPERATIONS",
    "UNSET",
    "ApiError",
    "AsyncWavix",
    "AuthenticationError",
    "DecodeError",
    "InvalidArgumentError",
    "InvalidRequestError",
    "NotFoundError",
    "NotSentError",
    "Operation",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReplyInfo",
    "ServerError",
    "StreamInterruptedError",
    "TimeoutError",
    "TransportError",
    "Unset",
    "Upload",
    "Wavix",
    "WavixError",
    "__version__",
]

if not TYPE_CHECKING:  # seen by a type checker, any name would be importable
    __getattr__, __dir__ = lazy_names(__name__, _HOMES)
