import { describe, expect, it } from "vitest";
import { quoteOf } from "@/lib/passage/passage";
import { spokenTurns } from "@/lib/transcript/join-turns";
import { writeTranscriptLines } from "../plain-text/transcript-lines";
import { readStudyFolder } from "./read-study-folder";
import { referenceFolder } from "./reference-folder.setup";

const files = referenceFolder();
const result = await readStudyFolder(files);
if (!result.ok) throw new Error(JSON.stringify(result.refusal));
const { archive, passedOver } = result.value;

describe("the reference study, read as a folder", () => {
  it("is whole", () => {
    expect({
      members: archive.members.length,
      themes: archive.themes.map(({ code, codes }) => [code, codes.length]),
      statements: archive.statements.length,
      cases: archive.cases.length,
      matches: archive.cases.flatMap(({ matchedWith }) => matchedWith).length,
      respondents: archive.respondents.length,
      interviews: archive.interviews.length,
      codings: archive.codings.length,
      byCoders: archive.judgements.filter(({ coder }) => coder !== null).length,
      byConsensus: archive.judgements.filter(({ coder }) => coder === null).length,
      scores: archive.statementScores.length,
      sharedOpinions: archive.sharedOpinions,
      finished: archive.assignments.length,
      passedOver,
    }).toEqual({
      members: 2,
      themes: [
        ["veiligheid", 12],
        ["cohesie", 12],
        ["regie", 6],
        ["contact", 4],
      ],
      statements: 4,
      cases: 21,
      matches: 11,
      respondents: 85,
      interviews: 52,
      codings: 880,
      byCoders: 316,
      byConsensus: 108,
      scores: 208,
      sharedOpinions: [
        { respondent: "EK09-A2", with: "EK09-A1", joinedBy: null, reason: null, writtenAt: null },
      ],
      finished: 52 + 27,
      passedOver: [],
    });
  });

  it("quotes its texts in UTF-16 units, also where those differ from code points", () => {
    const texts = new Map(
      archive.interviews.map(({ code, transcripts }) => [code, transcripts[0]?.text ?? ""]),
    );
    const folder: { start: number }[] = JSON.parse(new TextDecoder().decode(files.get("codings.json")));
    const moved = archive.codings.filter(({ interview, anchors }, index) => {
      const [anchor] = anchors;
      const passage = anchor?.passage ?? { from: 0, to: 0 };
      expect(quoteOf(texts.get(interview) ?? "", passage)).toBe(anchor?.quote);
      return passage.from !== folder[index]?.start;
    });
    expect(moved.length).toBeGreaterThan(0);
  });

  it("writes its transcripts back byte for byte", () => {
    for (const { code, transcripts } of archive.interviews) {
      const [transcript] = transcripts;
      const written = transcript && writeTranscriptLines(spokenTurns(transcript));
      expect(written).toBe(
        new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(`transcripts/${code}.txt`)),
      );
    }
  });

  it("keeps why people were not interviewed, and the order and types of attributes", () => {
    expect(archive.respondents.find(({ code }) => code === "EK08-X1")).toEqual({
      code: "EK08-X1",
      case: "EK08",
      role: "kind/jongere",
      relation: "kind/jongere",
      approach: "mocht niet",
      reason: "opvoeder vond het te belastend",
      refusedBy: "tante",
      person: null,
      writtenAt: null,
    });
    expect(archive.cases[0]?.attributes.slice(0, 2)).toEqual([
      { name: "geslacht", value: "meisje" },
      { name: "leeftijd", value: 15 },
    ]);
    expect(archive.themes.map(({ addedDuringAnalysis }) => addedDuringAnalysis)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
