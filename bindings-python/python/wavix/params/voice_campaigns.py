# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `voice_campaigns`."""

from __future__ import annotations
