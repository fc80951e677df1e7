import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/feedback/notice";
import type { StudyDetails } from "@/db/reads/study/study-details";
import type { MemberRole } from "@/lib/access/member-role";
import styles from "./details.module.css";

type DetailsShownProps = { readonly details: StudyDetails; readonly roles: readonly MemberRole[] };

/** The same, to read, for who may not change it, with why. */
export async function DetailsShown({ details, roles }: DetailsShownProps) {
  const t = await getTranslations("study.details");
  const role = await getTranslations("study.role");
  return (
    <>
      <dl className={styles.details}>
        <dt>{t("name")}</dt>
        <dd>{details.name}</dd>
        <dt>{t("language")}</dt>
        <dd>{t(`languages.${details.language}`)}</dd>
        <dt>{t("note")}</dt>
        <dd>{details.note === "" ? t("noNote") : details.note}</dd>
      </dl>
      <Notice>
        {roles.length === 0
          ? t("notYoursYet")
          : t("notYours", { roles: roles.map((each) => role(each)).join(", ") })}
      </Notice>
    </>
  );
}
