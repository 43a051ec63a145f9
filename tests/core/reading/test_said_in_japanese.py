"""What Japanese clients write, sentence by sentence: the matter, and whether it may stay off the desk."""

from __future__ import annotations

import pytest

from tests.core.reading.tongues import heard_by_a_client_of, lines, ruled, said_by_a_client_of

ROUTINE = """
paid | 昨日お振り込みいたしました。
paid | 請求書の件、11月2日に支払い済みです。
paid | 本日送金手続きが完了しました。
paid | 月曜日に振込を済ませております。
paid | 先月末にお支払いしております。
paid | 振込明細を添付いたします。
paid | 先週入金いたしましたのでご確認ください。
promise | 金曜日にお振り込みいたします。
promise | 11月13日に支払予定です。
promise | 今月末までにお支払いします。
promise | 来週月曜に送金いたします。
promise | 20日までに入金いたします。
promise | お支払いは今月末日を予定しております。
promise | 明日中に振込手続きをいたします。
promise | 次回の支払日は11月20日です。
promise | 週明けに振り込みます。
promise | 5営業日以内にお振込みいたします。
query | 請求書を再送していただけますか。
query | 請求書の写しをお送りください。
query | 登録番号をご教示ください。
query | 注文番号を教えていただけますでしょうか。
query | 請求書が見当たりませんので、PDFでお送りいただけますか。
query | 残高明細をご送付願います。
query | お支払期限はいつでしょうか。
redirect | 今後の請求書は keiri@acme.example までお送りください。
redirect | 担当は経理の佐藤(sato@acme.example)です。
redirect | 担当者が変更になりましたので、keiri@acme.example へご連絡ください。
acknowledgement | ご連絡ありがとうございます。
acknowledgement | 請求書を受領いたしました。
acknowledgement | 承知いたしました。
acknowledgement | 経理に転送いたしました。
acknowledgement | 社内で確認いたします。
acknowledgement | 現在、承認手続き中です。
auto_reply | 11月16日まで休暇をいただいております。
"""
OWNERS = """
dispute | 金額が見積書と異なります。
dispute | この商品は注文しておりません。
dispute | 同じ請求が二重に届いています。
dispute | 作業時間は8時間で、12時間ではありません。
dispute | 納品された商品に不良がありました。
dispute | まだ納品されておりません。
dispute | 請求書の訂正をお願いします。
dispute | この請求には納得できません。
hardship | 資金繰りが厳しく、今月はお支払いできません。
hardship | 三回の分割払いにしていただけないでしょうか。
hardship | 支払いを来年まで猶予していただけませんか。
hardship | 業績が悪化しており、支払いが難しい状況です。
complaint | 何度も催促のメールを送るのはやめてください。
complaint | 失礼な対応に大変不愉快です。
complaint | 何度電話しても誰も出ません。
legal | 弁護士に一任しております。
legal | 当社は民事再生手続を申し立てました。
bank_change | 振込先の口座が以前と違いますが、間違いありませんか。
bank_change | 新しい口座にお振り込みください。
paid | 源泉税を差し引いて振り込みました。
paid | 一部のみお支払いいたしました。
promise | 検収が終わりましたら、金曜日にお振り込みいたします。
query | お値引きは可能でしょうか。
"""
NOT_SO = """
まだ支払っておりません。
金曜日には支払えません。
お支払いはできません。
支払うつもりはありません。
半額のみ金曜日に振り込みます。
商品が届き次第お支払いします。
訂正していただければ支払います。
ありがとうございます。しかし支払いません。
お振り込みは見送らせていただきます。
"""


@pytest.mark.parametrize(("kind", "words"), lines(ROUTINE))
def test_what_is_plainly_said_stays_off_the_desk(kind: str, words: str) -> None:
    """Paid, promised, asked for, sent elsewhere, taken note of: understood, and nobody is troubled."""
    read = said_by_a_client_of("ja", words)
    assert (ruled(read), read.explained) == (kind, True)
    assert not read.needs_owner


@pytest.mark.parametrize(("kind", "words"), lines(OWNERS))
def test_what_is_the_owners_reaches_him(kind: str, words: str) -> None:
    """A dispute, an empty purse, anger, lawyers, another account, a part or a condition."""
    read = heard_by_a_client_of("ja", words)
    assert kind in {one.value for one in (read.kind, *read.also)}
    assert read.needs_owner


@pytest.mark.parametrize("words", NOT_SO.strip().splitlines())
def test_a_word_that_turns_the_sentence_turns_the_reading(words: str) -> None:
    """`ません`, `のみ`, `次第`: routine words in a sentence that is not routine."""
    assert said_by_a_client_of("ja", words).needs_owner
