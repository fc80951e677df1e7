-- What was plain text becomes a text of paragraphs, one for each line.
CREATE FUNCTION text_of_lines(lines text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('type', 'doc', 'content', coalesce(jsonb_agg(
    CASE WHEN line = '' THEN jsonb_build_object('type', 'paragraph')
    ELSE jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', line))) END
    ORDER BY place), '[{"type": "paragraph"}]'::jsonb))
  FROM unnest(string_to_array(lines, E'\n')) WITH ORDINALITY AS each(line, place)
$$;
--> statement-breakpoint
CREATE TABLE "memo_version" (
	"study_id" uuid NOT NULL,
	"memo_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"document" jsonb NOT NULL,
	"text" text NOT NULL,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memo_version_memo_id_version_pk" PRIMARY KEY("memo_id","version"),
	CONSTRAINT "memo_version_positive" CHECK ("memo_version"."version" > 0 and "memo_version"."revision" > 0)
);
--> statement-breakpoint
ALTER TABLE "memo" DROP CONSTRAINT "memo_on_one_thing";--> statement-breakpoint
ALTER TABLE "memo" ADD COLUMN "transcript_id" uuid;--> statement-breakpoint
ALTER TABLE "memo" ADD COLUMN "turn" integer;--> statement-breakpoint
ALTER TABLE "memo" ADD COLUMN "theme_id" uuid;--> statement-breakpoint
ALTER TABLE "memo" ADD COLUMN "code_id" uuid;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "document" jsonb;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "begun_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "memo_version" ADD CONSTRAINT "memo_version_memo_fk" FOREIGN KEY ("study_id","memo_id") REFERENCES "public"."memo"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_transcript_fk" FOREIGN KEY ("study_id","interview_id","transcript_id") REFERENCES "public"."transcript"("study_id","interview_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_code_fk" FOREIGN KEY ("study_id","code_id") REFERENCES "public"."code"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memo_interview_idx" ON "memo" USING btree ("interview_id");--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_turn_in_transcript" CHECK (num_nonnulls("memo"."transcript_id", "memo"."turn") = 0 or ("memo"."interview_id" is not null and "memo"."transcript_id" is not null and "memo"."turn" > 0));--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_on_one_thing" CHECK (num_nonnulls("memo"."case_id", "memo"."interview_id", "memo"."theme_id", "memo"."code_id") = 1);--> statement-breakpoint
ALTER TABLE "summary" ADD CONSTRAINT "summary_revision_positive" CHECK ("summary"."revision" > 0);--> statement-breakpoint
UPDATE "summary" SET "document" = text_of_lines("text"), "begun_at" = "written_at";--> statement-breakpoint
ALTER TABLE "summary" ALTER COLUMN "document" SET NOT NULL;--> statement-breakpoint
INSERT INTO "memo_version" ("study_id", "memo_id", "version", "document", "text", "begun_at", "written_at")
  SELECT "study_id", "id", 1, text_of_lines("text"), "text", "written_at", "written_at" FROM "memo";--> statement-breakpoint
DROP FUNCTION text_of_lines(text);
