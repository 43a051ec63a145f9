"""read(message, desk) → Reading: who, which, what, when, how much, each with the very words.

A Reading is a claim, never a deed. The rooms: machines (bounces, auto-replies, lists), quotation
(own words), who and which, what (kinds, sentence by sentence), when, how much, advice (remittances).

The door is `reading.read.read`, the types are in `reading.model`. Nothing is imported here: who needs
a type only (the settings, the store) does not wait for the tables of phrases.
"""
