import { readFileSync } from "node:fs";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/db/engine/test-database";
import { audit } from "@/db/schema/audit";
import { judgement } from "@/db/schema/judgement";
import {
  importReferenceStudy,
  type PersonViewer,
  type ReferenceStudy,
} from "@/db/seed/reference-study.setup";
import { cellPlaces } from "@/lib/stance/cell-place";
import type { StudyId } from "@/lib/study/ids";
import type { MeanOver } from "@/lib/weight/weigh-opinions";
import { readBehindCell } from "./behind-cell";
import type { ResultChoices } from "./judged-study";
import { type CountedRow, readStanceCounts, type StanceCounts } from "./stance-counts";

const database = await testDatabase();
const asChosen: ResultChoices = { meanOver: null, countUnknown: null, rolesInN: null, coder: null };
let reference: ReferenceStudy;
/** The same, but nothing is released: its coders are blind still. */
let unreleased: ReferenceStudy;
let researcher: PersonViewer;

beforeAll(async () => {
  reference = await importReferenceStudy(database);
  unreleased = await importReferenceStudy(database, (archive) => ({
    ...archive,
    interviews: archive.interviews.map((each) => ({ ...each, release: null })),
  }));
  researcher = await reference.viewer(["researcher"]);
});

/** The study that the viewer is a member of. */
function studyOf({ memberships: [membership] }: PersonViewer): StudyId {
  if (membership === undefined) throw new RangeError("a member of nothing");
  return membership.study;
}

async function counts(viewer: PersonViewer, choices: Partial<ResultChoices> = {}): Promise<StanceCounts> {
  const found = await readStanceCounts(viewer, studyOf(viewer), { ...asChosen, ...choices });
  if (found === null) throw new Error("no counts");
  return found;
}

function rowOf(found: StanceCounts, words: string): CountedRow {
  const [theme, group, role] = words.split(", ");
  const row = found.themes
    .find(({ code }) => code === theme)
    ?.rows.find((each) => each.group === group && each.role === role);
  if (row === undefined) throw new RangeError(`no row ${words}`);
  return row;
}

/** Improved, unchanged, worsened, unknown; of how many opinions. */
function unweighted(row: CountedRow): string {
  return `${Object.values(row.byStance).map((cell) => cell.unweighted)} of ${row.counted}`;
}

describe("the published figures, through the database", () => {
  test.each([
    ["veiligheid, EK-c, aanmelder", "8,1,0,0 of 9", "representative"],
    ["veiligheid, schaduw, aanmelder", "10,0,1,0 of 11", "representative"],
    ["veiligheid, EK-c, familie en netwerk", "18,0,6,0 of 24", "representative"],
    ["veiligheid, schaduw, familie en netwerk", expect.any(String), "indicative"],
  ])("%s: %s", async (words, expected, trust) => {
    const row = rowOf(await counts(researcher), words);
    expect(unweighted(row)).toEqual(expected);
    expect(row.response.trust).toBe(trust);
  });

  const published = z
    .object({
      counts: z.array(
        z.looseObject({
          meanOver: z.enum(["study", "group"]),
          group: z.string(),
          role: z.string(),
          theme: z.string(),
          opinions: z.number(),
          cases: z.number(),
          inDiscussion: z.number(),
          unweighted: z.record(z.string(), z.number()),
          weighted: z.record(z.string(), z.number()),
          weightedShare: z.record(z.string(), z.number().nullable()),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync("db/seed/reference-study/expected.json", "utf8"))).counts;

  test.each<MeanOver>([{ kind: "study" }, { kind: "group" }])(
    "all of them, the mean over %j",
    async (meanOver) => {
      const found = await counts(researcher, { meanOver });
      const expected = published.filter((each) => each.meanOver === meanOver.kind);
      expect(expected).toHaveLength(48);
      for (const each of expected) {
        const row = rowOf(found, `${each.theme}, ${each.group}, ${each.role}`);
        expect(row).toMatchObject({
          counted: each.opinions,
          cases: each.cases,
          inDiscussion: each.inDiscussion,
        });
        for (const [stance, cell] of Object.entries(row.byStance)) {
          expect(cell.unweighted).toBe(each.unweighted[stance]);
          expect(cell.weighted).toBeCloseTo(each.weighted[stance] ?? Number.NaN, 9);
          const share = each.weightedShare[stance] ?? null;
          if (share === null) expect(cell.weightedShare).toBeNull();
          else expect(cell.weightedShare).toBeCloseTo(share, 9);
        }
      }
    },
  );
});

describe("whose judgements count", () => {
  test("a reviewer may look at one coder's alone", async () => {
    const found = await counts(researcher, { coder: "codeur-b" });
    expect(found.coder).toBe("codeur-b");
    expect(found.coders.map(({ code }) => code)).toEqual(["codeur-a", "codeur-b"]);
    expect(found.counting).toEqual({ interviews: 52, byOwn: 0, waiting: 0 });
    expect(rowOf(found, "veiligheid, schaduw, allen").notJudged).toBeGreaterThan(0);
  });

  test("a reader may not, and gets everyone's", async () => {
    const found = await counts(await reference.viewer(["reader"]), { coder: "codeur-b" });
    expect(found).toMatchObject({ coder: null, coders: [] });
    expect(found.themes).toEqual((await counts(researcher)).themes);
  });

  test("a coder who is not released gets what their own judgements give, and nothing of the other's", async () => {
    const own = await counts(await unreleased.viewer(["coder"], "codeur-b"));
    expect(own.counting).toEqual({ interviews: 52, byOwn: 27, waiting: 25 });
    expect(own.coders.map(({ code }) => code)).toEqual(["codeur-b"]);
    expect(own.themes).toEqual((await counts(researcher, { coder: "codeur-b" })).themes);
  });

  test("a coder who is released gets everyone's, and may look at their own alone", async () => {
    const coder = await reference.viewer(["coder"], "codeur-b");
    expect((await counts(coder)).themes).toEqual((await counts(researcher)).themes);
    const own = (await counts(coder, { coder: "codeur-b" })).themes;
    expect(own).toEqual((await counts(researcher, { coder: "codeur-b" })).themes);
    expect(await counts(coder, { coder: "codeur-a" })).toMatchObject({ coder: null });
  });

  test("who is no member gets nothing", async () => {
    const stranger = { ...researcher, memberships: [] };
    expect(await readStanceCounts(stranger, reference.study, asChosen)).toBeNull();
  });
});

describe("behind a number", () => {
  const behind = async (viewer: PersonViewer, words: string, choices: Partial<ResultChoices> = {}) => {
    const [theme = "", group = "", role = "", place = ""] = words.split(", ");
    const cell = z
      .object({
        theme: z.string(),
        group: z.string(),
        role: z.enum(["allen", "aanmelder", "familie en netwerk"]),
        place: z.enum(cellPlaces),
      })
      .parse({ theme, group, role, place });
    return readBehindCell(
      viewer,
      studyOf(viewer),
      { ...cell, class: null },
      { ...asChosen, ...choices, from: 0 },
    );
  };

  test.each(["verbeterd", "gelijk", "verslechterd", "onbekend"] as const)(
    "stand as many opinions as the table counts: %s",
    async (stance) => {
      const found = await counts(researcher);
      for (const { code } of found.themes) {
        const words = `${code}, EK-c, allen`;
        const total = rowOf(found, words).byStance[stance].unweighted;
        expect((await behind(researcher, `${words}, ${stance}`))?.total).toBe(total);
      }
    },
  );

  test("stand respondents, what settled it, judgements with grounds, and quotes", async () => {
    const found = await behind(researcher, "veiligheid, EK-c, aanmelder, verbeterd");
    expect(found).toMatchObject({ total: 8, group: "Eigen Kracht-conferentie", mayOpen: true });
    const shared = found?.opinions.find(({ holders }) => holders.length > 1);
    expect(shared?.holders.map(({ code }) => code)).toEqual(["EK09-A1", "EK09-A2"]);
    for (const { role, standing, interviews } of found?.opinions ?? []) {
      expect(role).toBe("aanmelder");
      expect(standing).toMatchObject({ kind: "stands", stance: "verbeterd" });
      expect(interviews.flatMap(({ judgements }) => judgements).length).toBeGreaterThan(0);
    }
    const quotes =
      found?.opinions.flatMap(({ interviews }) => interviews.flatMap((each) => each.quotes)) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    expect(
      quotes.every(({ turns, text }) => turns.first >= 1 && turns.first <= turns.last && text !== ""),
    ).toBe(true);
    for (const { passage, text } of quotes) expect(passage.to - passage.from).toBe(text.length);
  });

  test("stands of a blind coder's own work only", async () => {
    const coder = await unreleased.viewer(["coder"], "codeur-b");
    const found = await behind(coder, "veiligheid, EK-c, allen, verbeterd");
    const names = new Set(
      found?.opinions.flatMap(({ interviews }) =>
        interviews.flatMap(({ judgements, quotes }) => [
          ...judgements.map((each) => each.coder),
          ...quotes.flatMap(({ by }) => by.map((each) => each.coder)),
        ]),
      ),
    );
    expect([...names]).toEqual(["Codeur B"]);
  });

  test("can't be opened by a reader, who sees the quotes", async () => {
    const found = await behind(await reference.viewer(["reader"]), "veiligheid, EK-c, aanmelder, verbeterd");
    expect(found).toMatchObject({ total: 8, mayOpen: false });
  });

  test("is nothing where there is no such theme", async () => {
    expect(await behind(researcher, "weer, EK-c, allen, verbeterd")).toBeNull();
  });

  test("is logged as read, without words", async () => {
    const before = await database.$count(audit, eq(audit.verb, "quotes.read"));
    const found = await behind(researcher, "contact, EK-c, allen, verbeterd");
    const lines = await database.select().from(audit).where(eq(audit.verb, "quotes.read"));
    expect(lines).toHaveLength(before + 1);
    const quote = found?.opinions.flatMap(({ interviews }) => interviews.flatMap((each) => each.quotes))[0];
    expect(JSON.stringify(lines)).not.toContain(quote?.text);
  });

  test("an opinion in discussion shows what was said either way", async () => {
    // Without the consensus, what two coders judged differently is in discussion.
    await database
      .update(judgement)
      .set({ removedAt: new Date() })
      .where(and(eq(judgement.studyId, reference.study), isNull(judgement.coderId)));
    const found = await behind(researcher, "regie, EK-c, allen, in-discussion");
    expect(found?.total).toBeGreaterThan(0);
    for (const { standing, interviews } of found?.opinions ?? []) {
      expect(standing).toEqual({ kind: "in-discussion" });
      const stances = interviews.flatMap(({ judgements }) => judgements.map(({ stance }) => stance));
      expect(new Set(stances).size).toBeGreaterThan(1);
    }
  });
});
