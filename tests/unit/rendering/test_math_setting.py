"""Formulas: what is set, what is refused, and what a hostile one costs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering import math_setting
from copilot_desktop.rendering.math_setting import MAX_CHARS, MathPicture, is_settled, set_math
from tests.support.pace import assert_linear, within

USUAL = [
    r"E = mc^2",
    r"\frac{a}{b}",
    r"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}",
    r"\sum_{i=1}^n i = \frac{n(n+1)}{2}",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
    r"\begin{bmatrix} 1 & \cdots & 0 \\ \vdots & \ddots & \vdots \\ 0 & \cdots & 1 \end{bmatrix}",
    r"f(x)=\begin{cases} x & x>0 \\ -x & \text{otherwise}\end{cases}",
    r"\begin{aligned} a &= b + c \\ &= d \end{aligned}",
    r"\begin{align} \nabla\cdot\mathbf{E} &= \frac{\rho}{\varepsilon_0} \end{align}",
    r"\begin{gathered} a\\ b\end{gathered}",
    r"\begin{array}{c|cc} & 0 & 1 \\ \hline a & b & c \end{array}",
    r"\begin{equation} a = b \end{equation}",
    r"\forall x \in \mathbb{R}, \exists \mathcal{L}\ \mathbf{v}\ \hat{x}\ \vec{y}\ \overline{z}",
    r"\operatorname{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}}",
    r"\mathrm{Attention}(Q,K,V) = \mathrm{softmax}\left(\frac{QK^\top}{\sqrt{d_k}}\right)V",
    r"\lim_{x\to 0} \frac{\sin x}{x} = 1",
    r"\left(\frac{a}{b}\right)^2 \left\{ x \mid x>0 \right\} \bigl( \big| \Bigg]",
    r"\left(\left[\left\{\frac{\frac{a}{b}}{\sqrt{\frac{c}{d}}}\right\}^2\right]_i\right)",
    r"\underbrace{a+b}_{n} \overbrace{x}^{y}",
    r"\text{if } x < y \text{ & z}",
    r"\boxed{x=1}\quad\cancel{y}",
    r"{\color{red} x} + \textcolor{blue}{y}",
    r"x = 1 \tag{1}",
    r"\underset{x}{\arg\min} f(x) \stackrel{?}{=} 0",
    r"\binom{n}{k} \sqrt[3]{x}",
    r"x = a_0 + \cfrac{1}{a_1 + \cfrac{1}{a_2 + \cfrac{1}{a_3}}}",
    r"f'(x) f''(x) \partial_t \nabla \cdot \mathbf E",
    r"A \xrightarrow{f} B \Rightarrow C \iff D \mapsto E \rightleftharpoons F",
    r"a \not= b \neq c \notin D",
    r"90^\circ \pm 5\% \approx \infty \ldots",
    r"a \equiv b \pmod{n}",
    r"\mathcal{O}(n \log n)",
    r"\lVert x \rVert_2 \le \lvert y \rvert \|z\| || w ||",
    "α + β ≤ γ",
    "a\n+ b",
]

REFUSED = [
    "",
    "  ",
    "x" * (MAX_CHARS + 1),
    "a+" * 200,
    "{" * 13 + "x" + "}" * 13,
    r"\newcommand{\a}{\a\a}\a",
    r"\def\a{\a\a}\a",
    r"\hspace{99999999em}x",
    r"\rule{9999em}{9999em}",
    r"\raise 9999em x",
    r"\href{file:///etc/passwd}{x}",
    r"\class{a}{x}",
    r"\style{color:red}{x}",
    r"\colorbox{black}{secret}",
    r"\input{/etc/passwd}",
    r"\tag{1}x\tag{2}",
    r"\frac{a",
    r"\left( x",
    r"a_b_c",
    r"\begin{matrix} a",
    "^",
    "\\\\",
    "x + 日本",
    "x\x00",
    "x\u202ey",
    "x\ud800",
]

_N = 400


def _times(part: str, length: int = _N) -> str:
    return part * (length // len(part))


HOSTILE = {
    "braces": "{" * 12 + _times("a+", 200) + "}" * 12,
    "fractions": r"\frac{1}{" * 12 + "x" + "}" * 12,
    "fractions twice": r"\frac{x}{\frac{x}{" * 6 + "x" + "}" * 12 + r"\frac{1}{" * 12 + "x" + "}" * 12,
    "roots": r"\sqrt{" * 12 + "x" + "}" * 12,
    "brackets": r"\left(" * 12 + "x" + r"\right)" * 12,
    "matrices": r"\begin{matrix}" * 12 + "a" + r"\end{matrix}" * 12,
    "phantoms": r"\phantom{" * 12 + "x" + "}" * 12,
    "boxes": r"\boxed{" * 12 + "x" + "}" * 12,
    "rows in rows": r"{a\\b" * 12 + "}" * 12,
    "accents without braces": r"\hat" * 200 + "x",
    "styles": r"\displaystyle " * 50 + "x",
    "bold": r"\mathbf" * 100 + "x",
    "underbraces": r"\underbrace{" * 12 + "x" + "}" * 12,
    "superscripts": "x" + "^{x" * 12 + "}" * 12,
    "one big matrix": r"\begin{matrix}" + _times("a&") + r"\end{matrix}",
    "many lines": r"\begin{matrix}" + _times(r"a\\") + r"\end{matrix}",
    "many columns": r"\begin{array}{" + "c" * 200 + "}a\\end{array}",
    "integrals": _times(r"\int", MAX_CHARS),
    "limits": _times(r"\sum\limits_a^b", MAX_CHARS),
    "big brackets": _times(r"\Bigg(", MAX_CHARS),
    "unknown": _times(r"\foo", MAX_CHARS),
    "spaces": _times(r"\quad", MAX_CHARS),
    "primes": "x" + "'" * 290,
    "parentheses": "(" * 290,
    "binomials": _times(r"\binom{a}{b}"),
    "braces left open": r"\binom{" * 100,
    "tags left open": r"\tag{" * 150,
    "text": r"\text{" + "a" * 290 + "}",
}


@pytest.mark.parametrize("tex", USUAL)
def test_usual_formulas_are_set(tex: str) -> None:
    picture = set_math(tex, is_display=True)
    assert picture is not None
    assert 0.3 < picture.width < 30
    assert 0.3 < picture.ascent + picture.descent < 6
    assert picture.filled.steps.startswith("M")
    assert set(picture.filled.steps) <= set("MLQCZ")


@pytest.mark.parametrize("tex", REFUSED)
def test_what_cannot_be_set_is_none(tex: str) -> None:
    assert set_math(tex, is_display=False) is None


@pytest.fixture
def set_anew() -> Callable[[str], MathPicture | None]:
    """Return what sets a formula, though it was set before, with the libraries loaded."""
    math_setting.warm()

    def set_it(tex: str) -> MathPicture | None:
        math_setting._known.pop((tex, True), None)
        return set_math(tex, is_display=True)

    return set_it


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_formula_costs_little(name: str, set_anew: Callable[[str], MathPicture | None]) -> None:
    # 0.02 to 0.16 s; without the gate and the cure 3 s to never.
    picture = within(1.0, lambda: set_anew(HOSTILE[name]))
    assert picture is None or (picture.width < 400 and picture.size < 200_000)


def test_nesting_costs_in_proportion(set_anew: Callable[[str], MathPicture | None]) -> None:
    def set_nest(levels: int) -> None:
        assert set_anew(r"\frac{1}{" * levels + "y+x" + "}" * levels) is not None

    # With rows that double the time of each level it would be 2,000 times as long.
    assert_linear(set_nest, 1, 12, slack=5.0)


def test_brackets_stretch_around_what_they_hold() -> None:
    flat = set_math(r"\left(a\right)", is_display=True)
    tall = set_math(r"\left(\frac{a}{\frac{b}{c}}\right)", is_display=True)
    assert flat is not None
    assert tall is not None
    assert tall.ascent > 1.4 * flat.ascent
    assert tall.descent > 2 * flat.descent


def test_display_is_larger_than_inline() -> None:
    display = set_math(r"\sum_{i=1}^n i", is_display=True)
    inline = set_math(r"\sum_{i=1}^n i", is_display=False)
    assert display is not None
    assert inline is not None
    assert display.ascent + display.descent > 1.3 * (inline.ascent + inline.descent)


def test_a_second_answer_is_remembered() -> None:
    tex = r"\sum_{k} remembered_k"
    assert not is_settled(tex, is_display=True)
    first = set_math(tex, is_display=True)
    assert is_settled(tex, is_display=True)
    assert not is_settled(tex, is_display=False)
    assert set_math(tex, is_display=True) is first


def test_memory_of_settings_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(math_setting, "_MAX_REMEMBERED", 20_000)
    for number in range(60):
        set_math(rf"\frac{{x}}{{{number}}} forgotten", is_display=True)
    kept = [
        number for number in range(60) if is_settled(rf"\frac{{x}}{{{number}}} forgotten", is_display=True)
    ]
    assert kept
    assert kept == list(range(kept[0], 60))
    assert kept[0] > 30


_PIECES = [
    r"\frac",
    r"\left",
    r"\right",
    r"\begin{matrix}",
    r"\end{matrix}",
    r"{",
    r"}",
    r"^",
    r"_",
    r"&",
    r"\\\\",
    r"\sqrt",
    r"[",
    r"]",
    r"(",
    r"a",
    r"1",
    r"\hat",
    r"\tag{1}",
    r"%",
    r"#",
    r"~",
    r"'",
]
_PIECES += [" ", r"\text{<b>}"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(_PIECES),
        max_size=24,
    )
)
def test_no_text_raises(parts: list[str]) -> None:
    picture = set_math("".join(parts), is_display=True)
    assert picture is None or picture.width > 0


def test_nothing_is_imported_without_a_formula() -> None:
    code = (
        "import sys; import copilot_desktop.rendering.math_setting as m;"
        "assert m.set_math('', is_display=True) is None;"
        "heavy = {'ziamath', 'ziafont', 'latex2mathml'} & set(sys.modules);"
        "assert not heavy, heavy;"
        "assert m.set_math('x', is_display=True) is not None; assert 'ziamath' in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
