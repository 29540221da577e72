"""Sessions written to files for other programs and people, and read back. No Qt."""
