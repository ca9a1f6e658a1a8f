-- Who is told what, and what became of it. Queues only wake; these tables are the truth. Every time is ISO 8601 UTC text.

-- The outbox: one row an event, written in the batch that records what it tells of.
CREATE TABLE alerts (
	id TEXT PRIMARY KEY,                 -- the event: a detector firing twice inserts once
	type TEXT NOT NULL,
	document TEXT,
	change_id TEXT,
	severity TEXT,                       -- null: of no document's change, passes every floor
	topics TEXT NOT NULL,                -- JSON list
	detail TEXT NOT NULL,                -- JSON, by type
	created_at TEXT NOT NULL,
	max_subscriber INTEGER NOT NULL,     -- who was there when it happened; later ones are not told
	max_endpoint INTEGER NOT NULL,
	state TEXT NOT NULL DEFAULT 'expanding', -- expanding, expanded, failed
	cursor INTEGER NOT NULL DEFAULT 0,   -- subscribers up to this id have their delivery
	heartbeat TEXT NOT NULL,             -- last step of the expansion
	body TEXT,                           -- of the webhook, serialised once; these bytes are signed and sent
	paused_until TEXT,                   -- its email waits until then
	pause_reason TEXT
) STRICT;
CREATE INDEX alerts_expanding ON alerts (heartbeat) WHERE state = 'expanding';

-- AUTOINCREMENT: an id is never given twice, so no old unsubscribe link can ever mean somebody else.
CREATE TABLE subscribers (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	address_key TEXT NOT NULL UNIQUE,    -- HMAC of the normalised address
	address TEXT NOT NULL,               -- AES-GCM ciphertext, bound to address_key
	state TEXT NOT NULL,                 -- pending, confirmed
	min_severity TEXT NOT NULL,
	documents TEXT,                      -- JSON list; null: all
	topics TEXT,                         -- JSON list; null: all
	token_hash TEXT,                     -- SHA-256 of the token that confirms
	token_until TEXT,
	consent TEXT NOT NULL,               -- version of the wording agreed to
	requested_at TEXT NOT NULL,
	confirmed_at TEXT
) STRICT;
CREATE UNIQUE INDEX subscribers_by_token ON subscribers (token_hash) WHERE token_hash IS NOT NULL;
CREATE INDEX subscribers_pending ON subscribers (requested_at) WHERE state = 'pending';

-- Asked to subscribe, not answered by letter yet. Gone once the letter left.
CREATE TABLE subscription_requests (
	id TEXT PRIMARY KEY,
	address_key TEXT NOT NULL,
	address TEXT NOT NULL,               -- as in subscribers
	filters TEXT NOT NULL,               -- JSON of alerts/filters.ts
	consent TEXT NOT NULL,
	requested_at TEXT NOT NULL,
	allowed INTEGER,                     -- 1: within the limits, 0: not; null: not counted yet
	attempts INTEGER NOT NULL DEFAULT 0,
	due_at TEXT NOT NULL                 -- may be (tried again) from then on
) STRICT, WITHOUT ROWID;

-- Addresses never to be written to again: only the HMAC is kept.
CREATE TABLE suppressions (
	address_key TEXT PRIMARY KEY,
	reason TEXT NOT NULL,
	at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Counters over windows of hours.
CREATE TABLE limits (
	key TEXT PRIMARY KEY,
	count INTEGER NOT NULL,
	until TEXT NOT NULL                  -- the window's end; counted from 1 again after it
) STRICT, WITHOUT ROWID;

CREATE TABLE endpoints (
	number INTEGER PRIMARY KEY AUTOINCREMENT,
	id TEXT NOT NULL UNIQUE,             -- random; what the API shows
	url TEXT NOT NULL,                   -- AES-GCM ciphertext, bound to id
	secret TEXT NOT NULL,                -- likewise
	state TEXT NOT NULL,                 -- pending, active, disabled
	reason TEXT,                         -- why disabled
	types TEXT NOT NULL,                 -- JSON list of alert types
	min_severity TEXT NOT NULL,
	documents TEXT,
	topics TEXT,
	created_at TEXT NOT NULL,
	failing_since TEXT                   -- first failed attempt since the last good one
) STRICT;

-- One alert to one subscriber (email), endpoint (webhook) or the operator (recipient 0).
CREATE TABLE deliveries (
	alert TEXT NOT NULL,
	channel TEXT NOT NULL,               -- email, webhook, operator
	recipient INTEGER NOT NULL,
	state TEXT NOT NULL,                 -- pending, sent, failed, dropped
	attempts INTEGER NOT NULL DEFAULT 0,
	due_at TEXT NOT NULL,                -- may be (tried again) from then on: first try, retry and lease in one
	done_at TEXT,
	provider_id TEXT,                    -- the mail service's message id
	error TEXT,                          -- of the last try
	PRIMARY KEY (alert, channel, recipient)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'pending';

-- One try of one webhook.
CREATE TABLE attempts (
	alert TEXT NOT NULL,
	endpoint INTEGER NOT NULL,
	number INTEGER NOT NULL,
	at TEXT NOT NULL,
	status INTEGER,                      -- HTTP; null when no answer came
	ms INTEGER NOT NULL,
	answer TEXT NOT NULL,                -- its first 4 kB
	error TEXT,
	PRIMARY KEY (alert, endpoint, number)
) STRICT, WITHOUT ROWID;
