CREATE TABLE `limited_to` (
	`interview_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `user_id`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `looks` (
	`interview_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`revision_id` integer NOT NULL,
	`looked_at` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `user_id`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `presences` (
	`interview_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `user_id`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `presences_seen` ON `presences` (`seen_at`);--> statement-breakpoint
CREATE TABLE `watchers` (
	`interview_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `user_id`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`interview_id` integer NOT NULL,
	`exchange` text,
	`replies_to_id` integer,
	`author_id` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by_id` integer,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replies_to_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_interview` ON `comments` (`interview_id`,`id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`comment_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `user_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_user` ON `mentions` (`user_id`);--> statement-breakpoint
CREATE TABLE `desk_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`about` text NOT NULL,
	`about_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`verb` text NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "desk_events_about" CHECK("desk_events"."about" in ('issue', 'leader', 'division', 'question', 'set', 'initialism', 'account'))
);
--> statement-breakpoint
CREATE INDEX `desk_events_about_one` ON `desk_events` (`about`,`about_id`,`id`);--> statement-breakpoint
CREATE INDEX `desk_events_at` ON `desk_events` (`at`);--> statement-breakpoint
CREATE TABLE `refusals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`actor_id` integer NOT NULL,
	`verb` text NOT NULL,
	`interview_id` integer,
	`kind` text NOT NULL,
	`said` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `refusals_interview` ON `refusals` (`interview_id`,`id`);--> statement-breakpoint
CREATE INDEX `refusals_at` ON `refusals` (`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`occasion` text NOT NULL,
	`to_id` integer NOT NULL,
	`interview_id` integer,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer NOT NULL,
	`refused` text,
	`sent_at` integer,
	FOREIGN KEY (`to_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message_id_unique` ON `outbox` (`message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_occasion_unique` ON `outbox` (`occasion`);--> statement-breakpoint
CREATE INDEX `outbox_next` ON `outbox` (`sent_at`,`next_at`);--> statement-breakpoint
CREATE TABLE `second_looks` (
	`approval_id` integer PRIMARY KEY NOT NULL,
	`looked_at` integer NOT NULL,
	`looked_by_id` integer NOT NULL,
	FOREIGN KEY (`approval_id`) REFERENCES `approvals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`looked_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- Issues have had a timeline of their own; it is one with the others now.
INSERT INTO `desk_events` (`about`, `about_id`, `actor_id`, `verb`, `at`) SELECT 'issue', `issue_id`, `actor_id`, `verb`, `at` FROM `issue_events` ORDER BY `id`;
--> statement-breakpoint
DROP TABLE `issue_events`;--> statement-breakpoint
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
	CONSTRAINT "events_verb" CHECK("__new_events"."verb" in ('start', 'import', 'importMore', 'undoImport', 'chooseLeader', 'setAside', 'save', 'submit', 'recall', 'sendBack', 'approve', 'revise', 'cancel', 'withdraw', 'approveAlone', 'discardChanges', 'discard', 'recover', 'restore', 'merge', 'secondLook', 'assign', 'comment', 'resolve', 'readdress', 'limit', 'setReview', 'review'))
);
--> statement-breakpoint
INSERT INTO `__new_events`("id", "interview_id", "actor_id", "verb", "note", "revision_id", "at") SELECT "id", "interview_id", "actor_id", "verb", "note", "revision_id", "at" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
CREATE INDEX `events_interview` ON `events` (`interview_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);--> statement-breakpoint
ALTER TABLE `interviews` ADD `reviewer_id` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `interviews` ADD `due_on` text CONSTRAINT "interviews_due_is_a_day" CHECK(`due_on` is null or `due_on` is date(`due_on`));--> statement-breakpoint
ALTER TABLE `interviews` ADD `owner_id` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `interviews` ADD `review_on` text CONSTRAINT "interviews_review_is_a_day" CHECK(`review_on` is null or `review_on` is date(`review_on`));--> statement-breakpoint
ALTER TABLE `interviews` ADD `limited_at` integer;--> statement-breakpoint
ALTER TABLE `interviews` ADD `discarded_at` integer;--> statement-breakpoint
CREATE INDEX `interviews_review_on` ON `interviews` (`review_on`);--> statement-breakpoint
ALTER TABLE `publications` ADD `withdrawn_as` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `moved_to_id` integer REFERENCES interviews(id);--> statement-breakpoint
ALTER TABLE `approvals` ADD `alone_reason` text;
--> statement-breakpoint
-- Made anew, the table of events has lost the triggers that keep it.
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'An event is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'An event is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER desk_events_are_never_changed BEFORE UPDATE ON desk_events BEGIN SELECT RAISE(ABORT, 'An event is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER desk_events_are_never_deleted BEFORE DELETE ON desk_events BEGIN SELECT RAISE(ABORT, 'An event is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER refusals_are_never_changed BEFORE UPDATE ON refusals BEGIN SELECT RAISE(ABORT, 'A refusal is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER refusals_are_never_deleted BEFORE DELETE ON refusals BEGIN SELECT RAISE(ABORT, 'A refusal is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER second_looks_are_never_changed BEFORE UPDATE ON second_looks BEGIN SELECT RAISE(ABORT, 'A second look is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER second_looks_are_never_deleted BEFORE DELETE ON second_looks BEGIN SELECT RAISE(ABORT, 'A second look is never deleted'); END;
--> statement-breakpoint
-- How something was withdrawn is said with the reason, once.
CREATE TRIGGER withdrawals_are_never_changed BEFORE UPDATE OF withdrawn_as, moved_to_id ON publications WHEN old.withdrawal_reason IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
