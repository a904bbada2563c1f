CREATE INDEX `events_by_articles` ON `events` (`article_count`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_articles` ON `sources` (`article_count`,`id`);