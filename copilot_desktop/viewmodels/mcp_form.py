"""What a person enters about an MCP server, and the configuration that becomes of it. Pure."""

from __future__ import annotations

import re
import shlex
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from copilot_desktop.protocol.mcp import McpServerConfig
from copilot_desktop.translation import tr

#: The kinds of servers: a command on this computer, or an address with one way or the older one.
LOCAL: Final = "local"
HTTP: Final = "http"
SSE: Final = "sse"

#: The model knows a tool as `<server>-<tool>`, and the models' interfaces allow no other signs.
_NAME: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_HEADER: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_NEEDS_QUOTES: Final = re.compile(r"[\s'\"]")


@dataclass(frozen=True, slots=True)
class SecretPair:
    """A variable or a header.

    Attributes:
        value: what was entered; "" keeps what there is, see `is_kept`.
        is_kept: there is a value already, which is not shown.
    """

    name: str
    value: str = field(default="", repr=False)
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class McpForm:
    """What is entered.

    Attributes:
        kind: LOCAL, HTTP or SSE.
        arguments: as in a shell: words, with quotes around those that have spaces.
        pairs: variables of a local server, headers of another one.
    """

    name: str = ""
    kind: str = LOCAL
    command: str = ""
    arguments: str = ""
    url: str = ""
    pairs: tuple[SecretPair, ...] = ()


def form_of(name: str, config: McpServerConfig) -> McpForm:
    """Return a form that holds a configuration, without its secrets."""
    named = config.headers if config.url else config.environ
    kind = LOCAL if not config.url else SSE if config.kind == SSE else HTTP
    return McpForm(
        name,
        kind,
        config.command,
        join_words(config.arguments),
        config.url,
        tuple(SecretPair(key, is_kept=True) for key in named),
    )


def problems(form: McpForm, taken: Collection[str], before: str = "") -> dict[str, str]:
    """Return what is wrong, by the name of the field: "name", "command", "arguments", "url", "pairs".

    Args:
        taken: names of other servers.
        before: the name that the server has; it may keep it, whatever it is.
    """
    wrong: dict[str, str] = {}
    if not form.name or (form.name != before and not _NAME.fullmatch(form.name)):
        wrong["name"] = tr("Enter a name of letters, digits, dots, - and _")
    elif form.name in taken:
        wrong["name"] = tr("There is a server of this name already")
    if form.kind == LOCAL:
        if not form.command.strip():
            wrong["command"] = tr("Enter a command")
        if _split(form.arguments) is None:
            wrong["arguments"] = tr("A quotation mark is missing")
    else:
        scheme, separator, rest = form.url.strip().partition("://")
        if not separator or scheme.lower() not in ("http", "https") or not rest.strip("/"):
            wrong["url"] = tr("Enter an address that starts with http:// or https://")
        elif "@" in rest.split("/", 1)[0]:
            wrong["url"] = tr("Put what you sign in with into a header, not into the address")
    if problem := _problem_of(form.pairs, is_local=form.kind == LOCAL):
        wrong["pairs"] = problem
    return wrong


def _problem_of(pairs: Sequence[SecretPair], *, is_local: bool) -> str:
    names = [pair.name for pair in pairs]
    pattern = _VARIABLE if is_local else _HEADER
    for pair in pairs:
        if not pattern.fullmatch(pair.name):
            return (
                tr("Enter a name of letters, digits and _ for each variable")
                if is_local
                else tr("Enter a name for each header")
            )
        if not pair.value and not pair.is_kept:
            return tr("Enter a value for {name}", name=pair.name)
        if "\n" in pair.value or "\r" in pair.value:
            return tr("{name} must be one line", name=pair.name)
    distinct = set(names) if is_local else {name.lower() for name in names}
    return tr("Two of them have the same name") if len(distinct) < len(names) else ""


def config_of(form: McpForm, before: McpServerConfig | None = None) -> McpServerConfig:
    """Return the configuration of a form that has no problems.

    Args:
        before: what is edited; gives the values that were not entered anew, and what has no field.
    """
    base = before or McpServerConfig()
    was_local = not base.url
    is_local = form.kind == LOCAL
    kept = base.environ if not base.url else base.headers
    named = {pair.name: pair.value or kept.get(pair.name, "") for pair in form.pairs}
    arguments = tuple(_split(form.arguments) or ())
    if form.arguments.strip() == join_words(base.arguments):
        # Also one with a line break, which the field cannot show.
        arguments = base.arguments
    return McpServerConfig(
        kind=form.kind,
        command=form.command.strip() if is_local else "",
        arguments=arguments if is_local else (),
        folder=base.folder if is_local else "",
        environ=named if is_local else {},
        url="" if is_local else form.url.strip(),
        headers={} if is_local else named,
        tools=base.tools,
        timeout_ms=base.timeout_ms,
        # What else it says is about a server of its kind.
        rest=base.rest if is_local == was_local else {},
    )


def join_words(words: Sequence[str]) -> str:
    """Return words as one line that `split` takes apart again."""
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    if word and not _NEEDS_QUOTES.search(word):
        return word
    if '"' not in word:
        return f'"{word}"'
    # What is quoted in one way and then in the other is one word.
    return "".join(f"'{part}'" if '"' in part else f'"{part}"' for part in re.split('("+)', word) if part)


def _split(line: str) -> list[str] | None:
    """Return the words of a line, None when a quotation mark has no partner.

    A backslash is an ordinary sign: it stands in the paths of Windows.
    """
    lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
    lexer.whitespace_split = True
    lexer.commenters = ""
    lexer.escape = ""
    try:
        return list(lexer)
    except ValueError:
        return None
