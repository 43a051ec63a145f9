"""`python -m benchmarks.statements DIR [--show]`: every bank file below DIR, read; and matching, timed.

Says how many files are read, what their entries tell, and whether opening and entries make closing. Without
labels it cannot say that a name is right; it shows what is missing. Without DIR only matching is timed.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from accountsd.bank import Habits, read
from accountsd.core.matching.subset import only_choice
from accountsd.core.statement import contradiction
from accountsd.errors import StatementError

if TYPE_CHECKING:
    from accountsd.core.statement import Statement

HABITS = Habits(currency="EUR", today=datetime.now(UTC).date())
TRIES = 5


def tally(statements: tuple[Statement, ...], counts: Counter[str]) -> list[str]:
    """Adds a file's entries to the counts; what its balances contradict."""
    wrong = []
    for statement in statements:
        counts["statements"] += 1
        counts["with both balances"] += bool(statement.opening and statement.closing)
        for movement in statement.movements:
            counts["entries"] += 1
            counts["with words"] += bool(movement.text)
            counts["with a name"] += bool(movement.name)
            counts["with an account"] += bool(movement.account)
            counts["odd days"] += not date(1990, 1, 1) <= movement.booked <= HABITS.today
        if told := contradiction(statement):
            wrong.append(told)
    counts["balances that contradict"] += len(wrong)
    return wrong


def files(folder: Path, *, show: bool) -> None:
    """Every file below the folder."""
    counts: Counter[str] = Counter()
    start = time.perf_counter()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        counts["files"] += 1
        try:
            wrong = tally(read(path.read_bytes(), path.name, HABITS), counts)
        except StatementError as refused:
            counts["refused"] += 1
            print(f"  {refused}")
            continue
        if show:
            for told in wrong:
                print(f"  {path.name}: {told}")
    for what, count in counts.items():
        print(f"  {what:26} {count}")
    print(f"  {'seconds':26} {time.perf_counter() - start:.2f}")


def matching() -> None:
    """Sums of 200 open invoices: the worst of several kinds of ledgers, the best of five tries."""
    chance = random.Random(7)
    ledgers = {
        "any amounts": ([chance.randint(1, 250_000) for _ in range(200)], 335_001),
        "one odd, the rest even": (
            [2 * chance.randint(1, 250_000) for _ in range(199)] + [3],
            335_001,
        ),
        "large amounts": ([chance.randint(1_000_000, 2_000_000) for _ in range(200)], 4_000_001),
        "pounds and a penny": ([100 * chance.randint(1, 2500) + 1 for _ in range(200)], 335_050),
    }
    for name, (balances, wanted) in ledgers.items():
        taken = []
        for _ in range(TRIES):
            start = time.perf_counter()
            only_choice(balances, wanted)
            taken.append(time.perf_counter() - start)
        print(f"  {name:26} {min(taken) * 1000:.1f} ms")


def main(words: list[str]) -> int:
    """The files of a folder, then the timing."""
    folders = [Path(word) for word in words if not word.startswith("--")]
    for folder in folders:
        print(folder)
        files(folder, show="--show" in words)
    print("a sum of 200 open invoices")
    matching()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
