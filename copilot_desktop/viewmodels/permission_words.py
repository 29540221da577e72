"""The words for the kinds of permission that are neither a command nor a change of a file. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.protocol.permissions import OtherPermission
from copilot_desktop.rendering.risky_addresses import scan_address
from copilot_desktop.rendering.risky_paths import is_outside
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr

#: Values shown of one list; how many more there are is said.
MAX_VALUES: Final = 20

#: Characters of what a model or a server says about itself.
MAX_CLAIM: Final = 2_000

#: Characters of a name in a title, and of a host, whose end is what counts.
_MAX_NAME: Final = 80
_MAX_HOST: Final = 120


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a fact.

    Attributes:
        note: our own words behind it; with `is_warned` in the colour of a warning.
        is_claim: the model or a server says so: prose, a few lines at most.
    """

    text: str
    note: str = ""
    is_warned: bool = False
    is_claim: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A name of ours and what the request says under it."""

    name: str
    values: tuple[Value, ...]


ICONS: Final = {
    "read": "file-read",
    "path": "folder-open",
    "url": "globe",
    "mcp": "mcp",
    "memory": "memory",
}


def fact(name: str, values: Sequence[Value]) -> tuple[Fact, ...]:
    if not values:
        return ()
    shown = tuple(values[:MAX_VALUES])
    if len(values) > len(shown):
        more = ntr("and {count} more", "and {count} more", len(values) - len(shown))
        shown = (*shown, Value("", more))
    return (Fact(name, shown),)


class KindWords:
    """Title, subtitle and facts of one request; what they say is taken out of `rest`.

    Attributes:
        facts: what stands under names of ours.
        rest: fields that were not said yet.
    """

    def __init__(self, subject: OtherPermission, rest: dict[str, Any], folder: str, home: str) -> None:
        self.facts: list[Fact] = []
        self.rest = rest
        self._subject = subject
        self._fields = subject.fields
        self._folder = folder
        self._home = home

    def words(self) -> tuple[str, str]:
        """Return title and subtitle."""
        kinds: Mapping[str, Callable[[], tuple[str, str]]] = {
            "": self._incomplete,
            "read": self._read,
            "path": self._path,
            "url": self._url,
            "mcp": self._mcp,
            "custom-tool": self._custom_tool,
            "hook": self._hook,
            "memory": self._memory,
            "extension-management": self._extension_management,
            "extension-permission-access": self._extension_access,
            "extension-env-access": self._extension_environment,
            "workflow": self._workflow,
        }
        return kinds.get(self._subject.kind, self._unknown)()

    # ---- fields ----------------------------------------------------------------------------

    def _name(self, name: str) -> str:
        """Take a field out as one short line."""
        return visible_line(str(self.rest.pop(name, None) or ""), _MAX_NAME)

    def _take(self, name: str, label: str, *, is_claim: bool = True) -> None:
        """Say a field under a name of ours; what is neither text nor a list of texts stays."""
        value = self.rest.pop(name, None)
        if isinstance(value, str) and value.strip():
            shown = " ".join(value[:MAX_CLAIM].split()) if is_claim else value
            self.facts += fact(label, [Value(shown, is_claim=is_claim)])
        elif (texts := texts_of(value)) and isinstance(value, (list, tuple)) and len(texts) == len(value):
            self.facts += fact(label, [Value(text) for text in texts])
        elif value not in (None, ""):
            self.rest[name] = value

    def _unwrap(self, name: str) -> None:
        """Show the arguments themselves when there is nothing else to show."""
        value = self.rest.get(name)
        if isinstance(value, Mapping) and len(self.rest) == 1 and value:
            del self.rest[name]
            self.rest.update(value)

    # ---- kinds -----------------------------------------------------------------------------

    def _incomplete(self) -> tuple[str, str]:
        return tr("Allow this?"), tr("The request is incomplete; these are its fields")

    def _unknown(self) -> tuple[str, str]:
        tool = self._fields.get("toolName")
        if isinstance(tool, str) and tool:
            title = tr("Use {tool}?", tool=visible_line(tool, _MAX_NAME))
        else:
            title = tr("Allow {kind}?", kind=visible_line(self._subject.kind, _MAX_NAME))
        return title, tr("These are the fields of the request")

    def _read(self) -> tuple[str, str]:
        outside = is_outside(str(self._fields.get("path", "")), self._folder, self._home)
        where = tr("Outside the session folder") if outside else tr("In the session folder")
        return tr("Read this file?"), where

    def _path(self) -> tuple[str, str]:
        titles = {
            "read": tr("Read outside this folder?"),
            "write": tr("Write outside this folder?"),
        }
        title = titles.get(str(self.rest.pop("accessKind", "")), tr("Work outside this folder?"))
        self._take("readOnlyDirectories", tr("Folder"))
        return title, tr("Outside the session folder")

    def _url(self) -> tuple[str, str]:
        host = visible_line(scan_address(str(self._fields.get("url", ""))).host, _MAX_HOST)
        source = self._fields.get("redirectedFrom")
        if isinstance(source, str) and source:
            before = visible_line(scan_address(source).host or source, _MAX_HOST)
            return tr("Open this address?"), tr("{host}, redirected from {before}", host=host, before=before)
        return tr("Open this address?"), tr("The agent fetches it and reads the answer")

    def _mcp(self) -> tuple[str, str]:
        name, server, title = self._name("toolName"), self._name("serverName"), self._name("toolTitle")
        if title and title != name:
            self.facts += fact(tr("Tool"), [Value(name)])
        effect = tr("can only read") if self.rest.pop("readOnly", None) is True else tr("can change data")
        self._unwrap("args")
        return (
            tr("Use {tool} from {server}?", tool=title or name, server=server),
            tr("MCP server {server}, {effect}", server=server, effect=effect),
        )

    def _custom_tool(self) -> tuple[str, str]:
        tool = self._name("toolName")
        self._take("toolDescription", tr("Its description"))
        self._unwrap("args")
        return tr("Use {tool}?", tool=tool), tr("A tool that this program offers to the agent")

    def _hook(self) -> tuple[str, str]:
        tool = self._name("toolName")
        self._take("hookMessage", tr("The hook says"))
        self._take("workingDirectory", tr("Runs in"), is_claim=False)
        self._unwrap("toolArgs")
        return tr("Use {tool}?", tool=tool), tr("A hook asks you to look at this")

    def _memory(self) -> tuple[str, str]:
        votes = self.rest.pop("action", "store") == "vote"
        self._take("fact", tr("Fact"), is_claim=False)
        self._take("subject", tr("About"))
        self._take("citations", tr("Found in"))
        self._take("reason", tr("Because"))
        self._take("direction", tr("Vote"))
        title = tr("Vote on this memory?") if votes else tr("Remember this?")
        return title, tr("The agent keeps it for later sessions")

    def _extension_management(self) -> tuple[str, str]:
        name = self._name("extensionName")
        self._take("operation", tr("Operation"), is_claim=False)
        title = tr("Change the extension {name}?", name=name) if name else tr("Change extensions?")
        return title, tr("Extension")

    def _extension_access(self) -> tuple[str, str]:
        name = self._name("extensionName")
        self._take("capabilities", tr("Asks for"))
        return tr("Let {name} do this?", name=name), tr("Extension")

    def _extension_environment(self) -> tuple[str, str]:
        name = self._name("extensionName")
        self._take("environmentVariables", tr("Variables"))
        return tr("Let {name} read these variables?", name=name), tr("Extension")

    def _workflow(self) -> tuple[str, str]:
        name = self._name("name")
        runs = self.rest.pop("operation", "") == "run"
        self._take("description", tr("Its description"))
        if runs:
            return tr("Run the workflow {name}?", name=name), tr("Workflow")
        return tr("Write the workflow {name}?", name=name), tr("Workflow")


def texts_of(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, (list, tuple)) else []
