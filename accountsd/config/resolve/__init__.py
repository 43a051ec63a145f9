"""Shapes → the frozen types that the program works with: names looked up, defaults filled in."""
