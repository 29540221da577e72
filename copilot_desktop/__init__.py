"""Copilot Desktop: a native desktop client for the GitHub Copilot CLI agent."""

__version__ = "0.1.0"
