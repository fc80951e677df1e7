import { expect, it } from "vitest";
import type { ThemeId } from "@/lib/study/ids";
import { namedId } from "@/lib/study/named-id";
import { studyInWords } from "@/lib/study/study-in-words";
import type { StudyWork } from "@/lib/study/study-work";
import { countStances } from "./count-stances";
import { groupAndRoleRows } from "./group-and-role-rows";
import { judgeOpinions } from "./judge-opinions";
import { stances } from "./stance";

/** Four people a case, all interviewed and judged by two coders on four themes. */
function workOf(cases: number): StudyWork {
  const words = Array.from({ length: cases }, (_, at) => {
    const people = ["A1", "O1", "K1", "I1"].map(
      (who, n) => `${who}:${stances[(at + n) % 4]}/${stances[at % 4]}`,
    );
    return `${at % 2 === 0 ? "EK" : "SG"} c${at} ${people.join(" ")}`;
  });
  const work = studyInWords(words.join("\n"));
  const themes = ["veiligheid", "cohesie", "regie", "contact"].map((code) => ({
    id: namedId<ThemeId>(code),
    code,
  }));
  const judgements = themes.flatMap(({ id: theme }) => work.judgements.map((each) => ({ ...each, theme })));
  return { ...work, themes, judgements };
}

/** The fastest of several, since other processes can only slow a run down. */
function fastestMs(work: StudyWork): number {
  const runs = Array.from({ length: 5 }, () => {
    const startMs = performance.now();
    const { opinions } = judgeOpinions(work, { meanOver: { kind: "study" }, whose: { kind: "everyone" } });
    const rows = groupAndRoleRows(work.groups.map(({ id }) => id));
    countStances(opinions, { rows, themes: work.themes.map(({ id }) => id), countUnknown: true });
    return performance.now() - startMs;
  });
  return Math.min(...runs);
}

it("counts 1,000 interviews on 4 themes within 50 ms, and five times as many in linear time", () => {
  const thousandMs = fastestMs(workOf(250));
  expect(thousandMs).toBeLessThan(50);
  expect(fastestMs(workOf(1_250))).toBeLessThan(15 * Math.max(thousandMs, 2));
});
