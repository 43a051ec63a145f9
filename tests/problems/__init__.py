"""A catalogue of wrong books, and exactly what we say of each."""
