"""Leaves that name things of the world: countries, currencies, zones, languages, hosts, addresses.

Each is looked up in a standard's list (ISO 3166-1, ISO 4217, IANA, CLDR) or checked for its form;
nothing here asks the network whether it exists.
"""

from __future__ import annotations

import re
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.numbers import is_currency
from email_validator import EmailNotValidError, ValidatedEmail, validate_email

from accountsd.config.problem import closest
from accountsd.config.values import Wrong, line

_HOST = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9_-]+)*\.?"
)
# What people write for a country that ISO 3166 calls otherwise.
_COUNTRY_SLIPS = {"UK": "GB", "EN": "GB", "EL": "GR", "SP": "ES"}
_CURRENCY_SIGNS = {"£": "GBP", "€": "EUR", "$": "USD", "¥": "JPY"}
# CLDR lists these beside the countries.
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"})


def zone(value: object) -> ZoneInfo:
    """An IANA time zone."""
    words = line(value)
    if words in _zones():
        return ZoneInfo(words)
    city = words.rsplit("/", maxsplit=1)[-1].replace(" ", "_").lower()
    cities = [name for name in sorted(_zones()) if name.lower().endswith(f"/{city}")]
    meant = cities[0] if cities else closest(words, _zones())
    raise Wrong(f"`{words}` is no IANA time zone.", f"Write `{meant or 'Europe/London'}`.")


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - {"localtime", "posixrules", "Factory"}


@cache
def countries() -> dict[str, str]:
    """ISO 3166-1 codes and the English names."""
    territories = Locale("en").territories
    return {code: name for code, name in territories.items() if re.fullmatch(r"[A-Z]{2}", code)}


def country(value: object) -> str:
    """An ISO 3166-1 code of two letters."""
    words = line(value)
    # In YAML `no` would be false; here it is Norway.
    code = words.upper()
    if code in countries() and code not in _NO_COUNTRIES:
        return code
    by_name = {name.lower(): code for code, name in countries().items()}
    meant = _COUNTRY_SLIPS.get(code) or by_name.get(words.lower())
    raise Wrong(
        f"`{words}` is no country code of ISO 3166-1.",
        f"Write `{meant}`." if meant else "Write it as in `GB`.",
    )


def currency(value: object) -> str:
    """An ISO 4217 code of three letters."""
    words = line(value)
    code = words.upper()
    if re.fullmatch(r"[A-Z]{3}", code) and is_currency(code):
        return code
    meant = _CURRENCY_SIGNS.get(words)
    raise Wrong(
        f"`{words}` is no currency code of ISO 4217.",
        f"Write `{meant}`." if meant else "Write it as in `GBP`.",
    )


def language(value: object) -> str:
    """`en`, `de_AT`: a language of CLDR."""
    words = line(value)
    match = re.fullmatch(r"([a-z]{2,3})(?:[_-]([A-Z]{2}))?", words)
    if not match or match[1] not in Locale("en").languages:
        by_name = {name.lower(): code for code, name in Locale("en").languages.items()}
        meant = by_name.get(
            words.lower(), words.lower() if words.lower() in by_name.values() else "en"
        )
        raise Wrong(f"`{words}` is no language code.", f"Write `{meant}`.")
    return f"{match[1]}_{match[2]}" if match[2] else match[1]


def host(value: object) -> str:
    """A host name or an address."""
    words = line(value).strip("[]")
    is_address = re.fullmatch(r"[0-9A-Fa-f:.]+", words) and ":" in words
    if not is_address and not _HOST.fullmatch(words):
        name = words.split("://")[-1].split("/")[0].split(":")[0]
        hint = (
            f"Write `{name}`." if _HOST.fullmatch(name) else "Write it as in `imap.winder.example`."
        )
        raise Wrong(f"`{words}` is no host name.", hint)
    return words.lower()


def email(value: object) -> str:
    """One address, its domain in lower case."""
    return _address(line(value)).normalized


def mailbox(value: object) -> tuple[str, str]:
    """`Jay Winder <jay@winder.example>` → name, address."""
    words = line(value)
    checked = _address(words, named="yes")
    if not checked.display_name:
        raise Wrong("A name and an address were wanted.", f"Write `NAME <{checked.normalized}>`.")
    return checked.display_name, checked.normalized


def _address(words: str, named: str = "") -> ValidatedEmail:
    # `test_environment` lets `.test` pass; nobody's domain is looked up, here or anywhere.
    try:
        return validate_email(
            words, check_deliverability=False, test_environment=True, allow_display_name=bool(named)
        )
    except EmailNotValidError as broken:
        bare = re.fullmatch(r".*<([^<>]+)>", words)
        hint = f"Write `{bare[1]}`." if bare and not named else "Write it as in `pat@acme.example`."
        raise Wrong(f"`{words}` is no mail address: {str(broken).rstrip('.')}.", hint) from None


def domain(value: object) -> str:
    """A mail domain, in lower case."""
    words = line(value)
    name = words.rsplit("@", maxsplit=1)[-1]
    try:
        found = validate_email(f"x@{name}", check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise Wrong(f"`{words}` is no mail domain.", "Write it as in `acme.example`.") from None
    if name != words:
        raise Wrong(f"`{words}` is no mail domain.", f"Write `{found.domain}`.")
    return found.domain.lower()
