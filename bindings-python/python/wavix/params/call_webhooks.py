# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `call_webhooks`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

CallWebhookTypeParam: TypeAlias = Union[Literal["on-call", "post-call"], str]
