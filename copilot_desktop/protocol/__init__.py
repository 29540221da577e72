"""The Copilot CLI's vocabulary, typed. Pure: no I/O, no asyncio, no Qt."""
