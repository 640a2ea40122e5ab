CREATE TABLE `answers` (
	`exchange_id` integer PRIMARY KEY NOT NULL,
	`publication_id` integer NOT NULL,
	`question_id` integer NOT NULL,
	`division_id` integer,
	`first_live_from` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `answers_newest` ON `answers` (`question_id`,`first_live_from`);--> statement-breakpoint
CREATE INDEX `answers_in_division` ON `answers` (`question_id`,`division_id`,`first_live_from`);--> statement-breakpoint
CREATE INDEX `answers_of_publication` ON `answers` (`publication_id`,`question_id`);--> statement-breakpoint
ALTER TABLE `leaders` ADD `sort_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `leaders` ADD `initial` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `leaders_by_surname` ON `leaders` (`initial`,`sort_name`);--> statement-breakpoint
ALTER TABLE `questions` ADD `answers` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `appointments_today` ON `appointments` (`division_id`,`leader_id`) WHERE "appointments"."until_day" is null;--> statement-breakpoint
-- `sort_name` and `initial` are ours (db/name-functions.ts). Whoever adds a leader or corrects a name has nothing to remember.
CREATE TRIGGER `leaders_sorted` AFTER INSERT ON `leaders` BEGIN
	UPDATE `leaders` SET `sort_name` = sort_name(new.`name`), `initial` = initial_of(new.`name`) WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `leaders_sorted_anew` AFTER UPDATE OF `name` ON `leaders` BEGIN
	UPDATE `leaders` SET `sort_name` = sort_name(new.`name`), `initial` = initial_of(new.`name`) WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_given` AFTER INSERT ON `published_exchanges` WHEN new.`question_id` IS NOT NULL BEGIN
	INSERT INTO `answers` (`exchange_id`, `publication_id`, `question_id`, `division_id`, `first_live_from`)
	SELECT new.`id`, new.`publication_id`, coalesce(`questions`.`merged_into_id`, `questions`.`id`), `appointments`.`division_id`, `publications`.`first_live_from`
	FROM `publications`
	JOIN `interviews` ON `interviews`.`id` = `publications`.`interview_id`
	LEFT JOIN `appointments` ON `appointments`.`id` = `interviews`.`appointment_id`
	JOIN `questions` ON `questions`.`id` = new.`question_id`
	WHERE `publications`.`id` = new.`publication_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_gone` AFTER DELETE ON `published_exchanges` BEGIN
	DELETE FROM `answers` WHERE `exchange_id` = old.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_in_order` AFTER UPDATE OF `first_live_from` ON `publications` WHEN old.`first_live_from` <> new.`first_live_from` BEGIN
	UPDATE `answers` SET `first_live_from` = new.`first_live_from` WHERE `publication_id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_moved_with_appointment` AFTER UPDATE OF `division_id` ON `appointments` WHEN old.`division_id` <> new.`division_id` BEGIN
	UPDATE `answers` SET `division_id` = new.`division_id` WHERE `publication_id` IN (
		SELECT `publications`.`id` FROM `interviews` JOIN `publications` ON `publications`.`interview_id` = `interviews`.`id`
		WHERE `interviews`.`appointment_id` = new.`id`
	);
END;
--> statement-breakpoint
CREATE TRIGGER `answers_moved_with_interview` AFTER UPDATE OF `appointment_id` ON `interviews` WHEN old.`appointment_id` IS NOT new.`appointment_id` BEGIN
	UPDATE `answers` SET `division_id` = (SELECT `division_id` FROM `appointments` WHERE `id` = new.`appointment_id`)
	WHERE `publication_id` IN (SELECT `id` FROM `publications` WHERE `interview_id` = new.`id`);
END;
--> statement-breakpoint
CREATE TRIGGER `answers_merged` AFTER UPDATE OF `merged_into_id` ON `questions` WHEN old.`merged_into_id` IS NOT new.`merged_into_id` BEGIN
	UPDATE `answers` SET `question_id` = coalesce(new.`merged_into_id`, new.`id`)
	WHERE `exchange_id` IN (SELECT `id` FROM `published_exchanges` WHERE `question_id` = new.`id`);
END;
--> statement-breakpoint
CREATE TRIGGER `answers_counted` AFTER INSERT ON `answers` BEGIN
	UPDATE `questions` SET `answers` = `answers` + 1 WHERE `id` = new.`question_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_discounted` AFTER DELETE ON `answers` BEGIN
	UPDATE `questions` SET `answers` = `answers` - 1 WHERE `id` = old.`question_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_counted_anew` AFTER UPDATE OF `question_id` ON `answers` WHEN old.`question_id` <> new.`question_id` BEGIN
	UPDATE `questions` SET `answers` = `answers` - 1 WHERE `id` = old.`question_id`;
	UPDATE `questions` SET `answers` = `answers` + 1 WHERE `id` = new.`question_id`;
END;
--> statement-breakpoint
UPDATE `leaders` SET `sort_name` = sort_name(`name`), `initial` = initial_of(`name`);
--> statement-breakpoint
INSERT INTO `answers` (`exchange_id`, `publication_id`, `question_id`, `division_id`, `first_live_from`)
SELECT `said`.`id`, `said`.`publication_id`, coalesce(`questions`.`merged_into_id`, `questions`.`id`), `appointments`.`division_id`, `publications`.`first_live_from`
FROM `published_exchanges` `said`
JOIN `publications` ON `publications`.`id` = `said`.`publication_id`
JOIN `interviews` ON `interviews`.`id` = `publications`.`interview_id`
LEFT JOIN `appointments` ON `appointments`.`id` = `interviews`.`appointment_id`
JOIN `questions` ON `questions`.`id` = `said`.`question_id`;
