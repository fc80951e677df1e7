"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import type { TranscriptPreview } from "@/app/_upload/transcript-preview";
import { respondentSpeaker } from "@/lib/transcript/respondent-speaker";
import styles from "./import.module.css";
import { codeOf, type PersonDraft } from "./person-draft";
import { markOf, spokenAs } from "./spoken-as";

type SpeakerFieldsProps = {
  readonly id: string;
  readonly preview: TranscriptPreview;
  readonly speakers: Readonly<Record<string, string>>;
  readonly people: readonly PersonDraft[];
  readonly onChange: (label: string, speaker: string) => void;
};

const another = "other";

/** Who each label of the file is. */
export function SpeakerFields({ id, preview, speakers, people, onChange }: SpeakerFieldsProps) {
  const t = useTranslations("import.speaker");
  const several = people.length > 1;
  const respondents = several
    ? people.map((person, index) => ({
        value: markOf(person),
        label: t("respondent", {
          speaker: respondentSpeaker(index, people.length),
          code: codeOf(person) || t("withoutCode"),
        }),
      }))
    : [];
  const choices = [
    { value: "I", label: t("I") },
    ...respondents,
    { value: "R", label: t(several ? "oneOfThem" : "R") },
    { value: "M", label: t("M") },
  ];
  return (
    <fieldset className={styles.group}>
      <legend>{t("title")}</legend>
      <ul className={styles.speakers}>
        {preview.speakers.map(({ label, turns, words }, index) => {
          const speaker = speakers[label] ?? "";
          const known = choices.find(({ value }) => value === speaker || value === spokenAs(speaker, people));
          const named = label === "" ? t("unnamed") : label;
          return (
            <li key={label} className={styles.speaker}>
              <Select
                name={`${id}-speaker-${index}`}
                label={t("of", { label: named })}
                description={t("counts", { turns, words })}
                value={known?.value ?? another}
                options={[...choices, { value: another, label: t("other") }]}
                onChange={(value) => onChange(label, value === another ? label : value)}
              />
              {known === undefined ? (
                <TextField
                  name={`${id}-name-${index}`}
                  label={t("name")}
                  value={speaker}
                  maxLength={60}
                  error={speaker.trim() === "" ? t("missing") : undefined}
                  onChange={(value) => onChange(label, value)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
