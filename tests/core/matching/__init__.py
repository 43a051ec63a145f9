"""Receipts held against what is owed."""
