"""Pure text work for the window and the terminal: Markdown, code, diffs, visible text, risks. No Qt."""
