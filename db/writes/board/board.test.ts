import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "@/db/engine/test-database";
import type { BoardColumn, QuoteBoard } from "@/db/reads/board/quote-board";
import { readBoard } from "@/db/reads/board/read-board";
import { chosenQuote } from "@/db/schema/chosen-quote";
import { codingAnchor } from "@/db/schema/coding";
import {
  importReferenceStudy,
  type PersonViewer,
  type ReferenceStudy,
} from "@/db/seed/reference-study.setup";
import { newId } from "@/db/writes/new-id";
import type { ChosenQuoteId, CodingId } from "@/lib/study/ids";
import { chooseQuote } from "./choose-quote";
import { editQuote } from "./edit-quote";
import { moveQuote } from "./move-quote";
import { setQuoteRemoved } from "./set-quote-removed";

const database = await testDatabase();
let reference: ReferenceStudy;
let researcher: PersonViewer;

beforeAll(async () => {
  reference = await importReferenceStudy(database);
  researcher = await reference.viewer(["researcher"]);
});
beforeEach(async () => {
  await database.delete(chosenQuote);
});

async function boardFor(viewer: PersonViewer): Promise<QuoteBoard> {
  const board = await readBoard(viewer, reference.study, { theme: { code: "veiligheid" }, others: 500 });
  if (board === null) throw new Error("no board");
  return board;
}

/** Safety improved. */
async function column(viewer: PersonViewer = researcher): Promise<BoardColumn> {
  const found = (await boardFor(viewer)).shown[0]?.columns.find(({ stance }) => stance === "verbeterd");
  return found ?? { stance: "verbeterd", chosen: [], others: [], more: 0 };
}

async function choose(codingId: CodingId, viewer = researcher) {
  const id = newId<ChosenQuoteId>();
  const result = await chooseQuote(viewer, { study: reference.study, id, coding: codingId });
  return { id, result };
}

/** Chooses the first quotes that can be, and gives them in their order. */
async function chosen(count: number) {
  const { others } = await column();
  const ids: ChosenQuoteId[] = [];
  for (const { coding: codingId } of others.slice(0, count)) ids.push((await choose(codingId)).id);
  return ids;
}

const seen = (id: ChosenQuoteId, version: number) => ({ study: reference.study, id, version });
const order = async () => (await column()).chosen.map(({ id }) => id);
const kindOf = (result: { readonly ok: boolean; readonly refusal?: { readonly kind: string } }) =>
  result.ok ? "accepted" : result.refusal?.kind;

describe("choosing", () => {
  test("takes a quote from those that can be chosen, and counts how often its respondent is quoted", async () => {
    const [first] = (await column()).others;
    if (first === undefined) throw new Error("nothing to choose");
    expect(kindOf((await choose(first.coding)).result)).toBe("accepted");
    const after = await column();
    expect(after.chosen).toMatchObject([{ said: first.said, edited: null, isFaithful: true, version: 1 }]);
    expect(after.others.map((other) => other.coding)).not.toContain(first.coding);
    expect((await boardFor(researcher)).quoted).toEqual([{ respondent: first.respondents[0], quotes: 1 }]);
    expect(kindOf((await choose(first.coding)).result)).toBe("quote-chosen-already");
  });

  test("offers what was answered, also where the interviewer's words were marked with it", async () => {
    const { others } = await column();
    const coded = await database
      .select({ id: codingAnchor.codingId, quote: codingAnchor.quote })
      .from(codingAnchor)
      .where(eq(codingAnchor.studyId, reference.study));
    const asked = coded.find(({ quote }) => quote.startsWith("vandaag is?\n"));
    if (asked === undefined) throw new Error("the reference study marks a question too");
    const offered = others.find((other) => other.coding === asked.id);
    expect(offered?.said).toBe(asked.quote.slice("vandaag is?\n".length));
  });

  test("has starred quotes before others", async () => {
    const starred = await importReferenceStudy(database, (archive) => ({
      ...archive,
      codings: archive.codings.map((each, at) => ({ ...each, starred: at % 9 === 0 })),
    }));
    const viewer = await starred.viewer(["researcher"]);
    const board = await readBoard(viewer, starred.study, { theme: "all", others: 500 });
    const columns = board?.shown.flatMap((theme) => theme.columns) ?? [];
    expect(columns.flatMap(({ others }) => others).some((other) => other.starred)).toBe(true);
    for (const { others } of columns) {
      const stars = others.map((other) => Number(other.starred));
      expect(stars).toEqual(stars.toSorted((one, other) => other - one));
    }
  });

  test("of the same at once is done once", async () => {
    const [first] = (await column()).others;
    if (first === undefined) throw new Error("nothing to choose");
    const results = await Promise.all([choose(first.coding), choose(first.coding)]);
    expect(results.map(({ result }) => kindOf(result)).sort()).toEqual(["accepted", "quote-chosen-already"]);
  });

  test("is not a coder's nor a reader's, who see what was chosen and nothing to choose from", async () => {
    await chosen(2);
    const reader = await reference.viewer(["reader"]);
    const [first] = (await column()).others;
    if (first === undefined) throw new Error("nothing to choose");
    expect(kindOf((await choose(first.coding, reader)).result)).toBe("not-allowed");
    const { chosen: shown, others } = await column(reader);
    expect([shown.length, others.length]).toEqual([2, 0]);
  });
});

describe("blindness", () => {
  test("a blind coder's board has nothing of a colleague's, and a colleague's unfinished work is nobody's to choose", async () => {
    const unreleased = await importReferenceStudy(database, (archive) => ({
      ...archive,
      interviews: archive.interviews.map((each) => ({ ...each, release: null })),
    }));
    const supervisor = await unreleased.viewer(["supervisor"]);
    const whole = await readBoard(supervisor, unreleased.study, { theme: "all", others: 1000 });
    const codings = whole?.shown.flatMap(({ columns }) => columns.flatMap(({ others }) => others)) ?? [];
    for (const { coding: codingId } of codings.slice(0, 30))
      await chooseQuote(supervisor, {
        study: unreleased.study,
        id: newId<ChosenQuoteId>(),
        coding: codingId,
      });
    const blind = await unreleased.viewer(["coder"], "codeur-b");
    const board = await readBoard(blind, unreleased.study, { theme: "all", others: 1000 });
    const shown = board?.shown.flatMap(({ columns }) => columns.flatMap((each) => each.chosen)) ?? [];
    expect(shown.every(({ coder }) => coder === "Codeur B")).toBe(true);
    expect(shown.length).toBeLessThan(30);
    const own = await unreleased.viewer(["supervisor", "coder"], "codeur-b");
    const theirs = codings.find(({ coder, interview }) => coder === "Codeur A" && interview === "EK01-A1");
    if (theirs === undefined) throw new Error("nothing of coder A");
    const id = newId<ChosenQuoteId>();
    expect(kindOf(await chooseQuote(own, { study: unreleased.study, id, coding: theirs.coding }))).toBe(
      "not-found",
    );
  });

  test("who is no member has no board", async () => {
    const stranger = { ...researcher, memberships: [] };
    expect(await readBoard(stranger, reference.study, { theme: "all", others: 10 })).toBeNull();
  });
});

describe("the order", () => {
  test("is changed by putting one before another or last, and back", async () => {
    const [one, two, three] = await chosen(3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("three");
    expect(kindOf(await moveQuote(researcher, { ...seen(three, 1), before: one }))).toBe("accepted");
    expect(await order()).toEqual([three, one, two]);
    expect(kindOf(await moveQuote(researcher, { ...seen(three, 2), before: null }))).toBe("accepted");
    expect(await order()).toEqual([one, two, three]);
  });

  test("is not changed by who saw an earlier version, nor past what is not there", async () => {
    const [one, two] = await chosen(2);
    if (one === undefined || two === undefined) throw new Error("two");
    await moveQuote(researcher, { ...seen(two, 1), before: one });
    expect(kindOf(await moveQuote(researcher, { ...seen(two, 1), before: null }))).toBe("changed-by-another");
    const nowhere = newId<ChosenQuoteId>();
    expect(kindOf(await moveQuote(researcher, { ...seen(two, 2), before: nowhere }))).toBe("not-found");
    expect(await order()).toEqual([two, one]);
  });
});

describe("an edit", () => {
  test("stands beside what was said, and goes back to it", async () => {
    const [id] = await chosen(1);
    const said = (await column()).chosen[0]?.said ?? "";
    if (id === undefined) throw new Error("one");
    const edited = `${said.split(" ").slice(0, 3).join(" ")} (...)`;
    expect(kindOf(await editQuote(researcher, { ...seen(id, 1), edited }))).toBe("accepted");
    expect((await column()).chosen).toMatchObject([{ said, edited, isFaithful: true, version: 2 }]);
    expect(kindOf(await editQuote(researcher, { ...seen(id, 1), edited: said }))).toBe("changed-by-another");
    expect(kindOf(await editQuote(researcher, { ...seen(id, 2), edited: said }))).toBe("accepted");
    expect((await column()).chosen).toMatchObject([{ said, edited: null }]);
  });

  test("that says what was not said is refused, and one that no longer does is told apart", async () => {
    const [id] = await chosen(1);
    if (id === undefined) throw new Error("one");
    expect(kindOf(await editQuote(researcher, { ...seen(id, 1), edited: "Alles is opgelost." }))).toBe(
      "quote-word-not-said",
    );
    await database.update(chosenQuote).set({ edited: "Zo is het nooit gezegd." });
    expect((await column()).chosen).toMatchObject([{ isFaithful: false }]);
  });
});

test("a quote that is taken off the board comes back in its place with its edit, but not beside itself", async () => {
  const [one, two] = await chosen(2);
  if (one === undefined || two === undefined) throw new Error("two");
  expect(kindOf(await setQuoteRemoved(researcher, { ...seen(one, 1), removed: true }))).toBe("accepted");
  expect(await order()).toEqual([two]);
  expect(kindOf(await setQuoteRemoved(researcher, { ...seen(one, 2), removed: false }))).toBe("accepted");
  expect(await order()).toEqual([one, two]);
  await setQuoteRemoved(researcher, { ...seen(one, 3), removed: true });
  const freed = (await column()).others[0];
  if (freed === undefined) throw new Error("nothing to choose");
  const [row] = await database.select().from(chosenQuote).where(eq(chosenQuote.id, one));
  await choose(row?.codingId ?? freed.coding);
  expect(kindOf(await setQuoteRemoved(researcher, { ...seen(one, 4), removed: false }))).toBe(
    "quote-chosen-already",
  );
});
