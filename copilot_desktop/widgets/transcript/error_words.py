"""What is said of failures: what happened, what is safe, what to do, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from time import time
from typing import Final

from copilot_desktop.error_text import describe_code
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.session.entries import ErrorNotice, Notice
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.spans import clock, elapsed, time_of_day

#: Of the provider's words in the card; the rest stands in the details.
_MAX_WORDS: Final = 300
_MAX_DETAILS: Final = 16_000
_REQUEST_FAILED: Final = ("query", "api_error")
#: A name of the DNS with a port is shorter.
_MAX_HOST: Final = 80


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """Attributes: provider: its own words, "" when they tell nothing more; made visible."""

    title: str
    sentence: str
    provider: str = ""


def error_words(entry: ErrorNotice) -> ErrorWords:
    """Return what the card of a failure says."""
    title = _titles().get(entry.code)
    if title is None:
        known = describe_code(entry.code, {})
        sentence = " ".join(part for part in (known.sentence, known.next_step) if part)
        return ErrorWords(known.title, sentence, _provider_words(entry))
    sentence = " ".join(part for part in (_answered(entry), _kept(), _step(entry.code)) if part)
    if entry.retry_at is not None:
        sentence = f"{waiting(entry)} {_kept()}"
    return ErrorWords(title, sentence, _provider_words(entry))


def _titles() -> dict[str, str]:
    return {
        "authentication": tr("The key or sign-in was not accepted"),
        "authorization": tr("This account may not use the model"),
        "policy": tr("A policy of your organisation does not allow this"),
        "quota": tr("The quota of this account is used up"),
        "rate_limit": tr("Rate limit reached"),
        "context_limit": tr("The conversation is too long for the model"),
        "query": tr("The model request failed"),
        "api_error": tr("The model request failed"),
    }


def _step(code: str) -> str:
    steps = {
        "authentication": tr("Check the key of your model in a new session, or sign in again."),
        "authorization": tr("Switch to another model, then try again."),
        "policy": tr("Switch to another model, or ask who manages your account."),
        "quota": tr("Wait until it is renewed, or switch to another model and try again."),
        "rate_limit": tr("Wait a little, then try again, or switch to another model."),
        "context_limit": tr("Compact it in the Usage tab, or switch to a model that takes more."),
    }
    return steps.get(code, tr("Try again, or switch to another model first."))


def _kept() -> str:
    return tr("Your message and the work so far are kept.")


def _answered(entry: ErrorNotice) -> str:
    """Return what the provider answered and how often it was asked, "" when nobody tells."""
    status = _status(entry)
    provider = _provider(entry)
    if entry.attempts is not None and entry.attempts > 1:
        if not status:
            return ntr(
                "{provider} did not answer after {count} attempt.",
                "{provider} did not answer after {count} attempts.",
                entry.attempts,
                provider=provider,
            )
        return ntr(
            "{provider} answered {status} after {count} attempt.",
            "{provider} answered {status} after {count} attempts.",
            entry.attempts,
            provider=provider,
            status=status,
        )
    if status:
        return tr("{provider} answered {status}.", provider=provider, status=status)
    if entry.provider and entry.code in _REQUEST_FAILED:
        return tr("There was no usable answer from {provider}.", provider=provider)
    return ""


def _provider(entry: ErrorNotice) -> str:
    """Return who failed, at the beginning of a sentence."""
    return visible_line(entry.provider, _MAX_HOST) or tr("The provider")


def _status(entry: ErrorNotice) -> str:
    if entry.status_code is None:
        return ""
    phrase = _phrase(entry.status_code)
    return f"{entry.status_code} {phrase}".strip()


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _provider_words(entry: ErrorNotice) -> str:
    """Return the provider's words without the code that was told already."""
    words = visible_line(entry.message.strip(), _MAX_WORDS)
    if entry.status_code is not None:
        told = re.escape(str(entry.status_code))
        words = re.sub(rf"^\W*{told}\b[\s:,.\-\u2013)]*", "", words)
        if words.rstrip(".").casefold() == _phrase(entry.status_code).casefold():
            return ""
    return words


def waiting(entry: ErrorNotice) -> str:
    """Return when it is worth to try again, counting down."""
    left = 0 if entry.retry_at is None else entry.retry_at - time()
    if left <= 0:
        return tr("You can try again now.")
    return tr(
        "{provider} answers again at {time}, in {left}.",
        provider=_provider(entry),
        time=time_of_day(entry.retry_at),
        left=clock(left, least=0),
    )


def is_waiting(entry: ErrorNotice) -> bool:
    """The provider has named a time that has not come."""
    return entry.retry_at is not None and entry.retry_at > time()


def error_details(entry: ErrorNotice) -> str:
    """Return everything that is known of a failure, for a report."""
    lines = [tr("Code: {code}", code=entry.code)]
    if entry.provider:
        lines.append(tr("Provider: {provider}", provider=entry.provider))
    if entry.status_code is not None:
        lines.append(tr("Status: {status}", status=_status(entry)))
    lines += [f"{name}: {value}" for name, value in entry.details.items()]
    if entry.message.strip():
        lines += ["", entry.message.strip()]
    return visible("\n".join(lines)[:_MAX_DETAILS])


def retry_words(entry: Notice) -> str:
    """Return why the model is asked once more, the how many-th time, and since when."""
    reasons = {
        "rate_limit": tr("The provider asks to slow down."),
        "transient_auth_error": tr("The sign-in was not accepted this time."),
        "streaming_error": tr("The answer broke off."),
        "forced_compaction": tr("The conversation had to be shortened."),
    }
    reason = reasons.get(str(entry.fields.get("reason", "")), tr("The model did not answer."))
    attempt = entry.fields.get("attempt")
    if isinstance(attempt, int) and attempt > 1:
        again = tr("Trying again, attempt {attempt}...", attempt=attempt)
    else:
        again = tr("Trying again...")
    since = entry.fields.get("since")
    passed = elapsed(float(since)) if isinstance(since, int | float) else ""
    return " · ".join(part for part in (f"{reason} {again}", passed) if part)
