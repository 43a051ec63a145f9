"""The promises of README, one file each, attacked; `tests/test_machine.py` attacks all of them at once.

office.py   one business with its town, its book on disk, its clock and Tony, in this process
town.py     the demo's mail server, with manners to choose
paper.py    the owner's YAML, edited as he would edit it
post.py     mails as clients, strangers and machines write them
letters.py  what arrived in the letter boxes, seen from outside
"""
