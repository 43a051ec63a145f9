"""read(message, book, known) → Reading: who, which, what, when, how much, each with the very words.

A Reading is a claim, never a deed. The rooms: machines (bounces, auto-replies, lists), quotation
(own words), who and which, what (kinds, sentence by sentence), when, how much, advice (remittances).
"""
