"""The worked example: exact, bounded, and never more than arithmetic."""

from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.client.tools import ToolFailed
from copilot_desktop.client.tools.arithmetic import MAX_BITS, NotArithmetic, calculate, evaluate, written
from tests.support.pace import within


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("6*7", "42"),
        (" 1 +\t2 * 3 ", "7"),
        ("(1 + 2) * 3", "9"),
        ("0.1 + 0.2", "0.3"),
        ("2**100", str(2**100)),
        ("-2**2", "-4"),
        ("10**-5", "1e-05"),
        ("7 // 2", "3"),
        ("-7 % 3", "2"),
        ("7 / 2", "3.5"),
        ("6 / 2", "3"),
        ("factorial(20)", str(math.factorial(20))),
        ("max(1, 2.5, -3)", "2.5"),
        ("round(2.675, 1)", "2.7"),
        ("round(2.5)", "2"),
        ("sqrt(2)", "1.4142135623731"),
        ("cos(pi)", "-1"),
        ("1_000_000", "1000000"),
        ("+".join(["1"] * 250), "250"),
        ("(-8) ** 3", "-512"),
        ("1 ** 10 ** 9", "1"),
        ("0x10", "16"),
    ],
)
def test_values(expression: str, value: str) -> None:
    assert calculate(expression) == value


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("", "cannot be read"),
        ("1 +", "cannot be read"),
        ("import os", "cannot be read"),
        ("x = 5", "cannot be read"),
        ("(" * 400, "cannot be read"),
        ("x", "Not known here: x"),
        ("__import__('os').system('true')", "Not known here"),
        ("eval('1')", "Not known here: '1'"),
        ("open(1)", "Unknown function: open"),
        ("(1).real", "Not known here"),
        ("[1, 2][0]", "Not known here"),
        ("lambda: 1", "Not known here"),
        ("1 if 1 else 2", "Not known here"),
        ("True + 1", "Not known here: True"),
        ("'a' * 9", "Not known here: 'a'"),
        ("1j", "Not known here: 1j"),
        ("1 << 9999", "Not known here"),
        ("abs(x=1)", "Not known here"),
        ("max(*[1])", "Not known here"),
        ("1 / 0", "Division by zero"),
        ("0 ** -1", "Division by zero"),
        ("1e400", "too large"),
        ("1e308 * 10", "too large"),
        ("2.5 ** 1000000", "too large"),
        ("9 ** 9 ** 9", "too large"),
        ("(2**4000) * (2**4000)", "too large"),
        ("(-3) ** 100000", "too large"),
        ("2 ** (2**4000)", "too large"),
        ("(-8) ** 0.5", "no real value"),
        ("sqrt(-1)", "sqrt: "),
        ("min()", "min: "),
        ("factorial(501)", "from 0 to 500"),
        ("factorial(2.0)", "from 0 to 500"),
        ("factorial(-1)", "from 0 to 500"),
        ("round(10**300, -10**9)", "digits"),
        ("1" * 1001, "longer than"),
        ("-" * 900 + "1", "nested"),
    ],
)
def test_what_is_no_arithmetic_is_refused_at_once(expression: str, words: str) -> None:
    def refused() -> None:
        with pytest.raises(NotArithmetic, match=words):
            evaluate(expression)

    # Bounded before it is computed.
    within(1.0, refused)
    with pytest.raises(ToolFailed, match=words):
        calculate(expression)


_TREES = st.recursive(
    st.integers(0, 99).map(str) | st.floats(0, 99).map(repr) | st.sampled_from(["pi", "e"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/", "//", "%", "**"]), inner).map(
            lambda parts: f"({' '.join(parts)})"
        ),
        inner.map(lambda part: f"-{part}"),
        st.tuples(st.sampled_from(["abs", "sqrt", "floor", "factorial"]), inner).map(
            lambda parts: f"{parts[0]}({parts[1]})"
        ),
    ),
    max_leaves=12,
)


@given(_TREES)
def test_whatever_is_asked_there_is_a_number_within_bounds_or_a_word(expression: str) -> None:
    try:
        value = evaluate(expression)
    except NotArithmetic:
        return
    assert math.isfinite(value) if isinstance(value, float) else value.bit_length() <= MAX_BITS
    assert written(value)


@given(st.text(max_size=60))
def test_no_text_gets_past_it(text: str) -> None:
    with contextlib.suppress(NotArithmetic):
        assert isinstance(evaluate(text), int | float)
