import type { CodingScreen, ScreenTheme } from "@/db/reads/coding/coding-screen";
import { type PracticeTheme, practiceInterview } from "@/lib/practice/practice-interview";
import type { AnyId, ThemeId } from "@/lib/study/ids";
import { templateStudy } from "@/lib/study/template-study";

type Who = Pick<CodingScreen, "study" | "viewer"> & {
  /** What the practice's assignment is called. */
  readonly round: string;
};

/**
 * The practice interview as a coding screen shows any other: with the method's own four themes, one assignment
 * and no work yet. Its ids are the same for everyone, for nothing with them is ever sent anywhere.
 */
export function practiceScreenOf({ study, viewer, round }: Who): CodingScreen {
  const themes = practiceThemesOnScreen();
  return {
    study,
    viewer,
    interview: {
      ...{ id: idOf(1), code: practiceInterview.code, heldOn: null, minutes: null },
      ...{ interviewer: null, moment: null },
    },
    case: { id: idOf(2), code: practiceInterview.case, title: "", group: { code: "", name: "" } },
    siblings: [],
    respondents: [],
    shared: [],
    transcript: { id: idOf(3), version: 1, ...practiceInterview.transcript },
    themes,
    work: {
      codings: [],
      judgements: [],
      scores: [],
      assignments: [
        {
          id: idOf(4),
          round: { id: idOf(5), name: round },
          blind: false,
          deadline: null,
          standing: "not-started",
          themes: themes.map(({ id }) => id),
        },
      ],
    },
    lost: 0,
    colleagues: null,
    statements: [],
    weight: null,
  };
}

/** The theme of the practice's codebook with this name. */
export function practiceThemeOf(themes: readonly ScreenTheme[], theme: PracticeTheme): ScreenTheme {
  const found = themes.find(({ code }) => code === theme);
  if (found === undefined) throw new RangeError(`The practice has no theme ${theme}.`);
  return found;
}

function practiceThemesOnScreen(): readonly ScreenTheme[] {
  const template = templateStudy({ name: "", language: "nl", template: "themes" });
  return template.themes.map(({ code, name, definition, wording }, lane) => ({
    ...{ id: idOf<ThemeId>(10 + lane), code, name, definition, wording, key: lane + 1, lane },
    addedDuringAnalysis: false,
    codes: practiceInterview.codes.flatMap(({ theme, label, polarity }, place) =>
      theme === code
        ? [{ id: idOf(20 + place), label, polarity, definition: "", standing: "in-codebook" as const }]
        : [],
    ),
    visible: "own",
  }));
}

/** The one cast: an id of the practice, by its number. */
function idOf<Id extends AnyId>(number: number): Id {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as string as Id;
}
