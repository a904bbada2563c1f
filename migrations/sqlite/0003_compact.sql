-- Long tables of narrow rows keep their rows in their key: one tree instead of two.
CREATE TABLE `new_mentions` (
	`article_id` text NOT NULL,
	`field` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text,
	`candidates` text,
	`surface` text NOT NULL,
	`rule` text NOT NULL,
	`role` text,
	`metonym` integer NOT NULL,
	`sentence_start` integer NOT NULL,
	`sentence_end` integer NOT NULL,
	PRIMARY KEY(`article_id`, `field`, `start`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_mentions` (`article_id`, `field`, `start`, `end`, `kind`, `entity_id`, `candidates`, `surface`, `rule`, `role`, `metonym`, `sentence_start`, `sentence_end`) SELECT `article_id`, `field`, `start`, `end`, `kind`, `entity_id`, nullif(nullif(`candidates`, '[]'), json_array(`entity_id`)), `surface`, `rule`, `role`, `metonym`, `sentence_start`, `sentence_end` FROM `mentions` ORDER BY `article_id`, `field`, `start`;
--> statement-breakpoint
DROP TABLE `mentions`;
--> statement-breakpoint
ALTER TABLE `new_mentions` RENAME TO `mentions`;
--> statement-breakpoint
CREATE TABLE `new_article_people` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`person_id` text NOT NULL,
	`mention_count` integer NOT NULL,
	`role` text,
	PRIMARY KEY(`article_id`, `person_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_article_people` (`article_id`, `sort_key`, `person_id`, `mention_count`, `role`) SELECT `article_id`, `sort_key`, `person_id`, `mention_count`, `role` FROM `article_people` ORDER BY `article_id`, `person_id`;
--> statement-breakpoint
DROP TABLE `article_people`;
--> statement-breakpoint
ALTER TABLE `new_article_people` RENAME TO `article_people`;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_people_by_person` ON `article_people` (`person_id`,`sort_key`,`article_id`);
--> statement-breakpoint
CREATE TABLE `new_article_places` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`place_id` text NOT NULL,
	`mention_count` integer NOT NULL,
	PRIMARY KEY(`article_id`, `place_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_article_places` (`article_id`, `sort_key`, `place_id`, `mention_count`) SELECT `article_id`, `sort_key`, `place_id`, `mention_count` FROM `article_places` ORDER BY `article_id`, `place_id`;
--> statement-breakpoint
DROP TABLE `article_places`;
--> statement-breakpoint
ALTER TABLE `new_article_places` RENAME TO `article_places`;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_places_by_place` ON `article_places` (`place_id`,`sort_key`,`article_id`);
--> statement-breakpoint
CREATE TABLE `new_article_organizations` (
	`article_id` text NOT NULL,
	`sort_key` integer NOT NULL,
	`organization_id` text NOT NULL,
	`mention_count` integer NOT NULL,
	PRIMARY KEY(`article_id`, `organization_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_article_organizations` (`article_id`, `sort_key`, `organization_id`, `mention_count`) SELECT `article_id`, `sort_key`, `organization_id`, `mention_count` FROM `article_organizations` ORDER BY `article_id`, `organization_id`;
--> statement-breakpoint
DROP TABLE `article_organizations`;
--> statement-breakpoint
ALTER TABLE `new_article_organizations` RENAME TO `article_organizations`;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_organizations_by_organization` ON `article_organizations` (`organization_id`,`sort_key`,`article_id`);
--> statement-breakpoint
CREATE TABLE `new_event_participants` (
	`event_id` text NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `kind`, `entity_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_event_participants` (`event_id`, `kind`, `entity_id`) SELECT `event_id`, `kind`, `entity_id` FROM `event_participants` ORDER BY `event_id`, `kind`, `entity_id`;
--> statement-breakpoint
DROP TABLE `event_participants`;
--> statement-breakpoint
ALTER TABLE `new_event_participants` RENAME TO `event_participants`;
--> statement-breakpoint
CREATE INDEX `event_participants_by_entity` ON `event_participants` (`kind`,`entity_id`,`event_id`);
--> statement-breakpoint
-- An event is named by its id and its title, which `events` holds; the words of titles are in `event_search`.
CREATE TABLE `new_names` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`entity_id` text NOT NULL,
	`alias` text NOT NULL,
	`level` integer NOT NULL,
	PRIMARY KEY(`kind`, `key`, `entity_id`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_names` (`kind`, `key`, `entity_id`, `alias`, `level`) SELECT `kind`, `key`, `entity_id`, `alias`, `level` FROM `names` WHERE `kind` <> 'event' ORDER BY `kind`, `key`, `entity_id`;
--> statement-breakpoint
DROP TABLE `names`;
--> statement-breakpoint
ALTER TABLE `new_names` RENAME TO `names`;
--> statement-breakpoint
CREATE INDEX `names_by_entity` ON `names` (`kind`,`entity_id`);
--> statement-breakpoint
DROP INDEX `articles_by_sort_key`;
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_by_sort_key` ON `articles` (`sort_key`,`id`);
--> statement-breakpoint
DROP INDEX `documents_by_input_hash`;
--> statement-breakpoint
ALTER TABLE `events` ADD `search_key` integer NOT NULL DEFAULT 0;
--> statement-breakpoint
UPDATE `events` SET `search_key` = rowid;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_by_search_key` ON `events` (`search_key`);
--> statement-breakpoint
CREATE VIRTUAL TABLE event_search USING fts5(title, content='', contentless_delete=1, tokenize='unicode61');
--> statement-breakpoint
INSERT INTO event_search (rowid, title) SELECT `search_key`, `name_key` FROM `events`;
