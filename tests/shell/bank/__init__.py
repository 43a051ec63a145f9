"""The bank's edge: files as banks write them."""
