# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `cart`."""

from __future__ import annotations
