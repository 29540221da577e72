"""The terminal's users of the client: chat. No Qt."""
