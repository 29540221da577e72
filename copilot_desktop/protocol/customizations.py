"""Agents, skills, instructions and hooks that a person or a repository brings (section 13.6)."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from copilot_desktop.protocol.results import Result


class AgentInfo(Result, frozen=True, kw_only=True):
    """An agent with a prompt and tools of its own.

    Attributes:
        name: by which it is selected.
        source: "user", "project", "inherited", "remote", "plugin", "builtin".
        path: the file it comes from, "" when it came with the session.
        tools: `("*",)` for all.
    """

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    id: str = ""
    title: str = field(default="", name="displayName")
    description: str = ""
    source: str = ""
    path: str = ""
    model: str = ""
    tools: tuple[str, ...] = ()
    is_user_invocable: bool = field(default=True, name="userInvocable")


class Skill(Result, frozen=True, kw_only=True):
    """A folder with a SKILL.md.

    Attributes:
        command: its slash command, without the slash.
        source: "project", "inherited", "personal-copilot", "personal-agents", "plugin",
            "custom", "builtin", "sdk".
        project_path: set where it was discovered for a project.
    """

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    command: str = field(default="", name="commandName")
    description: str = ""
    source: str = ""
    path: str = ""
    project_path: str = ""
    is_enabled: bool = field(default=True, name="enabled")
    is_user_invocable: bool = field(default=True, name="userInvocable")
    argument_hint: str = ""


class ReloadReport(Result, frozen=True, kw_only=True):
    """What came up while files were read again, in the server's words."""

    warnings: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()


class InstructionSource(Result, frozen=True, kw_only=True):
    """A file with instructions for the model.

    Attributes:
        path: relative to the folder where it belongs to a repository.
        kind: "home", "repo", "model", "vscode", "nested-agents", "child-instructions", "plugin".
        location: "user", "repository", "working-directory", "plugin".
        applies_to: patterns of files; empty for all.
    """

    REQUIRED: ClassVar[str] = "id"

    id: str = ""
    label: str = ""
    path: str = field(default="", name="sourcePath")
    content: str = ""
    kind: str = field(default="", name="type")
    location: str = ""
    applies_to: tuple[str, ...] = field(default=(), name="applyTo")
    description: str = ""
    project_path: str = ""


class CreationPath(Result, frozen=True, kw_only=True):
    """A folder or file that the server reads, whether or not it is there yet.

    Attributes:
        scope: of skills and agents: "user", "personal-copilot", "personal-agents", "project", "custom".
        location: of instructions: "user", "repository", "working-directory", "plugin".
        kind: of instructions: "file" or "directory".
        is_preferred: new ones belong there rather than to another one of its scope.
    """

    REQUIRED: ClassVar[str] = "path"

    path: str = ""
    scope: str = ""
    location: str = ""
    kind: str = ""
    is_preferred: bool = field(default=False, name="preferredForCreation")
    project_path: str = ""

    @property
    def is_of_person(self) -> bool:
        """It holds for all folders of the person."""
        return (self.scope or self.location) in ("user", "personal-copilot", "personal-agents")


class Hook(Result, frozen=True, kw_only=True):
    """A command that the CLI runs at a certain point. `origin`: "user", "repository", "plugin", "policy"."""

    REQUIRED: ClassVar[str] = "id"

    id: str = ""
    hook_type: str = ""
    origin: str = ""
    source: str = ""
    is_enabled: bool = field(default=True, name="enabled")
