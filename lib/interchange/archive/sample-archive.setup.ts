import { joinTurns } from "@/lib/transcript/join-turns";
import { codebookContent } from "../codebook-content";
import { sha256Of } from "../sha256-of";
import type { StudyArchive } from "../study-archive";
import { sampleReport } from "./sample-report.setup";
import { sampleThemes } from "./sample-themes.setup";
import { sampleWork } from "./sample-work.setup";
import { sampleWriting } from "./sample-writing.setup";
import { sampledAt, written } from "./sampled-at.setup";

/** Words that a test may vary. */
export type SampleWords = { readonly first: string; readonly second: string; readonly memo: string };

const words: SampleWords = { first: "En hoe gaat het nu?", second: "Beter 👍, ze is thuis.", memo: "Let op" };

/** A small study that uses every part of the structure, with two versions of one transcript. */
export async function sampleArchive({ first, second, memo }: SampleWords = words): Promise<StudyArchive> {
  const spoken = [
    { speaker: "I", at: 6, text: first },
    { speaker: "R", at: null, text: second },
  ];
  const one = joinTurns(spoken);
  const two = joinTurns([{ speaker: "M", at: 1.5, text: "Hallo." }, ...spoken]);
  const respondent = {
    case: "Z1",
    relation: "",
    approach: "geïnterviewd",
    reason: null,
    ...written,
  } as const;
  return {
    study: { name: "Proef", language: "nl", note: "", kind: "demo", indicativeBelow: 0.6, ...written },
    members: [
      { code: "b", name: "Bo", roles: ["coder", "supervisor"], removedAt: sampledAt, ...written },
      { code: "a", name: "An", roles: ["coder", "researcher"], removedAt: null, ...written },
    ],
    groups: [
      { code: "schaduw", name: "Schaduwgroep" },
      { code: "EK-c", name: "Conferentie" },
    ],
    themes: sampleThemes,
    codebookVersions: [
      { number: 2, reason: "wens", content: { b: [1, null], a: true }, madeBy: "a", ...written },
      { number: 1, reason: "", content: codebookContent(sampleThemes), madeBy: null, ...written },
    ],
    statements: [{ code: "s1", text: "Het gaat beter.", theme: null }],
    cases: [
      {
        code: "Z2",
        group: "schaduw",
        title: "",
        attributes: [
          { name: "z", value: 1.5 },
          { name: "2007", value: null },
          { name: "a", value: false },
        ],
        matchedWith: ["Z1"],
        ...written,
      },
      { code: "Z1", group: "EK-c", title: "Noor", attributes: [], matchedWith: [], ...written },
    ],
    respondents: [
      { ...respondent, code: "Z1-O1", role: "ouder", refusedBy: null, person: "p" },
      { ...respondent, code: "Z1-O2", role: "ouder", refusedBy: "tante", person: "p" },
    ],
    sharedOpinions: [
      { respondent: "Z1-O2", with: "Z1-O1", joinedBy: "a", reason: "overgenomen", ...written },
    ],
    interviews: [
      {
        code: "Z1-O1",
        case: "Z1",
        respondents: ["Z1-O2", "Z1-O1"],
        heldOn: "2007-02-27",
        minutes: 38,
        interviewer: "interviewer 3",
        moment: null,
        transcripts: [
          { version: 1, ...one, sha256: await sha256Of(one.text), madeBy: null, ...written },
          { version: 2, ...two, sha256: await sha256Of(two.text), madeBy: "a", ...written },
        ],
        release: { by: "b", at: sampledAt },
        ...written,
      },
    ],
    statementScores: [
      { interview: "Z1-O1", statement: "s1", coder: "b", score: 4, ...written },
      { interview: "Z1-O1", statement: "s1", coder: null, score: null, ...written },
    ],
    ...sampleWriting(memo),
    ...sampleWork({ first, memo }),
    ...(await sampleReport(memo)),
    weightingChoices: [
      {
        meanOver: "set",
        setMean: 4.6,
        countUnknown: true,
        rolesInN: "all",
        chosenBy: "a",
        reason: "zoals het rapport",
        ...written,
      },
      {
        meanOver: "study",
        setMean: null,
        countUnknown: false,
        rolesInN: "shown",
        chosenBy: null,
        reason: "",
        ...written,
      },
    ],
    factorMerges: [
      {
        theme: "veiligheid",
        polarity: "bevorderend",
        label: "de juf",
        into: "school",
        mergedBy: "a",
        reason: "gaan over hetzelfde",
        ...written,
      },
    ],
    expectedDirections: [
      {
        theme: "veiligheid",
        stance: "verbeterd",
        moreIn: "EK-c",
        judgedBefore: 0,
        setBy: "a",
        reason: "zoals in het onderzoeksplan",
        ...written,
      },
      {
        theme: "veiligheid",
        stance: "verbeterd",
        moreIn: null,
        judgedBefore: 2,
        setBy: null,
        reason: "",
        ...written,
      },
    ],
  };
}
