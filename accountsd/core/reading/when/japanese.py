"""Days as Japanese says them: this week's and next week's names, parts of a month, counts of days."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accountsd.core.reading.when.rows import Calendar, calendar_of, read

if TYPE_CHECKING:
    from datetime import date

    from accountsd.core.reading.when.model import Day

_DAYS = "月火水木金土日"
_WEEKDAYS = {
    **{f"{name}曜日": at for at, name in enumerate(_DAYS)},
    **{f"{name}曜": at for at, name in enumerate(_DAYS)},
}
_COUNTS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "十": 10, "１": 1}
_KANJI = ("", "一", "二", "三", "四", "五", "六", "七", "八", "九")
_TENS = ("", "十", "二十", "三十")
_ORDINALS = {
    f"{ten}{unit}": at * 10 + place
    for at, ten in enumerate(_TENS)
    for place, unit in enumerate(_KANJI)
    if 1 <= at * 10 + place <= 31
}
_N = r"(?P<n>[0-9０-９]{1,2}|[一二三四五六七十])"
_D = r"(?P<d>[0-9０-９]{1,2})日"
_ROWS = rf"""
today = 本日 | 今日 | 今夕 | 今晩 | 今夜 | 本日午後 | 午後一番 | 夕方まで | 終業まで | [0-9０-９]{{1,2}}時まで
in days = 明日中 | 明朝 | 明日の(?:午前|午後|朝)?中? | 翌日 | {_N}日(?:以内|後|程度|ほど|ばかり|間以内|のうち)
in weeks = {_N}週間(?:以内|後|ほど|程度|のうち) | 翌週中
in months = {_N}[かヶケヵカ]月(?:以内|後)
working days = (?:銀行)?{_N}(?:銀行)?営業日(?:以内|後|ほど|程度|中|のうち)? | 翌営業日
this week = (?:今週|今度)の?{{wd}}
coming weekday = (?:次|こんど|この)の?{{wd}} | {{wd}}
next week = (?:来週|翌週|次週)の?{{wd}}
week after = 再来週の?{{wd}}
last weekday = (?:先週|前週|先日)の?{{wd}}
week end = 今週末 | 週末 | 今週いっぱい | 今週中 | 週内
next monday = 週明け早々 | 週明け | 来週(?:早々|初め|はじめ|頭|前半) | 連休明け
next wednesday = 来週(?:半ば|中頃|なかば)
next friday = 来週(?:末|いっぱい|中|後半|のうち)
month end = 今月(?:末日|末|いっぱい|中|のうち|の末日|の最終日|最終営業日) | 当月末日? | (?<!先)月末日? | 末日 | 月内
next month end = (?:来月|翌月)(?:末日|末|いっぱい|中|の末日|最終営業日)
end of = {{month}}末日?
month middle = (?:今月)?(?:中旬|半ば)
quarter end = 四半期末
year end = 年内 | 年末まで | 今年中 | 年末
christmas = クリスマス前
day next month = (?:来月|翌月)の?{_D} | (?:来月|翌月)の?{{nr}}日
day this month = (?:今月|当月)の?{_D} | (?:今月|当月)の?{{nr}}日
day number = (?<![月一二三四五六七八九十年]){{nr}}日(?!以内|後|間|前|程度|ほど)(?=まで|に|付|頃|ごろ|の|、|。|$)
day and month = (?<![\d/])(?P<m>1[0-2]|0?[1-9])/(?P<d>[0-3]?\d)(?![\d/])
vague = 近日中 | 近日 | 早急に | 速やかに | 至急 | 数日中 | 数日以内 | 数日のうち | 近いうち | なるべく早く | できるだけ早く | 今週 | 来週 | 来月 | 追って
"""
_KANA = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


@cache
def _calendar() -> Calendar:
    return calendar_of(_ROWS, _WEEKDAYS, _COUNTS, _ORDINALS, spaced=False)


def japanese(text: str, base: date, *, past: bool) -> list[Day]:
    """Every such day in a folded sentence."""
    return read(text, base, _calendar(), past=past) if _KANA.search(text) else []
