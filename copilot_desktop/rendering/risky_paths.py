"""Paths that deserve a second look: outside the session's folder, or sensitive by their name.

Pure: paths are compared as text, nothing is opened or resolved on disk.
"""

from __future__ import annotations

import posixpath
import re
from typing import Final

from copilot_desktop.rendering.visible_text import count_invisible, visible_line
from copilot_desktop.translation import tr

_SECRETS: Final = re.compile(
    r"(?:^|/)(?:\.ssh|\.aws|\.azure|\.gnupg|\.kube|\.netrc|_netrc|\.npmrc|\.pypirc|\.git-credentials|\.pgpass"
    r"|\.docker/config\.json|\.config/(?:gh|gcloud)|\.password-store|id_(?:rsa|dsa|ecdsa|ed25519)\w*"
    r"|credentials(?:\.\w+)?|secrets?\.\w+|\.env(?:\.\w+)?|keychains?|login\.keychain\S*)(?:/|$)"
    r"|^/etc/(?:shadow|gshadow|sudoers)|\.(?:pem|p12|pfx|keystore|kdbx)$",
    re.IGNORECASE,
)
_RUN_BY_ITSELF: Final = re.compile(
    r"(?:^|/)(?:\.(?:bash|zsh|k?sh|fish)(?:rc|_?profile|_login|_logout|env)|\.profile|\.login|\.xinitrc|\.xprofile"
    r"|\.envrc|\.git|\.gitmodules|\.gitconfig|\.vscode|\.idea|\.github|\.devcontainer|\.husky|\.claude|\.cursor"
    r"|\.copilot|\.mcp\.json|mcp\.json|AGENTS\.md|\.config/(?:autostart|systemd|fish|copilot-desktop|git)"
    r"|LaunchAgents|LaunchDaemons|crontab|cron\.\w+|authorized_keys)(?:/|$)",
    re.IGNORECASE,
)
_HARMLESS_DEVICES: Final = frozenset(
    ["/dev/null", "/dev/stdout", "/dev/stderr", "/dev/stdin", "/dev/tty", "/dev/zero"]
)
_HOME: Final = re.compile(r"^(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%)(?=[/\\]|$)")
_WINDOWS_NAME: Final = re.compile(r"(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?$", re.IGNORECASE)

#: Longest name that file systems take, in bytes.
_MAX_NAME_BYTES: Final = 255


def is_harmless_device(path: str) -> bool:
    """Tell whether writing to `path` changes nothing."""
    return path in _HARMLESS_DEVICES or path.startswith("/dev/fd/")


def _normal(path: str, folder: str) -> str:
    path = path.replace("\\", "/")
    if not path.startswith("/") and not re.match(r"[A-Za-z]:", path):
        path = f"{folder.rstrip('/')}/{path}"
    # Exactly two slashes are kept by POSIX; they are one root all the same.
    return re.sub(r"^/+", "/", posixpath.normpath(path))


def is_outside(path: str, folder: str, home: str = "") -> bool:
    """Tell whether `path`, read from `folder`, leaves it. An unknown folder holds nothing."""
    if is_harmless_device(path):
        return False
    if _HOME.match(path):
        if not home:
            return True
        path = home.rstrip("/") + _HOME.sub("", path)
    elif path.startswith(("~", "$", "%")):
        return True
    if not folder:
        return path.startswith(("/", "..")) or re.match(r"[A-Za-z]:", path) is not None
    inside = _normal(folder, "").rstrip("/") + "/"
    return not (_normal(path, folder) + "/").startswith(inside)


def sensitive_reason(path: str, folder: str = "") -> str:
    """Return a sentence about a path that is sensitive by its name, or ""."""
    plain = path.replace("\\", "/")
    relative = plain
    if folder and plain.startswith(folder.rstrip("/") + "/"):
        relative = plain[len(folder.rstrip("/")) :]
    shown = visible_line(path, 120)
    if _SECRETS.search(relative):
        return tr("{path} may hold credentials.", path=shown)
    if _RUN_BY_ITSELF.search(relative):
        return tr("{path} can change what programs run later.", path=shown)
    return ""


def scan_path(path: str, folder: str, home: str = "") -> tuple[str, ...]:
    """Return one sentence for each thing to know before `path` is written."""
    found: list[str] = []
    if is_outside(path, folder, home):
        found.append(tr("This file is outside the session folder."))
    if reason := sensitive_reason(path, folder):
        found.append(reason)
    if count_invisible(path) or "\n" in path or "\t" in path:
        found.append(tr("The name holds characters that cannot be seen."))
    if _is_unusual(path):
        found.append(tr("The name is unusual; it may not mean the file it seems to mean."))
    return tuple(found)


def _is_unusual(path: str) -> bool:
    """Names that file systems and tools read in different ways."""
    plain = path.replace("\\", "/")
    name = plain.rstrip("\n").rsplit("/", 1)[-1]
    return (
        name in ("", ".", "..")
        or name.startswith(("-", " "))
        or name.endswith((" ", "."))
        or ":" in name
        or "//" in plain
        or "%2e" in path.lower()
        or _WINDOWS_NAME.search(plain) is not None
        or len(name.encode("utf-8", "replace")) > _MAX_NAME_BYTES
    )
