"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/app/_ui/form/text-field";
import styles from "./import.module.css";
import type { PlaceFieldsProps } from "./place-fields-props";

/** The interview's code, and what is known of the conversation. */
export function InterviewFields({ id, place, missing, onChange }: Omit<PlaceFieldsProps, "choices">) {
  const t = useTranslations("import.interview");
  const codeError = missing.has("interviewCode")
    ? t("codeMissing")
    : missing.has("interviewTaken")
      ? t("codeTaken")
      : undefined;
  return (
    <div className={styles.fields}>
      <TextField
        name={`${id}-interview`}
        label={t("code")}
        value={place.interviewCode}
        maxLength={60}
        error={codeError}
        onChange={(interviewCode) => onChange({ interviewCode })}
      />
      <TextField
        name={`${id}-held-on`}
        type="date"
        label={t("heldOn")}
        value={place.heldOn}
        required={false}
        onChange={(heldOn) => onChange({ heldOn })}
      />
      <TextField
        name={`${id}-minutes`}
        inputMode="numeric"
        label={t("minutes")}
        value={place.minutes}
        required={false}
        error={missing.has("minutes") ? t("minutesWrong") : undefined}
        onChange={(minutes) => onChange({ minutes })}
      />
      <TextField
        name={`${id}-interviewer`}
        label={t("interviewer")}
        value={place.interviewer}
        maxLength={100}
        required={false}
        onChange={(interviewer) => onChange({ interviewer })}
      />
      <TextField
        name={`${id}-moment`}
        label={t("moment")}
        value={place.moment}
        maxLength={200}
        required={false}
        onChange={(moment) => onChange({ moment })}
      />
    </div>
  );
}
