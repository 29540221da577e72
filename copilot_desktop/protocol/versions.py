"""Versions of the CLI: parsing, order, and the oldest one that is safe to drive. Standard library only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from copilot_desktop.error_text import CopilotDesktopError

#: Older ones can be talked past their permission requests (GHSA-g8r9-g2v8-jv6f).
MINIMUM_CLI_VERSION: Final = "0.0.423"

#: Versions of the server protocol that can be driven.
SUPPORTED_PROTOCOLS: Final = range(2, 4)

#: The first one that asks by events and is answered by id. Before it (CLI <= 0.0.420) everything
#: is asked by requests of the server, and there is no version that is safe.
_FIRST_WITH_EVENTS: Final = 3

#: From this CLI on every question is answered by id, and in the same words.
_ASKS_BY_EVENTS_FROM: Final = "1.0.60"

#: Before this CLI the variable COPILOT_HOME was not read.
_READS_HOME_FROM: Final = "1.0.2"

_VERSION = re.compile(
    r"v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]{1,64}))?(?:\+[0-9A-Za-z.-]{1,64})?", re.ASCII
)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version in the order of semantic versioning: 1.0.0-1 < 1.0.0 < 1.0.1.

    Attributes:
        order: what is compared; a pre-release sorts before its release, numbers before words.
        text: as it was written, without a leading "v".
    """

    order: tuple[tuple[int, int, int], bool, tuple[tuple[int, int, str], ...]]
    text: str = field(compare=False)

    def __str__(self) -> str:
        return self.text


def parse_version(text: str) -> Version | None:
    """Return the version written in `text`, None when it is not exactly one."""
    match = _VERSION.fullmatch(text.strip())
    if match is None:
        return None
    major, minor, patch, suffix = match.groups()
    parts = tuple(
        (0, int(part), "") if part.isdigit() else (1, 0, part)
        for part in (suffix.split(".") if suffix else ())
    )
    release = (int(major), int(minor), int(patch))
    return Version((release, suffix is None, parts), text.strip().removeprefix("v"))


class CliTooOld(CopilotDesktopError):
    """The CLI is older than the oldest one whose permission requests can be relied on."""

    code = "cli-too-old"

    def __init__(self, found: str, needed: str = MINIMUM_CLI_VERSION, path: str = "") -> None:
        super().__init__(f"Copilot CLI {found} is older than {needed}")
        self.found = found
        self.needed = needed
        self.path = path

    def fields(self) -> Mapping[str, Any]:
        return {"found": self.found, "needed": self.needed, "path": self.path}


def check_cli_version(text: str, *, allow_insecure: bool = False, path: str = "") -> Version:
    """Return the parsed version.

    Raises:
        CliTooOld: older than MINIMUM_CLI_VERSION and not `allow_insecure`.
        ValueError: `text` is no version.
    """
    version = parse_version(text)
    minimum = parse_version(MINIMUM_CLI_VERSION)
    if version is None or minimum is None:
        raise ValueError(f"not a version: {text[:80]!r}")
    if version < minimum and not allow_insecure:
        raise CliTooOld(version.text, path=path)
    return version


def check_server(text: str, protocol_version: int, *, allow_insecure: bool = False) -> None:
    """Check what a server told about itself; `text` is its version, "" when it did not tell.

    Raises:
        CliTooOld: too old, by its version or by its protocol, and not `allow_insecure`.
    """
    if asks_by_requests_only(protocol_version) and not allow_insecure:
        raise CliTooOld(text or f"? (protocol {protocol_version})")
    if parse_version(text) is not None:
        check_cli_version(text, allow_insecure=allow_insecure)


def asks_by_requests_only(protocol_version: int) -> bool:
    """Tell whether a server of this protocol asks by requests what newer ones ask by events."""
    return protocol_version < _FIRST_WITH_EVENTS


def is_known_to_ask_by_events(text: str) -> bool:
    """Tell whether a CLI of this version surely takes every answer by id, in today's words."""
    return _is_at_least(text, _ASKS_BY_EVENTS_FROM)


def reads_copilot_home(text: str) -> bool:
    """Tell whether a CLI of this version keeps its state where COPILOT_HOME says.

    One of unknown version does.
    """
    return parse_version(text) is None or _is_at_least(text, _READS_HOME_FROM)


def _is_at_least(text: str, first: str) -> bool:
    version, limit = parse_version(text), parse_version(first)
    return version is not None and limit is not None and version >= limit


def supports_protocol(version: int) -> bool:
    """Return whether a server that speaks this protocol version can be driven."""
    return version in SUPPORTED_PROTOCOLS
