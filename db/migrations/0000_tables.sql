CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`disabled_at` integer,
	CONSTRAINT "users_role" CHECK("users"."role" in ('reader', 'editor', 'admin')),
	CONSTRAINT "users_email_lower_case" CHECK("users"."email" = lower("users"."email"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `divisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`within_id` integer,
	FOREIGN KEY (`within_id`) REFERENCES `divisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "divisions_not_within_itself" CHECK("divisions"."within_id" is null or "divisions"."within_id" <> "divisions"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `divisions_slug_unique` ON `divisions` (`slug`);--> statement-breakpoint
CREATE INDEX `divisions_within` ON `divisions` (`within_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`interview_id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`left_over` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by_id` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "drafts_version" CHECK("drafts"."version" > 0),
	CONSTRAINT "drafts_content_is_json" CHECK(json_valid("drafts"."content")),
	CONSTRAINT "drafts_left_over_is_json" CHECK(json_valid("drafts"."left_over"))
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`interview_id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by_id` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imported_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `events` (
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
	CONSTRAINT "events_verb" CHECK("events"."verb" in ('start', 'import', 'chooseLeader', 'setAside', 'save', 'submit', 'recall', 'sendBack', 'approve', 'revise', 'cancel', 'withdraw'))
);
--> statement-breakpoint
CREATE INDEX `events_interview` ON `events` (`interview_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);--> statement-breakpoint
CREATE TABLE `interviews` (
	`id` integer PRIMARY KEY NOT NULL,
	`leader_id` integer,
	`appointment_id` integer,
	`slug` text NOT NULL,
	`writer_id` integer NOT NULL,
	`state` text NOT NULL,
	`started_at` integer NOT NULL,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`writer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`,`appointment_id`) REFERENCES `appointments`(`leader_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "interviews_state" CHECK("interviews"."state" in ('draft', 'submitted', 'approved')),
	CONSTRAINT "interviews_leader_with_appointment" CHECK(("interviews"."leader_id" is null) = ("interviews"."appointment_id" is null)),
	CONSTRAINT "interviews_leader_known" CHECK("interviews"."state" = 'draft' or "interviews"."leader_id" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interviews_slug_unique` ON `interviews` (`slug`);--> statement-breakpoint
CREATE INDEX `interviews_leader` ON `interviews` (`leader_id`);--> statement-breakpoint
CREATE INDEX `interviews_appointment` ON `interviews` (`appointment_id`);--> statement-breakpoint
CREATE INDEX `interviews_writer` ON `interviews` (`writer_id`);--> statement-breakpoint
CREATE INDEX `interviews_in_state` ON `interviews` (`state`);--> statement-breakpoint
CREATE TABLE `slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`interview_id` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` integer PRIMARY KEY NOT NULL,
	`leader_id` integer NOT NULL,
	`division_id` integer NOT NULL,
	`job_title` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`division_id`) REFERENCES `divisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appointments_from_is_a_day" CHECK("appointments"."from_day" is date("appointments"."from_day")),
	CONSTRAINT "appointments_until_is_a_day" CHECK("appointments"."until_day" is date("appointments"."until_day")),
	CONSTRAINT "appointments_end_after_they_begin" CHECK("appointments"."until_day" is null or "appointments"."until_day" >= "appointments"."from_day")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appointments_one_open_a_leader` ON `appointments` (`leader_id`) WHERE "appointments"."until_day" is null;--> statement-breakpoint
CREATE INDEX `appointments_division` ON `appointments` (`division_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `appointments_of_leader` ON `appointments` (`leader_id`,`id`);--> statement-breakpoint
CREATE TABLE `leaders` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`portrait_hash` text,
	FOREIGN KEY (`portrait_hash`) REFERENCES `portraits`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leaders_slug_unique` ON `leaders` (`slug`);--> statement-breakpoint
CREATE TABLE `portrait_files` (
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`format` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`hash`, `width`, `format`),
	FOREIGN KEY (`hash`) REFERENCES `portraits`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "portrait_files_format" CHECK("portrait_files"."format" in ('avif', 'webp')),
	CONSTRAINT "portrait_files_width" CHECK("portrait_files"."width" > 0)
);
--> statement-breakpoint
CREATE TABLE `portraits` (
	`hash` text PRIMARY KEY NOT NULL,
	`alt` text NOT NULL,
	`kept_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`id` integer PRIMARY KEY NOT NULL,
	`interview_id` integer NOT NULL,
	`approval_id` integer NOT NULL,
	`live_from` integer NOT NULL,
	`live_until` integer,
	`withdrawal_reason` text,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`byline` text NOT NULL,
	`links` text NOT NULL,
	`topics` text NOT NULL,
	`portrait_hash` text,
	`words` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approval_id`) REFERENCES `approvals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`portrait_hash`) REFERENCES `portraits`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publications_end_after_they_begin" CHECK("publications"."live_until" is null or "publications"."live_until" >= "publications"."live_from"),
	CONSTRAINT "publications_a_withdrawal_is_an_end" CHECK("publications"."withdrawal_reason" is null or ("publications"."live_until" is not null and length("publications"."withdrawal_reason") > 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_approval_id_unique` ON `publications` (`approval_id`);--> statement-breakpoint
CREATE INDEX `publications_live` ON `publications` (`live_from`,`live_until`);--> statement-breakpoint
CREATE INDEX `publications_interview` ON `publications` (`interview_id`,`live_from`);--> statement-breakpoint
CREATE TABLE `published_exchanges` (
	`publication_id` integer NOT NULL,
	`anchor` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`wording` text NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`publication_id`, `anchor`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "published_exchanges_kind" CHECK("published_exchanges"."kind" in ('question', 'invitation', 'topic'))
);
--> statement-breakpoint
CREATE TABLE `approvals` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`approved_at` integer NOT NULL,
	`approved_by_id` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`interview_id` integer NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`fingerprint` text NOT NULL,
	`taken_at` integer NOT NULL,
	`taken_by_id` integer NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_content_is_json" CHECK(json_valid("revisions"."content")),
	CONSTRAINT "revisions_fingerprint" CHECK(length("revisions"."fingerprint") = 64)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`interview_id`,`number`);--> statement-breakpoint
CREATE TABLE `site` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "site_is_one_row" CHECK("site"."id" = 1)
);
