"""Words of the scripted model: what a newcomer reads in the demo.

This is the model's own text, so it is English and not translated, like a real model's
answer would be. Each function returns Markdown.
"""

from __future__ import annotations

from copilot_desktop.product import NAME

#: Stands in every introduction; by it a later request knows that it has been said.
INTRODUCTION_MARK = "scripted demo model"

INTRODUCTION_REASONING = (
    "This is the first message of the conversation, so I should say plainly what I am before anything "
    "else, and how to connect a real model. Then I can show something that really happens."
)

INTRODUCTION = f"""\
# Welcome to {NAME}

**I am a {INTRODUCTION_MARK}.** My answers are prepared, and I understand only a few requests. \
Everything around me is real: the GitHub Copilot CLI runs on this computer, and the commands and \
files you allow are really run and written.

Try one of these next:

- `list the files` runs a shell command, once you have allowed it
- `create a file` or `edit a file` proposes a change and shows the difference
- `ask me a question` asks you something
- `show a table`, `show code` and `write a long essay` show how answers look
- `fail 429` shows what happens when a provider has a problem

To work with a real model:

| You have | What to do |
|---|---|
| A GitHub account with Copilot | Sign in, then start a new session |
| A key or a model server of your own | **New session** → **Use your own model** |

Code looks like this:

```python
def greet(name: str) -> str:
    \"\"\"Return a friendly greeting.\"\"\"
    return f"Hello, {{name}}!"
```

More about the tool underneath: [GitHub Copilot CLI](https://github.com/github/copilot-cli).
"""

SUGGESTIONS = """\
I am a scripted demo, so I know only a few things. You can try:

- `list the files` – a shell command with live output
- `create a file` or `edit a file` – a change with its difference
- `ask me a question` – a question with choices
- `show a table`, `show code`, `write a long essay`
- `fail 401`, `fail 429`, `fail 500`, `fail stall`, `fail cut`, `fail empty`

For real answers, start a **New session** and choose **Use your own model**, or sign in.
"""

FAILURES = """\
Things go wrong now and then, and it should be clear what happened and what is safe. \
Ask for a failure and you will see how it looks:

| Request | What the provider does | How long it takes |
|---|---|---|
| `fail 401` | refuses the key | 2 seconds |
| `fail 404` | does not know the model | at once |
| `fail 429` | has had too many requests | about 10 seconds, with retries |
| `fail quota` | says the quota is used up | at once; an older CLI tries for a minute |
| `fail 500` | breaks on its side | about 15 seconds, with retries |
| `fail cut` | drops the connection in mid-sentence | about 8 seconds, with retries |
| `fail stall` | goes silent | until you press **Stop** |
| `fail empty` | answers nothing | at once |

The session stays usable after each of them.
"""

TABLE = """\
Here are the planets of the solar system, inner ones first:

| Planet | Diameter (km) | Day | Year |
|:---|---:|:---:|---:|
| Mercury | 4,879 | 176 d | 88 d |
| Venus | 12,104 | 117 d | 225 d |
| Earth | 12,756 | 24 h | 365 d |
| Mars | 6,792 | 24.7 h | 687 d |
| Jupiter | 142,984 | 9.9 h | 11.9 y |
| Saturn | 120,536 | 10.7 h | 29.4 y |
| Uranus | 51,118 | 17.2 h | 84 y |
| Neptune | 49,528 | 16.1 h | 165 y |

Names are aligned left, days in the **middle**, figures to the right. `Earth` is in the third row.
"""

CODE = """\
The same small task, the greatest common divisor, in several languages.

**Python**

```python
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return abs(a)
```

**Rust**

```rust
fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
```

**TypeScript**

```typescript
export const gcd = (a: number, b: number): number =>
  b === 0 ? Math.abs(a) : gcd(b, a % b);
```

**Shell**

```sh
gcd() {
    a=$1 b=$2
    while [ "$b" -ne 0 ]; do t=$b; b=$((a % b)); a=$t; done
    echo "$a"
}
```

**SQL**

```sql
WITH RECURSIVE step(a, b) AS (
    SELECT 48, 36
    UNION ALL
    SELECT b, a % b FROM step WHERE b <> 0
)
SELECT a AS gcd FROM step WHERE b = 0;
```

And a change, as a diff:

```diff
 def gcd(a: int, b: int) -> int:
-    if b == 0:
-        return a
-    return gcd(b, a % b)
+    while b:
+        a, b = b, a % b
+    return abs(a)
```
"""

ESSAY = """\
# A short history of measuring rain

*This is a long answer on purpose. Press **Stop** at any time, scroll up while it grows, or start a \
second session beside it.*

## Before instruments

People counted rain long before they measured it. A farmer who sowed by the first storms of autumn needed \
no scale; he needed to know whether the ground was wet to the depth of a hand. The oldest records we have \
speak of it in just that way. In India, some twenty-three centuries ago, a handbook of government \
recommended a bowl in front of the storehouse, as wide as a forearm is long, and told the official to set \
the year's sowing by what he found in it. It also listed how much each region could expect. That is the \
essential step: not the bowl, but the second column, the number to compare with.

## The first network

In Korea, in the middle of the fifteenth century, the court had iron cylinders cast to one pattern and sent \
them to every province. Each stood on a stone at a set height. Officials measured the depth after every \
rainfall, noted when it had begun and ended, and sent the figures to the capital. There were three good \
ideas in this:

1. **One shape for all.** A figure from the south could be set beside one from the north.
2. **A set place.** The stone kept splashes out and animals away.
3. **A duty to report.** A measurement that stays in the village helps the village only.

The practice lapsed in times of war and was taken up again, but parts of the series run for so long that \
they are still used to study the climate of the region.

## Buckets that tip

European natural philosophers came to the question from another side. They wanted to know whether rain \
alone could feed the springs and rivers. To find out, one had to measure both. Around 1660, Christopher \
Wren sketched a gauge that emptied itself; some years later, with Robert Hooke, he had a version built \
that punched its readings into paper tape. The bucket that tips when it is full, and is counted as it \
tips, has hardly changed since. There is probably one within a few kilometres of where you sit.

> A rain gauge is a very simple instrument, and almost everything about it is difficult.

The sentence is true of more than gauges. Wind carries drops past the opening. Snow bridges it. A little \
water clings to the metal and evaporates. A tree grows, year by year, and no one writes down that it now \
stands in the way. Every one of these errors makes the figure *smaller*, so averaging does not help.

## What the numbers are for

By the late nineteenth century, one private collector in Britain had organised thousands of volunteers. \
They were clergymen, teachers, gardeners and lighthouse keepers, and they were bound together by little \
more than a printed form. The form is worth a thought. It asked for the height of the rim, the diameter of \
the funnel, the hour of reading and the name of the observer. Without these, a depth in millimetres is a \
number without a unit.

Today, radar sees rain fall and satellites estimate it over the oceans. Both are calibrated against a \
bucket on a stone. The instrument that seems the most modest is the one by which the others are judged.

## Three things to take along

- Measure the same way each time, and write down how.
- Keep the raw readings; a correction may need correcting.
- A series that never stops is worth more than one that is precise for a year.

The sample project beside this conversation keeps such a series in `data/rainfall.csv`. It is small and \
invented, but it has a date in each line, and that is a good beginning.
"""

COMPACTION_SUMMARY = (
    f"<overview>The person is trying out {NAME} with its {INTRODUCTION_MARK}, which has introduced itself "
    "and shown some of its prepared answers.</overview>"
    "<checkpoint_title>Trying out the demo</checkpoint_title>"
)

SUBAGENT = (
    f"This is the {INTRODUCTION_MARK}. It has nothing prepared for helpers, so there is nothing to report."
)

NOTIFICATION = "Noted. A task in the background has changed its state; I have nothing else to do about it."

AUTOPILOT_DONE = "The demo has shown what was asked for."

QUESTION = "What would you like to see next?"

#: The answers offered, each worded so that it is understood as a request of its own.
CHOICES = ("A shell command", "A new file", "A table")

QUESTION_SKIPPED = (
    "You skipped the question, and that is fine. Nothing happens in that case.\n\n" + SUGGESTIONS
)
