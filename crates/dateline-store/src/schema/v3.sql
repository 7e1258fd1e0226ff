-- Version 3: stories keep pace with the work.

-- Set while a story has got articles that its tolls, origins and counts do not tell of yet.
ALTER TABLE story ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
CREATE INDEX story_stale ON story (id) WHERE stale <> 0;
-- Articles of a story to compare with.
CREATE INDEX story_member_original ON story_member (story, article) WHERE copy_of IS NULL;
