CREATE TABLE `article_bands` (
	`band` integer NOT NULL,
	`sort_key` integer NOT NULL,
	PRIMARY KEY(`band`, `sort_key`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `duplicates` (
	`article_id` text PRIMARY KEY NOT NULL,
	`duplicate_of` text NOT NULL,
	`similarity` real NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `duplicates_by_first` ON `duplicates` (`duplicate_of`,`article_id`);--> statement-breakpoint
ALTER TABLE `articles` DROP COLUMN `duplicate_of`;--> statement-breakpoint
UPDATE `articles` SET `card` = json_insert(`card`, '$.duplicate_of', NULL);--> statement-breakpoint
UPDATE `documents` SET `input_hash` = '';
