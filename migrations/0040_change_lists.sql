-- Lists of changes are read off columns and indexes, however long the history.

-- The edits of a change may be a hundred times the rest: they have a table of their own, which no list reads.
CREATE TABLE change_edits (
	change_id TEXT PRIMARY KEY REFERENCES changes (id) ON UPDATE CASCADE ON DELETE CASCADE,
	edits TEXT NOT NULL                  -- JSON list of policy/model.ts AssessedEdit
) STRICT;
INSERT INTO change_edits (change_id, edits) SELECT id, json_extract(change, '$.edits') FROM changes
	WHERE json_type(change, '$.edits') = 'array';
ALTER TABLE changes ADD COLUMN edit_count INTEGER NOT NULL DEFAULT 0;
UPDATE changes SET edit_count = coalesce(json_array_length(change, '$.edits'), 0), change = json_remove(change, '$.edits');

-- One row for each filter that finds a change; an empty document, topic or severity stands for any. Whatever is asked is
-- one stretch of one index.
CREATE TABLE change_facets (
	document TEXT NOT NULL,
	topic TEXT NOT NULL,
	severity TEXT NOT NULL,
	confirmed_at TEXT NOT NULL,
	change_id TEXT NOT NULL,
	PRIMARY KEY (document, topic, severity, confirmed_at DESC, change_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_facets_by_change ON change_facets (change_id);
-- Whoever writes a change need not know of them. History that is still being gathered (import:…) has none.
INSERT INTO change_facets SELECT DISTINCT d.value, t.value, s.value, changes.confirmed_at, changes.id
	FROM changes, json_each(json_array('', changes.document)) AS d, json_each(json_insert(changes.topics, '$[#]', '')) AS t,
		json_each(json_array('', changes.severity)) AS s
	WHERE changes.document NOT LIKE 'import:%';
CREATE TRIGGER facets_of_new AFTER INSERT ON changes BEGIN
	INSERT INTO change_facets SELECT DISTINCT d.value, t.value, s.value, NEW.confirmed_at, NEW.id
		FROM json_each(json_array('', NEW.document)) AS d, json_each(json_insert(NEW.topics, '$[#]', '')) AS t,
			json_each(json_array('', NEW.severity)) AS s
		WHERE NEW.document NOT LIKE 'import:%';
END;
CREATE TRIGGER facets_of_altered AFTER UPDATE OF id, document, topics, severity, confirmed_at ON changes BEGIN
	DELETE FROM change_facets WHERE change_id = OLD.id;
	INSERT INTO change_facets SELECT DISTINCT d.value, t.value, s.value, NEW.confirmed_at, NEW.id
		FROM json_each(json_array('', NEW.document)) AS d, json_each(json_insert(NEW.topics, '$[#]', '')) AS t,
			json_each(json_array('', NEW.severity)) AS s
		WHERE NEW.document NOT LIKE 'import:%';
END;
CREATE TRIGGER facets_of_removed AFTER DELETE ON changes BEGIN
	DELETE FROM change_facets WHERE change_id = OLD.id;
END;

-- The list of all changes is the one of the empty filter.
DROP INDEX changes_by_time;
-- What older rules judged, for the sweep; it finds nothing while there is nothing to do.
CREATE INDEX changes_by_assessment ON changes (document, assessment, confirmed_at);
CREATE INDEX captures_by_time ON captures (last_at);

-- 1: its words are in the database SEARCH as they are here. Whoever alters a change need not know of it.
ALTER TABLE changes ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX changes_to_index ON changes (confirmed_at) WHERE indexed = 0 AND instr(document, ':') = 0;
CREATE TRIGGER words_altered AFTER UPDATE OF id, document, topics, severity, summary, confirmed_at ON changes BEGIN
	UPDATE changes SET indexed = 0 WHERE id = NEW.id;
END;

-- As of a day.
CREATE INDEX versions_by_time ON versions (document, first_seen);
-- Changes that announce a day, for the calendar.
CREATE INDEX changes_announcing ON changes (confirmed_at) WHERE json_array_length(change, '$.announcements') > 0;
-- How the version that stands has each statement.
CREATE INDEX statement_states_by_version ON statement_states (document, version);

-- What the sweep looks for.
CREATE INDEX limits_by_end ON limits (until);
CREATE INDEX subscription_requests_sent ON subscription_requests (sent_at);
CREATE INDEX subscription_requests_by_time ON subscription_requests (requested_at);
CREATE INDEX webhooks_by_time ON webhooks (created_at);
