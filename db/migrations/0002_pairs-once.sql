-- A pair that was typed at both its cases stays with the one that comes first in the study.
DELETE FROM "case_match" told USING "case_match" reverse, "case" teller, "case" other
 WHERE reverse."case_id" = told."matched_case_id" AND reverse."matched_case_id" = told."case_id"
   AND teller."id" = told."case_id" AND other."id" = told."matched_case_id"
   AND (teller."position", teller."code") > (other."position", other."code");
--> statement-breakpoint
CREATE UNIQUE INDEX "case_match_once_key" ON "case_match" USING btree (least("case_id", "matched_case_id"),greatest("case_id", "matched_case_id"));
