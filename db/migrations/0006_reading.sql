CREATE TABLE `cards` (
	`publication_id` integer PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `interviews_in_issues` (
	`issue_id` integer NOT NULL,
	`position` integer NOT NULL,
	`interview_id` integer NOT NULL,
	PRIMARY KEY(`issue_id`, `interview_id`),
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interviews_in_issues_interview` ON `interviews_in_issues` (`interview_id`);--> statement-breakpoint
CREATE TABLE `issues` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`season` text NOT NULL,
	`title` text NOT NULL,
	`cover_portrait` text,
	`note` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`started_at` integer NOT NULL,
	`published_at` integer,
	FOREIGN KEY (`cover_portrait`) REFERENCES `portraits`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "issues_number" CHECK("issues"."number" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `issues_number_unique` ON `issues` (`number`);--> statement-breakpoint
CREATE TABLE `reads` (
	`interview_id` integer NOT NULL,
	`day` text NOT NULL,
	`length` text NOT NULL,
	`quarter` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `day`, `length`, `quarter`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reads_length" CHECK("reads"."length" in ('cut', 'full')),
	CONSTRAINT "reads_day_is_a_day" CHECK("reads"."day" is date("reads"."day")),
	CONSTRAINT "reads_quarter" CHECK("reads"."quarter" between 0 and 4),
	CONSTRAINT "reads_count" CHECK("reads"."count" > 0)
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_slug_unique` ON `regions` (`slug`);--> statement-breakpoint
CREATE TABLE `published_topics` (
	`publication_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	`first_live_from` integer NOT NULL,
	PRIMARY KEY(`publication_id`, `topic_id`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_topics_newest` ON `published_topics` (`topic_id`,`first_live_from`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);--> statement-breakpoint
ALTER TABLE `publications` ADD `first_live_from` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `superseded_at` integer;--> statement-breakpoint
ALTER TABLE `publications` ADD `region_id` integer REFERENCES regions(id);--> statement-breakpoint
ALTER TABLE `publications` ADD `words_as_given` integer;--> statement-breakpoint
ALTER TABLE `publications` ADD `change_note` text;--> statement-breakpoint
CREATE INDEX `publications_newest` ON `publications` (`first_live_from`,`interview_id`);--> statement-breakpoint
CREATE INDEX `publications_ending` ON `publications` (`live_until`);--> statement-breakpoint
CREATE INDEX `publications_portrait` ON `publications` (`portrait_hash`);--> statement-breakpoint
CREATE INDEX `publications_region` ON `publications` (`region_id`,`first_live_from`);--> statement-breakpoint
-- What decides over an interview's publications is known when one of them is written, so it is kept with each of them.
CREATE TRIGGER `publications_order_inserted` AFTER INSERT ON `publications` BEGIN
	UPDATE `publications` SET
		`first_live_from` = (SELECT min(`any`.`live_from`) FROM `publications` `any` WHERE `any`.`interview_id` = `publications`.`interview_id`),
		`superseded_at` = (SELECT min(`later`.`live_from`) FROM `publications` `later` WHERE `later`.`interview_id` = `publications`.`interview_id` AND (`later`.`live_from`, `later`.`id`) > (`publications`.`live_from`, `publications`.`id`))
	WHERE `interview_id` = new.`interview_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `publications_order_moved` AFTER UPDATE OF `live_from` ON `publications` BEGIN
	UPDATE `publications` SET
		`first_live_from` = (SELECT min(`any`.`live_from`) FROM `publications` `any` WHERE `any`.`interview_id` = `publications`.`interview_id`),
		`superseded_at` = (SELECT min(`later`.`live_from`) FROM `publications` `later` WHERE `later`.`interview_id` = `publications`.`interview_id` AND (`later`.`live_from`, `later`.`id`) > (`publications`.`live_from`, `publications`.`id`))
	WHERE `interview_id` = new.`interview_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `publications_order_dropped` AFTER DELETE ON `publications` BEGIN
	UPDATE `publications` SET
		`first_live_from` = (SELECT min(`any`.`live_from`) FROM `publications` `any` WHERE `any`.`interview_id` = `publications`.`interview_id`),
		`superseded_at` = (SELECT min(`later`.`live_from`) FROM `publications` `later` WHERE `later`.`interview_id` = `publications`.`interview_id` AND (`later`.`live_from`, `later`.`id`) > (`publications`.`live_from`, `publications`.`id`))
	WHERE `interview_id` = old.`interview_id`;
END;
--> statement-breakpoint
-- A topic's pieces are listed along one index; their moment is the publication's.
CREATE TRIGGER `published_topics_order` AFTER UPDATE OF `first_live_from` ON `publications` WHEN old.`first_live_from` <> new.`first_live_from` BEGIN
	UPDATE `published_topics` SET `first_live_from` = new.`first_live_from` WHERE `publication_id` = new.`id`;
END;
--> statement-breakpoint
UPDATE `publications` SET
	`first_live_from` = (SELECT min(`any`.`live_from`) FROM `publications` `any` WHERE `any`.`interview_id` = `publications`.`interview_id`),
	`superseded_at` = (SELECT min(`later`.`live_from`) FROM `publications` `later` WHERE `later`.`interview_id` = `publications`.`interview_id` AND (`later`.`live_from`, `later`.`id`) > (`publications`.`live_from`, `publications`.`id`));
