"""What a picker of models shows and changes: of a session, or of one that is to begin."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from copilot_desktop.viewmodels.model_rows import ModelRow


class ModelSource(Protocol):
    """`SessionModels` is one."""

    @property
    def changed(self) -> SignalInstance:
        """Anything of the properties below is new."""

    @property
    def chosen(self) -> str:
        """Id of the model that the next turn uses."""

    @property
    def chosen_name(self) -> str: ...

    @property
    def effort(self) -> str:
        """How hard the model thinks from the next turn on; "" for its own choice."""

    @property
    def efforts(self) -> tuple[str, ...]:
        """What the chosen model can be asked for, weakest first; none when nobody has told."""

    @property
    def is_for_next_turn(self) -> bool:
        """The choice waits until the turn that runs has ended."""

    @property
    def why_not(self) -> str:
        """Why it cannot be changed, "" when it can."""

    @property
    def takes_any(self) -> bool:
        """The provider tells of no models: the person may name one."""

    def rows(self, words: str) -> tuple[ModelRow, ...]:
        """Return the lines of the list for a search."""

    def look(self) -> None:
        """Ask which models there are; `changed` tells."""

    def choose(self, model_id: str) -> None:
        """Change the model. The effort stays where the new model has it, else becomes its own."""

    def choose_effort(self, effort: str) -> None:
        """Change how hard the model thinks."""
