"""When the stored history of one session is read, and that it is read once at a time."""

from __future__ import annotations

from collections.abc import Callable

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.viewmodels.chat_services import ChatServices


class HistoryReading:
    """Reads the newest page, and older ones, in tasks of their own.

    Attributes:
        is_loading: the newest page is being read.

    Args:
        changed: called when a property is new.
    """

    def __init__(
        self, conversation: Conversation, services: ChatServices, changed: Callable[[], None]
    ) -> None:
        self.is_loading = False
        self._conversation = conversation
        self._services = services
        self._changed = changed
        self._is_loading_older = False
        #: Nothing could be read before the first entry; it is tried again when the person asks.
        self._older_failed = False

    @property
    def has_older(self) -> bool:
        """Something stands before the first entry that was not read yet."""
        return self._conversation.has_older and not self._older_failed

    def load(self) -> None:
        """Read the newest page when it was not read yet."""
        self._older_failed = False
        if not self._conversation.history_is_loaded and not self.is_loading:
            self.is_loading = True
            self._changed()
            self._services.scope.start(self._load(), name="load-history")

    def load_older(self, wanted: int) -> None:
        """Read what stands before the first entry: so many bytes at once, at least."""
        if self.has_older and not self._is_loading_older:
            self._is_loading_older = True
            self._services.scope.start(self._load_older(wanted), name="load-older")

    async def _load(self) -> None:
        try:
            await self._conversation.load_history()
        except CopilotDesktopError as error:
            self._services.report(describe(error))
        finally:
            self.is_loading = False
            self._changed()

    async def _load_older(self, wanted: int) -> None:
        try:
            await self._conversation.load_older(wanted=wanted)
        except CopilotDesktopError as error:
            self._older_failed = True
            self._services.report(describe(error))
        except Exception:
            # Else who looks at the first entry asks again at once, and for ever.
            self._older_failed = True
            raise
        finally:
            self._is_loading_older = False
            self._changed()
