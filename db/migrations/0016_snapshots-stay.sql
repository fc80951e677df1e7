-- A report that was handed over refers to its snapshot by id: it stays what it was.
CREATE TRIGGER snapshot_never_changes BEFORE UPDATE OR DELETE ON "snapshot" FOR EACH ROW EXECUTE FUNCTION refuse_change();
