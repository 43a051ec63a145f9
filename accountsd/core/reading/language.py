"""Which languages a text is in, by its small words; the client's own language always counts too."""

from __future__ import annotations

import re

SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(["the", "and", "to", "of", "is", "we", "you", "for", "it", "this", "your", "our", "have", "be", "on", "not", "are", "with", "that", "will", "can", "i"]),
    "de": frozenset(["der", "die", "das", "und", "ist", "wir", "sie", "nicht", "ich", "auf", "mit", "den", "für", "ein", "eine", "zu", "bitte", "haben", "uns", "von", "im", "ihre", "noch"]),
    "fr": frozenset(["le", "la", "les", "et", "est", "nous", "vous", "pas", "de", "des", "une", "un", "pour", "que", "dans", "votre", "notre", "sur", "au", "je", "avec", "qui", "ce", "être", "du", "en", "été", "nos", "vos", "mais", "merci", "avons", "ai", "sera", "il", "on", "ne", "plus", "bien", "ci", "cette"]),
    "es": frozenset(["el", "la", "los", "las", "y", "es", "que", "de", "en", "no", "por", "un", "una", "para", "con", "su", "se", "le", "nos", "lo", "del", "al", "hemos", "está", "esta", "les", "nuestra", "nuestro", "ya", "muy", "pero", "gracias", "os", "hoy", "usted", "ustedes", "mañana", "sin", "esto", "esa", "ha", "he", "más"]),
    "it": frozenset(["il", "la", "le", "gli", "e", "è", "di", "che", "non", "un", "una", "per", "con", "si", "ci", "vi", "del", "della", "al", "siamo", "abbiamo", "questa", "sono", "mi", "nostra", "nostro", "già", "molto", "ma", "grazie", "oggi", "domani", "ho", "dei", "delle", "nel", "alla", "questo", "sarà", "vostra", "vostro", "ha", "più"]),
    "pt": frozenset(["o", "a", "os", "as", "e", "é", "de", "que", "não", "um", "uma", "para", "com", "se", "do", "da", "no", "na", "em", "por", "nos", "foi", "já", "vossa", "está", "este", "ao", "nossa", "nosso", "muito", "mas", "obrigado", "obrigada", "hoje", "amanhã", "à", "às", "lhe", "vos", "pela", "pelo", "são", "esta", "isto", "seu", "sua", "ainda"]),
    "nl": frozenset(["de", "het", "een", "en", "is", "we", "niet", "wij", "u", "ik", "van", "op", "voor", "met", "te", "dat", "deze", "dit", "zijn", "er", "nog", "naar", "aan", "onze"]),
    "sv": frozenset(["och", "det", "är", "vi", "att", "en", "ett", "på", "inte", "som", "för", "med", "av", "den", "till", "har", "ni", "jag", "kan", "nu", "så", "från", "er", "om", "var"]),
    "da": frozenset(["og", "det", "er", "vi", "at", "en", "et", "på", "ikke", "som", "for", "med", "af", "den", "til", "har", "jeg", "kan", "nu", "så", "fra", "jer", "om", "der", "blev"]),
    "no": frozenset(["og", "det", "er", "vi", "at", "en", "et", "på", "ikke", "som", "for", "med", "av", "den", "til", "har", "jeg", "kan", "nå", "så", "fra", "dere", "om", "der", "ble"]),
    "fi": frozenset(["ja", "en", "emme", "sen", "olen", "voitteko", "ovat", "jo", "kiitos", "laskua", "mitä", "on", "ei", "että", "se", "olemme", "meidän", "tämä", "lasku", "laskun", "kun", "mutta", "ole", "voi", "nyt", "vielä", "myös", "teidän", "maksu", "maksamme"]),
    "pl": frozenset(["i", "w", "na", "nie", "jest", "to", "się", "z", "do", "że", "o", "dla", "za", "po", "od", "już", "faktura", "faktury", "został", "jak", "państwa", "nam", "czy", "ale"]),
    "cs": frozenset(["a", "v", "na", "je", "se", "že", "to", "z", "do", "s", "o", "pro", "za", "po", "od", "již", "faktura", "faktury", "byla", "jsme", "jak", "vám", "nám", "ale", "prosím", "už", "bude"]),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_KANA = re.compile(r"[\u3040-\u30ff]")


def spoken(folded: str, home: str) -> tuple[str, ...]:
    """The language of the text first, then others it may be in."""
    if len(_KANA.findall(folded[:2000])) >= 3:
        return ("ja", "en")
    words = _WORD.findall(folded[:3000])
    counts = {lang: sum(word in small for word in words) for lang, small in SMALL_WORDS.items()}
    most = max(counts.values())
    if most < 2 and len(words) <= 6 and {lang for lang in counts if counts[lang]} != {home}:
        # Too short to tell: the client's own first, then every language there is a table for.
        return tuple(dict.fromkeys((home, *sorted(counts, key=lambda lang: -counts[lang]))))
    ordered = sorted(counts, key=lambda lang: (-counts[lang], lang != home, lang))
    few = most < 4 and ordered[0] != home
    least, count = (1, 6) if few else (most * 0.75, 2)
    likely = [lang for lang in ordered if counts[lang] >= least][:count]
    if not likely or len(words) < 4:
        likely = [home, *(lang for lang in likely if lang != home)]
    return tuple(dict.fromkeys(likely))
