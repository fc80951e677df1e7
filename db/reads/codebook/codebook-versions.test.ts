import { expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { importReferenceStudy } from "@/db/seed/reference-study.setup";
import { changeTheme } from "@/db/writes/codebook/change-theme";
import { readCodebook } from "./codebook-of";
import { readCodebookVersions } from "./codebook-versions";

const database = await testDatabase();

test("a definition that is changed starts a version that says what it was and by whom", async () => {
  const { study, viewer } = await importReferenceStudy(database);
  const researcher = await viewer(["researcher"]);
  const [membership] = researcher.memberships;
  if (membership === undefined) throw new RangeError("no member");
  const theme = (await readCodebook(membership)).themes.find(({ code }) => code === "regie");
  if (theme === undefined) throw new RangeError("no theme");
  const change = { ...theme, definition: "Wie beslist.", theme: theme.id, seen: theme };
  expect(await changeTheme(researcher, study, change)).toMatchObject({ ok: true });
  const [newest, first] = (await readCodebookVersions(researcher, study)) ?? [];
  expect(newest).toMatchObject({
    number: (first?.number ?? 0) + 1,
    madeBy: "Iemand",
    changes: [{ kind: "theme-defined", theme: theme.name, from: theme.definition, to: "Wie beslist." }],
  });
  expect(first?.changes).toBeNull();
  const stranger = { ...researcher, memberships: [] };
  expect(await readCodebookVersions(stranger, study)).toBeNull();
});
