-- Email goes to many: its deliveries carry no index of their own, a row for each range of recipients says when to look.
CREATE TABLE email_ranges (
	alert TEXT NOT NULL,
	first INTEGER NOT NULL,              -- recipients, both ends included
	last INTEGER NOT NULL,
	size INTEGER NOT NULL,               -- how many they are
	due_at TEXT NOT NULL,                -- when one of them is to be tried; the row goes when none waits
	taken_until TEXT,                    -- somebody sends it until then
	PRIMARY KEY (alert, first)
) STRICT, WITHOUT ROWID;
CREATE INDEX email_ranges_due ON email_ranges (due_at);
INSERT INTO email_ranges (alert, first, last, size, due_at)
	SELECT alert, min(recipient), max(recipient), count(*), min(due_at) FROM deliveries
	WHERE channel = 'email' AND state = 'pending' GROUP BY alert, recipient / 96;

DROP INDEX deliveries_due;
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'pending' AND channel <> 'email';

ALTER TABLE alerts ADD COLUMN failed INTEGER NOT NULL DEFAULT 0; -- emails given up
CREATE INDEX alerts_failed ON alerts (id) WHERE failed > 0;
-- An alert that was given up goes on: what broke its messages was no verdict on it.
UPDATE alerts SET state = 'expanding' WHERE state = 'failed';
ALTER TABLE alerts ADD COLUMN folded_at TEXT; -- its deliveries and attempts are totals since then
CREATE INDEX alerts_unfolded ON alerts (created_at) WHERE folded_at IS NULL;

-- What became of deliveries too old to be kept one by one.
CREATE TABLE delivery_totals (
	alert TEXT NOT NULL,
	channel TEXT NOT NULL,
	state TEXT NOT NULL,                 -- sent, failed, dropped
	deliveries INTEGER NOT NULL,
	tries INTEGER NOT NULL,
	PRIMARY KEY (alert, channel, state)
) STRICT, WITHOUT ROWID;

-- Documents whose checks throw, since when: told once, and once when it ends.
CREATE TABLE broken_checks (
	document TEXT PRIMARY KEY,
	since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
