import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import { coding } from "@/db/schema/coding";
import { interview } from "@/db/schema/interview";
import { member } from "@/db/schema/member";
import { theme } from "@/db/schema/theme";
import { importReferenceStudy, type ReferenceStudy } from "@/db/seed/reference-study.setup";
import { changeTheme } from "@/db/writes/codebook/change-theme";
import { readCodebook } from "./codebook-of";
import { readCodebookOfCoding } from "./codebook-of-coding";

const database = await testDatabase();
let study: ReferenceStudy;
beforeAll(async () => {
  study = await importReferenceStudy(database, (archive) => ({
    ...archive,
    interviews: archive.interviews.map((each) => ({ ...each, release: null })),
  }));
});

/** A coding of codeur-a of a theme itself. */
async function codingOn(code: string) {
  const [found] = await database
    .select({ id: coding.id, version: coding.codebookVersion })
    .from(coding)
    .innerJoin(theme, eq(theme.id, coding.themeId))
    .innerJoin(interview, eq(interview.id, coding.interviewId))
    .innerJoin(member, eq(member.id, coding.coderId))
    .where(
      and(
        eq(coding.studyId, study.study),
        eq(theme.code, code),
        eq(member.code, "codeur-a"),
        eq(interview.code, "EK02-I1"),
        isNull(coding.codeId),
      ),
    );
  if (found === undefined) throw new Error(`nothing coded on ${code}`);
  return found;
}

test("a coding says under which version it was made, and whether its own definition is another since", async () => {
  const researcher = await study.viewer(["researcher"]);
  const [membership] = researcher.memberships;
  if (membership === undefined) throw new RangeError("no member");
  const [contact, cohesion] = [await codingOn("contact"), await codingOn("cohesie")];
  const { version } = contact;
  const read = (id: typeof contact.id) => readCodebookOfCoding(researcher, study.study, id);
  expect(await read(contact.id)).toEqual({ version, newest: version, definedOtherwise: false });
  const changed = (await readCodebook(membership)).themes.find(({ code }) => code === "contact");
  if (changed === undefined) throw new RangeError("no theme");
  const change = { ...changed, definition: "Elk contact telt.", theme: changed.id, seen: changed };
  expect(await changeTheme(researcher, study.study, change)).toMatchObject({ ok: true });
  expect(await read(contact.id)).toEqual({ version, newest: version + 1, definedOtherwise: true });
  expect(await read(cohesion.id)).toEqual({ version, newest: version + 1, definedOtherwise: false });
});

test("nothing is said of a coding that the viewer may not know", async () => {
  const { id } = await codingOn("contact");
  const read = async (viewer: Parameters<typeof readCodebookOfCoding>[0]) =>
    readCodebookOfCoding(viewer, study.study, id);
  expect(await read(await study.viewer(["coder"], "codeur-a"))).not.toBeNull();
  expect(await read(await study.viewer(["coder"], "codeur-b"))).toBeNull();
  expect(await read(await study.viewer(["reader"]))).toBeNull();
});
