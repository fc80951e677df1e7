import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Card } from "@/app/_ui/layout/card";
import type { CaseSheet } from "@/db/reads/case/case-sheet";
import styles from "./case-sheet.module.css";

/** The case's attributes, and the cases it is matched with. */
export async function CaseFacts({ study, sheet }: { readonly study: string; readonly sheet: CaseSheet }) {
  const t = await getTranslations("cases.sheet");
  const words = await getTranslations("cases");
  const pairs = [...new Set([...sheet.matchedWith, ...sheet.matchedBy])];
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
      <p>
        {pairs.length === 0
          ? t("noPairs")
          : t.rich("matchedLinks", {
              cases: () =>
                pairs.map((code, index) => (
                  <span key={code}>
                    {index > 0 ? ", " : null}
                    <Link href={`/onderzoek/${study}/zaken/${encodeURIComponent(code)}`}>{code}</Link>
                  </span>
                )),
            })}
      </p>
    </Card>
  );
}
