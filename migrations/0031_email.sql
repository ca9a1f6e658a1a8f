-- Email as each person wants it: which alerts, how often, a pause; and one step to confirm, by a code or a link.

ALTER TABLE subscription_requests RENAME COLUMN filters TO wishes;
ALTER TABLE subscription_requests DROP COLUMN allowed;
ALTER TABLE subscription_requests ADD COLUMN letter TEXT;            -- confirm, manage, goodbye, none; null: not decided yet
ALTER TABLE subscription_requests ADD COLUMN limit_key TEXT NOT NULL DEFAULT ''; -- HMAC of the address without tags and dots
ALTER TABLE subscription_requests ADD COLUMN sent_at TEXT;           -- when its letter left, or it was found to need none
ALTER TABLE subscription_requests ADD COLUMN tries INTEGER NOT NULL DEFAULT 0; -- at its code
ALTER TABLE subscription_requests ADD COLUMN used_at TEXT;           -- when its code or link confirmed
UPDATE subscription_requests SET limit_key = address_key;
CREATE INDEX subscription_requests_due ON subscription_requests (due_at) WHERE sent_at IS NULL;
CREATE INDEX subscription_requests_by_address ON subscription_requests (address_key);


-- Who never confirmed is a request, no subscriber: they get another letter, whose code and link work.
INSERT INTO subscription_requests (id, address_key, address, wishes, consent, requested_at, due_at, limit_key)
	SELECT printf('%s-%s-4%s-8%s-%s', lower(hex(randomblob(4))), lower(hex(randomblob(2))), substr(lower(hex(randomblob(2))), 2),
		substr(lower(hex(randomblob(2))), 2), lower(hex(randomblob(6)))), address_key, address,
		json_object('minSeverity', min_severity, 'documents', json(documents), 'topics', json(topics)), consent, requested_at,
		requested_at, address_key
	FROM subscribers WHERE state = 'pending';
DELETE FROM subscribers WHERE state = 'pending';
DROP INDEX subscribers_by_token;
DROP INDEX subscribers_pending;
ALTER TABLE subscribers DROP COLUMN token_hash;
ALTER TABLE subscribers DROP COLUMN token_until;
ALTER TABLE subscribers DROP COLUMN state;
ALTER TABLE subscribers ADD COLUMN types TEXT NOT NULL DEFAULT '["change.confirmed","change.corrected"]'; -- JSON list of alert types
ALTER TABLE subscribers ADD COLUMN frequency TEXT NOT NULL DEFAULT 'at-once'; -- at-once, daily, weekly
ALTER TABLE subscribers ADD COLUMN hour INTEGER NOT NULL DEFAULT 8;  -- of a digest, in the time zone
ALTER TABLE subscribers ADD COLUMN zone TEXT NOT NULL DEFAULT 'UTC'; -- IANA name
ALTER TABLE subscribers ADD COLUMN paused_until TEXT;
-- Alerts after held_from, up to held_until, wait for one digest; those up to told_until were in one.
ALTER TABLE subscribers ADD COLUMN held_from TEXT;
ALTER TABLE subscribers ADD COLUMN held_until TEXT;
ALTER TABLE subscribers ADD COLUMN told_until TEXT;
CREATE INDEX subscribers_held ON subscribers (held_until) WHERE held_until IS NOT NULL;

-- What is kept of the mail service's answers are codes: its words may hold an address.
UPDATE deliveries SET error = 'unknown' WHERE channel IN ('email', 'operator') AND error IS NOT NULL;
UPDATE suppressions SET reason = 'refused' WHERE reason <> 'asked';
UPDATE alerts SET pause_reason = 'unknown' WHERE pause_reason IS NOT NULL;

-- Alerts that went out in a digest: the end of its period.
ALTER TABLE deliveries ADD COLUMN digest TEXT;
CREATE INDEX alerts_by_time ON alerts (created_at);
CREATE INDEX deliveries_by_digest ON deliveries (digest, recipient) WHERE digest IS NOT NULL;
