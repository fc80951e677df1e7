import type { JudgedOpinion } from "@/lib/stance/judge-opinions";
import type { Stance } from "@/lib/stance/stance";
import type { CaseId, GroupId, OpinionId, ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";

export const themes = ["veiligheid", "regie"].map((name) => namedId<ThemeId>(name));
const stanceBySign: Readonly<Record<string, Stance>> = {
  "+": "verbeterd",
  "=": "gelijk",
  "-": "verslechterd",
  "?": "onbekend",
};

/** "EK +- =; SG -": cases by the stances of their opinions, the same on both themes; "." stands on none. */
export function judgedOpinions(text: string): readonly JudgedOpinion[] {
  return text.split("; ").flatMap((part) => {
    const [group = "", ...cases] = part.split(" ");
    return cases.flatMap((held, at) =>
      [...held].map((sign, place): JudgedOpinion => {
        const stance = stanceBySign[sign];
        const standing = stance
          ? ({ kind: "stands", stance, by: "consensus" } as const)
          : ({ kind: "in-discussion" } as const);
        return {
          id: namedId<OpinionId>(`${group}${at}-${place}`),
          case: namedId<CaseId>(`${group}${at}`),
          role: "ouder",
          holders: [],
          interviews: [],
          group: namedId<GroupId>(group),
          weight: 1 / held.length,
          standingByTheme: new Map(themes.map((theme) => [theme, standing])),
        };
      }),
    );
  });
}
