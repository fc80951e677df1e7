import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Card } from "@/app/_ui/layout/card";
import type { CaseSheet } from "@/db/reads/case/case-sheet";
import styles from "./case-sheet.module.css";

/** The case's attributes, and the cases it is matched with. */
export async function CaseFacts({ study, sheet }: { readonly study: string; readonly sheet: CaseSheet }) {
  const t = await getTranslations("cases.sheet");
  const words = await getTranslations("cases");
  return (
    <Card title={t("attributes")}>
      {sheet.attributes.length === 0 ? <p>{t("noAttributes")}</p> : null}
      <dl className={styles.facts}>
        {sheet.attributes.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === "boolean" ? words(value ? "yes" : "no") : value}</dd>
          </div>
        ))}
      </dl>
      {sheet.matchedWith.length + sheet.matchedBy.length === 0 ? <p>{t("noPairs")}</p> : null}
      {(["matchedWith", "matchedBy"] as const).map((side) =>
        sheet[side].length === 0 ? null : (
          <p key={side}>{t.rich(side, { cases: () => <CaseLinks study={study} codes={sheet[side]} /> })}</p>
        ),
      )}
    </Card>
  );
}

function CaseLinks({ study, codes }: { readonly study: string; readonly codes: readonly string[] }) {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 ? ", " : null}
      <Link href={`/onderzoek/${study}/zaken/${encodeURIComponent(code)}`}>{code}</Link>
    </span>
  ));
}
