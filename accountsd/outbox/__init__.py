"""The road out."""
