CREATE INDEX `articles_by_language` ON `articles` (`language`,`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `article_events_by_type` ON `article_events` (`type`,`sort_key`,`article_id`);--> statement-breakpoint
CREATE INDEX `organizations_by_articles` ON `organizations` (`article_count`,`id`);--> statement-breakpoint
CREATE INDEX `people_by_articles` ON `people` (`article_count`,`id`);--> statement-breakpoint
CREATE INDEX `places_by_articles` ON `places` (`article_count`,`id`);