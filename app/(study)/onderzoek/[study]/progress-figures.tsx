import { getTranslations } from "next-intl/server";
import type { StudyOverview } from "@/db/reads/study/study-overview";
import styles from "./overview.module.css";

type Figure = {
  readonly name: "ownFinished" | "finished" | "themesJudged" | "casesSummarised";
  readonly done: number;
  readonly of: number;
};

/** Where the study stands in four figures, as far as this viewer may know. */
export async function ProgressFigures({ overview }: { readonly overview: StudyOverview }) {
  const t = await getTranslations("study.overview");
  const { interviews } = overview;
  const known = interviews.flatMap(({ coders }) => (coders === null ? [] : [coders]));
  const own = interviews.flatMap(({ own: state }) =>
    state === null || state === "withdrawn" ? [] : [state],
  );
  const figures: readonly Figure[] = [
    ...(own.length > 0
      ? [
          {
            name: "ownFinished" as const,
            done: own.filter((state) => state === "finished").length,
            of: own.length,
          },
        ]
      : []),
    ...(known.length > 0
      ? [
          {
            name: "finished" as const,
            done: known.filter(({ assigned, finished }) => assigned > 0 && finished === assigned).length,
            of: known.length,
          },
        ]
      : []),
    {
      name: "themesJudged",
      done: interviews.reduce((sum, { judged }) => sum + judged, 0),
      of: interviews.length * overview.themes,
    },
    {
      name: "casesSummarised",
      done: new Set(interviews.flatMap((each) => (each.hasSummary ? [each.case] : []))).size,
      of: overview.cases,
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, done, of }) => (
        <div key={name}>
          <dt>{t(`figure.${name}`)}</dt>
          <dd>
            <span>{t.rich("figure.of", { done, of, strong: (words) => <strong>{words}</strong> })}</span>
            <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
              <rect width="100" height="4" />
              <rect width={of === 0 ? 0 : (100 * done) / of} height="4" />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
