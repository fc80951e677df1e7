CREATE TABLE "report_outline" (
	"study_id" uuid PRIMARY KEY NOT NULL,
	"order" jsonb NOT NULL,
	"left_out" jsonb NOT NULL,
	"version" integer NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_outline_version_positive" CHECK ("report_outline"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "report_text" (
	"study_id" uuid NOT NULL,
	"section" text NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_text_study_id_section_pk" PRIMARY KEY("study_id","section"),
	CONSTRAINT "report_text_version_positive" CHECK ("report_text"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "report_outline" ADD CONSTRAINT "report_outline_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_text" ADD CONSTRAINT "report_text_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;