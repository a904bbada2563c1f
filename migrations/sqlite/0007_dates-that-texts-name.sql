CREATE TABLE `dates` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text NOT NULL,
	`precision` text NOT NULL,
	PRIMARY KEY(`article_id`, `start`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `dates_by_day` ON `dates` (`start_on`,`end_on`,`sort_key`);
--> statement-breakpoint
-- What was loaded before has none stored: the next load reads it anew.
UPDATE `documents` SET `input_hash` = '';
