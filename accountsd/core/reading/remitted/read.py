"""One text → one advice, or None where the text is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accountsd.core.money import Money, NotMoney
from accountsd.core.reading import how_much, sentences, when
from accountsd.core.reading.remitted import rows, words

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.reading.which import Numbers

HEAD = 1500  # signs in which a remittance says what it is


@dataclass(frozen=True, slots=True)
class Line:
    """`invoice` None: a number that is not ours; `amount` is what was transferred for it."""

    invoice: str | None
    token: str
    amount: Money
    discount: Money | None


@dataclass(frozen=True, slots=True)
class Advice:
    """What the payer says. `problem` is why the owner must look, with the figures."""

    lines: tuple[Line, ...]
    total: Money | None
    reference: str | None
    day: date | None
    problem: str | None
    deducted: bool  # something was taken off besides our credit notes

    @property
    def key(self) -> str:
        """The same for a repeat in another layout: lines, day and total."""
        said = sorted(f"{line.invoice or line.token}={line.amount}" for line in self.lines)
        return f"{self.reference or self.day}|{'|'.join(said)}"


def read(
    text: str, subject: str, table: Numbers, *, currency: str, base: date, country: str
) -> Advice | None:
    """`base`: the mail's day; `currency`: the client's, where figures carry none."""
    if not is_advice(text, subject):
        return None
    found = rows.read(text, table, currency)
    if not found or not any(row.invoice for row in found):
        return None
    header = _heading(text)
    lines = _merged([line for row in found if (line := _line(row, table, header, currency))])
    if not lines:
        return None
    unit = lines[0].amount.currency
    total = _total(text, lines, unit)
    lines, problem = _added_up(lines, total, _charges(text, unit), unit)
    strangers = [line.token for line in lines if line.invoice is None]
    if strangers and problem is None:
        problem = f"lines that are not in the book: {', '.join(strangers[:5])}"
    return Advice(
        lines=tuple(lines),
        total=total,
        reference=_reference(text),
        day=_day(text, base, country),
        problem=problem,
        deducted=any(line.discount for line in lines) or bool(words.WITHHELD.search(header)),
    )


def is_advice(text: str, subject: str) -> bool:
    """It says so in its head or its subject, and nothing says that it is a statement or a bill."""
    head = f"{subject}\n{text[:HEAD]}"
    return (
        bool(words.TITLES.search(head)) and not words.NO_ADVICE.search(f"{subject}\n{text[:6000]}")
    ) or (_says_paid(head) and not words.NO_ADVICE.search(f"{subject}\n{text[:6000]}"))


def _says_paid(head: str) -> bool:
    low = sentences.fold(head)
    return any(phrase in low for phrase in words.SAYS_PAID)


def _heading(text: str) -> str:
    return " ".join(line for line in text.split("\n")[:80] if not any(c.isdigit() for c in line))


def _line(row: rows.Row, table: Numbers, header: str, currency: str) -> Line | None:
    paid, taken, _ = rows.settle(row.figures, header)
    unit = next((f.currency for f in row.figures if f.currency), None)
    invoice = table.invoices.get(row.invoice or "")
    unit = invoice.amount.currency if invoice else unit or currency
    is_credit = row.credit or (row.invoice is not None and invoice is None)
    paid = -abs(paid) if is_credit else paid
    try:
        amount = Money.of(paid, unit)
        discount = Money.of(taken, unit) if taken else None
    except NotMoney:
        return None
    return Line(row.invoice, row.token, amount, discount)


def _merged(lines: list[Line]) -> list[Line]:
    """Several printed rows for one invoice are one line."""
    out: dict[str, Line] = {}
    for line in lines:
        key = line.invoice or f"?{line.token}{line.amount}"
        seen = out.get(key)
        if seen is None or seen.amount.currency != line.amount.currency:
            out[key] = line
        else:
            discount = line.discount or seen.discount
            if line.discount and seen.discount:
                discount = line.discount + seen.discount
            out[key] = Line(seen.invoice, seen.token, seen.amount + line.amount, discount)
    return list(out.values())


def _sums(text: str, unit: str) -> list[tuple[bool, Money]]:
    """Every amount beside a word for total: (said plainly, amount)."""
    found: list[tuple[bool, Money]] = []
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for at, line in enumerate(lines[: rows.MOST_LINES]):
        mark = words.TOTAL.search(line)
        if not mark or len(line) > 300:
            continue
        place = (
            line if any(c.isdigit() for c in line[mark.end() :]) else " ".join(lines[at : at + 2])
        )
        amounts = [a for a in how_much.amounts(place[mark.start() :], unit) if a.certain]
        money = [m for m in (a.money(unit) for a in amounts) if m]
        if money:
            found.append((bool(words.STRONG_TOTAL.search(line)), money[-1]))
    return found


def _total(text: str, lines: list[Line], unit: str) -> Money | None:
    """The stated total: one that the lines add up to, else the one said most plainly."""
    said = _sums(text, unit)
    added = sum(line.amount.minor for line in lines if line.amount.currency == unit)
    fits = [money for _, money in said if money.minor == added]
    plain = [money for strong, money in said if strong]
    if plain and fits and plain[0].minor not in {m.minor for m in fits}:
        return plain[0]
    every = fits or plain or [money for _, money in said]
    return every[0] if every else None


def _charges(text: str, unit: str) -> int:
    """Bank charges taken off, in minor units."""
    for line in text.split("\n")[: rows.MOST_LINES]:
        if words.CHARGES.search(line):
            amounts = [
                m for a in how_much.amounts(line.replace("▲", " "), unit) if (m := a.money(unit))
            ]
            if amounts:
                return abs(amounts[-1].minor)
    return 0


def _added_up(
    lines: list[Line], total: Money | None, charges: int, unit: str
) -> tuple[list[Line], str | None]:
    """The lines, credits with their sign, and the contradiction if they do not give the total."""
    if total is None:
        return lines, None
    added = sum(line.amount.minor for line in lines)
    if added in {total.minor, total.minor + charges}:
        return lines, None
    for at, line in enumerate(lines):
        if added - 2 * line.amount.minor == total.minor and len(lines) > 1:
            turned = Line(line.invoice, line.token, -line.amount, line.discount)
            return [*lines[:at], turned, *lines[at + 1 :]], None
    gross = sum(line.amount.minor - (line.discount.minor if line.discount else 0) for line in lines)
    if gross == total.minor:
        net = [
            Line(
                li.invoice,
                li.token,
                li.amount - li.discount if li.discount else li.amount,
                li.discount,
            )
            for li in lines
        ]
        return net, None
    said = Money(added, unit)
    return lines, f"the lines add up to {said} {unit}, the total says {total} {unit}"


def _reference(text: str) -> str | None:
    """The payer's payment reference: what should turn up on the statement."""
    best: tuple[int, str] | None = None
    for match in words.REFERENCES.finditer(text[:20_000].translate(how_much.WIDE)):
        value = match.group("value").rstrip(".-")
        if not any(c.isdigit() for c in value):
            continue
        name = match.group("name").lower()
        rank = 0 if name.startswith(("payment ref", "bacs", "utr", "référence", "振込")) else 1
        rank += (
            2
            if name in {"reference", "ref", "referenz", "remesa"} or name.startswith("remittance")
            else 0
        )
        if best is None or rank < best[0]:
            best = (rank, value)
    return best[1] if best else None


def _day(text: str, base: date, country: str) -> date | None:
    """The value or payment day that is stated."""
    lines = [
        sentences.fold(line)
        for line in text.translate(how_much.WIDE).split("\n")[: rows.MOST_LINES]
        if line.strip()
    ]
    for pattern in (words.DATES, words.PLAIN_DATE):
        for at, line in enumerate(lines):
            mark = pattern.search(line)
            if not mark:
                continue
            for place in (line[mark.start() :], " ".join(lines[at : at + 2])[mark.start() :]):
                days = [d.day for d in when.days(place[:120], base, country, past=True) if d.day]
                if days:
                    return days[0]
    return None
