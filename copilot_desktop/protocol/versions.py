"""Versions of the CLI: parsing, order, and the oldest one that is safe to drive. Standard library only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from copilot_desktop.error_text import CopilotDesktopError

#: Older ones can be talked past their permission requests (GHSA-g8r9-g2v8-jv6f).
MINIMUM_CLI_VERSION: Final = "0.0.423"

#: Versions of the server protocol that can be driven. Version 2 (CLI <= 0.0.420) asks for
#: permissions by server requests instead of events, and needs an adapter of its own.
SUPPORTED_PROTOCOLS: Final = range(3, 4)

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


def supports_protocol(version: int) -> bool:
    """Return whether a server that speaks this protocol version can be driven."""
    return version in SUPPORTED_PROTOCOLS
