CREATE TABLE "alias_draw" (
	"interview_id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"seed" bigint NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alias_draw_seed_known" CHECK ("alias_draw"."seed" between 0 and 4294967295)
);
--> statement-breakpoint
CREATE TABLE "codebook_question" (
	"adjudication_id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"question" text NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "codebook_question_asks" CHECK ("codebook_question"."question" <> ''),
	CONSTRAINT "codebook_question_answered_when" CHECK (("codebook_question"."answer" is null) = ("codebook_question"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "decision_remark" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_remark_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"study_id" uuid NOT NULL,
	"adjudication_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decision_remark_says" CHECK ("decision_remark"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "settling_place" (
	"study_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"difference" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settling_place_study_id_member_id_pk" PRIMARY KEY("study_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "adjudication" DROP CONSTRAINT "adjudication_outcome_known";--> statement-breakpoint
ALTER TABLE "alias_draw" ADD CONSTRAINT "alias_draw_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_question" ADD CONSTRAINT "codebook_question_adjudication_fk" FOREIGN KEY ("study_id","adjudication_id") REFERENCES "public"."adjudication"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_question" ADD CONSTRAINT "codebook_question_member_fk" FOREIGN KEY ("study_id","answered_by") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_remark" ADD CONSTRAINT "decision_remark_adjudication_fk" FOREIGN KEY ("study_id","adjudication_id") REFERENCES "public"."adjudication"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_remark" ADD CONSTRAINT "decision_remark_member_fk" FOREIGN KEY ("study_id","member_id") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settling_place" ADD CONSTRAINT "settling_place_member_fk" FOREIGN KEY ("study_id","member_id") REFERENCES "public"."member"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settling_place" ADD CONSTRAINT "settling_place_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_remark_adjudication_idx" ON "decision_remark" USING btree ("adjudication_id","id");--> statement-breakpoint
CREATE INDEX "adjudication_interview_idx" ON "adjudication" USING btree ("interview_id");--> statement-breakpoint
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_outcome_known" CHECK ("adjudication"."outcome" in ('one-of-them', 'new', 'neither', 'agreed', 'codebook-question'));