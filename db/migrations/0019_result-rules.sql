CREATE TABLE "expected_direction" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "expected_direction_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"study_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"more_in" uuid,
	"judged_before" integer NOT NULL,
	"set_by" uuid,
	"reason" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "expected_direction_stance_known" CHECK ("expected_direction"."stance" in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend')),
	CONSTRAINT "expected_direction_judged_before_counts" CHECK ("expected_direction"."judged_before" >= 0)
);
--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "indicative_below" double precision DEFAULT 0.5 NOT NULL;--> statement-breakpoint
ALTER TABLE "weighting_choice" ADD COLUMN "roles_in_n" text DEFAULT 'all' NOT NULL;--> statement-breakpoint
ALTER TABLE "expected_direction" ADD CONSTRAINT "expected_direction_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_direction" ADD CONSTRAINT "expected_direction_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_direction" ADD CONSTRAINT "expected_direction_group_fk" FOREIGN KEY ("study_id","more_in") REFERENCES "public"."group"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study" ADD CONSTRAINT "study_indicative_below_share" CHECK ("study"."indicative_below" between 0 and 1);--> statement-breakpoint
ALTER TABLE "weighting_choice" ADD CONSTRAINT "weighting_choice_roles_in_n_known" CHECK ("weighting_choice"."roles_in_n" in ('all', 'shown'));