"use client";

import { useTranslations } from "next-intl";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { WorkInSight } from "@/lib/coding/coding-operation";
import type { SingleOperation } from "@/lib/coding/latest-of";
import styles from "./refused-work.module.css";

type WorkVersionProps = {
  readonly codebook: Codebook;
  readonly version: SingleOperation | WorkInSight;
  /** Where it stands and with what words; null where it is about no passage of this text. */
  readonly quote: string | null;
};

/** A coding, a judgement or a score in words, as it was sent or as it stands. */
export function WorkVersion({ codebook, version, quote }: WorkVersionProps) {
  const t = useTranslations("coding.refused");
  if ("answer" in version) return <p>{t("scored", { answer: String(version.answer ?? "none") })}</p>;
  if ("kind" in version && !("theme" in version))
    return (
      <>
        <p>{t(`did.${version.kind}`)}</p>
        {quote === null ? null : <p className={styles.quote}>{quote}</p>}
      </>
    );
  if ("kind" in version && version.kind === "code.propose")
    return <p>{t("did.code.propose", { label: version.label })}</p>;
  const theme = codebook.themeOf(version);
  const label = codebook.labelOf({ theme: version.theme, code: "code" in version ? version.code : null });
  const wording =
    version.stance === null || version.stance === "niet-besproken"
      ? null
      : (theme?.wording[version.stance] ?? version.stance);
  const note = noteOf(version);
  return (
    <dl className={styles.version}>
      {quote === null ? null : (
        <>
          <dt>{t("passage")}</dt>
          <dd className={styles.quote}>{quote}</dd>
        </>
      )}
      <dt>{t("code")}</dt>
      <dd>{label}</dd>
      <dt>{t("stance")}</dt>
      <dd>{wording ?? t(version.stance === null ? "noStance" : "notDiscussed")}</dd>
      {note === "" ? null : (
        <>
          <dt>{t("note")}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}

function noteOf(version: Extract<WorkVersionProps["version"], { stance: unknown }>): string {
  if ("memo" in version) return version.memo;
  return version.grounds.kind === "context" ? (version.grounds.reason ?? "") : "";
}
