"""Pure state of one session: transcript and reducer. No I/O, no asyncio, no Qt."""
