"""What a chat needs from the application around it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.recording.wire_listeners import WireListeners
from copilot_desktop.client.rewound import RewoundStore
from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.slash_commands import SlashCommand
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.storage.session_controls import SessionControls
from copilot_desktop.storage.settings import Settings
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.providers import Providers
from copilot_desktop.viewmodels.sending_keys import SendingKeys
from copilot_desktop.viewmodels.unsent_words import Unsent


@dataclass(frozen=True, slots=True)
class ChatServices:
    """What a chat needs from the application around it.

    Attributes:
        scope: owns the tasks of this chat's commands.
        report: shows a failure in the banner.
        prepare: gives the session the options it is attached with (starts the demo's model
            server, looks up the provider); raises CopilotDesktopError when it cannot.
        save_draft: keeps what is unsent in a session.
        pasted: keeps the bytes of what is pasted into prompts.
        is_ready: the agent process takes calls.
        settings, change_settings: what the person has chosen, and choose something else.
        sending_keys: which keys send; None for keys of the chat's own.
        rewound: returns where what a rewind takes away is kept; None where the session's files are not
            within reach.
        wire: lets others hear what passes between us and the agent.
        reverted: folder for what stood in files that are reverted; None for nowhere.
        controls, change_controls: what the person has chosen for a session, and choose something else.
        account_models: those of the signed-in account.
        providers: the model servers that the person has set up; None where there are none to choose.
        recent_models, note_model: ids of models that were chosen last, newest first; and choose one.
        note_commands: is told the slash commands of a session.
        lacks: tells whether the running CLI is known not to know a method.
        view_state, save_view_state: how a session was left, and keep it; small JSON values.
    """

    scope: TaskScope
    report: Callable[[ErrorText], None]
    prepare: Callable[[Conversation], Awaitable[SessionOptions]]
    save_draft: Callable[[str, Unsent], None]
    is_ready: Callable[[], bool]
    pasted: PastedFiles
    settings: Callable[[], Settings] = Settings
    change_settings: Callable[..., None] = field(default=lambda **_values: None)
    sending_keys: SendingKeys | None = None
    rewound: Callable[[str], RewoundStore | None] = field(default=lambda _session_id: None)
    reverted: Path | None = None
    wire: WireListeners = field(default_factory=WireListeners)
    controls: Callable[[str], SessionControls] = SessionControls
    change_controls: Callable[..., None] = field(default=lambda _session_id, **_values: None)
    account_models: Callable[[], tuple[ModelInfo, ...]] = tuple
    providers: Providers | None = None
    recent_models: Callable[[], tuple[str, ...]] = tuple
    note_model: Callable[[str], None] = field(default=lambda _model: None)
    note_commands: Callable[[tuple[SlashCommand, ...]], None] = field(default=lambda _commands: None)
    lacks: Callable[[str], bool] = field(default=lambda _method: False)
    view_state: Callable[[str], Mapping[str, Any]] = field(default=lambda _session_id: {})
    save_view_state: Callable[[str, Mapping[str, Any]], None] = field(
        default=lambda _session_id, _state: None
    )
