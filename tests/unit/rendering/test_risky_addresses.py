"""Addresses that are not what they seem."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.rendering.risky_addresses import is_local_host, scan_address

CASES: list[dict[str, Any]] = [
    case
    for case in json.loads(
        (Path(__file__).parents[2] / "corpora" / "hostile-permissions" / "cases.json").read_text(
            encoding="utf-8"
        )
    )
    if case["group"] == "url"
]

#: Their host is an ordinary one; that it is shown by itself is all that can be done.
PLAIN_HOSTS = {
    "url-suffix": "docs.github.com.evil.example",
    "url-long": "evil.example",
    "url-trailing-dot": "github.com.",
    "url-crlf": "example.com",
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_corpus(case: dict[str, Any]) -> None:
    report = scan_address(case["request"]["url"])
    if case["id"] in PLAIN_HOSTS:
        assert report.host == PLAIN_HOSTS[case["id"]]
    else:
        assert report.sentences
    assert all(sentence.isprintable() for sentence in report.sentences)


@pytest.mark.parametrize("address", ["https://docs.python.org/3/", "https://example.com:443/?q=a%20b#c"])
def test_the_ordinary_is_quiet(address: str) -> None:
    assert scan_address(address).sentences == ()


def test_both_forms_of_a_name_are_told() -> None:
    assert "xn--" in scan_address("https://g\u0456thub.com/").sentences[0]
    assert "g\u00efthub" in scan_address("https://xn--gthub-cta.com/").sentences[0]


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost", True),
        ("a.localhost", True),
        ("127.0.0.1", True),
        ("127.1", True),
        ("2130706433", True),
        ("0x7f000001", True),
        ("0177.0.0.1", True),
        ("10.1.2.3", True),
        ("172.20.0.1", True),
        ("169.254.169.254", True),
        ("::1", True),
        ("fe80::1%25eth0", True),
        ("printer.local", True),
        ("8.8.8.8", False),
        ("example.com", False),
        ("fcbarcelona.com", False),
        ("10.example.com", False),
    ],
)
def test_local_hosts(host: str, expected: bool) -> None:
    assert is_local_host(host) is expected
