"""What a link of a conversation leads to, and what is odd about it. Pure: nothing is looked up."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlsplit

from copilot_desktop.rendering.inline import anchor_address, openable_address
from copilot_desktop.rendering.risky_addresses import scan_address, shown_host
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr

#: Words that a person would take for an address: with a scheme, or a host and perhaps a path.
_LOOKS_LIKE_ADDRESS: Final = re.compile(
    r"(?:https?://)?(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?", re.ASCII
)
_USUAL_PORTS: Final = (None, 80, 443)
#: A message may be written for somebody; anything else, such as a file to attach, is asked about.
_MAIL_FIELDS: Final = frozenset({"to", "cc", "bcc", "subject", "body"})
#: Files are named, not addressed.
_NO_REFERENCE: Final = re.compile(r"\A(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\|#|\?|\Z)")


class LinkKind(Enum):
    """What a click on a link comes to."""

    WEB = "web"
    MAIL = "mail"
    FILE = "file"
    #: Somewhere in the same text.
    PLACE = "place"
    NONE = "none"


def link_kind(address: str) -> LinkKind:
    """Return the kind of a link by its address alone."""
    if openable_address(address):
        return LinkKind.MAIL if address[:7].lower() == "mailto:" else LinkKind.WEB
    if anchor_address(address):
        return LinkKind.PLACE
    if _NO_REFERENCE.match(address) or "\0" in address:
        return LinkKind.NONE
    return LinkKind.FILE


def link_oddities(address: str, words: str) -> tuple[str, ...]:
    """Return what a person should know before a web or mail link is opened; nothing for most links.

    Args:
        words: that the link stands under.
    """
    parts = _split(address)
    if link_kind(address) is LinkKind.MAIL:
        names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
        odd = [visible_line(name, 40) for name in names if name.lower() not in _MAIL_FIELDS]
        return (tr("The message would hold more than words: {names}.", names=", ".join(odd)),) if odd else ()
    report = scan_address(address)
    found = list(report.sentences)
    if found and parts.scheme.lower() == "http" and _port(parts) in _USUAL_PORTS:
        # The web still has such addresses; the scan says so last.
        found.pop()
    host = report.host
    if "%" in host:
        found.append(tr("The name {host} may imitate another one.", host=shown_host(host)))
    named = _host_in(words)
    if named and _bare(named) != _bare(host):
        # Nothing matters more, and there may be room for one sentence only.
        found.insert(
            0,
            tr(
                "The words name {named}, and the link leads to {host}.",
                named=shown_host(named),
                host=shown_host(host),
            ),
        )
    return tuple(found)


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:
        return SplitResult("", "", "", "", "")


def _port(parts: SplitResult) -> int | None:
    try:
        return parts.port
    except ValueError:
        return -1


def _host_in(words: str) -> str:
    """Return the host that words name, "" when they do not look like an address."""
    shown = words.strip().strip("<>()[]\"'")
    if not _LOOKS_LIKE_ADDRESS.fullmatch(shown):
        return ""
    return _split(shown if "://" in shown else f"//{shown}").hostname or ""


def _bare(host: str) -> str:
    return host.lower().rstrip(".").removeprefix("www.")
