"""Old servers made to look like today's: one adapter between a connection and the client."""
