-- How every version has each statement, with how far it reaches: since when something is said is read off the versions.

ALTER TABLE statement_states RENAME TO statement_states_of_last_version;
CREATE TABLE statement_states (
	document TEXT NOT NULL,
	statement TEXT NOT NULL,
	version INTEGER NOT NULL,
	found TEXT,                          -- JSON of where it says so: quote, lead, blockIndex, scope
	partly TEXT,                         -- the same, where it answers an open question in part
	denied TEXT,                         -- the same, where it says otherwise
	reach TEXT,                          -- equal for what is said of the same members, regions and models
	PRIMARY KEY (document, statement, version)
) STRICT, WITHOUT ROWID;

INSERT INTO statement_states (document, statement, version, found, denied)
SELECT document, statement, version,
	iif(quote IS NULL, NULL, json_object('quote', quote, 'lead', lead, 'blockIndex', block, 'scope', NULL)),
	iif(denial IS NULL, NULL, json_object('quote', denial, 'lead', denial_lead, 'blockIndex', denial_block, 'scope', NULL))
FROM statement_states_of_last_version;
DROP TABLE statement_states_of_last_version;

-- JSON of what the alteration was, as policy/model.ts StatementFinding.
ALTER TABLE statement_history ADD COLUMN finding TEXT NOT NULL DEFAULT '{}';
UPDATE statement_history SET finding = json_object('id', statement, 'state', state, 'quote', quote, 'before', before);
ALTER TABLE statement_history DROP COLUMN quote;
ALTER TABLE statement_history DROP COLUMN before;
