"""The form of every mapping of the book, as pydantic models: checks, schema and manual in one place."""
