CREATE TABLE `mention_counts` (
	`field` text NOT NULL,
	`kind` text NOT NULL,
	`resolved` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`field`, `kind`, `resolved`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `quote_subjects` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`start` integer NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	PRIMARY KEY(`article_id`, `start`, `kind`, `entity_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
-- Filled from what is there: names that stand within the words of a quotation, and how many there are of each kind.
INSERT INTO `quote_subjects` (`article_id`, `sort_key`, `start`, `kind`, `entity_id`) SELECT DISTINCT q.`article_id`, q.`sort_key`, q.`start`, m.`kind`, m.`entity_id` FROM `quotes` q JOIN `mentions` m ON m.`article_id` = q.`article_id` AND m.`field` = 'body' AND m.`start` >= q.`start` AND m.`end` <= q.`end` WHERE m.`entity_id` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `mention_counts` (`field`, `kind`, `resolved`, `count`) SELECT `field`, `kind`, CASE WHEN `entity_id` IS NULL THEN 0 ELSE 1 END, count(*) FROM `mentions` GROUP BY 1, 2, 3;
--> statement-breakpoint
CREATE UNIQUE INDEX `quote_subjects_by_entity` ON `quote_subjects` (`kind`,`entity_id`,`sort_key`,`article_id`,`start`);--> statement-breakpoint
CREATE INDEX `events_by_type` ON `events` (`type`,`start_key`,`id`);
