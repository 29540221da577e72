"""What is odd about a web address before it is opened. Pure: nothing is looked up."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from copilot_desktop.rendering.visible_text import count_invisible, visible_line
from copilot_desktop.rendering.web_address import end_of_host
from copilot_desktop.translation import tr

#: Numbers that resolvers take for an address although they do not look like one: 2130706433,
#: 0x7f000001, 0177.1.
_NUMERIC_HOST: Final = re.compile(r"(?:0x[0-9a-f]+|[0-9]+)(?:\.(?:0x[0-9a-f]+|[0-9]+)){0,3}")
_LOCAL_NAMES: Final = (".localhost", ".local", ".internal", ".lan", ".home.arpa")


@dataclass(frozen=True, slots=True)
class AddressReport:
    """What to know about an address.

    Attributes:
        host: the host that is really asked, "" when the address names none.
        sentences: one for each oddity.
    """

    host: str
    sentences: tuple[str, ...] = ()


def scan_address(address: str) -> AddressReport:
    """Return the host of `address` and what is odd about it."""
    found: list[str] = []
    if count_invisible(address) or address != address.strip() or "\n" in address or "\t" in address:
        found.append(tr("The address holds characters that cannot be seen."))
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, SplitResult("", "", "", "", "")
    if not host:
        return AddressReport("", (*found, tr("This is not a complete address.")))
    shown = shown_host(host)
    if not host.isascii() or "xn--" in host:
        found.append(tr("The name {host} may imitate another one.", host=both_forms(host)))
    if parts.username is not None:
        found.append(tr("What stands before the @ is no part of the host, which is {host}.", host=shown))
    if is_local_host(host):
        found.append(tr("{host} is on this computer or in its network.", host=shown))
    if parts.scheme not in ("https", "http"):
        found.append(tr("{scheme} is no web address.", scheme=visible_line(parts.scheme, 40)))
    elif parts.scheme == "http" or port not in (None, 443):
        found.append(tr("The connection to {host} is unusual or not encrypted.", host=shown))
    return AddressReport(host, tuple(found))


def is_local_host(host: str) -> bool:
    """Tell whether `host` is this computer or its network, in any notation of an address."""
    name = host.rstrip(".").lower().split("%", 1)[0]
    if name == "localhost" or name.endswith(_LOCAL_NAMES):
        return True
    try:
        return not ipaddress.ip_address(name).is_global
    except ValueError:
        return _NUMERIC_HOST.fullmatch(name) is not None


def shown_host(host: str) -> str:
    """Return a host as one visible line; of a very long one its end, which tells who owns it."""
    return visible_line(end_of_host(host, 120), 1000)


def both_forms(host: str) -> str:
    """Return a name in letters and in its ASCII form, where the other form can be told."""
    try:
        other = host.encode().decode("idna") if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        other = ""
    shown = shown_host(host)
    return f"{shown} ({shown_host(other)})" if other and other != host else shown
