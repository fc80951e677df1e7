import { and, eq, isNull } from "drizzle-orm";
import { expect } from "vitest";
import { database } from "@/db/client";
import { readDifferences } from "@/db/reads/adjudication/read-differences";
import { adjudication } from "@/db/schema/adjudication";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { reportOutline, reportText } from "@/db/schema/report";
import type { JudgedStance } from "@/lib/stance/stance";
import type { ChosenQuoteId } from "@/lib/study/ids";
import { settleJudgement } from "./adjudication/settle-judgement";
import { differenceIn } from "./adjudication/settled-study.setup";
import { undoSettling } from "./adjudication/undo-settling";
import { chooseQuote } from "./board/choose-quote";
import { editQuote } from "./board/edit-quote";
import { setQuoteRemoved } from "./board/set-quote-removed";
import { added, judging, send } from "./coding/coder-at-work.setup";
import type { Coder, TwoCoders } from "./coding/two-coders-on-an-interview.setup";
import { newId } from "./new-id";
import { type Race, words } from "./races.setup";
import { arrangeReport } from "./report/arrange-report";
import { writeSection } from "./report/write-section";

/** For tests: a race for everything that is decided from finished work and that two people can have open at once. */
export const resultRaces: Readonly<Record<string, (room: TwoCoders) => Promise<Race>>> = {
  "a quote is edited twice": async (room) => {
    const { id, version } = await quoteOn(room);
    const edits = ["Veel minder ruzie (...)", "(...) minder ruzie thuis."];
    return {
      tries: edits.map((edited) => ({
        write: () => editQuote(room.researcher, { study: room.study, id, version, edited }),
        leaves: edited,
      })),
      standing: async () => (await quoteRow(room))?.edited ?? "",
    };
  },
  "a quote is edited and taken off the board": async (room) => {
    const { id, version } = await quoteOn(room);
    const seen = { study: room.study, id, version };
    return {
      tries: [
        { write: () => editQuote(room.researcher, { ...seen, edited: null }), leaves: "stands" },
        { write: () => setQuoteRemoved(room.researcher, { ...seen, removed: true }), leaves: "off" },
      ],
      standing: async () => ((await quoteRow(room))?.removedAt === null ? "stands" : "off"),
    };
  },
  "a section of the report is written twice": async (room) => {
    const seen = (await textRow(room))?.version ?? 0;
    return {
      tries: words.map((text) => ({
        write: () => writeSection(room.researcher, { study: room.study, section: "limits", text, seen }),
        leaves: text,
      })),
      standing: async () => (await textRow(room))?.text ?? "",
    };
  },
  "the report's sections are arranged twice": async (room) => {
    const seen = (await outlineRow(room))?.version ?? 0;
    return {
      tries: (["method", "response", "limits"] as const).map((section) => ({
        write: () =>
          arrangeReport(room.researcher, { study: room.study, order: [], leftOut: [section], seen }),
        leaves: section,
      })),
      standing: async () => (await outlineRow(room))?.leftOut[0] ?? "",
    };
  },
  "a difference is settled twice": async (room) => {
    const named = await judgedDifferently(room);
    return {
      tries: words.map((reason) => ({
        write: () =>
          settleJudgement(room.supervisor, { ...named, choice: { kind: "new", stance: "gelijk" }, reason }),
        leaves: reason,
      })),
      standing: async () => (await decisionRow(room))?.reason ?? "",
    };
  },
};

/** A quote that stands on the board, of a coding of finished work. */
async function quoteOn(room: TwoCoders) {
  const held = await quoteRow(room);
  if (held === undefined) {
    // The first line is the interviewer's, whom nobody quotes.
    const passage = { from: room.text.indexOf("\n") + 1, to: room.text.length };
    const { coding } = await added(room, { passage });
    await finishJudged(room, room.a, "verbeterd");
    await finishJudged(room, room.b, "verbeterd");
    const id = newId<ChosenQuoteId>();
    const chosen = await chooseQuote(room.researcher, { study: room.study, id, coding });
    expect(chosen).toEqual({ ok: true, value: { version: 1 } });
    return { id, version: 1 };
  }
  const { id, version, removedAt } = held;
  if (removedAt === null) return { id, version };
  const back = await setQuoteRemoved(room.researcher, { study: room.study, id, version, removed: false });
  return { id, version: back.ok ? back.value.version : expect.fail("a quote can be put back") };
}

/** The difference between the coders' judgements, open. */
async function judgedDifferently(room: TwoCoders) {
  const asked = { interview: room.interviewCode, difference: null };
  if ((await readDifferences(room.supervisor, room.study, asked)) === null) {
    await finishJudged(room, room.a, "verbeterd");
    await finishJudged(room, room.b, "verslechterd");
  }
  const found = await readDifferences(room.supervisor, room.study, asked);
  const { shown, named } = differenceIn(
    room.study,
    found ?? expect.fail("they judged differently"),
    /^oordeel-/,
  );
  if (shown.state === "settled")
    expect(await undoSettling(room.supervisor, named)).toMatchObject({ ok: true });
  return named;
}

async function finishJudged(room: TwoCoders, coder: Coder, stance: JudgedStance): Promise<void> {
  for (const given of [judging(room.safety, { stance }), judging(room.contact)])
    expect(await send(room, given, coder.viewer)).toMatchObject({ ok: true });
  const finishing = { kind: "assignment.finish", assignment: coder.assignment } as const;
  expect(await send(room, finishing, coder.viewer)).toMatchObject({ ok: true });
}

async function quoteRow(room: TwoCoders) {
  const [row] = await (await database())
    .select()
    .from(chosenQuote)
    .where(eq(chosenQuote.studyId, room.study));
  return row;
}

async function textRow(room: TwoCoders) {
  const [row] = await (await database()).select().from(reportText).where(eq(reportText.studyId, room.study));
  return row;
}

async function outlineRow(room: TwoCoders) {
  const [row] = await (await database())
    .select()
    .from(reportOutline)
    .where(eq(reportOutline.studyId, room.study));
  return row;
}

/** The decision that stands on what was judged differently. */
async function decisionRow(room: TwoCoders) {
  const [row] = await (await database())
    .select()
    .from(adjudication)
    .where(and(eq(adjudication.themeId, room.safety), isNull(adjudication.undoneAt)));
  return row;
}
