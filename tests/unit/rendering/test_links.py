"""Where a link leads, and what is said before it is opened."""

from __future__ import annotations

import json

import pytest

from copilot_desktop.rendering.blocks import Paragraph
from copilot_desktop.rendering.links import LinkKind, link_kind, link_oddities
from copilot_desktop.rendering.markdown import parse_blocks
from tests.support.markdown_texts import CORPORA


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://example.com/a", LinkKind.WEB),
        ("HTTP://example.com", LinkKind.WEB),
        ("mailto:a@example.com", LinkKind.MAIL),
        ("src/app.py", LinkKind.FILE),
        ("./src/app.py#L3", LinkKind.FILE),
        ("../other/app.py", LinkKind.FILE),
        ("/etc/passwd", LinkKind.FILE),
        ("~/.ssh/id_rsa", LinkKind.FILE),
        ("", LinkKind.NONE),
        ("#heading", LinkKind.PLACE),
        ("#", LinkKind.NONE),
        ("?q", LinkKind.NONE),
        ("//example.com/a", LinkKind.NONE),
        ("\\\\server\\share", LinkKind.NONE),
        ("C:\\Windows\\x.exe", LinkKind.NONE),
        ("javascript:alert(1)", LinkKind.NONE),
        ("JaVaScRiPt:alert(1)", LinkKind.NONE),
        ("file:///etc/passwd", LinkKind.NONE),
        ("data:text/html,x", LinkKind.NONE),
        ("vscode://x", LinkKind.NONE),
        ("a\0b", LinkKind.NONE),
    ],
)
def test_kind_of_an_address(address: str, kind: LinkKind) -> None:
    assert link_kind(address) is kind


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://example.com/a?b=c", "the docs"),
        ("https://example.com/a", "example.com"),
        ("https://example.com/a", "https://www.example.com/other"),
        ("http://example.com/", "old docs"),
        ("http://example.com:80/", "http://example.com/"),
        ("https://example.com/", "version 1.2"),
        ("https://example.com/", "node.js is fine? see below"),
        ("mailto:a@example.com?subject=Hi&body=x", "write"),
    ],
)
def test_most_links_are_opened_without_a_question(address: str, words: str) -> None:
    assert link_oddities(address, words) == ()


@pytest.mark.parametrize(
    ("address", "words", "said"),
    [
        ("https://evil.example/", "https://github.com/login", "github.com"),
        ("https://evil.example/", "github.com", "evil.example"),
        ("https://github.com@evil.example/", "x", "evil.example"),
        ("https://xn--githb-mua.example/", "x", "imitate"),
        ("https://gіthub.com/", "x", "xn--"),
        ("https://github.com%40evil.example/", "x", "imitate"),
        ("http://127.0.0.1:4000/approve?id=1", "x", "this computer"),
        ("http://2130706433/", "x", "this computer"),
        ("https://example.com:8443/", "x", "unusual"),
        ("http://example.com:81/", "x", "unusual"),
        ("https://evil.example/\u202egpj.exe", "x", "cannot be seen"),
        ("mailto:a@example.com?attach=/etc/passwd", "x", "attach"),
    ],
)
def test_what_is_odd_is_said(address: str, words: str, said: str) -> None:
    assert said in " ".join(link_oddities(address, words))


def test_the_spoofs_of_the_corpus_are_questioned_or_not_links() -> None:
    cases = json.loads((CORPORA / "hostile-markdown" / "cases.json").read_text(encoding="utf-8"))
    cases = cases["cases"] if isinstance(cases, dict) else cases
    # Nothing about their address is odd; the address is shown all the same.
    harmless = {"bidi-text", "bidi-url", "empty-text", "whole-message", "autolink-trailing"}
    asked = set()
    spoofs = [case for case in cases if case["group"] == "link-spoof"]
    for case in spoofs:
        text = case["markdown"].replace("{BRIDGE}", "4567")
        for block in parse_blocks(text):
            assert isinstance(block, Paragraph)
            for span in block.text.spans:
                if span.style.href and link_oddities(span.style.href, "x"):
                    asked.add(case["id"])
    assert asked >= {case["id"] for case in spoofs} - {f"spoof-{name}" for name in harmless}


@pytest.mark.parametrize(
    "address", ["http://xn--gthub-cta.com/a", "HTTPS://XN--GTHUB-CTA.com", "http://user@xn--n3h.net"]
)
def test_a_name_in_punycode_is_not_put_into_letters(address: str) -> None:
    (block,) = parse_blocks(f"<{address}>")
    assert isinstance(block, Paragraph)
    assert block.text.text == address
    (span,) = block.text.spans
    assert any("imitate" in sentence for sentence in link_oddities(span.style.href, address))
