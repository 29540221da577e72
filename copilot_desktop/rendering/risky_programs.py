"""Programs that a scanner of commands has something to say about, by what they do."""

from __future__ import annotations

import re
from typing import Final

SHELLS: Final = frozenset(
    [
        "sh", "bash", "zsh", "dash", "ksh", "fish", "ash", "csh", "tcsh", "pwsh", "powershell",
        "iex", "invoke-expression", "cmd",
    ]
)  # fmt: skip
INTERPRETERS: Final = SHELLS | frozenset(
    [
        "python", "python2", "python3", "perl", "ruby", "node", "php", "lua", "deno", "osascript",
    ]
)  # fmt: skip
DOWNLOADERS: Final = frozenset(
    [
        "curl", "wget", "fetch", "aria2c", "iwr", "irm", "invoke-webrequest", "invoke-restmethod",
        "http", "https",
    ]
)  # fmt: skip
WRAPPERS: Final = frozenset(
    [
        "env", "nohup", "time", "nice", "ionice", "command", "exec", "builtin", "xargs", "timeout",
        "stdbuf", "setsid", "then", "do", "else", "if", "while", "until", "!", "{",
    ]
)  # fmt: skip
ELEVATORS: Final = frozenset(
    [
        "sudo", "doas", "su", "pkexec", "runas", "gsudo",
    ]
)  # fmt: skip
DISK_TOOLS: Final = re.compile(
    r"(?:mkfs(?:\.\w+)?|mke2fs|wipefs|fdisk|sfdisk|parted|diskpart|shred|blkdiscard|format)$"
)
_RUNNERS: Final = frozenset(
    [
        "npx", "bunx", "uvx", "pipx", "ssh", "docker", "podman", "kubectl", "find", "watch", "parallel", "dd",
        "eval", "source", "make", "awk", "sed", "busybox", "strace", "script",
        "tar", "pip", "pip2", "pip3", "gem", "brew", "apt", "apt-get", "dnf", "yum", "pacman", "conda",
    ]
)  # fmt: skip
WRITERS: Final = frozenset(
    [
        "tee", "cp", "mv", "install", "ln", "touch", "mkdir", "rmdir", "rm", "truncate", "rsync",
        "unlink", "scp",
    ]
)  # fmt: skip


def is_runner(program: str) -> bool:
    """Tell whether a program runs what its arguments say, or destroys it: a shell, sudo, xargs, rm."""
    name = program.replace("\\", "/").rsplit("/", 1)[-1].lower().removesuffix(".exe")
    return (
        name in INTERPRETERS | WRAPPERS | ELEVATORS | DOWNLOADERS | WRITERS | _RUNNERS
        or DISK_TOOLS.match(name) is not None
    )
