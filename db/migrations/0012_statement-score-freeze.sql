-- Finishing freezes a coder's scores of the closing statements: with a statement's theme where the coder was asked
-- that theme, else with the coder's first assignment of the interview.
CREATE FUNCTION is_score_finished(the_interview uuid, the_coder uuid, the_statement uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE the_assignment uuid; newest text;
BEGIN
  SELECT a.id INTO the_assignment
    FROM assignment a
    LEFT JOIN statement s ON s.id = the_statement
    LEFT JOIN assignment_theme t ON t.assignment_id = a.id AND t.theme_id = s.theme_id
   WHERE a.interview_id = the_interview AND a.coder_id = the_coder
   ORDER BY (t.theme_id IS NULL), a.written_at, a.id LIMIT 1
     FOR SHARE OF a;
  IF the_assignment IS NULL THEN RETURN false; END IF;
  SELECT s.kind INTO newest FROM assignment_state s WHERE s.assignment_id = the_assignment ORDER BY s.id DESC LIMIT 1;
  RETURN coalesce(newest = 'finished', false);
END $$;
--> statement-breakpoint
CREATE FUNCTION finished_score_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF samenspraak_deleting() THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP <> 'INSERT' AND OLD.coder_id IS NOT NULL AND is_score_finished(OLD.interview_id, OLD.coder_id, OLD.statement_id)
     OR TG_OP <> 'DELETE' AND NEW.coder_id IS NOT NULL AND is_score_finished(NEW.interview_id, NEW.coder_id, NEW.statement_id) THEN
    RAISE EXCEPTION 'the coder has finished this interview for this statement' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'finished_work_stays';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER statement_score_of_finished_work_stays BEFORE INSERT OR UPDATE OR DELETE ON "statement_score" FOR EACH ROW EXECUTE FUNCTION finished_score_stays();
