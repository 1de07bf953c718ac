# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `opt_outs`."""

from __future__ import annotations
