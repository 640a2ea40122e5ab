PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_portrait_files` (
	`hash` text NOT NULL,
	`crop` text NOT NULL,
	`width` integer NOT NULL,
	`format` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`hash`, `crop`, `width`, `format`),
	FOREIGN KEY (`hash`) REFERENCES `portraits`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "portrait_files_crop" CHECK("__new_portrait_files"."crop" in ('page', 'card', 'share')),
	CONSTRAINT "portrait_files_format" CHECK("__new_portrait_files"."format" in ('avif', 'webp', 'jpeg')),
	CONSTRAINT "portrait_files_width" CHECK("__new_portrait_files"."width" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_portrait_files`("hash", "crop", "width", "format", "bytes") SELECT "hash", "crop", "width", "format", "bytes" FROM `portrait_files`;--> statement-breakpoint
DROP TABLE `portrait_files`;--> statement-breakpoint
ALTER TABLE `__new_portrait_files` RENAME TO `portrait_files`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
-- A portrait must be described, or called decorative, before it is sent: what was known of it stands in the drafts that show it.
UPDATE drafts SET content = json_set(content, '$.portraitWords', json_object(
	'alt', (SELECT alt FROM portraits WHERE hash = json_extract(drafts.content, '$.portrait')), 'decorative', json('false'), 'credit', ''
))
WHERE json_type(content, '$.portraitWords') IS NULL
	AND EXISTS (SELECT 1 FROM portraits WHERE hash = json_extract(drafts.content, '$.portrait') AND alt <> '');
