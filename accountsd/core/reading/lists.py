"""Rows of words as they stand in the tables, made into tuples and sets."""

from __future__ import annotations


def row(text: str) -> tuple[str, ...]:
    """`a|b c|d` → ("a", "b c", "d")"""
    return tuple(text.split("|"))


def bag(text: str) -> frozenset[str]:
    """Words apart by spaces → a set."""
    return frozenset(text.split())
