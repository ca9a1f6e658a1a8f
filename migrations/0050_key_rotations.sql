-- A key that SECRET_KEY took the place of, and how far what it sealed is sealed anew.
CREATE TABLE key_rotations (
	key TEXT PRIMARY KEY,                -- names the old key: an HMAC under it
	lookup TEXT NOT NULL,                -- what finds addresses by it, sealed: suppressions are found for good
	started_at TEXT NOT NULL,
	subscriber INTEGER NOT NULL DEFAULT 0, -- up to these they are sealed anew
	endpoint INTEGER NOT NULL DEFAULT 0,
	done_at TEXT                         -- nothing needs the old key since then
) STRICT, WITHOUT ROWID;
