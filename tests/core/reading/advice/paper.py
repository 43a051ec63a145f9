"""A page set in a proportional type at fixed places, as a program prints it: figures end flush right.

Writes the bytes of a PDF and nothing else; what is between two spaces or more is a piece of its own.
"""

from __future__ import annotations

import re

WIDE = 5.1  # points that a column of the sketch takes
HIGH = 12
SIZE = 8
_PIECE = re.compile(r"\S+(?: \S+)*")
_FIGURE = re.compile(r"[£€$(-]?[\d.,' ]+[)-]?(?: ?[A-Z]{3}|€)?$")


def pdf(*pages: str) -> bytes:
    """Sketches of pages, a string each."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for at, page in enumerate(pages):
        stream = _stream(page)
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            + f"/Contents {5 + 2 * at} 0 R>>".encode(),
            f"<</Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream",
        ]
    return _file(objects)


def _stream(page: str) -> bytes:
    out: list[bytes] = []
    for line, text in enumerate(page.split("\n")):
        for piece in _PIECE.finditer(text):
            said = piece.group()
            left = 40 + piece.start() * WIDE
            if _FIGURE.match(said):
                left = 40 + piece.end() * WIDE - _width(said)
            shown = said.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            place = f"1 0 0 1 {left:.1f} {800 - line * HIGH} Tm".encode()
            out.append(
                b"BT /F1 %d Tf %s (%s) Tj ET" % (SIZE, place, shown.encode("cp1252", "replace"))
            )
    return b"\n".join(out)


def _width(text: str) -> float:
    return sum(0.278 if c in ".,' -" else 0.556 for c in text) * SIZE


def _file(objects: list[bytes]) -> bytes:
    made = b"%PDF-1.4\n"
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(made))
    return made + head + table + tail
