"""What the CLI does by its rules, case by case: for our matcher, and for the real CLI beside it.

Rules are written as the CLI writes them. `PROJECT` stands for the session's folder, which holds
`in.txt`, `.env`, a link `lnk.txt` to `in.txt`, a link `out` to /etc and a folder `sub`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from copilot_desktop.protocol.permission_settings import PermissionMode

PROJECT: Final = "PROJECT"

ASKED: Final = "asked"
ALLOWED: Final = "allowed"
DENIED: Final = "denied"
#: Its place is asked first; then the other word.
PLACE_ASKED: Final = "place asked"
PLACE_DENIED: Final = "place denied"


@dataclass(frozen=True, slots=True)
class RuleCases:
    """Rules, and what comes of each thing that is asked under them.

    Attributes:
        calls: `run <line>`, `read <path>`, `write <path>`, `fetch <address>`, or `tool <server> <tool>`.
        hidden: the matcher does not know, but the CLI does; calls as in `calls`.
    """

    name: str
    allow: Sequence[str]
    deny: Sequence[str]
    calls: Sequence[tuple[str, str]]
    mode: str = PermissionMode.MANUAL.value
    hidden: Sequence[str] = ()


def _all(outcome: str, *calls: str) -> tuple[tuple[str, str], ...]:
    return tuple((call, outcome) for call in calls)


CASES: Final = (
    RuleCases(
        "a beginning and an exact line",
        ["shell(git:*)", "shell(uname -s)"],
        [],
        (
            *_all(ALLOWED, "run git --version", "run git --version; true", "run git", "run git  --version"),
            *_all(ALLOWED, "run uname -s", "run git --version > made && uname -s"),
            *_all(ASKED, "run gitea x", "run  git --version", "run git\t--version", "run git;true"),
            *_all(ASKED, "run uname -s && git --version", "run uname -a", "run uname -s ", "run 'git' x"),
            *_all(
                ASKED, "run uname -s\ntrue", "run X=1 uname -s", "run uname -s > made", "run /usr/bin/git x"
            ),
        ),
    ),
    RuleCases(
        "a program that is denied goes by each command in the line",
        ["shell"],
        ["shell(rm:*)"],
        (
            *_all(DENIED, "run rm x", "run true && rm x", "run true; rm -f x | cat", "run echo $(rm x)"),
            *_all(DENIED, 'run echo "$(rm x)"', "run (rm x)", "run if true; then rm x; fi", "run rm\tx"),
            *_all(DENIED, "run for i in 1; do rm x; done", "run X=1 rm x", "run echo a # b\nrm x"),
            *_all(DENIED, "run cat <(rm x)", "run rm x > made", "run > made rm x"),
            *_all(ALLOWED, "run echo rm x", "run echo '$(rm x)'", "run rmdir nowhere", "run env true rm"),
            *_all(
                ALLOWED, "run bash -c 'rm nowhere'", "run /bin/rm nowhere", "run # rm x", 'run r"m" nowhere'
            ),
        ),
        hidden=("run cat <<E\nrm x\nE", "run case a in rm) true;; esac"),
    ),
    RuleCases(
        "an exact line that is denied",
        ["shell"],
        ["shell(rm nowhere)", "shell(git push)"],
        (
            *_all(
                DENIED, "run rm nowhere", "run true;rm nowhere", "run rm nowhere > made", "run rm nowhere #x"
            ),
            *_all(DENIED, "run git push", "run git -C . push", "run git  push x"),
            *_all(ALLOWED, "run rm  nowhere", "run rm nowhere 1", "run X=1 rm nowhere", "run git pushx"),
        ),
        hidden=("run rm > made nowhere",),
    ),
    RuleCases(
        "what is denied wins where everything is allowed",
        [],
        ["shell(uname:*)", "read(.env)", "write(*.txt)", "url(http://localhost:9)", "demo(echo)"],
        (
            *_all(DENIED, "run true; uname", f"read {PROJECT}/.env", f"write {PROJECT}/sub/a.txt"),
            *_all(DENIED, "fetch http://localhost:9/a", "tool demo echo"),
            *_all(
                ALLOWED, "run true", f"read {PROJECT}/in.txt", "read /etc/hosts", "fetch http://localhost:8/a"
            ),
        ),
        mode=PermissionMode.ALLOW_ALL.value,
    ),
    RuleCases(
        "files",
        ["read", "write(made.txt)"],
        ["read(in.txt)", "write(sub/made.txt)"],
        (
            *_all(DENIED, f"read {PROJECT}/in.txt", f"read {PROJECT}/lnk.txt"),
            *_all(DENIED, f"read {PROJECT}/sub/../in.txt", f"write {PROJECT}/sub/made.txt"),
            *_all(ALLOWED, f"read {PROJECT}/.env", f"write {PROJECT}/made.txt"),
            *_all(ASKED, f"write {PROJECT}/other.txt"),
            *_all(PLACE_ASKED, "read /etc/hosts", f"read {PROJECT}/out/hosts"),
        ),
    ),
    RuleCases(
        "rules on files and addresses do not bind commands",
        ["shell"],
        ["read", "write", "url"],
        (
            *_all(ALLOWED, "run cat .env > made", "run echo http://localhost:9/a"),
            *_all(PLACE_DENIED, "read /etc/hosts"),
            *_all(DENIED, f"read {PROJECT}/in.txt", "fetch http://localhost:9/a"),
        ),
    ),
    RuleCases(
        "addresses",
        ["url(http://*.localhost:9)", "url(http://127.0.0.1:9/a)"],
        ["url(http://no.localhost:9)"],
        (
            *_all(
                ALLOWED,
                "fetch http://localhost:9/a",
                "fetch http://a.b.LOCALHOST:9/x?y",
                "fetch http://127.0.0.1:9/a",
            ),
            *_all(DENIED, "fetch http://no.localhost:9/a"),
            *_all(
                ASKED,
                "fetch http://xlocalhost:9/a",
                "fetch https://localhost:9/a",
                "fetch http://localhost/a",
            ),
            *_all(ASKED, "fetch http://127.0.0.1:9/b"),
        ),
        hidden=("fetch http://2130706433:9/a",),
    ),
    RuleCases("a tool of a server", ["demo(echo)"], [], (*_all(ALLOWED, "tool demo echo"),)),
    RuleCases("no rule", [], [], (*_all(ASKED, "tool demo echo", "run true", f"read {PROJECT}/in.txt"),)),
)
