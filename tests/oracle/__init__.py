"""The oracle: a second planner, slow and simple, and random books and histories to try both on.

`days`, `page`, `money`, `speech`, `claims`, `people`, `quiet`, `desk` and `slow` are written from
silences.md and the contract alone and share no arithmetic with `accountsd/core`, only its types.
`books`, `world`, `events`, `payments` and `histories` make up what can happen; `compare` sets the two
answers side by side and finds the smallest history on which they differ.
"""
