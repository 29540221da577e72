"""What the tabs of the inspector show."""
