"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import type { TranscriptPreview } from "@/app/_upload/transcript-preview";
import styles from "./import.module.css";

type SpeakerFieldsProps = {
  readonly id: string;
  readonly preview: TranscriptPreview;
  readonly speakers: Readonly<Record<string, string>>;
  readonly onChange: (label: string, speaker: string) => void;
};

const letters = ["I", "R", "M"] as const;
const another = "other";

/** Who each label of the file is. */
export function SpeakerFields({ id, preview, speakers, onChange }: SpeakerFieldsProps) {
  const t = useTranslations("import.speaker");
  return (
    <fieldset className={styles.group}>
      <legend>{t("title")}</legend>
      <ul className={styles.speakers}>
        {preview.speakers.map(({ label, turns, words }, index) => {
          const speaker = speakers[label] ?? "";
          const letter = letters.find((each) => each === speaker);
          const named = label === "" ? t("unnamed") : label;
          return (
            <li key={label} className={styles.speaker}>
              <Select
                name={`${id}-speaker-${index}`}
                label={t("of", { label: named })}
                description={t("counts", { turns, words })}
                value={letter ?? another}
                options={[
                  ...letters.map((each) => ({ value: each, label: t(each) })),
                  { value: another, label: t("other") },
                ]}
                onChange={(value) => onChange(label, value === another ? label : value)}
              />
              {letter === undefined ? (
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
