"""The book of the stories, as text with gaps for what a story chooses."""

# The whole ladder of the contract, but for the steps that a story adds.
LADDER = """\
- {name: invoice,  when: on issue,          letter: invoice}
- {name: courtesy, when: 5 days after issue, letter: courtesy}
- {name: upcoming, when: 5 days before due, letter: upcoming}
- {name: overdue,  when: 1 day after due,   letter: overdue}
- {name: second,   when: 10 days after due, letter: second_reminder}
- {name: firm,     when: 18 days after due, letter: firm}
- {name: escalate, when: 35 days after due, letter: escalation, cc: boss, approve: true}
- {name: notice,   when: 49 days after due, letter: final_demand, approve: true}
"""

CONFIG = """\
business:
  name: Winder Consulting
  owner: Jay Winder <{jay}>
  address: 1 High Street, London N1 1AA
  registration: England 01234567
  vat_number: GB123456789
  country: GB
  region: ENG
  timezone: Europe/London
  currency: GBP
  start: {start}
  pay_to: Winder Consulting · sort code 00-00-00 · account 00000000
department:
  name: Tony
  address: {tony}
mode: {mode}
mailbox:
  imap: {{host: localhost, port: {imap}, security: {imap_security}}}
  smtp: {{host: localhost, port: {smtp}, security: {smtp_security}, pace: 100 a minute}}
  username: {tony}
  password: {{file: secret}}
trust:
  authserv_id: {authserv}
digest: {{at: "07:30", days: {digest}}}
policies:
  standard:
    terms: 30 days
    steps:
{ladder}
clients_from: clients/*.yaml
"""
