"""The parts of a web address for a person: its host is whole wherever anything of it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

#: No name of a host is longer; what is, ends in the part that counts.
_MAX_HOST: Final = 253
#: What stands before a host, such as a scheme and a user, is shown to this length.
_MAX_BEFORE: Final = 80


@dataclass(frozen=True, slots=True)
class AddressParts:
    """An address in three: what stands before its host, the host as it is written, and the rest.

    Attributes:
        host: "" when the address names none, or hides it; all is in `before` then.
    """

    before: str
    host: str = ""
    after: str = ""


def address_parts(address: str) -> AddressParts:
    """Return the parts of `address`; together they are the address."""
    try:
        name = urlsplit(address).hostname or ""
    except ValueError:
        name = ""
    start = address.find("//") + 2
    if not name or start < 2:
        return AddressParts(address)
    end = min((at for mark in "/?#" if (at := address.find(mark, start)) >= 0), default=len(address))
    start = max(start, address.rfind("@", start, end) + 1)
    bracket = address[start : start + 1] == "["
    start += bracket
    stop = address.find("]" if bracket else ":", start, end)
    stop = stop if stop >= 0 else end
    host = address[start:stop]
    if host.lower() != name.lower():
        return AddressParts(address)
    return AddressParts(address[:start], host, address[stop:])


def shortened_parts(address: str, limit: int) -> AddressParts:
    """Return the parts of `address`, so short that they are read; the host is shortened last.

    Args:
        limit: characters of the whole; a host longer than that is shown nevertheless.
    """
    parts = address_parts(address)
    if len(address) <= limit:
        return parts
    if not parts.host:
        return AddressParts(_without_middle(address, limit))
    before = _without_middle(parts.before, _MAX_BEFORE)
    host = end_of_host(parts.host, _MAX_HOST)
    return AddressParts(before, host, _without_middle(parts.after, max(20, limit - len(before) - len(host))))


def end_of_host(host: str, limit: int) -> str:
    """Return `host` in at most `limit` characters. Who owns it is told by its end, which is kept."""
    return host if len(host) <= limit else "…" + host[1 - limit :]


def _without_middle(text: str, limit: int) -> str:
    half = limit // 2
    return text if len(text) <= limit else f"{text[:half]}…{text[-half:]}"
