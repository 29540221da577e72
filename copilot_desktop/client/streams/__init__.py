"""What a person builds with: turns as one thing to await, their metrics, pacing, many at once."""
