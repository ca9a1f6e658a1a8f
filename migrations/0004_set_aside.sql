-- Lines of a page that do not hold still are no part of a version's text, and a page may be asked for at a second address.

-- How many lines the page showed in other words than the version, because they do not hold still.
ALTER TABLE captures ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0;
-- The address asked, where it is not the document's own.
ALTER TABLE captures ADD COLUMN asked TEXT;
-- How many lines of the version's page are no part of its text.
ALTER TABLE versions ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0;
