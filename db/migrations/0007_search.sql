PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_published_exchanges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`publication_id` integer NOT NULL,
	`anchor` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`wording` text NOT NULL,
	`answer` text NOT NULL,
	`question_id` integer,
	`cut` text,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_exchanges_kind" CHECK("__new_published_exchanges"."kind" in ('question', 'invitation', 'topic'))
);
--> statement-breakpoint
INSERT INTO `__new_published_exchanges`("id", "publication_id", "anchor", "position", "kind", "wording", "answer", "question_id", "cut") SELECT rowid, "publication_id", "anchor", "position", "kind", "wording", "answer", "question_id", "cut" FROM `published_exchanges`;--> statement-breakpoint
DROP TABLE `published_exchanges`;--> statement-breakpoint
ALTER TABLE `__new_published_exchanges` RENAME TO `published_exchanges`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `published_exchanges_question` ON `published_exchanges` (`question_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `published_exchanges_anchor` ON `published_exchanges` (`publication_id`,`anchor`);--> statement-breakpoint
CREATE INDEX `publications_superseded` ON `publications` (`superseded_at`);--> statement-breakpoint
-- The table of exchanges was made anew for its numbers, and its trigger went with the old one.
CREATE TRIGGER published_exchanges_are_never_changed BEFORE UPDATE ON published_exchanges
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
--> statement-breakpoint
-- The index of answers has words and no text: what is shown is read from the publication, which is asked whether it is live.
-- `answer_text`, `indexed_words` and `other_forms` are ours (db/search-functions.ts).
CREATE VIRTUAL TABLE answers_index USING fts5(
	wording, answer, speaker, other_forms,
	content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE answers_vocabulary USING fts5vocab(answers_index, row);
--> statement-breakpoint
CREATE VIEW answers_to_index AS
	SELECT
		said.id,
		publications.interview_id,
		interviews.leader_id,
		indexed_words(said.wording) AS wording,
		indexed_words(answer_text(said.answer)) AS answer,
		indexed_words(leaders.name) AS speaker,
		other_forms(said.wording || ' ' || answer_text(said.answer) || ' ' || leaders.name) AS other_forms
	FROM published_exchanges said
	JOIN publications ON publications.id = said.publication_id
	JOIN interviews ON interviews.id = publications.interview_id
	JOIN leaders ON leaders.id = interviews.leader_id;
--> statement-breakpoint
CREATE TRIGGER answers_indexed AFTER INSERT ON published_exchanges BEGIN
	INSERT INTO answers_index (rowid, wording, answer, speaker, other_forms)
	SELECT id, wording, answer, speaker, other_forms FROM answers_to_index WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER answers_dropped AFTER DELETE ON published_exchanges BEGIN
	DELETE FROM answers_index WHERE rowid = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER answers_of_leader_renamed AFTER UPDATE OF name ON leaders WHEN old.name <> new.name BEGIN
	INSERT OR REPLACE INTO answers_index (rowid, wording, answer, speaker, other_forms)
	SELECT id, wording, answer, speaker, other_forms FROM answers_to_index WHERE leader_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER answers_of_interview_moved AFTER UPDATE OF leader_id ON interviews WHEN old.leader_id IS NOT new.leader_id BEGIN
	INSERT OR REPLACE INTO answers_index (rowid, wording, answer, speaker, other_forms)
	SELECT id, wording, answer, speaker, other_forms FROM answers_to_index WHERE interview_id = new.id;
END;
--> statement-breakpoint
-- Leaders by name and by the post they hold, or held last. Whoever never held one is on no page, and not in here.
CREATE VIRTUAL TABLE leaders_index USING fts5(
	name, post, other_forms,
	content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE VIEW leaders_to_index AS
	SELECT
		leaders.id,
		appointments.division_id,
		indexed_words(leaders.name) AS name,
		indexed_words(appointments.job_title || ' ' || divisions.name) AS post,
		other_forms(leaders.name || ' ' || appointments.job_title || ' ' || divisions.name) AS other_forms
	FROM leaders
	JOIN appointments ON appointments.id = (
		SELECT held.id FROM appointments held WHERE held.leader_id = leaders.id
		ORDER BY held.until_day IS NULL DESC, held.from_day DESC, held.id DESC LIMIT 1
	)
	JOIN divisions ON divisions.id = appointments.division_id;
--> statement-breakpoint
CREATE TRIGGER leaders_renamed AFTER UPDATE OF name ON leaders WHEN old.name <> new.name BEGIN
	INSERT OR REPLACE INTO leaders_index (rowid, name, post, other_forms)
	SELECT id, name, post, other_forms FROM leaders_to_index WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER leaders_dropped AFTER DELETE ON leaders BEGIN
	DELETE FROM leaders_index WHERE rowid = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER leaders_appointed AFTER INSERT ON appointments BEGIN
	INSERT OR REPLACE INTO leaders_index (rowid, name, post, other_forms)
	SELECT id, name, post, other_forms FROM leaders_to_index WHERE id = new.leader_id;
END;
--> statement-breakpoint
CREATE TRIGGER leaders_posts_changed AFTER UPDATE ON appointments BEGIN
	DELETE FROM leaders_index WHERE rowid = old.leader_id;
	INSERT OR REPLACE INTO leaders_index (rowid, name, post, other_forms)
	SELECT id, name, post, other_forms FROM leaders_to_index WHERE id IN (old.leader_id, new.leader_id);
END;
--> statement-breakpoint
CREATE TRIGGER leaders_posts_dropped AFTER DELETE ON appointments BEGIN
	DELETE FROM leaders_index WHERE rowid = old.leader_id;
	INSERT INTO leaders_index (rowid, name, post, other_forms)
	SELECT id, name, post, other_forms FROM leaders_to_index WHERE id = old.leader_id;
END;
--> statement-breakpoint
CREATE TRIGGER leaders_of_division_renamed AFTER UPDATE OF name ON divisions WHEN old.name <> new.name BEGIN
	INSERT OR REPLACE INTO leaders_index (rowid, name, post, other_forms)
	SELECT id, name, post, other_forms FROM leaders_to_index WHERE division_id = new.id;
END;
--> statement-breakpoint
-- Which publications have changed in what a search counts by, one after the other: whoever holds the counts in memory
-- reads these again and not all 100,000. Whoever is further behind than the last ten thousand changes reads all.
CREATE TABLE publication_changes (id INTEGER PRIMARY KEY AUTOINCREMENT, publication_id INTEGER NOT NULL);
--> statement-breakpoint
CREATE TRIGGER publication_changes_forgotten AFTER INSERT ON publication_changes WHEN new.id % 1000 = 0 BEGIN
	DELETE FROM publication_changes WHERE id <= new.id - 10000;
END;
--> statement-breakpoint
CREATE TRIGGER publication_changes_begun AFTER INSERT ON publications BEGIN
	INSERT INTO publication_changes (publication_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER publication_changes_moved AFTER UPDATE OF live_from, live_until, first_live_from, superseded_at, region_id ON publications
WHEN (old.live_from, old.live_until, old.first_live_from, old.superseded_at, old.region_id)
	IS NOT (new.live_from, new.live_until, new.first_live_from, new.superseded_at, new.region_id)
BEGIN
	INSERT INTO publication_changes (publication_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER publication_changes_dropped AFTER DELETE ON publications BEGIN
	INSERT INTO publication_changes (publication_id) VALUES (old.id);
END;
--> statement-breakpoint
CREATE TRIGGER publication_changes_of_interview AFTER UPDATE OF appointment_id ON interviews
WHEN old.appointment_id IS NOT new.appointment_id BEGIN
	INSERT INTO publication_changes (publication_id) SELECT id FROM publications WHERE interview_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER publication_changes_of_post AFTER UPDATE OF division_id ON appointments WHEN old.division_id <> new.division_id BEGIN
	INSERT INTO publication_changes (publication_id)
	SELECT publications.id FROM interviews JOIN publications ON publications.interview_id = interviews.id
	WHERE interviews.appointment_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER publication_changes_tagged AFTER INSERT ON published_topics BEGIN
	INSERT INTO publication_changes (publication_id) VALUES (new.publication_id);
END;
--> statement-breakpoint
CREATE TRIGGER publication_changes_untagged AFTER DELETE ON published_topics BEGIN
	INSERT INTO publication_changes (publication_id) VALUES (old.publication_id);
END;
--> statement-breakpoint
INSERT INTO answers_index (rowid, wording, answer, speaker, other_forms)
SELECT id, wording, answer, speaker, other_forms FROM answers_to_index;
--> statement-breakpoint
INSERT INTO leaders_index (rowid, name, post, other_forms)
SELECT id, name, post, other_forms FROM leaders_to_index;
