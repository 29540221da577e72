"""Keeps the search index up with the logs of all sessions, in a process of its own."""
