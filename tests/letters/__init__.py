"""Letters as clients get them, each in full; `acme.py` is the sample business they are written for."""
