CREATE TABLE "draw" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "draw_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"study_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"seed" bigint NOT NULL,
	"percent" integer,
	"pool" integer NOT NULL,
	"drawn" integer NOT NULL,
	"per_interview" integer NOT NULL,
	"made_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draw_seed_known" CHECK ("draw"."seed" between 0 and 4294967295),
	CONSTRAINT "draw_percent_known" CHECK ("draw"."percent" between 1 and 100),
	CONSTRAINT "draw_counts_known" CHECK ("draw"."drawn" between 1 and "draw"."pool" and "draw"."per_interview" > 0)
);
--> statement-breakpoint
ALTER TABLE "draw" ADD CONSTRAINT "draw_round_fk" FOREIGN KEY ("study_id","round_id") REFERENCES "public"."round"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draw" ADD CONSTRAINT "draw_member_fk" FOREIGN KEY ("study_id","made_by") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;