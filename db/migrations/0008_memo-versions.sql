ALTER TABLE "memo" DROP COLUMN "text";--> statement-breakpoint
ALTER TABLE "memo" DROP COLUMN "version";