CREATE TABLE "chosen_quote" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"coding_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"edited" text,
	"version" integer DEFAULT 1 NOT NULL,
	"chosen_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "chosen_quote_edited_not_empty" CHECK ("chosen_quote"."edited" <> '')
);
--> statement-breakpoint
CREATE TABLE "factor_merge" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "factor_merge_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"study_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"code_id" uuid NOT NULL,
	"into_code_id" uuid NOT NULL,
	"merged_by" uuid,
	"reason" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "factor_merge_not_itself" CHECK ("factor_merge"."code_id" <> "factor_merge"."into_code_id"),
	CONSTRAINT "factor_merge_reason_given" CHECK ("factor_merge"."reason" <> '')
);
--> statement-breakpoint
ALTER TABLE "chosen_quote" ADD CONSTRAINT "chosen_quote_coding_fk" FOREIGN KEY ("study_id","coding_id") REFERENCES "public"."coding"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chosen_quote" ADD CONSTRAINT "chosen_quote_member_fk" FOREIGN KEY ("study_id","chosen_by") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factor_merge" ADD CONSTRAINT "factor_merge_code_fk" FOREIGN KEY ("study_id","theme_id","code_id") REFERENCES "public"."code"("study_id","theme_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factor_merge" ADD CONSTRAINT "factor_merge_into_fk" FOREIGN KEY ("study_id","theme_id","into_code_id") REFERENCES "public"."code"("study_id","theme_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factor_merge" ADD CONSTRAINT "factor_merge_member_fk" FOREIGN KEY ("study_id","merged_by") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factor_merge" ADD CONSTRAINT "factor_merge_removed_by_fk" FOREIGN KEY ("study_id","removed_by") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "chosen_quote_once_key" ON "chosen_quote" USING btree ("coding_id") WHERE "chosen_quote"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "factor_merge_once_key" ON "factor_merge" USING btree ("code_id") WHERE "factor_merge"."removed_at" is null;