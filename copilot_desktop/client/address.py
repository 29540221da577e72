"""Where a server listens: a host and a port."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Final

from copilot_desktop.error_text import CopilotDesktopError

_LAST_PORT: Final = 65535


class AddressUnreadable(CopilotDesktopError):
    """A text that names no server."""

    code = "address-unreadable"

    def __init__(self, text: str) -> None:
        super().__init__(f"no address: {text}")
        self._fields = {"address": text}


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Host and TCP port of a server. `str()` gives the form that `parse` reads.

    Attributes:
        host: a name or an address, IPv6 without brackets.
    """

    host: str
    port: int

    @staticmethod
    def parse(text: str) -> ServerAddress:
        """Read "host:port", "[IPv6]:port", or a port alone, which means this computer.

        Raises:
            AddressUnreadable: it is none of these.
        """
        host, colon, port = text.strip().rpartition(":")
        if not colon:
            host = "127.0.0.1"
        elif host.startswith("[") and host.endswith("]"):
            host = host[1:-1]
            if not _is_ip_address(host) or ":" not in host:
                raise AddressUnreadable(text)
        # A bare IPv6 address with a port could be read in two ways; names hold none of the others.
        if not host or any(sign in host for sign in "/@[]? \t") or (":" in host and "[" not in text):
            raise AddressUnreadable(text)
        if not (port.isascii() and port.isdigit()) or not 0 < int(port) <= _LAST_PORT:
            raise AddressUnreadable(text)
        return ServerAddress(host, int(port))

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def is_loopback(host: str) -> bool:
    """Say whether `host`, an IP address, is this computer itself."""
    try:
        # A scope such as "%eth0" may follow an IPv6 address.
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _is_ip_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
