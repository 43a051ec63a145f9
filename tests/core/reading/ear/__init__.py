"""Tests of the ear: what it was learned from, what it hears, and what it may never do."""
