import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { figuresIn } from "@/app/_i18n/figures";
import { Card } from "@/app/_ui/layout/card";
import type { OpinionPeople } from "@/db/reads/results/opinion-people";
import type { RespondentRole } from "@/lib/study/respondent-role";
import styles from "./opinion-held.module.css";

type OpinionHeldProps = {
  readonly opinion: OpinionPeople & { readonly role: RespondentRole; readonly weight: number };
  /** What stands for it. */
  readonly standing: ReactNode;
  /** The interviews it rests on. */
  readonly children: ReactNode;
};

/** One opinion behind a number: who holds it, what it weighs, what stands for it, and on what that rests. */
export function OpinionHeld({ opinion, standing, children }: OpinionHeldProps) {
  const t = useTranslations("results.behind");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const figures = figuresIn(format);
  const [owner, ...sharers] = opinion.holders;
  return (
    <Card
      headingLevel={3}
      title={
        <>
          {owner?.code} <span className={styles.who}>{owner?.relation || role(opinion.role)}</span>
        </>
      }
      aside={t("caseAndWeight", { case: opinion.case, weight: figures.weight(opinion.weight) })}
    >
      {sharers.length === 0 ? null : (
        <p className={styles.shared}>
          {t("sharedBy", {
            who: format.list(
              sharers.map(({ code, relation }) => (relation === "" ? code : `${code} (${relation})`)),
            ),
          })}
        </p>
      )}
      <p className={styles.standing}>{standing}</p>
      {children}
    </Card>
  );
}
