"""The book as text: loading, secrets, the last good text."""
