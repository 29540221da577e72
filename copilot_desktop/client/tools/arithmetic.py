"""A worked example of a tool: arithmetic, evaluated from its syntax tree, never by `eval`.

How it works: the expression is parsed, not compiled. Only numbers, a few operators, constants and
functions are known; everything else in the tree is refused by name. Nothing can take long or
much: the text, the tree and every number in between are bounded, and powers and factorials are
measured before they are computed.
"""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from copilot_desktop.client.tools.tool import ToolFailed, tool

Number: TypeAlias = int | float

#: A person's formula has a line; this is a page.
MAX_CHARS: Final = 1000
#: A sum nests by one level for each number; Python's stack holds a thousand.
MAX_DEPTH: Final = 300
#: Bits of a whole number: about 1200 digits, computed and written in microseconds.
MAX_BITS: Final = 4096
#: 500! has 3768 bits.
MAX_FACTORIAL: Final = 500
MAX_DIGITS: Final = 300


class NotArithmetic(ValueError):
    """The expression cannot be evaluated; the message says why, in words for its writer."""


class _NotKnown(Exception):
    def __init__(self, node: ast.expr) -> None:
        super().__init__()
        self.node = node


def _factorial(number: Number) -> int:
    if not isinstance(number, int) or not 0 <= number <= MAX_FACTORIAL:
        raise NotArithmetic(f"factorial takes a whole number from 0 to {MAX_FACTORIAL}.")
    return math.factorial(number)


def _rounded(number: Number, digits: Number = 0) -> Number:
    # Rounding to minus a billion digits computes ten to the billionth.
    if not isinstance(digits, int) or abs(digits) > MAX_DIGITS:
        raise NotArithmetic(f"round takes at most {MAX_DIGITS} digits.")
    return round(number, digits) if digits else round(number)


_BINARY: Final[Mapping[type[ast.operator], Callable[[Number, Number], Number]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
_UNARY: Final[Mapping[type[ast.unaryop], Callable[[Number], Number]]] = {
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
}
_CONSTANTS: Final[Mapping[str, float]] = {"pi": math.pi, "e": math.e, "tau": math.tau}
_FUNCTIONS: Final[Mapping[str, Callable[..., Number]]] = {
    "abs": abs,
    "min": min,
    "max": max,
    "round": _rounded,
    "floor": math.floor,
    "ceil": math.ceil,
    "sqrt": math.sqrt,
    "exp": math.exp,
    "log": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "factorial": _factorial,
}


@tool(name="calculate", skip_permission=True, timeout_s=5.0)
def calculate(expression: str) -> str:
    """Evaluate an arithmetic expression exactly.

    Knows + - * / // % **, parentheses, pi, e, tau and the functions abs, min, max, round, floor,
    ceil, sqrt, exp, log, log2, log10, sin, cos, tan (radians) and factorial.

    Args:
        expression: e.g. "(3 + 4) * sqrt(2)". Decimal point, no thousands separators.
    """
    try:
        return written(evaluate(expression))
    except NotArithmetic as error:
        raise ToolFailed(str(error)) from error


def evaluate(expression: str) -> Number:
    """Return the value of `expression`.

    Raises:
        NotArithmetic: it is no arithmetic, has no real value, or goes beyond the bounds.
    """
    if len(expression) > MAX_CHARS:
        raise NotArithmetic(f"The expression is longer than {MAX_CHARS} characters.")
    source = expression.strip()
    try:
        tree = ast.parse(source, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise NotArithmetic("The expression cannot be read.") from error
    try:
        return _value(tree.body, MAX_DEPTH)
    except _NotKnown as found:
        segment = ast.get_source_segment(source, found.node) or type(found.node).__name__
        raise NotArithmetic(f"Not known here: {segment[:80]}") from None
    except ZeroDivisionError as error:
        raise NotArithmetic("Division by zero.") from error
    except OverflowError as error:
        raise NotArithmetic("A number is too large.") from error


def written(value: Number) -> str:
    """Write a number in full, a float with the 15 digits that it really has."""
    return str(value) if isinstance(value, int) else format(value, ".15g")


def _value(node: ast.expr, depth: int) -> Number:
    if depth == 0:
        raise NotArithmetic(f"The expression is nested deeper than {MAX_DEPTH} levels.")
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return _bounded(value)
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return _bounded(_power(_value(left, depth - 1), _value(right, depth - 1)))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return _bounded(_BINARY[type(op)](_value(left, depth - 1), _value(right, depth - 1)))
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _UNARY:
            return _UNARY[type(op)](_value(operand, depth - 1))
        case ast.Name(id=name) if name in _CONSTANTS:
            return _CONSTANTS[name]
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
            return _bounded(_call(name, [_value(arg, depth - 1) for arg in args]))
    raise _NotKnown(node)


def _call(name: str, arguments: list[Number]) -> Number:
    function = _FUNCTIONS.get(name)
    if function is None:
        raise NotArithmetic(f"Unknown function: {name}")
    try:
        return function(*arguments)
    except NotArithmetic:
        raise
    except (TypeError, ValueError) as error:
        raise NotArithmetic(f"{name}: {error}") from error


def _power(base: Number, exponent: Number) -> Number:
    are_whole = isinstance(base, int) and isinstance(exponent, int)
    # Measured before it is computed; minus one, nought and one stay small.
    if are_whole and abs(base) > 1 and math.log2(abs(base)) * exponent > MAX_BITS:
        raise NotArithmetic("A number is too large.")
    value = base**exponent
    if isinstance(value, complex):
        raise NotArithmetic("The power of a negative number has no real value here.")
    return float(value) if isinstance(value, float) else int(value)


def _bounded(value: Number) -> Number:
    if isinstance(value, int):
        if value.bit_length() > MAX_BITS:
            raise NotArithmetic("A number is too large.")
    elif not math.isfinite(value):
        raise NotArithmetic("A number is too large or has no value.")
    return value
