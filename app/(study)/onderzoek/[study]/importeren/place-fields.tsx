"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import { respondentRoles } from "@/lib/study/respondent-role";
import { isNew, type Missing, type Place } from "./draft";
import styles from "./import.module.css";

type PlaceFieldsProps = {
  readonly id: string;
  readonly place: Place;
  readonly missing: ReadonlySet<Missing>;
  readonly choices: ImportChoices;
  readonly onChange: (changed: Partial<Place>) => void;
};

/** The case and the respondent, that are there or are made with the import. */
export function PlaceFields({ id, place, missing, choices, onChange }: PlaceFieldsProps) {
  const t = useTranslations("import.place");
  const wrong = (...kinds: Missing[]) => {
    const kind = kinds.find((each) => missing.has(each));
    return kind === undefined ? undefined : t(`missing.${kind}`);
  };
  const people = choices.respondents.filter((each) => each.case === place.case);
  const asNew = { value: isNew, label: t("new") };
  return (
    <>
      <div className={styles.fields}>
        <Select
          name={`${id}-case`}
          label={t("case")}
          value={place.case}
          placeholder={t("choose")}
          options={[
            ...choices.cases.map(({ code, title }) => ({
              value: code,
              label: title ? `${code} · ${title}` : code,
            })),
            asNew,
          ]}
          error={wrong("case")}
          onChange={(value) => onChange({ case: value, respondent: isNew })}
        />
        {place.case === isNew ? (
          <>
            <TextField
              name={`${id}-case-code`}
              label={t("caseCode")}
              value={place.caseCode}
              maxLength={60}
              error={wrong("caseCode", "caseTaken")}
              onChange={(caseCode) => onChange({ caseCode })}
            />
            <TextField
              name={`${id}-case-title`}
              label={t("caseTitle")}
              value={place.caseTitle}
              maxLength={200}
              required={false}
              onChange={(caseTitle) => onChange({ caseTitle })}
            />
            <Select
              name={`${id}-group`}
              label={t("group")}
              value={place.group}
              placeholder={t("choose")}
              options={choices.groups.map(({ code, name }) => ({ value: code, label: name }))}
              error={wrong("group")}
              onChange={(group) => onChange({ group })}
            />
          </>
        ) : null}
      </div>
      <div className={styles.fields}>
        <Select
          name={`${id}-respondent`}
          label={t("respondent")}
          value={place.respondent}
          placeholder={t("choose")}
          options={[
            ...people.map(({ code, role, relation }) => ({
              value: code,
              label: relation ? `${code} · ${role}, ${relation}` : `${code} · ${role}`,
            })),
            asNew,
          ]}
          error={wrong("respondent")}
          onChange={(respondent) => onChange({ respondent })}
        />
        {place.respondent === isNew ? (
          <>
            <TextField
              name={`${id}-respondent-code`}
              label={t("respondentCode")}
              value={place.respondentCode}
              maxLength={60}
              error={wrong("respondentCode", "respondentTaken")}
              onChange={(respondentCode) => onChange({ respondentCode })}
            />
            <Select
              name={`${id}-role`}
              label={t("role")}
              value={place.role}
              placeholder={t("choose")}
              options={respondentRoles.map((role) => ({ value: role, label: role }))}
              error={wrong("role")}
              onChange={(role) => onChange({ role })}
            />
            <TextField
              name={`${id}-relation`}
              label={t("relation")}
              value={place.relation}
              maxLength={100}
              required={false}
              onChange={(relation) => onChange({ relation })}
            />
          </>
        ) : null}
      </div>
    </>
  );
}
