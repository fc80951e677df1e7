import { atOnce } from "@/lib/comparison/permutation/steps";
import { canonicalJson } from "@/lib/report/canonical-json";
import { reportFigures } from "@/lib/report/report-figures";
import type { ReportInputs } from "@/lib/report/report-inputs";
import type {
  AnyId,
  CaseId,
  GroupId,
  InterviewId,
  MemberId,
  OpinionId,
  RespondentId,
  ThemeId,
} from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { standardWeighting } from "@/lib/weight/weighting";
import type { Json } from "../json/json-value";
import { sha256Of } from "../sha256-of";
import type { StudyArchive } from "../study-archive";
import { sampledAt, written } from "./sampled-at.setup";

type Report = Pick<StudyArchive, "reportOutline" | "reportTexts" | "chosenQuotes" | "snapshots">;

/** An id of the database in which the sample's snapshot was frozen. */
function sealedId<Id extends AnyId>(number: number): Id {
  return namedId<Id>(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
}

const theme = sealedId<ThemeId>(1);
const opinion = sealedId<OpinionId>(2);
const caseId = sealedId<CaseId>(3);
const respondent = sealedId<RespondentId>(4);
const interview = sealedId<InterviewId>(5);
const member = sealedId<MemberId>(6);
const group = sealedId<GroupId>(7);

/** A study of one opinion; its other interview is no longer in the study. */
const inputs: ReportInputs = {
  work: {
    groups: [{ id: group, code: "EK-c" }],
    themes: [{ id: theme, code: "veiligheid" }],
    cases: [{ id: caseId, code: "Z1", group }],
    respondents: [{ id: respondent, case: caseId, role: "ouder", approach: "geïnterviewd" }],
    opinions: [{ id: opinion, case: caseId, role: "ouder", holders: [respondent] }],
    interviews: [{ id: interview, respondents: [respondent] }],
    judgements: [
      { interview, theme, coder: member, stance: "verbeterd" },
      { interview, theme, coder: null, stance: "neither" },
    ],
    decisions: [{ opinion, theme, stance: "neither" }],
  },
  weighting: { ...standardWeighting, meanOver: { kind: "set", mean: 0.92 } },
  indicativeBelow: 0.6,
  counting: { interviews: 1, byOwn: 0, waiting: 0 },
  names: {
    study: "Proef",
    groups: [{ id: group, name: "Conferentie" }],
    themes: [
      {
        id: theme,
        name: "Veiligheid",
        wording: {
          verbeterd: "veiliger",
          gelijk: "gelijk",
          verslechterd: "minder veilig",
          onbekend: "onbekend",
        },
      },
    ],
    interviews: [
      { id: interview, code: "Z1-O1" },
      { id: sealedId(8), code: "Z1-O2" },
    ],
    respondents: [{ id: respondent, code: "Z1-O1" }],
    members: [{ id: member, code: "a", name: "An" }],
  },
  evidence: {
    directions: [],
    matched: [],
    statements: [{ id: sealedId(9), text: "Het gaat beter.", theme: null, answers: [] }],
    factors: {
      names: [{ id: sealedId(10), theme, label: "school", polarity: "bevorderend" }],
      merges: [],
      passages: [],
    },
    quotes: [],
    agreement: { coders: [], doubleCoded: [], judgements: [] },
  },
};

/** For tests: an outline, texts, quotes of both of two codings that say the same, and a sealed snapshot. */
export async function sampleReport(words: string): Promise<Report> {
  const outline = {
    order: [`theme:${theme}`, "method"],
    leftOut: [],
    texts: [{ section: "limits", text: words }],
  };
  const frozen = { format: 1, inputs, figures: atOnce(reportFigures(inputs)), outline };
  const content: Json = JSON.parse(canonicalJson(frozen));
  return {
    reportOutline: {
      order: [{ theme: "veiligheid" }, "method"],
      leftOut: ["weights"],
      writtenBy: "a",
      ...written,
    },
    reportTexts: [
      { section: { theme: "veiligheid" }, text: words, writtenBy: "b", ...written },
      { section: "limits", text: "Klein.", writtenBy: null, ...written },
    ],
    chosenQuotes: [
      { coding: 0, edited: null, chosenBy: "a", changedAt: sampledAt, ...written },
      { coding: 2, edited: "(...) nu?", chosenBy: "a", changedAt: sampledAt, ...written },
      { coding: 1, edited: null, chosenBy: null, changedAt: sampledAt, ...written },
    ],
    snapshots: [
      {
        name: "Eerste versie",
        content,
        sha256: await sha256Of(canonicalJson(content)),
        ids: {
          groups: { [group]: "EK-c" },
          themes: { [theme]: "veiligheid" },
          cases: { [caseId]: "Z1" },
          respondents: { [respondent]: "Z1-O1" },
          opinions: { [opinion]: "Z1-O1" },
          interviews: { [interview]: "Z1-O1" },
          statements: { [sealedId(9)]: "s1" },
          codes: { [sealedId(10)]: { theme: "veiligheid", label: "school", polarity: "bevorderend" } },
          members: { [member]: "a" },
        },
        madeBy: "a",
        ...written,
      },
    ],
  };
}
