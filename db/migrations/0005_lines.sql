ALTER TABLE `imports` ADD `lines` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `named` text;