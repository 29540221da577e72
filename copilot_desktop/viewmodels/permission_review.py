"""What a person is shown of a permission request, in words. Pure: the card only draws it.

Two reviews of one request differ only where something was found out about it in between.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from copilot_desktop.protocol.permissions import (
    HookPermission,
    OtherPermission,
    PermissionRequest,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.rendering.diff import MAX_LINE, Diff, parse_diff
from copilot_desktop.rendering.risk import Risk, risk_sentences, scan_command
from copilot_desktop.rendering.risky_addresses import both_forms, scan_address
from copilot_desktop.rendering.risky_paths import is_outside, scan_path, sensitive_reason
from copilot_desktop.rendering.shell_words import split_commands
from copilot_desktop.rendering.visible_text import has_invisible, visible_line
from copilot_desktop.rendering.web_address import address_parts
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.permission_grants import with_tilde
from copilot_desktop.viewmodels.permission_words import (
    ICONS,
    MAX_CLAIM,
    MAX_VALUES,
    Fact,
    KindWords,
    Value,
    fact,
    texts_of,
)
from copilot_desktop.viewmodels.request_facts import (
    LONG_COMMAND,
    MAX_DIFF_LINES,
    PermissionFacts,
    command_of,
    needs_reading,
)

#: Characters of a request's fields shown as JSON.
_MAX_FIELDS: Final = 200_000

_TOLD_ELSEWHERE: Final = ("kind", "intention", "toolCallId")


@dataclass(frozen=True, slots=True)
class Review:
    """What stands on the card of one request, from above.

    Attributes:
        what: the command, path or address itself, for a screen reader.
        path: the file that is written, None for other kinds.
        code: a text that is shown to its last character; None when there is none.
        prompt: painted before the code.
        marks: parts of the code in risk colours.
        bold: the part of the code that counts most: the host of an address.
        code_lines: lines of the code shown at once, 0 for as many as of a command.
        sentences: what deserves a second look; each one makes the request risky.
        diff: the change of a write.
        notes: what else we have to say.
        is_read: False while the text is still looked through.
    """

    title: str
    subtitle: str
    icon: str
    what: str = ""
    path: Value | None = None
    code: str | None = None
    prompt: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    bold: tuple[int, int] = (0, 0)
    code_lines: int = 0
    sentences: tuple[str, ...] = ()
    diff: Diff | None = None
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()
    is_read: bool = True

    @property
    def is_risky(self) -> bool:
        return bool(self.sentences)


def review(
    request: PermissionRequest, folder: str, home: str, facts: PermissionFacts | None, *, awaits: bool = False
) -> Review:
    """Return what is shown of `request` of a session in `folder`.

    Args:
        facts: what was found out about it, None when nothing was yet.
        awaits: facts will come: what is long is left to them.
    """
    return _Reviewer(request, folder, home, facts, awaits=awaits).review()


class _Reviewer:
    def __init__(
        self,
        request: PermissionRequest,
        folder: str,
        home: str,
        facts: PermissionFacts | None,
        *,
        awaits: bool,
    ) -> None:
        self._request = request
        self._folder = folder
        self._home = home
        self._facts = facts or PermissionFacts()
        self._is_read = facts is not None or not (awaits and needs_reading(request))

    def review(self) -> Review:
        subject = self._request.subject
        match subject:
            case ShellPermission() if subject.command:
                return self._shell(subject)
            case WritePermission() if subject.path:
                return self._write(subject)
            case HookPermission() if command := command_of(subject):
                return self._hooked_command(subject, command)
            case OtherPermission():
                return self._other(subject)
        # A shell command without a command, a write without a file: the bare fields.
        return self._other(OtherPermission("", self._request.raw or {}, subject.intention))

    # ---- shell -----------------------------------------------------------------------------

    def _shell(self, subject: ShellPermission) -> Review:
        risks = self._risks(subject)
        sentences = list(risk_sentences(risks))
        if subject.sandbox_bypass:
            sentences.insert(0, tr("Runs outside the sandbox."))
        if subject.warning:
            sentences.append(visible_line(subject.warning, 300))
        sentences += self._leaving(subject.possible_paths)
        sentences += self._unanswered()
        command = subject.command
        words = [
            ntr(
                "Shell command with {count} risky part",
                "Shell command with {count} risky parts",
                len(sentences),
            )
            if sentences
            else tr("Shell command")
        ]
        lines = command.count("\n") + 1
        if lines > 1:
            words.append(ntr("{count} line", "{count} lines", lines))
        if len(command) > 1000:
            words.append(tr("{count} characters", count=f"{len(command):,}"))
        folder = subject.working_folder or self._folder
        written = self._written(subject)
        names = {value.text for value in written}
        touched = [value for path in subject.possible_paths if (value := self._value(path)).text not in names]
        facts = [
            *self._claim(tr("Agent says"), subject.intention),
            *self._claim(tr("About the sandbox"), subject.sandbox_bypass_reason),
            *self._segments(subject),
            *fact(tr("Touches"), touched),
            *fact(tr("Writes to"), written),
            *fact(tr("Addresses"), [_address_value(url) for url in subject.possible_urls]),
            *fact(tr("Runs in"), [self._working_folder(folder)]),
        ]
        return Review(
            title=tr("Run this command?"),
            subtitle=", ".join(words),
            icon="risk" if sentences else "shell",
            what=command,
            code=command,
            prompt="$",
            marks=tuple((risk.start, risk.end) for risk in risks),
            sentences=tuple(sentences),
            facts=tuple(facts),
            notes=self._notes(),
            is_read=self._is_read,
        )

    def _hooked_command(self, subject: HookPermission, command: str) -> Review:
        """A hook's question about a command: the shell itself does not ask any more."""
        rest = {name: value for name, value in subject.arguments.items() if name != "command"}
        claim, folder = rest.pop("description", ""), subject.fields.get("workingDirectory", "")
        shown = self._shell(
            ShellPermission(
                command,
                claim if isinstance(claim, str) else "",
                working_folder=folder if isinstance(folder, str) else "",
            )
        )
        more = fact(tr("Also says"), [Value(_pretty(rest, indent=None))]) if rest else ()
        return replace(
            shown,
            subtitle=" · ".join((tr("A hook asks you to look at this"), shown.subtitle)),
            facts=(*self._claim(tr("The hook says"), subject.message), *shown.facts, *more),
        )

    def _risks(self, subject: ShellPermission) -> tuple[Risk, ...]:
        if self._facts.risks is not None:
            return self._facts.risks
        if not self._is_read:
            return ()
        exists = self._facts.existing.__contains__
        return scan_command(subject.command, folder=self._folder, home=self._home, exists=exists)

    def _segments(self, subject: ShellPermission) -> Iterator[Fact]:
        if len(subject.segments) > 1:
            yield from fact(tr("Parts"), [Value(segment.text) for segment in subject.segments])

    def _written(self, subject: ShellPermission) -> list[Value]:
        """The targets of redirections, by our own reading: the server overlooks some."""
        parts = split_commands(subject.command[:LONG_COMMAND])
        targets = dict.fromkeys(word.value for part in parts for word, _ in part.writes if word.value)
        values = [self._value(target) for target in targets if not target.startswith("/dev/")]
        if subject.writes_by_redirection and not targets:
            values.append(Value("", tr("a file, by a redirection")))
        return values

    def _working_folder(self, folder: str) -> Value:
        if not folder:
            return Value("", tr("a folder that the server has not named"))
        shown = with_tilde(folder, self._home)
        if self._folder and self._is_elsewhere(folder):
            return Value(shown, tr("outside the session folder"), is_warned=True)
        return Value(shown)

    # ---- files -----------------------------------------------------------------------------

    def _write(self, subject: WritePermission) -> Review:
        diff = self._facts.diff
        if diff is None:
            diff = parse_diff(subject.diff, max_rows=MAX_DIFF_LINES) if self._is_read else Diff()
        outside = is_outside(subject.path, self._folder, self._home)
        sentences = list(scan_path(subject.path, self._folder, self._home))
        others = [path for path in subject.paths[1:] if path != subject.path]
        leaving = self._leaving(subject.paths, told=subject.resolved_path)
        sentences += leaving
        for path in others:
            if is_outside(path, self._folder, self._home):
                sentences.append(
                    tr(
                        "Also changes a file outside the session folder: {path}.",
                        path=visible_line(path, 300),
                    )
                )
            sentences += [reason] if (reason := sensitive_reason(path, self._folder)) else []
        if any(has_invisible(row.text) for row in diff.rows) or has_invisible(subject.new_content):
            sentences.append(tr("The change holds characters that cannot be seen."))
        if diff.omitted or any(len(row.text) > MAX_LINE for row in diff.rows):
            sentences.append(tr("The change is too long to be shown whole."))
        sentences += self._unanswered()
        is_shown_as_code = not diff.rows and bool(subject.new_content) and self._is_read
        notes = self._notes()
        if not diff.rows and not subject.new_content and self._is_read:
            notes = (tr("The agent sent no preview of the change."), *notes)
        creates = subject.creates or diff.creates
        if diff.deletes:
            title = tr("Delete this file?")
        else:
            title = tr("Create this file?") if creates else tr("Edit this file?")
        elsewhere = outside or bool(leaving)
        return Review(
            title=title,
            subtitle=tr("Outside the session folder") if elsewhere else tr("In the session folder"),
            icon="risk" if sentences else "file-create" if creates else "file-edit",
            what=subject.path,
            path=self._value(subject.path),
            code=subject.new_content if is_shown_as_code else None,
            sentences=tuple(dict.fromkeys(sentences)),
            diff=diff if diff.rows else None,
            facts=(
                *fact(tr("Also changes"), [self._value(path) for path in others]),
                *self._claim(tr("Agent says"), subject.intention),
            ),
            notes=notes,
            is_read=self._is_read,
        )

    def _is_elsewhere(self, path: str) -> bool:
        """It stands outside, or a link leads there."""
        resolved = self._facts.resolved.get(path)
        if is_outside(path, self._folder, self._home):
            return True
        root = self._facts.resolved.get("", self._folder)
        return resolved is not None and is_outside(resolved, root, self._home)

    def _leaving(self, paths: Sequence[str], told: str = "") -> list[str]:
        """Sentences about links that lead out of the session's folder; `told` is the server's word."""
        found: list[str] = []
        for path in paths:
            resolved = self._facts.resolved.get(path, told if path == paths[0] else "")
            root = self._facts.resolved.get("", self._folder)
            inside = not is_outside(path, self._folder, self._home)
            if inside and resolved and is_outside(resolved, root, self._home):
                shown = visible_line(resolved, 300)
                found.append(tr("A link leads outside the session folder, to {path}.", path=shown))
        return found

    def _unanswered(self) -> list[str]:
        if self._facts.disk_answered:
            return []
        return [tr("The disk does not answer: where links lead is not known.")]

    def _value(self, path: str) -> Value:
        resolved = self._facts.resolved.get(path, "")
        shown = path
        if resolved and self._is_elsewhere(path) and not is_outside(path, self._folder, self._home):
            shown = f"{path} → {resolved}"
        if self._is_elsewhere(path):
            return Value(shown, tr("outside the session folder"), is_warned=True)
        return Value(shown)

    # ---- everything else -------------------------------------------------------------------

    def _other(self, subject: OtherPermission) -> Review:
        fields = dict(subject.fields)
        rest = {
            name: value for name, value in fields.items() if name not in ("kind", "intention", "toolCallId")
        }
        sentences: list[str] = []
        facts: list[Fact] = []
        path: Value | None = None
        code: str | None = None
        bold = (0, 0)
        paths = texts_of([rest.pop("path", None)]) + texts_of(rest.pop("paths", None))
        url = rest.pop("url", None)
        if paths:
            for each in paths[:MAX_VALUES]:
                sentences += [reason] if (reason := sensitive_reason(each, self._folder)) else []
            facts += fact(tr("Path") if len(paths) == 1 else tr("Paths"), [self._value(p) for p in paths])
            sentences += self._leaving(paths, told=str(rest.pop("resolvedPath", "") or ""))
        if isinstance(url, str):
            report = scan_address(url)
            code, bold = url, _host_span(url)
            sentences += report.sentences
            facts += fact(tr("Host"), [Value(both_forms(report.host))] if report.host else [])
            redirected = rest.pop("redirectedFrom", None)
            facts += fact(tr("Redirected from"), [Value(redirected)] if isinstance(redirected, str) else [])
        elif url is not None:
            rest["url"] = url
        sentences += self._unanswered() if paths else []
        if isinstance(subject, HookPermission) and isinstance(subject.arguments, Mapping):
            file = subject.arguments.get("path")
            sentences += scan_path(file, self._folder, self._home) if isinstance(file, str) else ()
        kind = KindWords(subject, rest, self._folder, self._home)
        title, subtitle = kind.words()
        facts += kind.facts
        lines = 0
        if code is None and (rest or not facts):
            code, lines = _pretty(rest or fields), 12
            if has_invisible(code):
                sentences.append(tr("The request holds characters that cannot be seen."))
        elif rest:
            facts += fact(tr("Also says"), [Value(_pretty(rest, indent=None))])
        return Review(
            title=title,
            subtitle=subtitle,
            icon="risk" if sentences else ICONS.get(subject.kind, "permission-ask"),
            what=url if isinstance(url, str) else ", ".join(paths),
            path=path,
            code=code,
            bold=bold,
            code_lines=lines,
            sentences=tuple(dict.fromkeys(sentences)),
            facts=(*facts, *self._claim(tr("Agent says"), subject.intention)),
            notes=self._notes(),
        )

    # ---- parts -----------------------------------------------------------------------------

    def _claim(self, name: str, text: str) -> tuple[Fact, ...]:
        if not text.strip():
            return ()
        return (Fact(name, (Value(" ".join(text[:MAX_CLAIM].split()), is_claim=True),)),)

    def _notes(self) -> tuple[str, ...]:
        request = self._request
        prompt = request.raw.get("promptRequest")
        asks = isinstance(prompt, Mapping) and prompt.get("managedApprovalRequired") is True
        if request.needs_managed_approval or asks:
            return (tr("Your organisation asks you to confirm this."),)
        return ()


def _host_span(url: str) -> tuple[int, int]:
    parts = address_parts(url)
    return (len(parts.before), len(parts.before) + len(parts.host)) if parts.host else (0, 0)


def _address_value(url: str) -> Value:
    report = scan_address(url)
    return Value(url, " ".join(report.sentences), is_warned=bool(report.sentences))


def _pretty(fields: object, indent: int | None = 2) -> str:
    try:
        text = json.dumps(fields, ensure_ascii=False, indent=indent, default=str)
    except (RecursionError, ValueError):
        text = str(fields)
    if len(text) <= _MAX_FIELDS:
        return text
    return text[:_MAX_FIELDS] + "\n" + tr("… {count} more characters", count=len(text) - _MAX_FIELDS)
