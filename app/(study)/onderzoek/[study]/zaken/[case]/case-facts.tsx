import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Card } from "@/app/_ui/layout/card";
import type { CaseSheet } from "@/db/reads/case/case-sheet";
import styles from "./case-sheet.module.css";

/** The case's attributes, and the cases it is matched with. */
export async function CaseFacts({ study, sheet }: { readonly study: string; readonly sheet: CaseSheet }) {
  const t = await getTranslations("cases.sheet");
  const words = await getTranslations("cases");
  // A pair stands once: with the case that told it, and by that one at the other.
  const told = (["matchedWith", "matchedBy"] as const).filter((side) => sheet[side].length > 0);
  return (
    <Card title={t("attributes")}>
      <dl className={styles.facts}>
        {sheet.attributes.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === "boolean" ? words(value ? "yes" : "no") : value}</dd>
          </div>
        ))}
        {told.map((side) => (
          <div key={side}>
            <dt>{t(side)}</dt>
            <dd>
              <CaseLinks study={study} codes={sheet[side]} />
            </dd>
          </div>
        ))}
        {told.length > 0 ? null : (
          <div>
            <dt>{words("pairs")}</dt>
            <dd>{t("noPairs")}</dd>
          </div>
        )}
      </dl>
      {sheet.attributes.length === 0 ? <p className={styles.quiet}>{t("noAttributes")}</p> : null}
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
