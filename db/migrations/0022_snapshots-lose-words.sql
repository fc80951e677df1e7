-- A snapshot stays what it was, but for the words of an interview that is deleted: its seal is of their hashes.
CREATE FUNCTION refuse_all_but_lost_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF samenspraak_deleting()
     AND to_jsonb(NEW) - 'content' = to_jsonb(OLD) - 'content'
     AND NEW.content #- '{inputs,evidence,quotes}' = OLD.content #- '{inputs,evidence,quotes}'
     AND NOT EXISTS (
       SELECT FROM jsonb_array_elements(OLD.content #> '{inputs,evidence,quotes}') WITH ORDINALITY AS was (quote, at)
       FULL JOIN jsonb_array_elements(NEW.content #> '{inputs,evidence,quotes}') WITH ORDINALITY AS now (quote, at)
         ON was.at = now.at
       WHERE was.quote IS DISTINCT FROM now.quote
         AND was.quote || '{"words": null}' IS DISTINCT FROM now.quote)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'UPDATE of snapshot is refused: its rows never change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
DROP TRIGGER snapshot_never_changes ON "snapshot";
--> statement-breakpoint
CREATE TRIGGER snapshot_is_never_deleted BEFORE DELETE ON "snapshot" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER snapshot_only_loses_words BEFORE UPDATE ON "snapshot" FOR EACH ROW EXECUTE FUNCTION refuse_all_but_lost_words();
