CREATE TABLE "search_index" (
	"transcript_id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"rules" integer NOT NULL,
	"forms" text[] NOT NULL,
	"stems" text[] NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_index" ADD CONSTRAINT "search_index_transcript_fk" FOREIGN KEY ("study_id","transcript_id") REFERENCES "public"."transcript"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_index_study_idx" ON "search_index" USING btree ("study_id");--> statement-breakpoint
CREATE INDEX "search_index_stems_idx" ON "search_index" USING gin ("stems");