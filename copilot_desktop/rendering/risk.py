"""Finds the parts of a shell command that deserve a second look, and says why.

It highlights; it never decides. A clean result does not mean that a command is safe, and no
button may be pressed because of one. Pure and linear: paths are compared as text, and the one
question about the disk (does a redirect hit an existing file) is asked through `exists`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from copilot_desktop.rendering.risky_paths import is_harmless_device, is_outside, sensitive_reason
from copilot_desktop.rendering.risky_programs import (
    DISK_TOOLS,
    DOWNLOADERS,
    ELEVATORS,
    INTERPRETERS,
    SHELLS,
    WRAPPERS,
    WRITERS,
)
from copilot_desktop.rendering.shell_words import SimpleCommand, Word, split_commands
from copilot_desktop.rendering.visible_text import count_invisible, escape_invisible, visible_line
from copilot_desktop.translation import ntr, tr

#: Characters that are looked at. Longer commands get a sentence that says so.
MAX_SCANNED: Final = 200_000

#: Risks reported. More would push the buttons away and be read by nobody.
MAX_RISKS: Final = 12

#: Redirect targets for which the disk is asked; each is one stat call on the GUI thread.
_MAX_DISK_QUESTIONS: Final = 16

_ASSIGNMENT: Final = re.compile(r"[A-Za-z_]\w*\+?=")
_HOST: Final = re.compile(r"(?:https?|ftp)://(?:[^/@\s]*@)?([^/:?#\s\"']+)", re.IGNORECASE)
_PATH_LIKE: Final = re.compile(r"[/~.\\]|^id_|credential|crontab", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Risk:
    """One thing to know before the command runs: `start`..`end` is marked, `sentence` is read."""

    start: int
    end: int
    sentence: str


def scan_command(
    command: str, *, folder: str = "", home: str = "", exists: Callable[[str], bool] | None = None
) -> tuple[Risk, ...]:
    """Return what deserves a look in `command`, in order, each sentence once.

    Args:
        folder: where it runs; writes that leave it are marked.
        home: what `~` stands for.
        exists: tells whether a redirect's target exists; None asks nothing.
    """
    scanner = _Scanner(folder, home, exists)
    scanner.scan(command[:MAX_SCANNED])
    risks = scanner.risks
    risks += _invisible_risks(command)
    if len(command) > MAX_SCANNED:
        risks.append(Risk(MAX_SCANNED, len(command), tr("Too long to be checked to its end.")))
    return _tidy(risks)


def _tidy(risks: Iterable[Risk]) -> tuple[Risk, ...]:
    ordered = sorted(set(risks), key=lambda risk: (risk.start, risk.end))
    sentences: set[str] = set()
    kept: list[Risk] = []
    for risk in ordered:
        if risk.sentence not in sentences:
            if len(sentences) >= MAX_RISKS:
                kept.append(Risk(risk.start, risk.end, tr("There is more to look at further on.")))
                break
            sentences.add(risk.sentence)
        kept.append(risk)
    return tuple(kept)


def risk_sentences(risks: Iterable[Risk]) -> tuple[str, ...]:
    """Return the sentences of `risks`, each once, in order."""
    return tuple(dict.fromkeys(risk.sentence for risk in risks))


def _invisible_risks(command: str) -> list[Risk]:
    count = count_invisible(command)
    if not count:
        return []
    sentence = ntr(
        "{count} character cannot be seen or changes how the text reads.",
        "{count} characters cannot be seen or change how the text reads.",
        count,
    )
    escapes = (run for run in escape_invisible(command) if run.is_escape)
    return [Risk(run.start, run.start + 1, sentence) for run in islice(escapes, 200)]


def _program(word: Word) -> str:
    name = word.value.replace("\\", "/").rsplit("/", 1)[-1].lower()
    return name.removesuffix(".exe")


def _has_flag(words: list[Word], letters: str, *long_names: str) -> bool:
    for word in words:
        value = word.value
        if value == "--":
            return False
        if value.startswith("--"):
            if value.split("=", 1)[0] in long_names:
                return True
        elif value.startswith("-") and any(letter in value[1:] for letter in letters):
            return True
    return False


def _operands(words: list[Word]) -> list[Word]:
    return [word for word in words if not word.value.startswith("-")]


class _Scanner:
    def __init__(self, folder: str, home: str, exists: Callable[[str], bool] | None) -> None:
        self.risks: list[Risk] = []
        self._folder = folder
        self._home = home
        self._exists = exists
        self._disk_questions = 0

    def scan(self, text: str, offset: int = 0, depth: int = 0) -> None:
        for command in split_commands(text, offset=offset):
            words = self._unwrapped(command)
            self._scan_writes(command)
            if words:
                self._scan_program(words, depth)
                self._scan_flow(command, words)
            self._scan_words(command.words)

    def _mark(self, first: Word, last: Word, sentence: str) -> None:
        self.risks.append(Risk(first.start, last.end, sentence))

    def _unwrapped(self, command: SimpleCommand) -> list[Word]:
        """The words from the program that really runs; marks what raises its rights."""
        words = command.words
        index = 0
        while index < len(words):
            name = _program(words[index])
            if name in ELEVATORS:
                self._mark(words[index], words[index], tr("Runs with administrator rights."))
            elif not (name in WRAPPERS or _ASSIGNMENT.match(words[index].value)):
                break
            index += 1
            while index < len(words) and words[index].value.startswith("-"):
                index += 1
            if name == "timeout" and index < len(words):
                index += 1
        return words[index:]

    def _scan_program(self, words: list[Word], depth: int) -> None:
        name, arguments = _program(words[0]), words[1:]
        last = words[-1]
        if name in ("rm", "rmdir", "del", "rd", "remove-item"):
            self._scan_delete(name, words)
        elif name == "git":
            self._scan_git(words)
        elif name == "dd":
            self._mark(words[0], last, tr("Copies raw data and overwrites its target."))
        elif DISK_TOOLS.match(name):
            self._mark(words[0], last, tr("Can erase a disk or destroy files for good."))
        elif name in ("chmod", "chown", "chgrp") and _has_flag(arguments, "R", "--recursive"):
            self._mark(words[0], last, tr("Changes the rights of everything in a folder."))
        elif name == "eval":
            self._mark(words[0], last, tr("Runs text that is put together while it runs."))
        elif name == "find":
            self._scan_find(words, depth)
        elif name == "crontab":
            self._mark(words[0], last, tr("Changes what runs by itself."))
        elif name in ("shutdown", "reboot", "halt", "poweroff"):
            self._mark(words[0], last, tr("Turns the computer off or restarts it."))
        if name in SHELLS and depth < 2:
            for flag, text in pairwise(arguments):
                if re.fullmatch(r"-\w*c|-Command|/c", flag.value):
                    # The text begins after its quote; escapes inside would shift it, marks only.
                    self.scan(text.value, text.start + 1, depth + 1)
        self._scan_targets(name, words)

    def _scan_delete(self, name: str, words: list[Word]) -> None:
        arguments = words[1:]
        windows = any(word.value.lower() in ("/s", "-recurse", "-r") for word in arguments)
        if not (name == "rm" and _has_flag(arguments, "rR", "--recursive")) and not (
            name != "rm" and windows
        ):
            return
        targets = [word for word in _operands(arguments) if word.value.lower() not in ("/s", "/q", "/f")]
        if len(targets) == 1:
            sentence = tr("Deletes {path} and everything in it.", path=visible_line(targets[0].value, 80))
        elif targets:
            sentence = ntr(
                "Deletes {count} folder and everything in it.",
                "Deletes {count} files or folders and everything in them.",
                len(targets),
            )
        else:
            sentence = tr("Deletes folders and everything in them.")
        self._mark(words[0], words[-1], sentence)

    def _scan_git(self, words: list[Word]) -> None:
        arguments = words[1:]
        index = 0
        while index < len(arguments) and arguments[index].value.startswith("-"):
            if arguments[index].value in ("-c", "-C", "--git-dir", "--work-tree"):
                if arguments[index].value == "-c" and index + 1 < len(arguments):
                    setting = arguments[index + 1]
                    self._mark(arguments[index], setting, tr("Sets an option of git that can run a program."))
                index += 1
            index += 1
        if index >= len(arguments):
            return
        action, rest = arguments[index].value, arguments[index + 1 :]
        forced = _has_flag(rest, "f", "--force", "--force-with-lease", "--mirror", "--delete")
        if action == "push" and (forced or any(word.value.startswith("+") for word in rest)):
            self._mark(words[0], words[-1], tr("Overwrites the history of a remote branch."))
        elif action == "clean" and forced:
            self._mark(words[0], words[-1], tr("Deletes files that git does not know."))
        elif _throws_away(action, rest, forced=forced):
            self._mark(words[0], words[-1], tr("Throws away changes that are not committed."))

    def _scan_find(self, words: list[Word], depth: int) -> None:
        for index, word in enumerate(words):
            if word.value == "-delete":
                self._mark(words[0], word, tr("Deletes every file that is found."))
            elif word.value in ("-exec", "-execdir", "-ok") and index + 1 < len(words) and depth < 2:
                rest = words[index + 1 :]
                ends = (at for at, other in enumerate(rest) if at and other.value in (";", "+", "{}"))
                self._scan_program(rest[: next(ends, len(rest))], depth + 1)
                return

    def _scan_flow(self, command: SimpleCommand, words: list[Word]) -> None:
        """What comes in through a pipe, a here-string or a substitution and is then run."""
        name = _program(words[0])
        source = command.piped_from
        if name in INTERPRETERS and source is not None:
            self._mark_piped(source, words)
        elif name in SHELLS and command.here_string:
            self._mark(words[0], words[-1], tr("Runs a text as commands."))
        elif name in DOWNLOADERS and source is not None and _sends_input(words):
            host = visible_line(_host(words), 80)
            self._mark(words[0], words[-1], tr("Sends data to {host}.", host=host or tr("the network")))
        outer = command.within
        for _ in range(4):
            if outer is None or name not in DOWNLOADERS:
                break
            if outer.words and _program(outer.words[0]) in INTERPRETERS | {"eval", "source", ".", "exec"}:
                self.risks.append(Risk(outer.words[0].start, words[-1].end, _download_sentence(words)))
                break
            outer = outer.within

    def _mark_piped(self, source: SimpleCommand, words: list[Word]) -> None:
        seen: SimpleCommand | None = source
        for _ in range(8):
            if seen is None or not seen.words:
                break
            names = {_program(word) for word in seen.words[:6]}
            if names & DOWNLOADERS:
                self.risks.append(Risk(seen.start, words[0].end, _download_sentence(seen.words)))
                return
            if names & {"base64", "base32", "xxd", "openssl", "uudecode", "gunzip", "zcat"}:
                self.risks.append(Risk(seen.start, words[0].end, tr("Decodes hidden text and runs it.")))
                return
            seen = seen.piped_from
        if _program(words[0]) in SHELLS:
            self.risks.append(
                Risk(source.start, words[0].end, tr("Runs the output of a command as commands."))
            )

    def _scan_writes(self, command: SimpleCommand) -> None:
        for target, overwrites in command.writes:
            path = target.value
            if not path or is_harmless_device(path):
                continue
            shown = visible_line(path, 80)
            if path.startswith("/dev/") and not path.startswith("/dev/shm/"):
                self._mark(target, target, tr("Writes to the device {path}.", path=shown))
            elif is_outside(path, self._folder, self._home):
                self._mark(target, target, tr("Writes outside the session folder: {path}.", path=shown))
            elif overwrites and self._is_there(path):
                self._mark(target, target, tr("Overwrites {path}.", path=shown))
            self._mark_sensitive(target)

    def _is_there(self, path: str) -> bool:
        if self._exists is None or self._disk_questions >= _MAX_DISK_QUESTIONS or "\0" in path:
            return False
        self._disk_questions += 1
        return self._exists(path)

    def _scan_targets(self, name: str, words: list[Word]) -> None:
        targets: list[Word] = []
        if name in WRITERS:
            operands = _operands(words[1:])
            targets = operands[-1:] if name in ("cp", "mv", "install", "ln", "rsync", "scp") else operands
        if name in DOWNLOADERS:
            for flag, target in pairwise(words):
                if flag.value in ("-o", "-O", "--output", "--output-document", "-OutFile", "-P"):
                    targets.append(target)
        for target in targets:
            if is_outside(target.value, self._folder, self._home):
                shown = visible_line(target.value, 80)
                if name in ("rm", "rmdir", "unlink"):
                    sentence = tr("Deletes outside the session folder: {path}.", path=shown)
                else:
                    sentence = tr("Writes outside the session folder: {path}.", path=shown)
                self._mark(target, target, sentence)

    def _scan_words(self, words: list[Word]) -> None:
        for word in words[:2000]:
            if _PATH_LIKE.search(word.value) and not _HOST.match(word.value):
                self._mark_sensitive(word)

    def _mark_sensitive(self, word: Word) -> None:
        value = word.value
        if value.startswith("-") and "=" in value:
            value = value.split("=", 1)[1]
        if reason := sensitive_reason(value[:4096], self._folder):
            self._mark(word, word, reason)


def _throws_away(action: str, rest: list[Word], *, forced: bool) -> bool:
    if action == "reset":
        return _has_flag(rest, "", "--hard", "--merge")
    return action in ("checkout", "restore", "switch") and (forced or any(word.value == "." for word in rest))


def _host(words: list[Word]) -> str:
    for word in words:
        if match := _HOST.search(word.value[:2048]):
            return match[1]
    return ""


def _download_sentence(words: list[Word]) -> str:
    if host := _host(words):
        return tr("Downloads a script from {host} and runs it without review.", host=visible_line(host, 80))
    return tr("Downloads a script and runs it without review.")


def _sends_input(words: list[Word]) -> bool:
    return any(
        word.value.startswith(
            ("-d", "--data", "-F", "--form", "-T", "--upload-file", "--post-file", "--post-data")
        )
        for word in words[1:]
    )
