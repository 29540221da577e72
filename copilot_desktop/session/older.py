"""Puts an older stretch of the history before what is shown of a session."""

from __future__ import annotations

from dataclasses import replace

from copilot_desktop.session.entries import Entry, ToolCall
from copilot_desktop.session.evolving import evolve
from copilot_desktop.session.transcript import Transcript


def with_older(transcript: Transcript, older: Transcript) -> Transcript:
    """Return `transcript` with the entries of `older` before its own.

    A stretch begins with a prompt where it can. What still ended beyond that, a command that went on
    in the background, say, is known by its result alone in the later stretch: it goes where its call is.
    """
    entries = transcript.entries
    shown: list[Entry] = []
    for entry in older.entries:
        later = entries.find(entry.id)
        if later is None:
            shown.append(entry)
        elif isinstance(entry, ToolCall) and isinstance(later, ToolCall) and not later.name:
            index = entries.position(later.id)
            assert index is not None
            entries = entries.remove(index)
            shown.append(_ended(entry, later))
    told = {
        name: getattr(older, name)
        for name in ("folder", "branch", "model", "title", "cli_version")
        if not getattr(transcript, name)
    }
    return evolve(transcript, entries=entries.prepend(shown), **told)


def _ended(call: ToolCall, result: ToolCall) -> ToolCall:
    """Return a call with what its result told later."""
    return replace(
        call,
        state=result.state,
        output=result.output,
        diff=result.diff,
        error=result.error,
        exit_code=result.exit_code,
        pictures=result.pictures,
        output_file=result.output_file,
    )
