CREATE TABLE "adjudication" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"outcome" text NOT NULL,
	"between" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"decided_by" uuid NOT NULL,
	"reason" text,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "adjudication_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "adjudication_subject_known" CHECK ("adjudication"."subject" in ('passage', 'judgement')),
	CONSTRAINT "adjudication_outcome_known" CHECK ("adjudication"."outcome" in ('one-of-them', 'new', 'neither', 'codebook-question'))
);
--> statement-breakpoint
CREATE TABLE "opinion_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"opinion_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"decided_by" uuid,
	"reason" text,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opinion_decision_once_key" UNIQUE("opinion_id","theme_id"),
	CONSTRAINT "opinion_decision_stance_known" CHECK ("opinion_decision"."stance" in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend'))
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"coder_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"blind" boolean DEFAULT true NOT NULL,
	"deadline" date,
	"made_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignment_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "assignment_work_key" UNIQUE("study_id","id","interview_id","coder_id")
);
--> statement-breakpoint
CREATE TABLE "assignment_state" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assignment_state_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"study_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by" uuid,
	"reason" text,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignment_state_kind_known" CHECK ("assignment_state"."kind" in ('started', 'finished', 'reopened', 'withdrawn')),
	CONSTRAINT "assignment_state_reopened_why" CHECK ("assignment_state"."kind" <> 'reopened' or "assignment_state"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "assignment_theme" (
	"study_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"coder_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	CONSTRAINT "assignment_theme_assignment_id_theme_id_pk" PRIMARY KEY("assignment_id","theme_id"),
	CONSTRAINT "assignment_theme_once_key" UNIQUE("interview_id","coder_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"chain" text NOT NULL,
	"sequence" bigint NOT NULL,
	"study_id" uuid,
	"actor_id" uuid,
	"actor_kind" text NOT NULL,
	"verb" text NOT NULL,
	"subject" jsonb NOT NULL,
	"mac" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_chain_key" UNIQUE("chain","sequence"),
	CONSTRAINT "audit_actor" CHECK (("audit"."actor_kind" = 'person') = ("audit"."actor_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"chain" text PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"mac" text NOT NULL,
	"seal" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_attribute" (
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	"value" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "case_attribute_case_id_name_pk" PRIMARY KEY("case_id","name")
);
--> statement-breakpoint
CREATE TABLE "case_match" (
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"matched_case_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "case_match_case_id_matched_case_id_pk" PRIMARY KEY("case_id","matched_case_id"),
	CONSTRAINT "case_match_not_itself" CHECK ("case_match"."case_id" <> "case_match"."matched_case_id")
);
--> statement-breakpoint
CREATE TABLE "case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"code" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "case_study_code_key" UNIQUE("study_id","code"),
	CONSTRAINT "case_code_not_empty" CHECK ("case"."code" <> '')
);
--> statement-breakpoint
CREATE TABLE "code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"label" text NOT NULL,
	"polarity" text,
	"definition" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"proposed_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "code_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "code_theme_id_key" UNIQUE("study_id","theme_id","id"),
	CONSTRAINT "code_theme_label_key" UNIQUE NULLS NOT DISTINCT("study_id","theme_id","label","polarity"),
	CONSTRAINT "code_polarity_known" CHECK ("code"."polarity" in ('bevorderend', 'belemmerend')),
	CONSTRAINT "code_label_not_empty" CHECK ("code"."label" <> '')
);
--> statement-breakpoint
CREATE TABLE "codebook_version" (
	"study_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"made_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "codebook_version_study_id_number_pk" PRIMARY KEY("study_id","number")
);
--> statement-breakpoint
CREATE TABLE "coding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"coder_id" uuid,
	"theme_id" uuid NOT NULL,
	"code_id" uuid,
	"stance" text,
	"starred" boolean DEFAULT false NOT NULL,
	"memo" text DEFAULT '' NOT NULL,
	"codebook_version" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "coding_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "coding_interview_id_key" UNIQUE("study_id","interview_id","id"),
	CONSTRAINT "coding_stance_known" CHECK ("coding"."stance" in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend')),
	CONSTRAINT "coding_stance_on_theme" CHECK ("coding"."code_id" is null or "coding"."stance" is null)
);
--> statement-breakpoint
CREATE TABLE "coding_anchor" (
	"study_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"coding_id" uuid NOT NULL,
	"transcript_id" uuid NOT NULL,
	"from" integer,
	"to" integer,
	"quote" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coding_anchor_coding_id_transcript_id_pk" PRIMARY KEY("coding_id","transcript_id"),
	CONSTRAINT "coding_anchor_passage" CHECK (("coding_anchor"."from" is null and "coding_anchor"."to" is null) or ("coding_anchor"."from" >= 0 and "coding_anchor"."to" > "coding_anchor"."from"))
);
--> statement-breakpoint
CREATE TABLE "group" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "group_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "group_study_code_key" UNIQUE("study_id","code")
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "interview" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"code" text NOT NULL,
	"held_on" date,
	"minutes" integer,
	"interviewer" text,
	"moment" text,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interview_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "interview_case_id_key" UNIQUE("study_id","case_id","id"),
	CONSTRAINT "interview_study_code_key" UNIQUE("study_id","code"),
	CONSTRAINT "interview_minutes_positive" CHECK ("interview"."minutes" > 0)
);
--> statement-breakpoint
CREATE TABLE "interview_release" (
	"interview_id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"released_by" uuid,
	"released_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interview_respondent" (
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"respondent_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "interview_respondent_interview_id_respondent_id_pk" PRIMARY KEY("interview_id","respondent_id")
);
--> statement-breakpoint
CREATE TABLE "judgement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	"coder_id" uuid,
	"stance" text NOT NULL,
	"grounds" text NOT NULL,
	"reason" text,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "judgement_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "judgement_once_key" UNIQUE NULLS NOT DISTINCT("interview_id","theme_id","coder_id"),
	CONSTRAINT "judgement_stance_known" CHECK ("judgement"."stance" in ('verbeterd', 'gelijk', 'verslechterd', 'onbekend', 'niet-besproken')),
	CONSTRAINT "judgement_grounds_known" CHECK ("judgement"."grounds" in ('quotes', 'context')),
	CONSTRAINT "judgement_decided_by_consensus" CHECK ("judgement"."coder_id" is null or "judgement"."decided_by" is null)
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"user_id" uuid,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "member_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "member_study_code_key" UNIQUE("study_id","code"),
	CONSTRAINT "member_name_not_empty" CHECK ("member"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "member_role" (
	"study_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"role" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_role_member_id_role_pk" PRIMARY KEY("member_id","role"),
	CONSTRAINT "member_role_known" CHECK ("member_role"."role" in ('researcher', 'supervisor', 'coder', 'reader'))
);
--> statement-breakpoint
CREATE TABLE "memo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"case_id" uuid,
	"interview_id" uuid,
	"member_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "memo_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "memo_on_one_thing" CHECK (num_nonnulls("memo"."case_id", "memo"."interview_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "one_time_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"study_id" uuid,
	"member_id" uuid,
	"user_id" uuid,
	"made_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "one_time_link_kind" CHECK ("one_time_link"."kind" in ('first-administrator', 'invitation', 'password-reset')),
	CONSTRAINT "one_time_link_invitation" CHECK (("one_time_link"."kind" = 'invitation') = ("one_time_link"."member_id" is not null)),
	CONSTRAINT "one_time_link_reset" CHECK (("one_time_link"."kind" = 'password-reset') = ("one_time_link"."user_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "operation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"payload_sha256" text NOT NULL,
	"result" jsonb NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinion" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"respondent_id" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opinion_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "opinion_case_id_key" UNIQUE("study_id","case_id","id"),
	CONSTRAINT "opinion_respondent_key" UNIQUE("respondent_id")
);
--> statement-breakpoint
CREATE TABLE "opinion_holder" (
	"respondent_id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"opinion_id" uuid NOT NULL,
	"joined_by" uuid,
	"reason" text,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "respondent" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"code" text NOT NULL,
	"role" text NOT NULL,
	"relation" text DEFAULT '' NOT NULL,
	"approach" text NOT NULL,
	"reason" text,
	"refused_by" text,
	"person" text,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "respondent_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "respondent_case_id_key" UNIQUE("study_id","case_id","id"),
	CONSTRAINT "respondent_study_code_key" UNIQUE("study_id","code"),
	CONSTRAINT "respondent_role_known" CHECK ("respondent"."role" in ('aanmelder', 'ouder', 'kind/jongere', 'gezinsinformant')),
	CONSTRAINT "respondent_approach_known" CHECK ("respondent"."approach" in ('geïnterviewd', 'weigerde', 'mocht niet', 'onbereikbaar', 'benaderd'))
);
--> statement-breakpoint
CREATE TABLE "round" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'main' NOT NULL,
	"position" integer NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "round_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "round_kind_known" CHECK ("round"."kind" in ('training', 'main', 'drift-check'))
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_failure" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sign_in_failure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_hash" text NOT NULL,
	"address_hash" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"made_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "snapshot_study_id_key" UNIQUE("study_id","id")
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"code" text NOT NULL,
	"text" text NOT NULL,
	"theme_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "statement_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "statement_study_code_key" UNIQUE("study_id","code")
);
--> statement-breakpoint
CREATE TABLE "statement_score" (
	"study_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"score" integer,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "statement_score_interview_id_statement_id_pk" PRIMARY KEY("interview_id","statement_id"),
	CONSTRAINT "statement_score_range" CHECK ("statement_score"."score" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "study" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"kind" text DEFAULT 'study' NOT NULL,
	"made_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "study_slug_form" CHECK ("study"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "study_name_not_empty" CHECK ("study"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "summary" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "summary_version_key" UNIQUE("case_id","version")
);
--> statement-breakpoint
CREATE TABLE "theme" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"definition" text DEFAULT '' NOT NULL,
	"wording_improved" text NOT NULL,
	"wording_unchanged" text NOT NULL,
	"wording_worsened" text NOT NULL,
	"wording_unknown" text NOT NULL,
	"added_during_analysis" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "theme_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "theme_study_code_key" UNIQUE("study_id","code"),
	CONSTRAINT "theme_name_not_empty" CHECK ("theme"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "transcript" (
	"id" uuid PRIMARY KEY NOT NULL,
	"study_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"length" integer NOT NULL,
	"turns" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"made_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transcript_study_id_key" UNIQUE("study_id","id"),
	CONSTRAINT "transcript_interview_id_key" UNIQUE("study_id","interview_id","id"),
	CONSTRAINT "transcript_version_key" UNIQUE("interview_id","version"),
	CONSTRAINT "transcript_length_positive" CHECK ("transcript"."length" > 0),
	CONSTRAINT "transcript_version_positive" CHECK ("transcript"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"administrator" boolean DEFAULT false NOT NULL,
	"locale" text DEFAULT 'nl' NOT NULL,
	"closed_at" timestamp with time zone,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_is_lower_case" CHECK ("user"."email" = lower("user"."email"))
);
--> statement-breakpoint
CREATE TABLE "weighting_choice" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "weighting_choice_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"study_id" uuid NOT NULL,
	"mean_over" text NOT NULL,
	"set_mean" double precision,
	"count_unknown" boolean DEFAULT true NOT NULL,
	"chosen_by" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "weighting_choice_mean_over_known" CHECK ("weighting_choice"."mean_over" in ('study', 'group', 'set')),
	CONSTRAINT "weighting_choice_set_mean" CHECK (("weighting_choice"."mean_over" = 'set') = ("weighting_choice"."set_mean" is not null)),
	CONSTRAINT "weighting_choice_mean_positive" CHECK ("weighting_choice"."set_mean" > 0)
);
--> statement-breakpoint
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_member_fk" FOREIGN KEY ("study_id","decided_by") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_decision" ADD CONSTRAINT "opinion_decision_opinion_fk" FOREIGN KEY ("study_id","opinion_id") REFERENCES "public"."opinion"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_decision" ADD CONSTRAINT "opinion_decision_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_coder_fk" FOREIGN KEY ("study_id","coder_id") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_round_fk" FOREIGN KEY ("study_id","round_id") REFERENCES "public"."round"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_state" ADD CONSTRAINT "assignment_state_assignment_fk" FOREIGN KEY ("study_id","assignment_id") REFERENCES "public"."assignment"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_theme" ADD CONSTRAINT "assignment_theme_assignment_fk" FOREIGN KEY ("study_id","assignment_id","interview_id","coder_id") REFERENCES "public"."assignment"("study_id","id","interview_id","coder_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "assignment_theme" ADD CONSTRAINT "assignment_theme_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_attribute" ADD CONSTRAINT "case_attribute_case_fk" FOREIGN KEY ("study_id","case_id") REFERENCES "public"."case"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_match" ADD CONSTRAINT "case_match_case_fk" FOREIGN KEY ("study_id","case_id") REFERENCES "public"."case"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_match" ADD CONSTRAINT "case_match_matched_fk" FOREIGN KEY ("study_id","matched_case_id") REFERENCES "public"."case"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case" ADD CONSTRAINT "case_group_fk" FOREIGN KEY ("study_id","group_id") REFERENCES "public"."group"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "code" ADD CONSTRAINT "code_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook_version" ADD CONSTRAINT "codebook_version_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_coder_fk" FOREIGN KEY ("study_id","coder_id") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_code_fk" FOREIGN KEY ("study_id","theme_id","code_id") REFERENCES "public"."code"("study_id","theme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_anchor" ADD CONSTRAINT "coding_anchor_coding_fk" FOREIGN KEY ("study_id","interview_id","coding_id") REFERENCES "public"."coding"("study_id","interview_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_anchor" ADD CONSTRAINT "coding_anchor_transcript_fk" FOREIGN KEY ("study_id","interview_id","transcript_id") REFERENCES "public"."transcript"("study_id","interview_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group" ADD CONSTRAINT "group_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity" ADD CONSTRAINT "identity_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview" ADD CONSTRAINT "interview_case_fk" FOREIGN KEY ("study_id","case_id") REFERENCES "public"."case"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_release" ADD CONSTRAINT "interview_release_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_release" ADD CONSTRAINT "interview_release_member_fk" FOREIGN KEY ("study_id","released_by") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_respondent" ADD CONSTRAINT "interview_respondent_interview_fk" FOREIGN KEY ("study_id","case_id","interview_id") REFERENCES "public"."interview"("study_id","case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_respondent" ADD CONSTRAINT "interview_respondent_respondent_fk" FOREIGN KEY ("study_id","case_id","respondent_id") REFERENCES "public"."respondent"("study_id","case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_coder_fk" FOREIGN KEY ("study_id","coder_id") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_role" ADD CONSTRAINT "member_role_member_fk" FOREIGN KEY ("study_id","member_id") REFERENCES "public"."member"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_case_fk" FOREIGN KEY ("study_id","case_id") REFERENCES "public"."case"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memo" ADD CONSTRAINT "memo_member_fk" FOREIGN KEY ("study_id","member_id") REFERENCES "public"."member"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operation" ADD CONSTRAINT "operation_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operation" ADD CONSTRAINT "operation_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_respondent_fk" FOREIGN KEY ("study_id","case_id","respondent_id") REFERENCES "public"."respondent"("study_id","case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_holder" ADD CONSTRAINT "opinion_holder_opinion_fk" FOREIGN KEY ("study_id","case_id","opinion_id") REFERENCES "public"."opinion"("study_id","case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_holder" ADD CONSTRAINT "opinion_holder_respondent_fk" FOREIGN KEY ("study_id","case_id","respondent_id") REFERENCES "public"."respondent"("study_id","case_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "respondent" ADD CONSTRAINT "respondent_case_fk" FOREIGN KEY ("study_id","case_id") REFERENCES "public"."case"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_theme_fk" FOREIGN KEY ("study_id","theme_id") REFERENCES "public"."theme"("study_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_score" ADD CONSTRAINT "statement_score_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_score" ADD CONSTRAINT "statement_score_statement_fk" FOREIGN KEY ("study_id","statement_id") REFERENCES "public"."statement"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary" ADD CONSTRAINT "summary_case_fk" FOREIGN KEY ("study_id","case_id") REFERENCES "public"."case"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme" ADD CONSTRAINT "theme_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcript" ADD CONSTRAINT "transcript_interview_fk" FOREIGN KEY ("study_id","interview_id") REFERENCES "public"."interview"("study_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weighting_choice" ADD CONSTRAINT "weighting_choice_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_interview_idx" ON "assignment" USING btree ("interview_id","coder_id");--> statement-breakpoint
CREATE INDEX "assignment_state_newest_idx" ON "assignment_state" USING btree ("assignment_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_study_idx" ON "audit" USING btree ("study_id","id");--> statement-breakpoint
CREATE INDEX "coding_interview_coder_idx" ON "coding" USING btree ("interview_id","coder_id");--> statement-breakpoint
CREATE INDEX "coding_theme_idx" ON "coding" USING btree ("study_id","theme_id");--> statement-breakpoint
CREATE INDEX "coding_anchor_transcript_idx" ON "coding_anchor" USING btree ("transcript_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_study_user_key" ON "member" USING btree ("study_id","user_id");--> statement-breakpoint
CREATE INDEX "operation_user_idx" ON "operation" USING btree ("user_id","written_at");--> statement-breakpoint
CREATE INDEX "session_user_idx" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_failure_account_idx" ON "sign_in_failure" USING btree ("account_hash","written_at");--> statement-breakpoint
CREATE INDEX "sign_in_failure_address_idx" ON "sign_in_failure" USING btree ("address_hash","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "study_slug_key" ON "study" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "user_email_key" ON "user" USING btree ("email");