BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attachments (
	letter TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (letter, position), 
	FOREIGN KEY(letter) REFERENCES letters (id)
)
 STRICT

;
INSERT INTO "attachments" VALUES('sent',0,'INV-1001.pdf','application/pdf',X'2550444600FF');
INSERT INTO "attachments" VALUES('doubted',0,'INV-1001.pdf','application/pdf',X'2550444600FF');
INSERT INTO "attachments" VALUES('queued',0,'INV-1001.pdf','application/pdf',X'2550444600FF');
CREATE TABLE books (
	name TEXT NOT NULL, 
	text TEXT NOT NULL, 
	kept_at TEXT NOT NULL, 
	PRIMARY KEY (name)
)
 STRICT

;
INSERT INTO "books" VALUES('config.yaml','mode: on
','2026-11-24T09:30:00.000000+00:00');
CREATE TABLE changes (
	id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "changes" VALUES(1,14);
CREATE TABLE cursors (
	folder TEXT NOT NULL, 
	uidvalidity INTEGER NOT NULL, 
	uid INTEGER NOT NULL, 
	scanned_at TEXT, 
	PRIMARY KEY (folder)
)
 STRICT

;
INSERT INTO "cursors" VALUES('INBOX',1700000000,7,'2026-11-24T09:30:00.000000+00:00');
CREATE TABLE facts (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	source_kind TEXT NOT NULL, 
	source_ref TEXT NOT NULL, 
	client TEXT, 
	ref TEXT, 
	body TEXT NOT NULL, 
	UNIQUE (id)
)
 STRICT

;
INSERT INTO "facts" VALUES(1,'sent:sent','2026-11-24T09:30:00.000000+00:00','Sent','tony','letter','sent','acme','sent','{"letter":"sent","key":"acme/firm/INV-1001","klass":"chase","name":"firm","step":"firm","to":["pat@acme.example"],"said":[{"invoice":"INV-1001","letter":"firm","residual":{"minor":110000,"currency":"GBP"},"due":"2026-10-31"}]}');
INSERT INTO "facts" VALUES(2,'command:1/0','2026-11-24T09:30:00.000000+00:00','Disputed','owner','command','accountsd dispute INV-1001','acme',NULL,'{"invoices":["INV-1001"]}');
CREATE TABLE letter_ids (
	message_id TEXT NOT NULL, 
	letter TEXT NOT NULL, 
	source TEXT NOT NULL, 
	PRIMARY KEY (message_id), 
	FOREIGN KEY(letter) REFERENCES letters (id)
)
 STRICT

;
INSERT INTO "letter_ids" VALUES('sent@winder.example','sent','ours');
INSERT INTO "letter_ids" VALUES('doubted@winder.example','doubted','ours');
CREATE TABLE letters (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	sole_key TEXT, 
	klass TEXT NOT NULL, 
	client TEXT, 
	name TEXT NOT NULL, 
	step TEXT, 
	"to" TEXT NOT NULL, 
	cc TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	invoices TEXT NOT NULL, 
	in_reply_to TEXT, 
	"references" TEXT NOT NULL, 
	automatic INTEGER NOT NULL, 
	needs_approval INTEGER NOT NULL, 
	send_at TEXT, 
	because TEXT NOT NULL, 
	state TEXT NOT NULL, 
	queued_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_attempt TEXT, 
	error TEXT, 
	approved_at TEXT, 
	second_attempt INTEGER NOT NULL, 
	doubted_at TEXT, 
	scans_in_doubt INTEGER NOT NULL, 
	sent_at TEXT, 
	sent_to TEXT NOT NULL, 
	response TEXT NOT NULL, 
	copy_at TEXT, 
	UNIQUE (id), 
	UNIQUE (sole_key)
)
 STRICT

;
INSERT INTO "letters" VALUES(1,'sent','acme/firm/INV-1001',NULL,'chase','acme','firm','firm','["pat@acme.example"]','[]','Invoice INV-1001','Dear Pat','<p>Dear Pat</p>','["INV-1001"]',NULL,'[]',0,0,'2026-11-24T09:30:00.000000+00:00','firm is due: 24 days past due','sent','2026-11-24T09:30:00.000000+00:00','2026-11-24T09:30:00.000000+00:00',0,NULL,NULL,NULL,0,NULL,0,'2026-11-24T09:30:00.000000+00:00','["pat@acme.example"]','250 ok',NULL);
INSERT INTO "letters" VALUES(2,'doubted','acme/firm/INV-1002',NULL,'chase','acme','firm','firm','["pat@acme.example"]','[]','Invoice INV-1002','Dear Pat','<p>Dear Pat</p>','["INV-1002"]',NULL,'[]',0,0,'2026-11-24T09:30:00.000000+00:00','firm is due: 24 days past due','in doubt','2026-11-24T09:30:00.000000+00:00','2026-11-24T09:30:00.000000+00:00',0,NULL,'lost after DATA',NULL,0,'2026-11-24T09:30:00.000000+00:00',0,NULL,'[]','',NULL);
INSERT INTO "letters" VALUES(3,'queued','acme/firm/INV-1003',NULL,'chase','acme','firm','firm','["pat@acme.example"]','[]','Invoice INV-1003','Dear Pat','<p>Dear Pat</p>','["INV-1003"]',NULL,'[]',0,0,'2026-11-24T09:30:00.000000+00:00','firm is due: 24 days past due','queued','2026-11-24T09:30:00.000000+00:00','2026-11-24T09:30:00.000000+00:00',0,NULL,NULL,NULL,0,NULL,0,NULL,'[]','',NULL);
INSERT INTO "letters" VALUES(4,'digest','digest/2026-11-24','digest/2026-11-24','owner',NULL,'digest',NULL,'["jay@winder.example"]','[]','Today','Nothing needs you','<p>Nothing needs you</p>','[]',NULL,'[]',1,0,NULL,'','queued','2026-11-24T09:30:00.000000+00:00','2026-11-24T09:30:00.000000+00:00',0,NULL,NULL,NULL,0,NULL,0,NULL,'[]','',NULL);
CREATE TABLE mails (
	hash TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	folder TEXT NOT NULL, 
	uidvalidity INTEGER NOT NULL, 
	uid INTEGER NOT NULL, 
	kept_at TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	client TEXT, 
	state TEXT NOT NULL, 
	tries INTEGER NOT NULL, 
	next_try TEXT, 
	error TEXT, 
	reading TEXT, 
	decided_at TEXT, 
	file_to TEXT, 
	filed_at TEXT, 
	PRIMARY KEY (hash), 
	UNIQUE (identity)
)
 STRICT

;
INSERT INTO "mails" VALUES('f18fc901581d3fe04ec5fad7788ea01773a5f3f1e0905d6ffdfe632e247cdde3','identity-1','INBOX',1700000000,7,'2026-11-24T09:30:00.000000+00:00','<reply@acme.example>','pat@acme.example','Re: Invoice INV-1001','acme','kept',0,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
)
 STRICT

;
INSERT INTO "meta" VALUES('written by','0.1.0');
INSERT INTO "meta" VALUES('first run','2026-11-24');
CREATE TABLE said (
	letter TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	invoice TEXT NOT NULL, 
	name TEXT NOT NULL, 
	residual_minor INTEGER NOT NULL, 
	currency TEXT NOT NULL, 
	due TEXT NOT NULL, 
	freed_at TEXT, 
	PRIMARY KEY (letter, position), 
	FOREIGN KEY(letter) REFERENCES letters (id)
)
 STRICT

;
INSERT INTO "said" VALUES('sent',0,'INV-1001','firm',110000,'GBP','2026-10-31',NULL);
INSERT INTO "said" VALUES('doubted',0,'INV-1002','firm',110000,'GBP','2026-10-31',NULL);
INSERT INTO "said" VALUES('queued',0,'INV-1003','firm',110000,'GBP','2026-10-31',NULL);
CREATE INDEX facts_client ON facts (client, at, id);
CREATE INDEX facts_ref ON facts (ref, kind);
CREATE INDEX facts_kind ON facts (kind, at);
CREATE INDEX ix_letters_key ON letters ("key");
CREATE INDEX ix_letters_sent_at ON letters (sent_at);
CREATE INDEX letters_state ON letters (state, queued_at);
CREATE UNIQUE INDEX said_once ON said (invoice, name) WHERE freed_at IS NULL;
CREATE INDEX ix_letter_ids_letter ON letter_ids (letter);
CREATE INDEX mails_state ON mails (state, kept_at);
CREATE INDEX mails_unfiled ON mails (filed_at, file_to);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('letters',4);
INSERT INTO "sqlite_sequence" VALUES('facts',2);
COMMIT;
