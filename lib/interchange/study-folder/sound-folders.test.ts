import { describe, expect, it } from "vitest";
import { reading, respondentAt, sound } from "./broken-folder.setup";
import { add, all, type Change, replace, set } from "./json-change.setup";
import { readStudyFolder } from "./read-study-folder";

async function archiveWith(file: string, change: Change) {
  const result = await reading(file, change);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe("a study folder is read where", () => {
  it("other keys stand beside the lists, which it then names", async () => {
    const { passedOver } = await archiveWith("study.json", set(["versie"], 3));
    expect(passedOver).toEqual(["versie"]);
  });

  it("nothing stands that may be left out", async () => {
    const rest = ["note", "language", "doubleCoded"].map((key) => set([key], undefined));
    const fields = ["date", "minutes", "interviewer", "moment"].map((key) =>
      set(["interviews", 0, key], undefined),
    );
    const more = [set(["cases", 0, "attributes"], undefined), set(["respondents", 0, "relation"], undefined)];
    const { archive } = await archiveWith("study.json", all(...rest, ...fields, ...more));
    expect(archive.interviews[0]).toMatchObject({
      heldOn: null,
      minutes: null,
      interviewer: null,
      moment: null,
    });
    expect(archive.cases[0]?.attributes).toEqual([]);
  });

  it("there are no statements, nor a file that scores them", async () => {
    const files = new Map(sound);
    const change = set(["statements"], []);
    files.set(
      "study.json",
      new TextEncoder().encode(change(new TextDecoder().decode(sound.get("study.json")))),
    );
    files.delete("statement-scores.json");
    const read = await readStudyFolder(files);
    expect(read.ok && read.value.archive.statementScores).toEqual([]);
  });

  it("a judgement has no reason, or a theme was not discussed, written either way", async () => {
    const { archive } = await archiveWith(
      "judgements.json",
      all(
        set(["coders", 0, "reason"], undefined),
        set(["coders", 1, "stance"], "niet besproken"),
        set(["coders", 2, "stance"], "niet-besproken"),
      ),
    );
    expect(archive.judgements.slice(0, 3)).toMatchObject([
      { reason: null },
      { stance: "niet-besproken" },
      { stance: "niet-besproken" },
    ]);
  });

  it("the consensus has codings of its own, also of no stance", async () => {
    const { archive } = await archiveWith(
      "codings.json",
      all(set([0, "coder"], "consensus"), set([1, "stance"], null), set([2, "stance"], undefined)),
    );
    expect(archive.codings.slice(0, 3)).toMatchObject([
      { coder: null },
      { tag: { kind: "theme", stance: null } },
      { tag: { kind: "theme", stance: null } },
    ]);
  });

  it("opinions are shared by way of another, also by who was not interviewed", async () => {
    const further = { code: "EK09-X9", case: "EK09", sharesOpinionWith: "EK09-A2" };
    const { archive } = await archiveWith("study.json", add("respondents", respondentAt("EK08-X1"), further));
    expect(archive.sharedOpinions.map((each) => [each.respondent, each.with])).toEqual([
      ["EK09-A2", "EK09-A1"],
      ["EK09-X9", "EK09-A1"],
    ]);
  });

  it("a coder found nothing in an interview that was coded twice", async () => {
    const { archive } = await archiveWith("study.json", set(["doubleCoded", 27], "EK03-A1"));
    const coders = archive.assignments.filter(({ interview }) => interview === "EK03-A1");
    expect(coders.map(({ coder }) => coder)).toEqual(["codeur-a", "codeur-b"]);
  });

  it("attributes are of every type, in their own order", async () => {
    const { archive } = await archiveWith(
      "study.json",
      replace('"geslacht": "meisje",', '"z": true, "2007": null, "10": 1.5, "geslacht": "meisje",'),
    );
    expect(archive.cases[0]?.attributes.slice(0, 4)).toEqual([
      { name: "z", value: true },
      { name: "2007", value: null },
      { name: "10", value: 1.5 },
      { name: "geslacht", value: "meisje" },
    ]);
  });

  it("lines end as on Windows, and a file begins with a mark", async () => {
    const { archive } = await archiveWith(
      "transcripts/EK01-A1.txt",
      (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`,
    );
    expect(archive.interviews[0]?.transcripts[0]?.text).not.toContain("\r");
  });
});
