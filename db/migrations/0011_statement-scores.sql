ALTER TABLE "statement_score" DROP CONSTRAINT "statement_score_interview_id_statement_id_pk";--> statement-breakpoint
ALTER TABLE "statement_score" ADD COLUMN "coder_id" uuid;--> statement-breakpoint
ALTER TABLE "statement_score" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "statement_score" ADD COLUMN "changed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "statement_score" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "statement_score" ADD CONSTRAINT "statement_score_coder_fk" FOREIGN KEY ("study_id","coder_id") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_score" ADD CONSTRAINT "statement_score_once_key" UNIQUE NULLS NOT DISTINCT("interview_id","statement_id","coder_id");--> statement-breakpoint
ALTER TABLE "statement_score" ADD CONSTRAINT "statement_score_removed" CHECK ("statement_score"."coder_id" is not null or "statement_score"."removed_at" is null);