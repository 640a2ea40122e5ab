CREATE TABLE `issue_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`issue_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`verb` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "issue_events_verb" CHECK("issue_events"."verb" in ('start', 'keep', 'publish', 'takeBack'))
);
--> statement-breakpoint
CREATE INDEX `issue_events_issue` ON `issue_events` (`issue_id`,`id`);--> statement-breakpoint
ALTER TABLE `publications` ADD `region` text;--> statement-breakpoint
ALTER TABLE `published_topics` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What was published until now is spelt as it was approved.
UPDATE `publications` SET `region` = (
	SELECT json_extract(`revisions`.`content`, '$.region') FROM `approvals`
	JOIN `revisions` ON `revisions`.`id` = `approvals`.`revision_id`
	WHERE `approvals`.`id` = `publications`.`approval_id`
) WHERE `region_id` IS NOT NULL;
--> statement-breakpoint
UPDATE `published_topics` SET `name` = coalesce(
	(
		SELECT `spelt`.`value` FROM `publications`, json_each(`publications`.`topics`) `spelt`, `topics`
		WHERE `publications`.`id` = `published_topics`.`publication_id` AND `topics`.`id` = `published_topics`.`topic_id`
		ORDER BY `spelt`.`value` = `topics`.`name` DESC, indexed_words(`spelt`.`value`) = indexed_words(`topics`.`name`) DESC
		LIMIT 1
	),
	''
);
--> statement-breakpoint
DROP TRIGGER published_words_are_never_changed;
--> statement-breakpoint
CREATE TRIGGER published_words_are_never_changed BEFORE UPDATE OF interview_id, approval_id, headline, standfirst, byline, links, topics, region, region_id, portrait_hash, portrait_alt, portrait_credit, job_title, division_name, words, cut_words, words_as_given, change_note ON publications
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
--> statement-breakpoint
CREATE TRIGGER withdrawal_reasons_are_never_changed BEFORE UPDATE OF withdrawal_reason ON publications WHEN old.withdrawal_reason IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
--> statement-breakpoint
-- Their moment is the publication's, and moves with it.
CREATE TRIGGER published_topics_are_never_changed BEFORE UPDATE OF publication_id, topic_id, name ON published_topics
BEGIN SELECT RAISE(ABORT, 'What was published is never reworded'); END;
--> statement-breakpoint
CREATE TRIGGER issue_events_are_never_changed BEFORE UPDATE ON issue_events BEGIN SELECT RAISE(ABORT, 'An event is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER issue_events_are_never_deleted BEFORE DELETE ON issue_events BEGIN SELECT RAISE(ABORT, 'An event is never deleted'); END;
