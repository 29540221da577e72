"""What the person wrote in a session and the journal does not have yet."""

from __future__ import annotations

import uuid
from collections.abc import Callable


class UnsentWords:
    """The draft, and the prompts on their way to the journal: on the disk both are one text.

    A prompt may wait for long before it can be written down, e.g. for a server of its model. Whatever
    ends us meanwhile, it comes back as a draft.

    Args:
        draft: from the last run.
        keep: has the text written to the disk.
    """

    def __init__(self, draft: str, keep: Callable[[str], None]) -> None:
        self._draft = draft
        self._keep = keep
        self._leaving: dict[str, str] = {}

    @property
    def draft(self) -> str:
        return self._draft

    def change(self, draft: str) -> bool:
        """Take another draft; return whether it is another one."""
        if draft == self._draft:
            return False
        self._draft = draft
        self._keep_all()
        return True

    def let_go(self, text: str) -> str:
        """Take a prompt that is to be sent; return the id for it."""
        prompt_id = str(uuid.uuid4())
        self._leaving[prompt_id] = text
        self._keep_all()
        return prompt_id

    def take_back(self, prompt_id: str, text: str) -> None:
        """A prompt was not sent: it stands in the draft again, before what was written since.

        In one step: whatever ends us, the disk has it once.
        """
        self._leaving.pop(prompt_id, None)
        self._draft = before_draft(text, self._draft)
        self._keep_all()

    def gone(self, prompt_id: str) -> None:
        """A prompt is in the journal. Unknown ones are ignored."""
        if self._leaving.pop(prompt_id, None) is not None:
            self._keep_all()

    def _keep_all(self) -> None:
        words = self._draft
        for text in reversed(self._leaving.values()):
            words = before_draft(text, words)
        self._keep(words)


def before_draft(text: str, draft: str) -> str:
    """Return a draft with a prompt put before what was written since."""
    if not draft.strip() or draft == text:
        return text
    return f"{text}\n\n{draft}"
