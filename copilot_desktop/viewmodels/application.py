"""The application as the window shows it: connection, sessions, what is in front."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QObject, Signal

from copilot_desktop.error_text import ErrorText
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionStatus


class Page(Enum):
    """What fills the window beside the sidebar."""

    START = "start"
    NEW_SESSION = "new-session"
    TRUST = "trust"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class OwnModelForm:
    """What the person enters for a model of their own. The key lives for this run only."""

    type: str = "openai"
    base_url: str = ""
    model: str = ""
    api_key: str = ""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model that new sessions can use.

    Attributes:
        id: stable key: "demo", "own", or "copilot:<model id>".
    """

    id: str
    name: str


class ApplicationViewModel(QObject):
    """Everything outside a single session.

    Signals:
        connection_changed(): `connection` is new.
        page_changed(): `page` or what it shows is new (`trust_folder`, `chat`).
        models_changed(): `models` or `selected_model` is new.
        failed(error): an `ErrorText` to show as a banner under the header.
        failure_cleared(): the banner goes.
    """

    connection_changed = Signal()
    page_changed = Signal()
    models_changed = Signal()
    failed = Signal(object)
    failure_cleared = Signal()

    @property
    def connection(self) -> ConnectionStatus: raise NotImplementedError
    @property
    def sessions(self) -> QAbstractListModel:
        """The sidebar's model: `SidebarItem` under ITEM_ROLE."""
        raise NotImplementedError
    @property
    def page(self) -> Page: raise NotImplementedError
    @property
    def chat(self) -> ChatViewModel | None:
        """The session in front, None on any other page."""
        raise NotImplementedError
    @property
    def failure(self) -> ErrorText | None: raise NotImplementedError
    @property
    def models(self) -> tuple[ModelChoice, ...]: raise NotImplementedError
    @property
    def selected_model(self) -> str: raise NotImplementedError
    @property
    def new_session_folder(self) -> str:
        """Folder preset on the new-session page."""
        raise NotImplementedError
    @property
    def recent_folders(self) -> tuple[str, ...]: raise NotImplementedError
    @property
    def trust_folder(self) -> str:
        """The folder that the trust page asks about."""
        raise NotImplementedError
    @property
    def running_count(self) -> int:
        """Sessions whose turn is running; closing the window asks when it is not 0."""
        raise NotImplementedError
    @property
    def own_model(self) -> OwnModelForm:
        """What was last entered, without the key."""
        raise NotImplementedError

    def show_start(self) -> None: ...
    def start_demo(self) -> None:
        """Start the demo's model server and open a new session in its sample folder."""
    def use_own_model(self, form: OwnModelForm) -> None:
        """Take `form` as the model of new sessions and show the new-session page."""
    def use_copilot(self) -> None:
        """Use the models of the signed-in account and show the new-session page."""
    def show_new_session(self) -> None: ...
    def select_model(self, model_id: str) -> None: ...
    def choose_folder(self, folder: str) -> None:
        """Preset the folder of the new session."""
    def begin_session(self, prompt: str) -> None:
        """Create a session in the chosen folder and send `prompt`; asks for trust first
        when the folder is not trusted yet."""
    def trust(self, *, remember: bool) -> None:
        """The person trusts `trust_folder`: go on with what was begun."""
    def refuse_trust(self) -> None: ...
    def open_session(self, session_id: str) -> None:
        """Bring a session to the front; reads its history when it is not loaded."""
    def open_neighbour(self, offset: int) -> None:
        """Bring the session `offset` places further down the sidebar to the front."""
    def open_nth(self, number: int) -> None:
        """Bring the `number`-th session of the sidebar (from 1) to the front."""
    def open_next_request(self) -> None:
        """Bring the session whose request waits longest to the front."""
    def install_cli(self) -> None:
        """Provision the CLI; the person has seen what it downloads."""
    def choose_cli(self, path: str) -> None:
        """Use the CLI at `path` from now on."""
    def restart_agent(self) -> None: ...
    def clear_failure(self) -> None: ...
