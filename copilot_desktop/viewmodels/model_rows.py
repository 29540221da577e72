"""What the list of models shows: groups, what is said of each model, and what a search finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from copilot_desktop import product
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.translation import tr

#: Of so many models the whole list is seen at once; recents would only repeat it.
_RECENTS_FROM: Final = 8
_RECENTS: Final = 3


class Source(Enum):
    """Who answers for the models of a session."""

    COPILOT = "copilot"
    OWN = "own"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A line of the list: a heading, or a model.

    Attributes:
        model_id: "" for a heading.
        name: foreign text.
        detail: size of its context, its price, its provider.
        why_not: why it cannot be chosen, "" when it can.
        is_typed: no server has told of it: the person wrote its name.
    """

    model_id: str
    name: str
    detail: str = ""
    why_not: str = ""
    is_typed: bool = False

    @property
    def is_heading(self) -> bool:
        return not self.model_id


def model_rows(
    models: Iterable[ModelInfo],
    words: str,
    *,
    source: Source,
    provider: str = "",
    recents: Sequence[str] = (),
    takes_any: bool = False,
    names: Mapping[str, str] | None = None,
) -> tuple[ModelRow, ...]:
    """Return the lines of the list.

    Args:
        words: what is searched for; each word must be somewhere in the name, the id or the provider.
        source: of models whose id names no provider.
        provider: who answers for the models of `source`, where it is the person's own.
        recents: ids of models that were chosen last, newest first.
        names: of the person's providers, by the beginning of the ids of their models.
        takes_any: the provider does not say which models it has: what is searched for may be one.
    """
    wanted = words.casefold().split()
    known = tuple(models)
    called = names or {}
    found = [it for it in known if _fits(it, called.get(_owner(it), provider), wanted)]
    groups: dict[str, list[ModelRow]] = {}
    if not wanted and len(known) > _RECENTS_FROM:
        by_id = {it.id: it for it in known if it.is_enabled}
        recent = [by_id[model_id] for model_id in recents if model_id in by_id][:_RECENTS]
        if recent:
            groups[tr("Recent")] = [_row(it, source, provider, called) for it in recent]
    for it in found:
        groups.setdefault(_group(it, source, called), []).append(_row(it, source, provider, called))
    rows: list[ModelRow] = []
    order = {title: at for at, title in enumerate((tr("Recent"), "GitHub Copilot", *called.values(), _own()))}
    for title in sorted(groups, key=lambda it: order.get(it, len(order))):
        rows += [ModelRow("", title), *groups[title]]
    typed = words.strip()
    if takes_any and typed and all(typed != it.id for it in known):
        rows += [ModelRow("", _own()), ModelRow(typed, typed, provider, is_typed=True)]
    return tuple(rows)


def model_name(model_id: str, models: Iterable[ModelInfo] = ()) -> str:
    """Return what a model is called."""
    if model_id == product.DEMO_MODEL_ID:
        return tr("Demo model")
    return next((it.name for it in models if it.id == model_id), model_id)


def effort_name(effort: str) -> str:
    """Return the word for a reasoning effort; one of a later server is called by its own."""
    names = {
        "": tr("Default"),
        "none": tr("None"),
        "minimal": tr("Minimal"),
        "low": tr("Low"),
        "medium": tr("Medium"),
        "high": tr("High"),
        "xhigh": tr("Extra high"),
        "max": tr("Max"),
    }
    return names.get(effort, effort)


def short_size(tokens: int) -> str:
    """Return the size of a context as it is shown: "128k", "1M"."""
    if tokens >= 1_000_000:
        return f"{tokens / 1_000_000:.1f}".removesuffix(".0") + "M"
    return f"{round(tokens / 1000)}k" if tokens >= 1000 else str(tokens)


def _fits(model: ModelInfo, provider: str, wanted: Sequence[str]) -> bool:
    text = f"{model.name} {model.id} {provider}".casefold()
    return all(word in text for word in wanted)


def _own() -> str:
    return tr("Your providers")


def _owner(model: ModelInfo) -> str:
    """Return the beginning of an id by which a registry of providers names its models."""
    return model.id.partition("/")[0] if "/" in model.id else ""


def _group(model: ModelInfo, source: Source, names: Mapping[str, str]) -> str:
    if source is Source.DEMO:
        return tr("Demo")
    if owner := _owner(model):
        return names.get(owner) or _own()
    return _own() if source is Source.OWN else "GitHub Copilot"


def _row(model: ModelInfo, source: Source, provider: str, names: Mapping[str, str]) -> ModelRow:
    owner = _owner(model)
    # The heading says it of a provider that is set up.
    who = provider if source is Source.OWN and not owner else "" if owner in names else owner
    price = "" if owner in names else _price(model.multiplier)
    parts = [short_size(model.context_tokens) if model.context_tokens else "", price, who]
    why_not = "" if model.is_enabled else tr("Not enabled for your account")
    return ModelRow(model.id, model_name(model.id, (model,)), " · ".join(filter(None, parts)), why_not)


def _price(multiplier: float | None) -> str:
    return "" if multiplier is None else f"{multiplier:g}×"
