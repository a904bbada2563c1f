CREATE TABLE "articles" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"sort_key" bigint NOT NULL,
	"source_id" text collate "C",
	"title_key" text collate "C" NOT NULL,
	"card" text collate "C" NOT NULL,
	"input_hash" text collate "C" NOT NULL,
	"title" text collate "C",
	"author" text collate "C",
	"url" text collate "C",
	"published_at" text collate "C",
	"published_precision" text collate "C" NOT NULL,
	"published_basis" text collate "C",
	"published_reason" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"word_count" integer NOT NULL,
	"sentences" json NOT NULL,
	"body" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"article_id" text collate "C" NOT NULL,
	"location" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"input_hash" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"removed" json NOT NULL,
	"metadata" json,
	CONSTRAINT "documents_article_id_location_pk" PRIMARY KEY("article_id","location")
);
--> statement-breakpoint
CREATE TABLE "article_bands" (
	"band" bigint NOT NULL,
	"sort_key" bigint NOT NULL,
	CONSTRAINT "article_bands_band_sort_key_pk" PRIMARY KEY("band","sort_key")
);
--> statement-breakpoint
CREATE TABLE "duplicates" (
	"article_id" text collate "C" PRIMARY KEY NOT NULL,
	"duplicate_of" text collate "C" NOT NULL,
	"similarity" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dataset" (
	"id" integer PRIMARY KEY NOT NULL,
	"version" text collate "C" NOT NULL,
	"sum" text collate "C" NOT NULL,
	"loader" text collate "C" NOT NULL,
	"article_count" integer NOT NULL,
	"mention_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mention_counts" (
	"field" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"resolved" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "mention_counts_field_kind_resolved_pk" PRIMARY KEY("field","kind","resolved")
);
--> statement-breakpoint
CREATE TABLE "event_participants" (
	"event_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"entity_id" text collate "C" NOT NULL,
	CONSTRAINT "event_participants_event_id_kind_entity_id_pk" PRIMARY KEY("event_id","kind","entity_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"search_key" bigint NOT NULL,
	"type" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"name_key" text collate "C" NOT NULL,
	"start_on" text collate "C",
	"end_on" text collate "C",
	"start_key" text collate "C" NOT NULL,
	"end_key" text collate "C" NOT NULL,
	"precision" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"place_id" text collate "C",
	"place_name" text collate "C",
	"participants" json NOT NULL,
	"article_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_events" (
	"article_id" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"type" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"start_on" text collate "C",
	"end_on" text collate "C",
	"precision" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"place_id" text collate "C",
	"place_name" text collate "C",
	"participants" json NOT NULL,
	"evidence" json NOT NULL,
	CONSTRAINT "article_events_article_id_event_id_pk" PRIMARY KEY("article_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "article_organizations" (
	"article_id" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"organization_id" text collate "C" NOT NULL,
	"mention_count" integer NOT NULL,
	CONSTRAINT "article_organizations_article_id_organization_id_pk" PRIMARY KEY("article_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "article_people" (
	"article_id" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mention_count" integer NOT NULL,
	"role" text collate "C",
	CONSTRAINT "article_people_article_id_person_id_pk" PRIMARY KEY("article_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "article_places" (
	"article_id" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"place_id" text collate "C" NOT NULL,
	"mention_count" integer NOT NULL,
	CONSTRAINT "article_places_article_id_place_id_pk" PRIMARY KEY("article_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "dates" (
	"article_id" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"text" text collate "C" NOT NULL,
	"start_on" text collate "C" NOT NULL,
	"end_on" text collate "C" NOT NULL,
	"precision" text collate "C" NOT NULL,
	CONSTRAINT "dates_article_id_start_pk" PRIMARY KEY("article_id","start")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"article_id" text collate "C" NOT NULL,
	"field" text collate "C" NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"kind" text collate "C" NOT NULL,
	"entity_id" text collate "C",
	"candidates" json,
	"surface" text collate "C" NOT NULL,
	"rule" text collate "C" NOT NULL,
	"role" text collate "C",
	"metonym" integer NOT NULL,
	"sentence_start" integer NOT NULL,
	"sentence_end" integer NOT NULL,
	CONSTRAINT "mentions_article_id_field_start_pk" PRIMARY KEY("article_id","field","start")
);
--> statement-breakpoint
CREATE TABLE "quote_subjects" (
	"article_id" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"start" integer NOT NULL,
	"kind" text collate "C" NOT NULL,
	"entity_id" text collate "C" NOT NULL,
	CONSTRAINT "quote_subjects_article_id_start_kind_entity_id_pk" PRIMARY KEY("article_id","start","kind","entity_id")
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"article_id" text collate "C" NOT NULL,
	"sort_key" bigint NOT NULL,
	"id" text collate "C" NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"text" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL,
	"speaker_kind" text collate "C",
	"speaker_id" text collate "C",
	"speaker_name" text collate "C",
	"speaker_label" text collate "C",
	"cue" text collate "C",
	"cue_start" integer,
	"cue_end" integer,
	"method" text collate "C" NOT NULL,
	"confidence" double precision NOT NULL,
	CONSTRAINT "quotes_article_id_start_pk" PRIMARY KEY("article_id","start")
);
--> statement-breakpoint
CREATE TABLE "furniture" (
	"source_id" text collate "C" PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL,
	"lines" json NOT NULL,
	"settled" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "line_counts" (
	"source_id" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "line_counts_source_id_hash_pk" PRIMARY KEY("source_id","hash")
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"location" text collate "C" PRIMARY KEY NOT NULL,
	"source_id" text collate "C" NOT NULL,
	"story" text collate "C" NOT NULL,
	"lines" json NOT NULL,
	"taken" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "names" (
	"kind" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"entity_id" text collate "C" NOT NULL,
	"alias" text collate "C" NOT NULL,
	"level" integer NOT NULL,
	CONSTRAINT "names_kind_key_entity_id_pk" PRIMARY KEY("kind","key","entity_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" NOT NULL,
	"aliases" json NOT NULL,
	"kind" text collate "C" NOT NULL,
	"description" text collate "C",
	"wikidata_id" text collate "C",
	"origin" text collate "C" NOT NULL,
	"article_count" integer NOT NULL,
	"mention_count" integer NOT NULL,
	"quote_count" integer NOT NULL,
	"first_seen" text collate "C",
	"last_seen" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text collate "C" NOT NULL,
	"sort_name" text collate "C" NOT NULL,
	"name_key" text collate "C" NOT NULL,
	"aliases" json NOT NULL,
	"description" text collate "C",
	"wikidata_id" text collate "C",
	"origin" text collate "C" NOT NULL,
	"article_count" integer NOT NULL,
	"mention_count" integer NOT NULL,
	"quote_count" integer NOT NULL,
	"first_seen" text collate "C",
	"last_seen" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" NOT NULL,
	"aliases" json NOT NULL,
	"kind" text collate "C" NOT NULL,
	"description" text collate "C",
	"country_id" text collate "C",
	"country_name" text collate "C",
	"latitude" double precision,
	"longitude" double precision,
	"wikidata_id" text collate "C",
	"geonames_id" integer,
	"origin" text collate "C" NOT NULL,
	"article_count" integer NOT NULL,
	"mention_count" integer NOT NULL,
	"first_seen" text collate "C",
	"last_seen" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_key" text collate "C" NOT NULL,
	"aliases" json NOT NULL,
	"url" text collate "C",
	"wikidata_id" text collate "C",
	"article_count" integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "articles_by_sort_key" ON "articles" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "articles_by_source" ON "articles" USING btree ("source_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "articles_by_language" ON "articles" USING btree ("language","sort_key","id");--> statement-breakpoint
CREATE INDEX "articles_by_title" ON "articles" USING btree ("title_key","id");--> statement-breakpoint
CREATE INDEX "documents_by_location" ON "documents" USING btree ("location");--> statement-breakpoint
CREATE INDEX "documents_to_read" ON "documents" USING btree ("location") WHERE input_hash = '';--> statement-breakpoint
CREATE INDEX "duplicates_by_first" ON "duplicates" USING btree ("duplicate_of","article_id");--> statement-breakpoint
CREATE INDEX "event_participants_by_entity" ON "event_participants" USING btree ("kind","entity_id","event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_by_search_key" ON "events" USING btree ("search_key");--> statement-breakpoint
CREATE INDEX "events_by_articles" ON "events" USING btree ("article_count","id");--> statement-breakpoint
CREATE INDEX "events_by_start" ON "events" USING btree ("start_key","id");--> statement-breakpoint
CREATE INDEX "events_by_type" ON "events" USING btree ("type","start_key","id");--> statement-breakpoint
CREATE INDEX "events_by_place" ON "events" USING btree ("place_id","start_key","id");--> statement-breakpoint
CREATE INDEX "events_by_name" ON "events" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "article_events_by_event" ON "article_events" USING btree ("event_id","sort_key","article_id");--> statement-breakpoint
CREATE INDEX "article_events_by_type" ON "article_events" USING btree ("type","sort_key","article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "article_organizations_by_organization" ON "article_organizations" USING btree ("organization_id","sort_key","article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "article_people_by_person" ON "article_people" USING btree ("person_id","sort_key","article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "article_places_by_place" ON "article_places" USING btree ("place_id","sort_key","article_id");--> statement-breakpoint
CREATE INDEX "dates_by_day" ON "dates" USING btree ("start_on","end_on","sort_key");--> statement-breakpoint
CREATE UNIQUE INDEX "quote_subjects_by_entity" ON "quote_subjects" USING btree ("kind","entity_id","sort_key","article_id","start");--> statement-breakpoint
CREATE INDEX "quotes_by_id" ON "quotes" USING btree ("id");--> statement-breakpoint
CREATE INDEX "quotes_by_sort_key" ON "quotes" USING btree ("sort_key","article_id","start");--> statement-breakpoint
CREATE INDEX "quotes_by_speaker" ON "quotes" USING btree ("speaker_kind","speaker_id","sort_key","article_id","start");--> statement-breakpoint
CREATE INDEX "line_counts_by_count" ON "line_counts" USING btree ("source_id","count") WHERE count >= 3;--> statement-breakpoint
CREATE INDEX "pages_by_source" ON "pages" USING btree ("source_id","location");--> statement-breakpoint
CREATE INDEX "pages_by_story" ON "pages" USING btree ("source_id","story","location");--> statement-breakpoint
CREATE INDEX "names_by_entity" ON "names" USING btree ("kind","entity_id");--> statement-breakpoint
CREATE INDEX "organizations_by_articles" ON "organizations" USING btree ("article_count","id");--> statement-breakpoint
CREATE INDEX "organizations_by_mentions" ON "organizations" USING btree ("mention_count","id");--> statement-breakpoint
CREATE INDEX "organizations_by_name" ON "organizations" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "people_by_articles" ON "people" USING btree ("article_count","id");--> statement-breakpoint
CREATE INDEX "people_by_mentions" ON "people" USING btree ("mention_count","id");--> statement-breakpoint
CREATE INDEX "people_by_name" ON "people" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "places_by_articles" ON "places" USING btree ("article_count","id");--> statement-breakpoint
CREATE INDEX "places_by_mentions" ON "places" USING btree ("mention_count","id");--> statement-breakpoint
CREATE INDEX "places_by_name" ON "places" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "sources_by_articles" ON "sources" USING btree ("article_count","id");--> statement-breakpoint
CREATE INDEX "sources_by_name" ON "sources" USING btree ("name_key","id");
