-- Endpoints have a life: whose they are, what they are called, a pause, a second secret while one replaces the other.
ALTER TABLE endpoints ADD COLUMN owner INTEGER NOT NULL DEFAULT 0;  -- the subscriber they belong to; 0: the operator
ALTER TABLE endpoints ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE endpoints ADD COLUMN address_key TEXT;      -- HMAC of the address without its fragment; null until first asked for
ALTER TABLE endpoints ADD COLUMN paused_until TEXT;     -- nothing is sent before
ALTER TABLE endpoints ADD COLUMN old_secret TEXT;       -- signs too, until
ALTER TABLE endpoints ADD COLUMN old_secret_until TEXT;
-- Two posts of one address at the same moment make one endpoint.
CREATE UNIQUE INDEX endpoints_by_address ON endpoints (owner, address_key) WHERE address_key IS NOT NULL;
CREATE INDEX endpoints_by_owner ON endpoints (owner, number);

-- The webhooks of an endpoint in the order they are due to it. Their deliveries are in `deliveries`.
CREATE TABLE webhooks (
	endpoint INTEGER NOT NULL,
	number INTEGER NOT NULL,             -- 1, 2, 3 … without a gap
	alert TEXT NOT NULL,
	previous TEXT,                       -- the alert of the number before; null: none
	created_at TEXT NOT NULL,
	PRIMARY KEY (endpoint, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX webhooks_by_alert ON webhooks (alert, endpoint);
INSERT INTO webhooks (endpoint, number, alert, previous, created_at)
	SELECT recipient, row_number() OVER line, alert, lag(alert) OVER line, alerts.created_at
	FROM deliveries JOIN alerts ON alerts.id = alert JOIN endpoints ON endpoints.number = recipient
	WHERE channel = 'webhook' WINDOW line AS (PARTITION BY recipient ORDER BY alerts.created_at, alert);

-- Who leaves takes their endpoints along; an endpoint that ends takes its log along.
CREATE TRIGGER endpoints_left AFTER DELETE ON subscribers BEGIN
	DELETE FROM endpoints WHERE owner = OLD.id;
END;
CREATE TRIGGER webhooks_left AFTER DELETE ON endpoints BEGIN
	DELETE FROM attempts WHERE endpoint = OLD.number AND alert IN (SELECT alert FROM webhooks WHERE endpoint = OLD.number);
	DELETE FROM deliveries WHERE channel = 'webhook' AND recipient = OLD.number
		AND alert IN (SELECT alert FROM webhooks WHERE endpoint = OLD.number);
	DELETE FROM webhooks WHERE endpoint = OLD.number;
END;
