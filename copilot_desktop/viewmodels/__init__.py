"""State for the window and commands from it. QtCore only; no widgets, no I/O of its own."""
