"""The planner, by what it answers."""
