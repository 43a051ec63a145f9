"""What a careful clerk would ask about: nothing that keeps the book from being used, but seldom meant."""
