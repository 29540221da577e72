"""The Copilot client as an asyncio library: process, connection, sessions. No Qt."""
