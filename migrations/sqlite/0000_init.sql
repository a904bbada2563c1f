CREATE TABLE `article_events` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`start_on` text,
	`end_on` text,
	`precision` text NOT NULL,
	`status` text NOT NULL,
	`place_id` text,
	`place_name` text,
	`participants` text NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`article_id`, `event_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_events_by_event` ON `article_events` (`event_id`,`sort_key`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_organizations` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`organization_id` text NOT NULL,
	`mention_count` integer NOT NULL,
	PRIMARY KEY(`article_id`, `organization_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_organizations_by_organization` ON `article_organizations` (`organization_id`,`sort_key`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_people` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`person_id` text NOT NULL,
	`mention_count` integer NOT NULL,
	`role` text,
	PRIMARY KEY(`article_id`, `person_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_people_by_person` ON `article_people` (`person_id`,`sort_key`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_places` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`place_id` text NOT NULL,
	`mention_count` integer NOT NULL,
	PRIMARY KEY(`article_id`, `place_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_places_by_place` ON `article_places` (`place_id`,`sort_key`,`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`sort_key` integer NOT NULL,
	`source_id` text,
	`title_key` text NOT NULL,
	`card` text NOT NULL,
	`input_hash` text NOT NULL,
	`title` text,
	`author` text,
	`url` text,
	`published_at` text,
	`published_precision` text NOT NULL,
	`published_basis` text,
	`published_reason` text NOT NULL,
	`language` text NOT NULL,
	`word_count` integer NOT NULL,
	`duplicate_of` text,
	`sentences` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `articles_by_sort_key` ON `articles` (`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_source` ON `articles` (`source_id`,`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_title` ON `articles` (`title_key`,`id`);--> statement-breakpoint
CREATE TABLE `dataset` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`sum` text NOT NULL,
	`loader` text NOT NULL,
	`article_count` integer NOT NULL,
	`mention_count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`article_id` text NOT NULL,
	`location` text NOT NULL,
	`path` text NOT NULL,
	`sha256` text NOT NULL,
	`input_hash` text NOT NULL,
	`text` text NOT NULL,
	`removed` text NOT NULL,
	PRIMARY KEY(`article_id`, `location`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `documents_by_location` ON `documents` (`location`);--> statement-breakpoint
CREATE INDEX `documents_by_input_hash` ON `documents` (`input_hash`);--> statement-breakpoint
CREATE TABLE `event_participants` (
	`event_id` text NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `kind`, `entity_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_participants_by_entity` ON `event_participants` (`kind`,`entity_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`name_key` text NOT NULL,
	`start_on` text,
	`end_on` text,
	`start_key` text NOT NULL,
	`end_key` text NOT NULL,
	`precision` text NOT NULL,
	`status` text NOT NULL,
	`place_id` text,
	`place_name` text,
	`participants` text NOT NULL,
	`article_count` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_by_start` ON `events` (`start_key`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_place` ON `events` (`place_id`,`start_key`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_name` ON `events` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`field` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text,
	`candidates` text NOT NULL,
	`surface` text NOT NULL,
	`rule` text NOT NULL,
	`role` text,
	`metonym` integer NOT NULL,
	`sentence_start` integer NOT NULL,
	`sentence_end` integer NOT NULL,
	PRIMARY KEY(`article_id`, `field`, `start`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mentions_by_entity` ON `mentions` (`kind`,`entity_id`,`sort_key`,`article_id`,`start`);--> statement-breakpoint
CREATE INDEX `mentions_by_sort_key` ON `mentions` (`sort_key`,`article_id`,`start`);--> statement-breakpoint
CREATE TABLE `names` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`entity_id` text NOT NULL,
	`alias` text NOT NULL,
	`level` integer NOT NULL,
	PRIMARY KEY(`kind`, `key`, `entity_id`)
);
--> statement-breakpoint
CREATE INDEX `names_by_entity` ON `names` (`kind`,`entity_id`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	`wikidata_id` text,
	`origin` text NOT NULL,
	`article_count` integer NOT NULL,
	`mention_count` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `organizations_by_mentions` ON `organizations` (`mention_count`,`id`);--> statement-breakpoint
CREATE INDEX `organizations_by_name` ON `organizations` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`description` text,
	`wikidata_id` text,
	`origin` text NOT NULL,
	`article_count` integer NOT NULL,
	`mention_count` integer NOT NULL,
	`quote_count` integer NOT NULL,
	`first_seen` text,
	`last_seen` text
);
--> statement-breakpoint
CREATE INDEX `people_by_mentions` ON `people` (`mention_count`,`id`);--> statement-breakpoint
CREATE INDEX `people_by_name` ON `people` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`kind` text NOT NULL,
	`country_id` text,
	`country_name` text,
	`latitude` real,
	`longitude` real,
	`wikidata_id` text,
	`geonames_id` integer,
	`origin` text NOT NULL,
	`article_count` integer NOT NULL,
	`mention_count` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `places_by_mentions` ON `places` (`mention_count`,`id`);--> statement-breakpoint
CREATE INDEX `places_by_name` ON `places` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`words` text NOT NULL,
	`speaker_kind` text,
	`speaker_id` text,
	`speaker_name` text,
	`speaker_label` text,
	`cue` text,
	`cue_start` integer,
	`cue_end` integer,
	`method` text NOT NULL,
	`confidence` real NOT NULL,
	PRIMARY KEY(`article_id`, `start`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quotes_by_id` ON `quotes` (`id`);--> statement-breakpoint
CREATE INDEX `quotes_by_sort_key` ON `quotes` (`sort_key`,`article_id`,`start`);--> statement-breakpoint
CREATE INDEX `quotes_by_speaker` ON `quotes` (`speaker_kind`,`speaker_id`,`sort_key`,`article_id`,`start`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`url` text,
	`wikidata_id` text,
	`article_count` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sources_by_name` ON `sources` (`name_key`,`id`);