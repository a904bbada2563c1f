CREATE TABLE `furniture` (
	`source_id` text PRIMARY KEY NOT NULL,
	`documents` integer NOT NULL,
	`lines` text NOT NULL,
	`settled` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `line_counts` (
	`source_id` text NOT NULL,
	`hash` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`source_id`, `hash`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `line_counts_by_count` ON `line_counts` (`source_id`,`count`) WHERE count >= 3;--> statement-breakpoint
CREATE TABLE `pages` (
	`location` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`story` text NOT NULL,
	`lines` text NOT NULL,
	`taken` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `pages_by_source` ON `pages` (`source_id`,`location`);--> statement-breakpoint
CREATE INDEX `pages_by_story` ON `pages` (`source_id`,`story`,`location`);--> statement-breakpoint
ALTER TABLE `documents` ADD `metadata` text;--> statement-breakpoint
CREATE INDEX `documents_to_read` ON `documents` (`location`) WHERE input_hash = '';
--> statement-breakpoint
-- What was loaded before was never counted: the next load reads it anew.
UPDATE `documents` SET `input_hash` = '';
