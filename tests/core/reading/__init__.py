"""Reading, room by room: words in, claims with their evidence out."""
