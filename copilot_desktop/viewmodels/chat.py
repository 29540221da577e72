"""One session as the window shows it: its transcript, its state, and the commands on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from copilot_desktop.protocol.permissions import PermissionDecision, RequestId
from copilot_desktop.session.transcript import Transcript


class ChatViewModel(QObject):
    """State and commands of one session.

    Signals:
        delta_received(entry_id, text): each streamed piece, in order of arrival, before
            anything joins them.
        changed(changes): a tuple of `session.transcript.Change`, to be applied in order to
            what the view shows; `transcript` already is the new state.
        reset(): the transcript was replaced as a whole (history loaded); read it anew.
        state_changed(): anything of the properties below may have changed.
        requests_changed(): `transcript.requests` changed.
        prompt_restored(text): a prompt could not be sent and goes back to the composer.
        request_failed(request_id): an answer could not be delivered; the card is enabled again.
    """

    delta_received = Signal(str, str)
    changed = Signal(object)
    reset = Signal()
    state_changed = Signal()
    requests_changed = Signal()
    prompt_restored = Signal(str)
    request_failed = Signal(str)

    @property
    def session_id(self) -> str: raise NotImplementedError
    @property
    def transcript(self) -> Transcript: raise NotImplementedError
    @property
    def title(self) -> str:
        """Title of the session; "New session" until the server names it."""
        raise NotImplementedError
    @property
    def folder(self) -> str: raise NotImplementedError
    @property
    def branch(self) -> str: raise NotImplementedError
    @property
    def model(self) -> str:
        """Display name of the model."""
        raise NotImplementedError
    @property
    def is_running(self) -> bool:
        """A run of the main agent is on: the composer shows Stop."""
        raise NotImplementedError
    @property
    def is_stopping(self) -> bool: raise NotImplementedError
    @property
    def can_send(self) -> bool:
        """False while the agent process is not ready; the person can keep writing."""
        raise NotImplementedError
    @property
    def is_loading(self) -> bool:
        """History is being read."""
        raise NotImplementedError
    @property
    def is_demo(self) -> bool: raise NotImplementedError
    @property
    def draft(self) -> str: raise NotImplementedError

    def send(self, text: str) -> None:
        """Send a prompt. On failure `prompt_restored` gives it back."""
    def stop(self) -> None:
        """Stop the running turn at once."""
    def set_draft(self, text: str) -> None: ...
    def resend(self, entry_id: str) -> None:
        """Send an unconfirmed or failed prompt once more."""
    def answer_permission(self, request_id: RequestId, decision: PermissionDecision) -> None: ...
    def answer_question(self, request_id: RequestId, answer: str, *, is_freeform: bool) -> None: ...
    def dismiss_question(self, request_id: RequestId) -> None: ...
