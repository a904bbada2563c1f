ALTER TABLE `organizations` ADD `quote_count` integer NOT NULL DEFAULT 0;--> statement-breakpoint
ALTER TABLE `organizations` ADD `first_seen` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `last_seen` text;--> statement-breakpoint
ALTER TABLE `places` ADD `description` text;--> statement-breakpoint
ALTER TABLE `places` ADD `first_seen` text;--> statement-breakpoint
ALTER TABLE `places` ADD `last_seen` text;
--> statement-breakpoint
-- Counted from what is there. A sort key that is less belongs to an article without a date.
UPDATE `organizations` SET `first_seen` = (SELECT a.`published_at` FROM `article_organizations` l JOIN `articles` a ON a.`id` = l.`article_id` WHERE l.`organization_id` = `organizations`.`id` AND l.`sort_key` > 785979015168 ORDER BY l.`sort_key`, l.`article_id` LIMIT 1), `last_seen` = (SELECT a.`published_at` FROM `article_organizations` l JOIN `articles` a ON a.`id` = l.`article_id` WHERE l.`organization_id` = `organizations`.`id` AND l.`sort_key` > 785979015168 ORDER BY l.`sort_key` DESC, l.`article_id` DESC LIMIT 1), `quote_count` = (SELECT count(*) FROM `quotes` q WHERE q.`speaker_kind` = 'organization' AND q.`speaker_id` = `organizations`.`id`);
--> statement-breakpoint
UPDATE `places` SET `first_seen` = (SELECT a.`published_at` FROM `article_places` l JOIN `articles` a ON a.`id` = l.`article_id` WHERE l.`place_id` = `places`.`id` AND l.`sort_key` > 785979015168 ORDER BY l.`sort_key`, l.`article_id` LIMIT 1), `last_seen` = (SELECT a.`published_at` FROM `article_places` l JOIN `articles` a ON a.`id` = l.`article_id` WHERE l.`place_id` = `places`.`id` AND l.`sort_key` > 785979015168 ORDER BY l.`sort_key` DESC, l.`article_id` DESC LIMIT 1);
