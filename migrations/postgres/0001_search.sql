-- Full text. The gap between title and body keeps a phrase from running from one into the other.
CREATE TABLE "article_search" (
	"article_id" text collate "C" PRIMARY KEY NOT NULL,
	"key" bigint NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"words" tsvector NOT NULL GENERATED ALWAYS AS (
		setweight(to_tsvector('simple'::regconfig, "title"), 'A') || '''|'':1'::tsvector || to_tsvector('simple'::regconfig, "body")
	) STORED
);
--> statement-breakpoint
CREATE INDEX "article_search_by_words" ON "article_search" USING gin ("words");
--> statement-breakpoint
CREATE INDEX "article_search_by_key" ON "article_search" USING btree ("key");
--> statement-breakpoint
CREATE TABLE "event_search" (
	"event_id" text collate "C" PRIMARY KEY NOT NULL,
	"key" bigint NOT NULL,
	"title" text NOT NULL,
	"words" tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, "title")) STORED
);
--> statement-breakpoint
CREATE INDEX "event_search_by_words" ON "event_search" USING gin ("words");
