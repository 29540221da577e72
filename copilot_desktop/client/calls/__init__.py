"""Typed calls by subject, each over the narrow side of a session or a server that it needs."""
