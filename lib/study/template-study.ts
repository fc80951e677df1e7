import { codebookContent } from "@/lib/interchange/codebook-content";
import type { ArchivedTheme, StudyArchive } from "@/lib/interchange/study-archive";
import { standardIndicativeBelow } from "./response-by-role";

const theme = (
  code: string,
  name: string,
  definition: string,
  [verbeterd, gelijk, verslechterd, onbekend]: readonly [string, string, string, string],
): ArchivedTheme => ({
  code,
  name,
  definition,
  wording: { verbeterd, gelijk, verslechterd, onbekend },
  addedDuringAnalysis: false,
  removedAt: null,
  codes: [],
  writtenAt: null,
});

const themes: readonly ArchivedTheme[] = [
  theme("veiligheid", "Veiligheid", "Veiligheid en welzijn van het kind.", [
    "veiliger",
    "gelijk gebleven",
    "minder veilig",
    "mening niet bekend",
  ]),
  theme("cohesie", "Sociale cohesie en steun", "Steun en samenhang in familie en netwerk.", [
    "meer steun",
    "gelijk gebleven",
    "minder steun",
    "mening niet bekend",
  ]),
  theme("regie", "Regie", "Wie bepaalt: familie en netwerk, of de hulpverlening.", [
    "meer bij familie en netwerk",
    "geen verschil",
    "meer bij de hulpverlening",
    "mening niet bekend",
  ]),
  theme("contact", "Contact", "Contact tussen de hulpverlener en de familie.", [
    "verbeterd",
    "gelijk gebleven",
    "verslechterd",
    "mening niet bekend",
  ]),
];

const groups = [
  { code: "EK-c", name: "Eigen Kracht-conferentie" },
  { code: "schaduw", name: "Schaduwgroep" },
];

/**
 * Gives a study without cases to start from: "themes" has the two groups and the four themes of the method
 * with their stance wordings, "empty" one group and no themes. Codebook version 1 is what it starts with.
 * Source: METHOD, "Themes and stances".
 */
export function templateStudy(given: {
  readonly name: string;
  readonly language: "nl" | "en";
  readonly template: "themes" | "empty";
}): StudyArchive {
  const withThemes = given.template === "themes";
  const chosen = withThemes ? themes : [];
  return {
    study: {
      name: given.name,
      language: given.language,
      note: "",
      kind: "study",
      indicativeBelow: standardIndicativeBelow,
      writtenAt: null,
    },
    members: [],
    groups: withThemes ? groups : [{ code: "groep", name: "Groep" }],
    themes: chosen,
    codebookVersions: [
      { number: 1, reason: "", content: codebookContent(chosen), madeBy: null, writtenAt: null },
    ],
    statements: [],
    cases: [],
    respondents: [],
    sharedOpinions: [],
    interviews: [],
    statementScores: [],
    summaries: [],
    memos: [],
    rounds: [{ name: "1", kind: "main", draws: [], writtenAt: null }],
    assignments: [],
    codings: [],
    judgements: [],
    adjudications: [],
    opinionDecisions: [],
    weightingChoices: [],
    expectedDirections: [],
    factorMerges: [],
    reportOutline: null,
    reportTexts: [],
    chosenQuotes: [],
    snapshots: [],
  };
}
