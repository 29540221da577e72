"""Which addresses a rule on addresses is about (`url(https://*.example.org)`), as the CLI reads it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

_PORTS: Final = {"http": 80, "https": 443}

#: What the CLI and we read alike; names of other scripts and odd forms of numbers are not.
_PLAIN_HOST: Final = re.compile(r"(?:\*\.)?(?:[a-z0-9_-]+\.)*[a-z][a-z0-9-]*")
_NUMBERS: Final = re.compile(r"(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})|\[[0-9a-f:]+\]")


@dataclass(frozen=True, slots=True)
class _Address:
    scheme: str
    host: str
    port: int | None
    path: str

    @property
    def is_plain(self) -> bool:
        return bool(_PLAIN_HOST.fullmatch(self.host) or _NUMBERS.fullmatch(self.host))


def address_matches(argument: str | None, url: str) -> bool | None:
    """Tell whether a rule is about `url`; None when that is not known.

    Args:
        argument: `scheme://host[:port][/path]`, https where there is no scheme; a host `*.example.org` is
            that server and all below it. Without a path it is about every page, with one about that page.
    """
    if argument is None:
        return True
    asked = _read(url)
    wanted = _read(argument if "://" in argument else f"https://{argument}")
    if asked is None or wanted is None or not asked.is_plain:
        return None
    if (asked.scheme, asked.port) != (wanted.scheme, wanted.port):
        return False
    if "*" in wanted.host.removeprefix("*."):
        return False
    base = wanted.host.removeprefix("*.")
    is_below = wanted.host.startswith("*.") and asked.host.endswith("." + base)
    if asked.host != base and not is_below:
        return False if wanted.is_plain else None
    if wanted.path in ("", "/*"):
        return True
    return None if "*" in wanted.path else asked.path == wanted.path


def _read(url: str) -> _Address | None:
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return None
    host = (parts.hostname or "").removesuffix(".")
    if not parts.scheme or not host:
        return None
    host = f"[{host}]" if ":" in host else host
    return _Address(parts.scheme, host, port or _PORTS.get(parts.scheme), parts.path.rstrip("/"))
