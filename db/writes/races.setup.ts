import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { database } from "@/db/client";
import { readCaseSheet } from "@/db/reads/case/case-sheet";
import { readCodebook } from "@/db/reads/codebook/codebook-of";
import { readStanding } from "@/db/reads/writing/standing-text";
import { coding } from "@/db/schema/coding";
import { judgement } from "@/db/schema/judgement";
import { study } from "@/db/schema/study";
import { weightingChoice } from "@/db/schema/weighting-choice";
import { membershipOf } from "@/lib/access/viewer";
import type { CodingOperation } from "@/lib/coding/coding-operation";
import type { Refusal, Result } from "@/lib/result";
import { textOfLines, wordsOf } from "@/lib/writing/words-of";
import { changeCase } from "./case/change-case";
import { changeRespondent } from "./case/change-respondent";
import { changeTheme } from "./codebook/change-theme";
import { saveCode } from "./codebook/save-code";
import { adding, judging, send } from "./coding/coder-at-work.setup";
import type { Coder, TwoCoders } from "./coding/two-coders-on-an-interview.setup";
import { newId } from "./new-id";
import { changeDetails } from "./study/change-details";
import { chooseWeighting } from "./weighting/choose-weighting";
import { saveWriting } from "./writing/save-writing";

type Try = {
  readonly write: () => Promise<Result<unknown, Refusal>>;
  /** What stands where this one won. */
  readonly leaves: string;
};

/** For tests: several who saw the same and each leave something else. */
export type Race = { readonly tries: readonly Try[]; readonly standing: () => Promise<string> };

type Change = Extract<CodingOperation, { kind: "coding.change" }>;
const summaryOn = { kind: "summary", case: "EK01" } as const;
export const words = ["van de een", "van de ander", "van een derde"] as const;

/** For tests: a race for everything in a study that two people can have open at once. */
export const races: Readonly<Record<string, (room: TwoCoders) => Promise<Race>>> = {
  "a coding is changed twice": async (room) => {
    const { kind, ...content } = await codingMade(room);
    const change = (memo: string): Change => ({ kind: "coding.change", ...content, version: 1, memo });
    return {
      tries: words.map((memo) => ({ write: () => send(room, change(memo)), leaves: memo })),
      standing: async () => (await codingRow(content.coding)).memo,
    };
  },
  "a coding is changed and removed": async (room) => {
    const { kind, ...content } = await codingMade(room);
    const seen = { coding: content.coding, version: 1 };
    return {
      tries: [
        { write: () => send(room, { kind: "coding.change", ...content, ...seen }), leaves: "stands" },
        { write: () => send(room, { kind: "coding.remove", ...seen }), leaves: "removed" },
      ],
      standing: async () => ((await codingRow(content.coding)).removedAt === null ? "stands" : "removed"),
    };
  },
  "a theme is judged and changed twice": async (room) => {
    const held = await judgementRow(room);
    const version = held === undefined || held.removedAt !== null ? null : held.version;
    const judging_ = (reason: string) =>
      judging(room.safety, {
        ...(held && version !== null ? { judgement: held.id } : {}),
        version,
        grounds: { kind: "context", reason },
      });
    return {
      tries: words.map((reason) => ({ write: () => send(room, judging_(reason)), leaves: reason })),
      standing: async () => (await judgementRow(room))?.reason ?? "",
    };
  },
  "a case is changed twice": async (room) => {
    const { group, version } = await sheetOf(room);
    const change = (title: string) =>
      changeCase(room.researcher, room.study, {
        code: "EK01",
        version,
        title,
        group,
        attributes: [],
        matchedWith: [],
      });
    return {
      tries: words.map((title) => ({ write: () => change(title), leaves: title })),
      standing: async () => (await sheetOf(room)).title,
    };
  },
  "a respondent is changed twice": async (room) => {
    const [seen] = (await sheetOf(room)).respondents;
    if (seen === undefined) throw new RangeError("a case without respondents");
    const { code, role, approach, reason, refusedBy, version } = seen;
    const given = { code, role, approach, reason, refusedBy, version };
    return {
      tries: words.map((relation) => ({
        write: () => changeRespondent(room.researcher, room.study, { ...given, relation }),
        leaves: relation,
      })),
      standing: async () => (await sheetOf(room)).respondents[0]?.relation ?? "",
    };
  },
  "a summary is saved twice": async (room) => {
    const { version, revision } = await summaryOf(room);
    const save = (text: string, { viewer }: Coder) =>
      saveWriting(viewer, room.study, {
        operation: newId(),
        user: viewer.user,
        on: summaryOn,
        memo: null,
        seen: { version, revision },
        fresh: false,
        restored: null,
        text: textOfLines(text),
      });
    return {
      tries: [
        { write: () => save(words[0], room.a), leaves: words[0] },
        { write: () => save(words[1], room.b), leaves: words[1] },
      ],
      standing: async () => wordsOf((await summaryOf(room)).text),
    };
  },
  "a study's details are changed twice": async (room) => {
    const { version, name, language } = await studyRow(room);
    return {
      tries: words.map((note) => ({
        write: () => changeDetails(room.researcher, room.study, { name, language, note, version }),
        leaves: note,
      })),
      standing: async () => (await studyRow(room)).note,
    };
  },
  "a weighting is chosen twice": async (room) => {
    const seen = (await choiceRow(room))?.id ?? null;
    const weighting = { meanOver: { kind: "group" }, countUnknown: true, rolesInN: "all" } as const;
    return {
      tries: words.map((reason) => ({
        write: () => chooseWeighting(room.researcher, { study: room.study, weighting, reason, seen }),
        leaves: reason,
      })),
      standing: async () => (await choiceRow(room))?.reason ?? "",
    };
  },
  "a theme is reworded twice": async (room) => {
    const { seen } = await themeOf(room);
    const others = words.filter((name) => name !== seen.name);
    return {
      tries: others.map((name) => ({
        write: () => changeTheme(room.researcher, room.study, { ...seen, name, theme: seen.id, seen }),
        leaves: name,
      })),
      standing: async () => (await themeOf(room)).seen.name,
    };
  },
  "a factor is changed twice": async (room) => {
    const { seen, factor } = await themeOf(room);
    const change = { code: factor.id, seen: factor };
    const others = words.filter((definition) => definition !== factor.definition);
    return {
      tries: others.map((definition) => ({
        write: () => saveCode(room.researcher, room.study, { ...factor, definition, theme: seen.id, change }),
        leaves: definition,
      })),
      standing: async () => (await themeOf(room)).factor.definition,
    };
  },
};

async function codingMade(room: TwoCoders) {
  const payload = adding(room);
  expect(await send(room, payload)).toMatchObject({ ok: true });
  return payload;
}

async function codingRow(id: typeof coding.$inferSelect.id) {
  const [row] = await (await database()).select().from(coding).where(eq(coding.id, id));
  return row ?? expect.fail("a coding is never gone");
}

async function judgementRow(room: TwoCoders) {
  const rows = await (await database()).select().from(judgement).where(eq(judgement.coderId, room.a.member));
  return rows.find(({ themeId }) => themeId === room.safety);
}

async function studyRow(room: TwoCoders) {
  const [row] = await (await database()).select().from(study).where(eq(study.id, room.study));
  return row ?? expect.fail("the study is there");
}

async function choiceRow(room: TwoCoders) {
  const rows = await (await database())
    .select()
    .from(weightingChoice)
    .where(eq(weightingChoice.studyId, room.study))
    .orderBy(weightingChoice.id);
  return rows.at(-1);
}

async function sheetOf(room: TwoCoders) {
  return (await readCaseSheet(membershipIn(room), "EK01")) ?? expect.fail("the case is there");
}

async function summaryOf(room: TwoCoders) {
  const found = await readStanding(room.researcher, room.study, summaryOn, null);
  return found?.standing ?? { version: 0, revision: 0, text: textOfLines("") };
}

async function themeOf(room: TwoCoders) {
  const { themes } = await readCodebook(membershipIn(room));
  const seen = themes.find(({ id }) => id === room.safety) ?? expect.fail("the theme is there");
  return { seen, factor: seen.codes[0] ?? expect.fail("the factor is there") };
}

function membershipIn(room: TwoCoders) {
  return membershipOf(room.researcher, room.study) ?? expect.fail("the researcher is a member");
}
