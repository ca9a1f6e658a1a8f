-- What is known of the watched documents. Every time is ISO 8601 UTC text. docs/storage.md explains each table.

-- One row a document: what `observe` needs before it can say "surely the same", and when the document was last seen.
CREATE TABLE documents (
	id TEXT PRIMARY KEY,
	known TEXT NOT NULL,                 -- JSON of policy/memory.ts Known
	etag TEXT,
	last_modified TEXT,
	checked_at TEXT,                     -- last capture, of any outcome
	good_at TEXT,                        -- last capture that was the document
	rounds_held INTEGER NOT NULL DEFAULT 0, -- captures in a row that were not
	blind_since TEXT,                    -- set while a monitor.blind alert stands
	watched_since TEXT NOT NULL,
	revision INTEGER NOT NULL            -- raised by each write; a writer that read an older one fails as a whole
) STRICT;

-- Every capture accounted for. A run of `unchanged` from one source is one row.
CREATE TABLE captures (
	id INTEGER PRIMARY KEY,
	document TEXT NOT NULL,
	outcome TEXT NOT NULL,
	reason TEXT,                         -- why held
	source TEXT NOT NULL,                -- live, pushed, web-archive, import
	first_at TEXT NOT NULL,
	last_at TEXT NOT NULL,
	count INTEGER NOT NULL DEFAULT 1,
	status INTEGER,                      -- HTTP; null when no answer came
	url TEXT,                            -- where the answer came from
	bytes INTEGER,
	ms INTEGER,
	snapshot TEXT,                       -- SHA-256 of the page kept in KV
	content_hash TEXT,
	version INTEGER                      -- the version it showed, once known
) STRICT;
CREATE INDEX captures_by_document ON captures (document, last_at);

CREATE TABLE versions (
	document TEXT NOT NULL,
	number INTEGER NOT NULL,
	content_hash TEXT NOT NULL,
	snapshot TEXT NOT NULL,              -- SHA-256 of the raw page in KV
	reader INTEGER NOT NULL,             -- READER_VERSION that made content_hash
	source TEXT NOT NULL,
	first_seen TEXT NOT NULL,
	last_seen TEXT NOT NULL,
	characters INTEGER NOT NULL,
	blocks INTEGER NOT NULL,
	effective_date TEXT,                 -- the document's own date
	PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
	id TEXT PRIMARY KEY,                 -- <document>-v<to>
	document TEXT NOT NULL,
	from_version INTEGER NOT NULL,
	to_version INTEGER NOT NULL,
	first_seen TEXT NOT NULL,
	confirmed_at TEXT NOT NULL,
	source TEXT NOT NULL,
	severity TEXT NOT NULL,
	topics TEXT NOT NULL,                -- JSON list
	summary TEXT NOT NULL,
	silent_edit INTEGER,                 -- 0, 1; null when it announces a later one
	effective_date TEXT,
	return_to INTEGER,
	assessment INTEGER NOT NULL,         -- ASSESSMENT_VERSION of the verdict shown
	change TEXT NOT NULL,                -- JSON of policy/model.ts Change
	UNIQUE (document, from_version, to_version)
) STRICT;
CREATE INDEX changes_by_time ON changes (confirmed_at DESC, id);

-- Every verdict a change was ever given, the first included.
CREATE TABLE verdicts (
	change_id TEXT NOT NULL REFERENCES changes (id) ON UPDATE CASCADE,
	assessment INTEGER NOT NULL,
	severity TEXT NOT NULL,
	topics TEXT NOT NULL,
	summary TEXT NOT NULL,
	reasons TEXT NOT NULL,               -- JSON list
	assessed_at TEXT NOT NULL,
	PRIMARY KEY (change_id, assessment)
) STRICT, WITHOUT ROWID;
