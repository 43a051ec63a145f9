"""Statements become facts."""
