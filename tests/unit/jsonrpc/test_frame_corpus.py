"""The corpus of broken streams over a running connection, and the classes behind its cases."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.jsonrpc.errors import ConnectionClosed, FramingError
from copilot_desktop.jsonrpc.framing import MAX_BODY_BYTES, FrameDecoder, encode_frame
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND, Notification, decode_json, parse_messages
from copilot_desktop.surrogates import scrub_surrogates
from tests.support.frame_corpus import CASES, CHOSEN, GENERATED, LARGE, probe
from tests.support.json_rpc_link import Link, linked, turns, until

pytestmark = pytest.mark.allow_log

SENTINEL = 99


def probes(link: Link) -> list[int]:
    return [params["n"] for method, params in link.seen if method == "probe"]


@pytest.mark.parametrize("case", [*CASES, *LARGE], ids=lambda case: case["id"])
async def test_each_case_has_its_outcome_on_a_connection(case: dict[str, Any]) -> None:
    expected = case["expect"]
    wanted = CHOSEN.get(case["id"], expected["deliver"])
    chunks = GENERATED.get(case["id"]) or [base64.b64decode(chunk) for chunk in case["chunks"]]
    # The link bounds its time as well: no length that is told is waited for or made room for.
    async with linked() as link:
        owed = asyncio.create_task(link.connection.request("owed", timeout_s=60))
        await link.far.receive()
        for number, chunk in enumerate(chunks):
            link.far.send_bytes(chunk)
            if number < 200:
                await asyncio.sleep(0)
        if case["eof"]:
            link.far.writer.write_eof()
        elif expected["end"] == "alive" and case["sentinel"]:
            link.far.send_bytes(probe(SENTINEL))
            wanted = [*wanted, SENTINEL]
        if expected["end"] == "closed":
            reason = await link.until_ended()
            with pytest.raises(ConnectionClosed, match=re.escape(reason)):
                await owed
        else:
            await until(lambda: probes(link)[-1:] == [SENTINEL] or link.run.done() or not case["sentinel"])
            await turns()
            # Where the corpus allows both, we end it: nobody knows where the next message begins.
            is_alive = link.connection.closure is None
            assert is_alive == (expected["end"] == "alive")
            owed.cancel()
            await asyncio.gather(owed, return_exceptions=True)
        assert probes(link) == wanted
        _check_details(case["id"], link)
    if case["id"] == "body-req-unknown-method":
        await _is_refused(chunks)


def _check_details(case_id: str, link: Link) -> None:
    texts = json.dumps([params for _, params in link.seen], ensure_ascii=False)
    assert texts == scrub_surrogates(texts)
    if case_id == "ok-raw-u2028-in-body":
        assert "\u2028" in texts
    if case_id in ("body-lone-surrogate-escape", "body-reversed-surrogates"):
        assert "\ufffd" in texts


async def _is_refused(chunks: list[bytes]) -> None:
    async with linked() as link:
        for chunk in chunks:
            link.far.send_bytes(chunk)
        assert (await link.far.receive())["error"]["code"] == METHOD_NOT_FOUND


# ---- the class behind the cases ----------------------------------------------------------------

#: What may stand where the length belongs.
LENGTHS = st.one_of(
    st.integers(-(10**20), 10**20).map(str),
    st.integers(0, 400).map(str),
    st.text("0123456789+-_.eExX \t٠１²abc", max_size=12),
    st.from_regex(r"0{0,30}[0-9]{1,4}", fullmatch=True),
)


@settings(deadline=None, max_examples=400)
@given(LENGTHS, st.sampled_from(["Content-Length: ", "content-length:", "CONTENT-LENGTH \t:  "]))
def test_a_length_is_digits_within_the_bound_or_the_end(length: str, name: str) -> None:
    stripped = length.strip(" \t")
    is_good = bool(re.fullmatch("[0-9]+", stripped)) and int(stripped) <= MAX_BODY_BYTES
    decoder = FrameDecoder()
    decoder.receive_data(name.encode() + length.encode() + b"\r\n\r\n" + b"x" * 400)
    if not is_good:
        with pytest.raises(FramingError):
            decoder.next_bodies()
    elif int(stripped) <= 400:
        assert decoder.next_bodies()[0] == b"x" * int(stripped)
    else:
        assert not decoder.next_bodies()
        assert decoder.has_partial_frame


@settings(deadline=None, max_examples=300)
@given(st.lists(st.binary(max_size=60).filter(lambda noise: b":" not in noise), max_size=6), st.data())
def test_noise_without_a_colon_costs_no_message(noises: list[bytes], data: st.DataObject) -> None:
    """It ends with a line end, as what other programs print does, or is glued to the next header."""
    stream = b"".join(
        noise + data.draw(st.sampled_from([b"\n", b"\r\n", b""])) + encode_frame(b'{"n":%d}' % number)
        for number, noise in enumerate(noises)
    )
    decoder = FrameDecoder()
    found: list[bytes] = []
    for start in range(0, len(stream), 7):
        decoder.receive_data(stream[start : start + 7])
        while bodies := decoder.next_bodies():
            found += map(bytes, bodies)
    assert found == [b'{"n":%d}' % number for number in range(len(noises))]


@settings(deadline=None, max_examples=300)
@given(st.lists(st.binary(max_size=200), max_size=8))
def test_a_body_that_is_no_message_costs_nothing_but_itself(bodies: list[bytes]) -> None:
    stream = b"".join(encode_frame(body) + probe(number) for number, body in enumerate(bodies))
    decoder = FrameDecoder()
    decoder.receive_data(stream)
    numbers = []
    while found := decoder.next_bodies():
        for body in found:
            numbers += [
                message.params["n"]
                for message in parse_messages(body)
                if isinstance(message, Notification) and message.method == "probe"
            ]
    assert numbers == list(range(len(bodies)))


# ---- JSON --------------------------------------------------------------------------------------

JSON_TEXT = st.recursive(
    st.sampled_from(
        ["null", "true", "0", "-0", "-", "01", "1.", ".5", "1e5", "1E-2", "1e", "NaN", "Infinity", "1e999",
         '"a"', '"\\u00e9"', '"\\ud83d\\ude00"', '"\\x"', '"\t"', "'a'", "tru", "", " 1 ", "\ufeff1",
         "9" * 30, '"', "\x00"]
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{','.join(items)}]"),
        st.lists(inner, max_size=2).map(lambda items: f"[{', '.join(items)},]"),
        st.lists(st.tuples(st.sampled_from(['"a"', '"b"', "a", "1"]), inner), max_size=2).map(
            lambda pairs: "{" + ",".join(f"{name}:{value}" for name, value in pairs) + "}"
        ),
    ),
    max_leaves=8,
)  # fmt: skip


def _refuse(_constant: str) -> None:
    raise ValueError("no JSON")


@settings(deadline=None, max_examples=600)
@given(JSON_TEXT)
def test_json_is_read_as_the_standard_library_reads_it(text: str) -> None:
    try:
        expected: Any = json.loads(text, parse_constant=_refuse)
    except ValueError:
        with pytest.raises(ValueError, match=r".*"):
            decode_json(text.encode())
        return
    if "1e999" in text:
        # Ours refuses what is out of range.
        with pytest.raises(ValueError, match=r".*"):
            decode_json(text.encode())
        return
    assert decode_json(text.encode()) == expected
