"""Addresses of servers, as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.client.address import AddressUnreadable, ServerAddress, is_loopback
from copilot_desktop.error_text import describe


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("localhost:4321", "localhost", 4321),
        (" build-box.example:1 ", "build-box.example", 1),
        ("127.0.0.1:65535", "127.0.0.1", 65535),
        ("[::1]:4321", "::1", 4321),
        ("[fe80::1%eth0]:4321", "fe80::1%eth0", 4321),
        ("4321", "127.0.0.1", 4321),
    ],
)
def test_what_people_write(text: str, host: str, port: int) -> None:
    address = ServerAddress.parse(text)
    assert (address.host, address.port) == (host, port)
    assert ServerAddress.parse(str(address)) == address


@pytest.mark.parametrize(
    "text",
    [
        *("", ":", "localhost", "localhost:", ":4321", "localhost:0", "localhost:65536", "localhost:-1"),
        *("localhost:four", "localhost:٤", "::1:4321", "[::1]", "[localhost]:1", "[127.0.0.1]:1", "[]:1"),
        *("http://localhost:4321", "user@localhost:4321", "local host:4321", "localhost:4321/", "a:b:1"),
    ],
)
def test_what_is_no_address_is_refused_with_words(text: str) -> None:
    with pytest.raises(AddressUnreadable) as caught:
        ServerAddress.parse(text)
    assert describe(caught.value).code == "address-unreadable"


@given(st.text(max_size=30))
def test_any_text_is_an_address_or_is_refused(text: str) -> None:
    try:
        address = ServerAddress.parse(text)
    except AddressUnreadable:
        return
    assert ServerAddress.parse(str(address)) == address


def test_this_computer_is_told_from_others() -> None:
    assert [is_loopback(host) for host in ("127.0.0.1", "127.9.9.9", "::1", "::1%lo")] == [True] * 4
    assert [is_loopback(host) for host in ("10.0.0.1", "0.0.0.0", "fe80::1%eth0", "", "localhost")] == [
        False
    ] * 5
