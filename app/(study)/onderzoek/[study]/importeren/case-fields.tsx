"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import styles from "./import.module.css";
import { isNew } from "./is-new";
import type { PlaceFieldsProps } from "./place-fields-props";

/** The case, that is there or is made with the import. */
export function CaseFields({ id, place, missing, choices, onChange }: PlaceFieldsProps) {
  const t = useTranslations("import.place");
  const wrong = (...kinds: ("case" | "caseCode" | "caseTaken" | "group")[]) => {
    const kind = kinds.find((each) => missing.has(each));
    return kind === undefined ? undefined : t(`missing.${kind}`);
  };
  const asNew = { value: isNew, label: t("new") };
  return (
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
        onChange={(value) =>
          onChange({
            case: value,
            people: place.people.map((person) => ({ ...person, respondent: isNew })),
          })
        }
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
  );
}
