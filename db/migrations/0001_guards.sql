-- What a row may never become, whoever asks. Deleting a mistaken import sets samenspraak.deleting for its
-- transaction; nothing else passes.
CREATE FUNCTION samenspraak_deleting() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('samenspraak.deleting', true), '') = 'on'
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME <> 'audit' AND samenspraak_deleting() THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% of % is refused: its rows never change', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER transcript_never_changes BEFORE UPDATE OR DELETE ON "transcript" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER codebook_version_never_changes BEFORE UPDATE OR DELETE ON "codebook_version" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER assignment_state_never_changes BEFORE UPDATE OR DELETE ON "assignment_state" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_never_changes BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER transcript_is_never_emptied BEFORE TRUNCATE ON "transcript" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION passage_lies_in_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE text_length integer;
BEGIN
  IF NEW."to" IS NULL THEN RETURN NEW; END IF;
  SELECT length INTO text_length FROM transcript WHERE id = NEW.transcript_id;
  IF NEW."to" > text_length THEN
    RAISE EXCEPTION 'a passage to % lies outside a text of % units', NEW."to", text_length USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER coding_anchor_lies_in_text BEFORE INSERT OR UPDATE ON "coding_anchor" FOR EACH ROW EXECUTE FUNCTION passage_lies_in_text();
--> statement-breakpoint
-- Finishing freezes a coder's work on that interview for the themes of the assignment. The share lock on the
-- assignment makes a coding and a finish that meet wait for each other.
CREATE FUNCTION is_finished(the_interview uuid, the_coder uuid, the_theme uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE the_assignment uuid; newest text;
BEGIN
  SELECT a.id INTO the_assignment
    FROM assignment a JOIN assignment_theme t ON t.assignment_id = a.id
   WHERE a.interview_id = the_interview AND a.coder_id = the_coder AND t.theme_id = the_theme
     FOR SHARE OF a;
  IF the_assignment IS NULL THEN RETURN false; END IF;
  SELECT s.kind INTO newest FROM assignment_state s WHERE s.assignment_id = the_assignment ORDER BY s.id DESC LIMIT 1;
  RETURN coalesce(newest = 'finished', false);
END $$;
--> statement-breakpoint
CREATE FUNCTION finished_work_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF samenspraak_deleting() THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP <> 'INSERT' AND OLD.coder_id IS NOT NULL AND is_finished(OLD.interview_id, OLD.coder_id, OLD.theme_id)
     OR TG_OP <> 'DELETE' AND NEW.coder_id IS NOT NULL AND is_finished(NEW.interview_id, NEW.coder_id, NEW.theme_id) THEN
    RAISE EXCEPTION 'the coder has finished this interview for this theme' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'finished_work_stays';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER coding_of_finished_work_stays BEFORE INSERT OR UPDATE OR DELETE ON "coding" FOR EACH ROW EXECUTE FUNCTION finished_work_stays();
--> statement-breakpoint
CREATE TRIGGER judgement_of_finished_work_stays BEFORE INSERT OR UPDATE OR DELETE ON "judgement" FOR EACH ROW EXECUTE FUNCTION finished_work_stays();
--> statement-breakpoint
-- A correction of the text adds an anchor in the new version; where a finished coding stands in a version stays.
CREATE FUNCTION finished_passage_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE the_coding record;
BEGIN
  IF samenspraak_deleting() THEN RETURN coalesce(NEW, OLD); END IF;
  SELECT c.interview_id, c.coder_id, c.theme_id INTO the_coding FROM coding c WHERE c.id = OLD.coding_id;
  IF the_coding.coder_id IS NOT NULL AND is_finished(the_coding.interview_id, the_coding.coder_id, the_coding.theme_id) THEN
    RAISE EXCEPTION 'the coder has finished this interview for this theme' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'finished_work_stays';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER coding_anchor_of_finished_work_stays BEFORE UPDATE OR DELETE ON "coding_anchor" FOR EACH ROW EXECUTE FUNCTION finished_passage_stays();
--> statement-breakpoint
-- started -> finished -> reopened -> finished: what can't follow is refused.
CREATE FUNCTION assignment_state_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE newest text;
BEGIN
  PERFORM 1 FROM assignment WHERE id = NEW.assignment_id FOR UPDATE;
  SELECT s.kind INTO newest FROM assignment_state s WHERE s.assignment_id = NEW.assignment_id ORDER BY s.id DESC LIMIT 1;
  IF NEW.kind = 'started' AND newest IS NOT NULL
     OR NEW.kind = 'finished' AND newest = 'finished'
     OR NEW.kind = 'reopened' AND newest IS DISTINCT FROM 'finished'
     OR newest = 'withdrawn' THEN
    RAISE EXCEPTION 'an assignment that is % can not be %', coalesce(newest, 'not started'), NEW.kind
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'assignment_state_follows';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER assignment_state_follows BEFORE INSERT ON "assignment_state" FOR EACH ROW EXECUTE FUNCTION assignment_state_follows();
