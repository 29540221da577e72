"""Handlers that answer what a session asks for, and ready-made policies."""
