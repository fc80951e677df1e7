import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applyEdits } from "@/lib/passage/edit";
import { editsBetween } from "@/lib/passage/narrow-edits";
import { carryCorrection } from "./carry-correction";
import { coverText, joinTurns, type SpokenTurn, spokenTurns, type TurnedText } from "./join-turns";

/** "I: Hoe gaat het? / R: Goed." with a time as "I@5: ...". */
function textOf(script: string): TurnedText {
  const turns = script.split(" / ").map((line): SpokenTurn => {
    const [, speaker = "", at, text = ""] = /^(\w+)(?:@(\d+))?: ?(.*)$/.exec(line) ?? [];
    return { speaker, at: at === undefined ? null : Number(at), text };
  });
  return joinTurns(turns);
}

function scriptOf(text: TurnedText): string {
  return spokenTurns(text)
    .map(({ speaker, at, text: words }) => `${speaker}${at === null ? "" : `@${at}`}: ${words}`)
    .join(" / ");
}

function carried(before: string, theirs: string, mine: string) {
  const [base, newest, own] = [textOf(before), textOf(theirs), textOf(mine)];
  const result = carryCorrection(base, newest, {
    edits: editsBetween(base.text, own.text),
    turns: own.turns,
  });
  const left = result.left.map(({ from, to, insert }) => `${base.text.slice(from, to)}>${insert}`);
  return { ...result, script: scriptOf(result.text), left };
}

const before = "I: Hoe gaat het nu? / R: Wel goed met de buren / I: En thuis? / R: Daar ook";

describe("a correction of a text of which someone else saved a newer version", () => {
  test.each([
    {
      what: "words elsewhere",
      theirs: "I: Hoe gaat het nou? / R: Wel goed met de buren / I: En thuis? / R: Daar ook",
      mine: "I: Hoe gaat het nu? / R: Wel goed met de buren / I: En school? / R: Daar ook",
      script: "I: Hoe gaat het nou? / R: Wel goed met de buren / I: En school? / R: Daar ook",
    },
    {
      what: "a turn parted behind one that was joined",
      theirs: "I: Hoe gaat het nu? Wel goed met de buren / I: En thuis? / R: Daar ook",
      mine: "I: Hoe gaat het nu? / R: Wel goed met de buren / I: En thuis? / R: Daar / V@9:  ook",
      script: "I: Hoe gaat het nu? Wel goed met de buren / I: En thuis? / R: Daar / V@9:  ook",
    },
    {
      what: "a turn joined behind one that was parted",
      theirs: "I: Hoe gaat het / V: nu? / R: Wel goed met de buren / I: En thuis? / R: Daar ook",
      mine: "I: Hoe gaat het nu? / R: Wel goed met de buren / I: En thuis? Daar ook",
      script: "I: Hoe gaat het / V: nu? / R: Wel goed met de buren / I: En thuis? Daar ook",
    },
    {
      what: "a speaker and a time, of a turn whose words were changed",
      theirs: "I: Hoe gaat het nu? / R: Heel goed met de buren / I: En thuis? / R: Daar ook",
      mine: "I: Hoe gaat het nu? / V@7: Wel goed met de buren / I: En thuis? / R: Daar ook",
      script: "I: Hoe gaat het nu? / V@7: Heel goed met de buren / I: En thuis? / R: Daar ook",
    },
    {
      what: "a time, of a turn that got another speaker",
      theirs: "I: Hoe gaat het nu? / V: Wel goed met de buren / I: En thuis? / R: Daar ook",
      mine: "I: Hoe gaat het nu? / R@7: Wel goed met de buren / I: En thuis? / R: Daar ook",
      script: "I: Hoe gaat het nu? / V@7: Wel goed met de buren / I: En thuis? / R: Daar ook",
    },
    {
      what: "what the newer version has already, and something more",
      theirs: "I: Hoe gaat het nou? / R: Wel goed met de buren / I: En thuis? / R: Daar ook",
      mine: "I: Hoe gaat het nou? / R: Wel goed met de buren / I: En thuis? / R: Daar niet",
      script: "I: Hoe gaat het nou? / R: Wel goed met de buren / I: En thuis? / R: Daar niet",
    },
  ])("carries $what", ({ theirs, mine, script }) => {
    const found = carried(before, theirs, mine);
    expect(found).toMatchObject({ script, left: [], leftTurns: [] });
    expect(applyEdits(textOf(theirs).text, found.edits)).toBe(found.text.text);
  });

  it("leaves what the other changed too as the other has it, and says so", () => {
    const theirs = "I: Hoe gaat het nu? / V: Heel goed met de buren / I: En thuis? / R: Daar ook";
    const mine = "I: Waar gaat het nu? / M: Best goed met de buren / I: En thuis? / R: Daar ook";
    expect(carried(before, theirs, mine)).toMatchObject({
      script: "I: Waar gaat het nu? / V: Heel goed met de buren / I: En thuis? / R: Daar ook",
      left: ["Wel>Best"],
      leftTurns: [1],
    });
  });

  it("says which speaker it could not give, where the newer version changed the words on both sides of a turn's start", () => {
    const theirs = "I: Hoe gaat het zo? / R: Heel goed met de buren / I: En thuis? / R: Daar ook";
    const mine = "I: Hoe gaat het nu? / M: Wel goed met de buren / I: En thuis? / R: Daar ook";
    expect(carried(before, theirs, mine)).toMatchObject({ script: theirs, left: [], leftTurns: [1] });
  });

  const script = fc
    .array(
      fc.record({
        speaker: fc.constantFrom("I", "R", "V"),
        at: fc.option(fc.nat(9)),
        text: fc.array(fc.constantFrom("ja ", "nee ", "en ", "de 👩‍👧 ", "e\u0301"), { maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((turns) => joinTurns(turns.map((turn) => ({ ...turn, text: turn.text.join("") }))));

  it("is the correction itself where nothing else changed, and nothing where it is there already", () => {
    fc.assert(
      fc.property(script, script, (base, own) => {
        const mine = { edits: editsBetween(base.text, own.text), turns: own.turns };
        expect(carryCorrection(base, base, mine)).toMatchObject({ text: own, left: [], leftTurns: [] });
        expect(carryCorrection(base, own, mine)).toMatchObject({ text: own, edits: [], left: [] });
      }),
    );
  });

  it("always gives a text that its turns cover, with every edit made, left or there already", () => {
    fc.assert(
      fc.property(script, script, script, (base, newest, own) => {
        const mine = { edits: editsBetween(base.text, own.text), turns: own.turns };
        const { text, edits, left } = carryCorrection(base, newest, mine);
        expect(coverText(text)).toBe(true);
        expect(applyEdits(newest.text, edits)).toBe(text.text);
        const theirs = editsBetween(base.text, newest.text).map((edit) => JSON.stringify(edit));
        const there = mine.edits.filter((edit) => theirs.includes(JSON.stringify(edit)));
        expect(edits.length + left.length + there.length).toBe(mine.edits.length);
      }),
    );
  });
});
