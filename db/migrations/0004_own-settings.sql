CREATE TABLE "own_setting" (
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_setting_user_id_name_pk" PRIMARY KEY("user_id","name"),
	CONSTRAINT "own_setting_is_known" CHECK ("own_setting"."name" in ('keys', 'reading', 'hints'))
);
--> statement-breakpoint
ALTER TABLE "own_setting" ADD CONSTRAINT "own_setting_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;