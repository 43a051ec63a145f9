"""Phrase tables, one file a language, and the machine that finds them in a sentence."""
