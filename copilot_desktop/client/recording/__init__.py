"""The flight recorder: what passed on the wire, without secrets, and how it is played back."""
