"""JSON-RPC 2.0 over Content-Length frames: sans-I/O framing and peer, asyncio connection."""
