import { useFormatter, useTranslations } from "next-intl";
import type { ComparedTheme, ShownDirection } from "@/db/reads/results/group-comparison";
import type { Stance } from "@/lib/stance/stance";
import styles from "./comparison.module.css";
import { DirectionDialog } from "./direction-dialog";

type ExpectedDirectionsProps = {
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly themes: readonly ComparedTheme[];
  readonly stance: Stance;
  readonly study: string;
  readonly mayExpect: boolean;
};

/** What was expected of each theme, by whom, when and why, and whether that was beforehand. */
export function ExpectedDirections({ groups, themes, stance, study, mayExpect }: ExpectedDirectionsProps) {
  const t = useTranslations("comparison.expected");
  const stances = useTranslations("comparison.stances");
  return (
    <details className={styles.how}>
      <summary>{t("summary")}</summary>
      <p>{t("what", { stance: stances(stance) })}</p>
      <ul className={styles.directions}>
        {themes.map(({ code, name, expected }) => (
          <li key={code}>
            <Direction theme={name} expected={expected} />
            {mayExpect ? (
              <DirectionDialog
                study={study}
                theme={{ code, name }}
                stance={stance}
                groups={groups}
                seen={expected?.number ?? null}
                moreIn={expected?.moreIn?.code ?? null}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

type DirectionProps = { readonly theme: string; readonly expected: ShownDirection | null };

function Direction({ theme, expected }: DirectionProps) {
  const t = useTranslations("comparison.expected");
  const format = useFormatter();
  if (expected === null) return <p>{t("none", { theme })}</p>;
  const { moreIn, by, at, reason, judgedBefore } = expected;
  return (
    <>
      <p>{moreIn === null ? t("noMore", { theme }) : t("more", { theme, group: moreIn.name })}</p>
      <p className={styles.bounds}>
        {t("set", { by: by ?? t("imported"), at: format.dateTime(at, "moment"), reason })}{" "}
        {moreIn === null || judgedBefore === 0 ? null : t("late", { count: judgedBefore })}
      </p>
    </>
  );
}
