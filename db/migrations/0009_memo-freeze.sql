-- Finishing freezes a coder's memos on that interview and its turns. Begun before: frozen while an assignment
-- is finished that was open then. New ones: while the coder has work on it and none of it is open.
CREATE FUNCTION is_memo_frozen(the_interview uuid, the_writer uuid, begun timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE finished_at timestamptz; open_ones integer;
BEGIN
  IF the_interview IS NULL THEN RETURN false; END IF;
  PERFORM 1 FROM assignment a WHERE a.interview_id = the_interview AND a.coder_id = the_writer FOR SHARE;
  SELECT max(newest.written_at) FILTER (WHERE newest.kind = 'finished'),
         count(*) FILTER (WHERE coalesce(newest.kind, 'started') IN ('started', 'reopened'))
    INTO finished_at, open_ones
    FROM assignment a LEFT JOIN LATERAL (
      SELECT s.kind, s.written_at FROM assignment_state s WHERE s.assignment_id = a.id ORDER BY s.id DESC LIMIT 1
    ) newest ON true
   WHERE a.interview_id = the_interview AND a.coder_id = the_writer;
  IF begun IS NULL THEN RETURN finished_at IS NOT NULL AND open_ones = 0; END IF;
  RETURN coalesce(finished_at >= begun, false);
END $$;
--> statement-breakpoint
CREATE FUNCTION finished_memo_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE frozen boolean;
BEGIN
  IF samenspraak_deleting() THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_TABLE_NAME = 'memo_version' THEN
    SELECT is_memo_frozen(m.interview_id, m.member_id, m.written_at) INTO frozen
      FROM memo m WHERE m.id = coalesce(NEW.memo_id, OLD.memo_id);
  ELSIF TG_OP = 'INSERT' THEN
    frozen := is_memo_frozen(NEW.interview_id, NEW.member_id, NULL);
  ELSE
    frozen := is_memo_frozen(OLD.interview_id, OLD.member_id, OLD.written_at);
  END IF;
  IF frozen THEN
    RAISE EXCEPTION 'the coder has finished this interview' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'finished_work_stays';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER memo_of_finished_work_stays BEFORE INSERT OR UPDATE OR DELETE ON "memo" FOR EACH ROW EXECUTE FUNCTION finished_memo_stays();
--> statement-breakpoint
CREATE TRIGGER memo_version_of_finished_work_stays BEFORE INSERT OR UPDATE OR DELETE ON "memo_version" FOR EACH ROW EXECUTE FUNCTION finished_memo_stays();
