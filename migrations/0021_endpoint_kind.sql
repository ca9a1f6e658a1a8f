-- An endpoint may be a channel of a chat: slack, discord, teams. All there were take webhooks.
ALTER TABLE endpoints ADD COLUMN kind TEXT NOT NULL DEFAULT 'webhook';
