"""An address in parts: its host is told from what stands around it, and is never left out."""

from __future__ import annotations

import pytest

from copilot_desktop.rendering.inline import shown_address
from copilot_desktop.rendering.links import link_oddities
from copilot_desktop.rendering.web_address import AddressParts, address_parts, end_of_host, shortened_parts


@pytest.mark.parametrize(
    ("before", "host", "after"),
    [
        ("https://", "example.com", ""),
        ("https://", "example.com", "/a?b=https://other.example/#c"),
        ("HTTPS://", "Example.COM", ":8443/a"),
        ("http://", "t", "/t"),
        ("https://evil.example:443@", "evil.example", "/x"),
        ("https://github.com@a@", "evil.example", "#github.com"),
        ("http://[", "::1", "]:80/"),
        ("https://", "xn--gthub-cta.com", "/"),
        ("https://", "g\u0456thub.com", "/"),
    ],
)
def test_the_host_is_what_is_asked(before: str, host: str, after: str) -> None:
    assert address_parts(before + host + after) == AddressParts(before, host, after)


@pytest.mark.parametrize("address", ["mailto:a@b.example", "src/app.py", "https://", "http://[x", "#a", ""])
def test_what_names_no_host_is_left_as_it_is(address: str) -> None:
    assert address_parts(address) == AddressParts(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://" + "github.com/" * 1 + "a" * 5000,
        "https://github.com:" + "a" * 5000 + "@evil.example/x",
        "https://github.com:" + "a" * 5000 + "@evil.example/" + "b" * 5000,
    ],
)
def test_a_long_address_keeps_its_host(address: str) -> None:
    parts = shortened_parts(address, 200)
    assert parts.host == address_parts(address).host
    assert parts.host in shown_address(address)
    assert len(shown_address(address)) <= 202


def test_of_a_host_longer_than_any_the_end_is_shown() -> None:
    address = f"https://{'github.com.' * 100}evil.example/{'a' * 500}"
    shown = shown_address(address)
    assert shown.startswith("https://…")
    assert ".evil.example/aaa" in shown
    assert end_of_host("a.b.example", 8) == "…example"


def test_what_is_said_of_a_long_host_names_its_end() -> None:
    host = f"{'github.com.' * 20}evil.example"
    assert any(
        said.rstrip(".").endswith("evil.example") for said in link_oddities(f"https://{host}/", "github.com")
    )
    assert any("evil.example" in said for said in link_oddities(f"https://a@{host}/", "x"))
