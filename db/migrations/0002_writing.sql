CREATE TABLE `division_names` (
	`id` integer PRIMARY KEY NOT NULL,
	`division_id` integer NOT NULL,
	`name` text NOT NULL,
	`until_day` text NOT NULL,
	FOREIGN KEY (`division_id`) REFERENCES `divisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "division_names_until_is_a_day" CHECK("division_names"."until_day" is date("division_names"."until_day"))
);
--> statement-breakpoint
CREATE INDEX `division_names_division` ON `division_names` (`division_id`);--> statement-breakpoint
CREATE TABLE `division_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`division_id` integer NOT NULL,
	FOREIGN KEY (`division_id`) REFERENCES `divisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `initialisms` (
	`id` integer PRIMARY KEY NOT NULL,
	`letters` text NOT NULL,
	`meaning` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `initialisms_letters_unique` ON `initialisms` (`letters`);--> statement-breakpoint
CREATE TABLE `leader_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`leader_id` integer NOT NULL,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `checked_links` (
	`url` text PRIMARY KEY NOT NULL,
	`finding` text NOT NULL,
	`status` integer,
	`checked_at` integer NOT NULL,
	CONSTRAINT "checked_links_finding" CHECK("checked_links"."finding" in ('answers', 'refuses', 'silent'))
);
--> statement-breakpoint
CREATE TABLE `pictures` (
	`hash` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` blob NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by_id` integer NOT NULL,
	FOREIGN KEY (`uploaded_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `question_sets` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`greeting` text NOT NULL,
	`closing` text NOT NULL,
	`retired_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_sets_name_unique` ON `question_sets` (`name`);--> statement-breakpoint
CREATE TABLE `question_wordings` (
	`id` integer PRIMARY KEY NOT NULL,
	`question_id` integer NOT NULL,
	`wording` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_wordings_once` ON `question_wordings` (`question_id`,`wording`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`added_at` integer NOT NULL,
	`retired_at` integer,
	`merged_into_id` integer,
	FOREIGN KEY (`merged_into_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_slug_unique` ON `questions` (`slug`);--> statement-breakpoint
CREATE INDEX `questions_merged` ON `questions` (`merged_into_id`);--> statement-breakpoint
CREATE TABLE `questions_in_sets` (
	`set_id` integer NOT NULL,
	`position` integer NOT NULL,
	`question_id` integer NOT NULL,
	`wording` text NOT NULL,
	PRIMARY KEY(`set_id`, `position`),
	FOREIGN KEY (`set_id`) REFERENCES `question_sets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_in_sets_question` ON `questions_in_sets` (`question_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`interview_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`verb` text NOT NULL,
	`note` text,
	`revision_id` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "events_verb" CHECK("__new_events"."verb" in ('start', 'import', 'importMore', 'undoImport', 'chooseLeader', 'setAside', 'save', 'submit', 'recall', 'sendBack', 'approve', 'revise', 'cancel', 'withdraw'))
);
--> statement-breakpoint
INSERT INTO `__new_events`("id", "interview_id", "actor_id", "verb", "note", "revision_id", "at") SELECT "id", "interview_id", "actor_id", "verb", "note", "revision_id", "at" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `events_interview` ON `events` (`interview_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);--> statement-breakpoint
CREATE TABLE `__new_portrait_files` (
	`hash` text NOT NULL,
	`crop` text NOT NULL,
	`width` integer NOT NULL,
	`format` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`hash`, `crop`, `width`, `format`),
	FOREIGN KEY (`hash`) REFERENCES `portraits`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "portrait_files_crop" CHECK("__new_portrait_files"."crop" in ('page', 'card', 'share')),
	CONSTRAINT "portrait_files_format" CHECK("__new_portrait_files"."format" in ('avif', 'webp')),
	CONSTRAINT "portrait_files_width" CHECK("__new_portrait_files"."width" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_portrait_files`("hash", "crop", "width", "format", "bytes") SELECT "hash", 'page', "width", "format", "bytes" FROM `portrait_files`;--> statement-breakpoint
DROP TABLE `portrait_files`;--> statement-breakpoint
ALTER TABLE `__new_portrait_files` RENAME TO `portrait_files`;--> statement-breakpoint
CREATE TABLE `__new_imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`interview_id` integer NOT NULL,
	`source` text NOT NULL,
	`text` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by_id` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imported_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_before_is_json" CHECK(json_valid("__new_imports"."before")),
	CONSTRAINT "imports_after_is_json" CHECK(json_valid("__new_imports"."after"))
);
--> statement-breakpoint
INSERT INTO `__new_imports`("id", "interview_id", "source", "text", "before", "after", "imported_at", "imported_by_id", "undone_at") SELECT "interview_id", "interview_id", '', "text", '{"content":{"headline":"","standfirst":"","exchanges":[],"links":[],"topics":[],"portrait":null},"leftOver":[]}', '{"content":{"headline":"","standfirst":"","exchanges":[],"links":[],"topics":[],"portrait":null},"leftOver":[]}', "imported_at", "imported_by_id", null FROM `imports`;--> statement-breakpoint
DROP TABLE `imports`;--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;--> statement-breakpoint
CREATE INDEX `imports_interview` ON `imports` (`interview_id`,`id`);--> statement-breakpoint
ALTER TABLE `portraits` ADD `picture_hash` text REFERENCES pictures(hash);--> statement-breakpoint
ALTER TABLE `portraits` ADD `focus_x` integer DEFAULT 500 NOT NULL;--> statement-breakpoint
ALTER TABLE `portraits` ADD `focus_y` integer DEFAULT 333 NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `portrait_alt` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `portrait_credit` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `job_title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `division_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `cut_words` integer;--> statement-breakpoint
ALTER TABLE `published_exchanges` ADD `question_id` integer REFERENCES questions(id);--> statement-breakpoint
ALTER TABLE `published_exchanges` ADD `cut` text;--> statement-breakpoint
CREATE INDEX `published_exchanges_question` ON `published_exchanges` (`question_id`);--> statement-breakpoint
-- What was published until now keeps the names that its post has today.
UPDATE publications SET (job_title, division_name) = (
	SELECT appointments.job_title, divisions.name FROM interviews
	JOIN appointments ON appointments.id = interviews.appointment_id
	JOIN divisions ON divisions.id = appointments.division_id
	WHERE interviews.id = publications.interview_id
);
--> statement-breakpoint
DROP TRIGGER published_words_are_never_changed;
--> statement-breakpoint
CREATE TRIGGER published_words_are_never_changed BEFORE UPDATE OF interview_id, approval_id, headline, standfirst, byline, links, topics, portrait_hash, portrait_alt, portrait_credit, job_title, division_name, words, cut_words ON publications
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
--> statement-breakpoint
-- The table of events was made anew for its new verbs, and its triggers went with the old one.
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'An event is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'An event is never deleted'); END;
