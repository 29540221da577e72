"""Secrets leave the text, other things stay."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop import redaction
from copilot_desktop.redaction import REDACTED, Redactor
from tests.support.pace import within

CASES = json.loads((Path(__file__).parents[1] / "corpora" / "redaction" / "cases.json").read_text())

#: The key that the corpus breaks up and encodes.
KEY = "sk-SECRETSECRET123"

#: What must be gone of each case of the corpus.
SECRET_OF = {
    "red-1": "gho_16C7e42F292c6912E7710c838347Ae178B4a",
    "red-3": "ghp_0123456789abcdefghijABCDEFGHIJ012345",
    "red-4": "AKIAIOSFODNN7EXAMPLE",
    "red-5": "pa55w0rd",
    "red-7": "sk-ant-api03",
    "red-8": "AIzaSyA1234567890",
    "red-10": "eyJzdWIiOiIxIn0",
    "red-12": "SECRET",
    "red-13": "SECRET",
    "red-14": "c2stU0VDUkVU",
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_corpus(case: dict[str, str]) -> None:
    redactor = Redactor()
    redactor.add(KEY)
    assert SECRET_OF[case["id"]] in case["text"]
    cleaned = redactor.clean(case["text"])
    assert SECRET_OF[case["id"]] not in cleaned
    assert REDACTED in cleaned


def test_the_host_of_an_address_stays() -> None:
    assert Redactor().clean("GET https://user:pa55w0rd@example.com/x?y") == (
        f"GET https://user:{REDACTED}@example.com/x?y"
    )


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com:8080/path@1",
        "task-force-recommendation-list",
        "the api key is missing",
        "session 11111111-2222-3333-4444-555555555555",
        "git commit 0123456789abcdef0123456789abcdef01234567",
        "bearer of bad news",
        "x = 5",
        "",
    ],
)
def test_ordinary_text_stays(text: str) -> None:
    redactor = Redactor()
    redactor.add(KEY)
    assert redactor.clean(text) == text


def test_known_secrets_go_in_every_form() -> None:
    secret = 'pass"word/ü\n1'
    redactor = Redactor()
    redactor.add(secret)
    for form in (
        secret,
        json.dumps(secret),
        "pass%22word%2F%C3%BC%0A1",
        base64.b64encode(secret.encode()).decode(),
        "\u200b".join(secret),
        "\r\n".join(secret),
    ):
        cleaned = redactor.clean(f"<{form}>")
        assert REDACTED in cleaned
        assert "word" not in cleaned.replace("\u200b", "").replace("\r\n", "")


def test_a_secret_that_begins_with_another_goes_as_a_whole() -> None:
    redactor = Redactor()
    redactor.add("12345678")
    redactor.add("12345678-abcdefgh")
    assert redactor.clean("x 12345678-abcdefgh y 12345678 z") == f"x {REDACTED} y {REDACTED} z"


def test_a_short_secret_is_not_taken() -> None:
    redactor = Redactor()
    redactor.add("1234567")
    redactor.add("")
    assert redactor.clean("1234567") == "1234567"


@settings(deadline=None)
@given(st.text(st.characters(), min_size=8), st.text(st.characters()), st.text(st.characters()))
def test_any_secret_is_gone(secret: str, before: str, after: str) -> None:
    redactor = Redactor()
    redactor.add(secret)
    cleaned = redactor.clean(before + secret + after)
    assert REDACTED in cleaned
    assert secret not in cleaned.split(REDACTED)


@pytest.mark.parametrize(
    "piece",
    [
        "sk-",
        "eyJ.",
        "eyJabcdefgh.",
        "-eyJ",
        "://a:",
        "api_key ",
        "apikey=",
        "bearer ",
        "authorization: ",
        "gh_",
    ],
)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    redactor = Redactor()
    redactor.add("sk-sk-sk-sk-x")
    within(3.0, lambda: redactor.clean(piece * (200_000 // len(piece))))


@settings(deadline=None)
@given(st.from_regex(redaction._SHAPES))
def test_no_shape_escapes_the_look_for_its_signs(text: str) -> None:
    assert redaction._may_have_shape(text)
