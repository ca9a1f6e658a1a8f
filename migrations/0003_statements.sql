-- What LinkedIn says about AI and members' data. Derived from texts and changes, kept so that a page is one query.

-- One row a document and statement it may hold: how the version that stands has it.
CREATE TABLE statement_states (
	document TEXT NOT NULL,
	statement TEXT NOT NULL,
	version INTEGER NOT NULL,
	quote TEXT,                          -- exact words; null when the version does not say it
	lead TEXT,                           -- exact words the quote completes or answers
	block INTEGER,                       -- index of the block that holds the quote
	denial TEXT,                         -- exact words that say otherwise
	denial_lead TEXT,
	denial_block INTEGER,
	since TEXT,                          -- first seen said without a break; null when not said
	from_start INTEGER NOT NULL,         -- 1: said since the first version seen, so perhaps for longer
	PRIMARY KEY (document, statement)
) STRICT, WITHOUT ROWID;

-- One row for each time a version altered a statement.
CREATE TABLE statement_history (
	document TEXT NOT NULL,
	statement TEXT NOT NULL,
	version INTEGER NOT NULL,            -- the version that brought it
	state TEXT NOT NULL,                 -- stated, reworded, withdrawn, answered
	quote TEXT,
	before TEXT,
	at TEXT NOT NULL,                    -- when that version was first seen
	PRIMARY KEY (document, statement, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_history_by_time ON statement_history (statement, at DESC);
