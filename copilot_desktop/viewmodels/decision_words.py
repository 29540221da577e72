"""What is said of a decision of the log: what was asked, how it went, who said so. Pure."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDateTime, QLocale

from copilot_desktop.storage.decisions import DecisionRecord
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.permission_choice import permission_mode_name

#: In the order in which they can be chosen.
OUTCOMES: Final = ("allowed", "denied", "withdrawn", "changed")

#: Of each outcome the icon that stands for it: each has another shape.
OUTCOME_ICONS: Final = {"allowed": "check", "denied": "failed", "withdrawn": "undo", "changed": "settings"}

#: What is asked in these kinds is no prose: a command, a path, an address, a rule, JSON.
_PROSE: Final = frozenset({"question", "form", "plan", "permission-mode", "budget", "credits"})


def is_technical(kind: str) -> bool:
    """What was asked is to be shown in letters of one width."""
    return kind not in _PROSE


def kind_name(kind: str) -> str:
    """Return what is asked for in a kind of request; one of a later version is called by its own word."""
    names = {
        "shell": tr("Command"),
        "write": tr("File change"),
        "read": tr("File read"),
        "path": tr("Path outside the folder"),
        "url": tr("Address"),
        "mcp": tr("MCP tool"),
        "custom-tool": tr("Tool"),
        "memory": tr("Memory"),
        "hook": tr("Hook"),
        "workflow": tr("Workflow"),
        "question": tr("Question"),
        "form": tr("Form"),
        "plan": tr("Plan"),
        "model-switch": tr("Other model"),
        "credits": tr("Credits"),
        "sampling": tr("Model call of a server"),
        "sign-in": tr("Sign-in"),
        "permission-mode": tr("Permission mode"),
        "rule": tr("Rule"),
        "budget": tr("Budget"),
    }
    return names.get(kind, kind)


def outcome_name(outcome: str) -> str:
    """Return the word for an outcome in the filter."""
    return {
        "allowed": tr("Allowed or answered"),
        "denied": tr("Denied or dismissed"),
        "withdrawn": tr("Withdrawn"),
        "changed": tr("Changed"),
    }.get(outcome, outcome)


def answer_words(record: DecisionRecord) -> str:
    """Say how it was decided, in a few words."""
    scope = _scope_words(record.scope)
    if record.kind == "permission-mode":
        return tr("Set to {mode}", mode=permission_mode_name(record.decision))
    if record.kind == "rule":
        words = tr("Rule made") if record.decision == "added" else tr("Rule removed")
        return f"{words}, {scope}" if scope else words
    if record.kind in ("plan", "credits", "model-switch", "sign-in", "sampling"):
        return _special_words(record)
    words = {
        "approved": tr("Allowed"),
        "not-asked": tr("Let through without asking"),
        "denied": tr("Denied"),
        "denied-by-user": tr("Denied"),
        "denied-by-rule": tr("Denied"),
        "cancelled": tr("Withdrawn"),
        "expired": tr("Withdrawn"),
        "withdrawn": tr("Withdrawn"),
        "answered": tr("Answered"),
        "dismissed": tr("Skipped"),
        "accept": tr("Filled in"),
        "decline": tr("Declined"),
        "cancel": tr("Closed"),
        "stopped": tr("Stopped"),
    }.get(record.decision, record.decision)
    return f"{words}, {scope}" if scope else words


def _special_words(record: DecisionRecord) -> str:
    if record.outcome == "withdrawn":
        return tr("Withdrawn")
    if record.kind == "plan":
        if record.decision == "changes":
            return tr("Changes wanted")
        return tr("Plan approved, edits too") if record.scope == "edits" else tr("Plan approved")
    if record.kind == "credits":
        return {
            "add": tr("{credits} credits added", credits=record.words),
            "set": tr("Limit set to {credits} credits", credits=record.words),
            "unset": tr("Limit taken away"),
            "cancel": tr("Stopped"),
        }.get(record.decision, tr("Answered"))
    if record.decision == "yes_always":
        return tr("Always allowed")
    return tr("Denied") if record.outcome == "denied" else tr("Allowed")


def _scope_words(scope: str) -> str:
    return {
        "once": tr("once"),
        "session": tr("for the session"),
        "folder": tr("for the folder"),
        "always": tr("always"),
    }.get(scope, "")


def who_words(record: DecisionRecord) -> str:
    """Say who decided, or which rule."""
    match record.decided_by:
        case "person":
            return tr("You")
        case "rule":
            return tr("Rule {rule}", rule=record.rule) if record.rule else tr("A remembered rule")
        case "hook":
            return tr("A hook: {words}", words=record.rule) if record.rule else tr("A hook")
        case "policy":
            policy = tr("Your organisation's policy")
            return f"{policy}: {record.rule}" if record.rule else policy
        case "server":
            return tr("The CLI")
        case "allow-all":
            return tr("Allow all")
        case "assisted":
            return tr("Assisted mode")
        case "abort":
            return tr("The turn was stopped")
        case "turn-end":
            return tr("The turn ended")
        case "session-end":
            return tr("The session ended")
        case "connection-lost":
            return tr("The CLI ended")
        case "budget":
            return tr("The budget")
        case "elsewhere":
            return tr("Answered elsewhere")
        case other:
            return other


def subject_words(record: DecisionRecord) -> str:
    """Say what was asked, exactly; foreign text."""
    if record.kind == "permission-mode":
        return tr("Permission mode, before: {mode}", mode=permission_mode_name(record.subject))
    return record.subject or kind_name(record.kind)


def time_words(at: float, now: float) -> str:
    """Return when it was, as the person's country writes it; of today the time alone."""
    moment, today = QDateTime.fromSecsSinceEpoch(int(at)), QDateTime.fromSecsSinceEpoch(int(now))
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    if moment.date() == today.date():
        return locale.toString(moment.time(), short)
    return locale.toString(moment, short)


def whole_time_words(at: float) -> str:
    """Return when it was, to the second."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    day = QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
    return f"{day} {moment.time().toString('HH:mm:ss')}"


def details_text(record: DecisionRecord, title: str) -> str:
    """Return everything that is known of a decision, as text; foreign text stands in it as it is."""
    facts = (
        (tr("Outcome"), answer_words(record)),
        (tr("Who"), who_words(record)),
        (tr("Words"), record.words),
        (tr("Kind"), kind_name(record.kind)),
        (tr("Time"), whole_time_words(record.at)),
        (tr("Session"), title or record.session_id),
        (tr("Folder"), record.folder),
    )
    lines = [f"{name}: {value}" for name, value in facts if value]
    return "\n".join((subject_words(record), "", *lines, *(("", record.detail) if record.detail else ())))
