import { useFormatter, useTranslations } from "next-intl";
import { addressWith } from "@/app/_ui/address/address";
import { SidePanel } from "@/app/_ui/overlay/side-panel";
import type { OpinionsOfCase, PersonOfCase } from "@/db/reads/results/opinions-of-case";
import { PartButton } from "./part-button";
import { ShareForm } from "./share-form";
import styles from "./weighting.module.css";
import type { WeightingView } from "./weighting-view";

type CasePanelProps = {
  readonly opened: OpinionsOfCase;
  readonly view: WeightingView;
  readonly slug: string;
  readonly mayJoin: boolean;
};

/** Who holds which opinion in a case, and where one may, joining and parting them. */
export function CasePanel({ opened, view, slug, mayJoin }: CasePanelProps) {
  const t = useTranslations("weighting.case");
  const { code, title, people } = opened;
  const interviewed = people.filter(({ interviews }) => interviews.length > 0);
  const owning = interviewed.filter(({ opinionOf, code: own }) => opinionOf === own);
  return (
    <SidePanel
      key={code}
      title={t("title", { code })}
      subtitle={title === "" ? undefined : title}
      closeHref={addressWith(view.address, { zaak: null })}
    >
      <p className={styles.muted}>{t("what")}</p>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.code} className={styles.person}>
            <Person person={person} />
            {mayJoin && person.opinionOf !== person.code ? (
              <PartButton study={slug} respondent={person.id} code={person.code} other={person.opinionOf} />
            ) : null}
          </li>
        ))}
      </ul>
      {mayJoin && interviewed.length > 1 ? (
        <ShareForm
          study={slug}
          joining={owning.map(({ id, code: own, relation }) => ({ id, code: own, relation }))}
          others={interviewed.map(({ id, code: own, relation }) => ({ id, code: own, relation }))}
        />
      ) : null}
      {mayJoin ? null : <p className={styles.muted}>{t("notYours")}</p>}
    </SidePanel>
  );
}

function Person({ person }: { readonly person: PersonOfCase }) {
  const t = useTranslations("weighting.case");
  const role = useTranslations("results.role");
  const format = useFormatter();
  const { code, relation, interviews, opinionOf, changed } = person;
  return (
    <>
      <p>
        <strong>{code}</strong>{" "}
        <span className={styles.who}>
          {[...new Set([role(person.role), relation])].filter((word) => word !== "").join(", ")}
        </span>
      </p>
      <p className={styles.muted}>
        {interviews.length === 0
          ? t("notInterviewed")
          : opinionOf === code
            ? t("own")
            : t("shares", { other: opinionOf })}
      </p>
      {changed === null ? null : (
        <p className={styles.muted}>
          {t("changed", {
            by: changed.by ?? t("imported"),
            at: format.dateTime(changed.at, "day"),
            reason: changed.reason,
          })}
        </p>
      )}
    </>
  );
}
