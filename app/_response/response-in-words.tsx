import { useFormatter, useTranslations } from "next-intl";
import { CopyText } from "@/app/_ui/button/copy-text";
import { Stack } from "@/app/_ui/layout/stack";
import type { StudyResponse } from "@/db/reads/results/response-of";
import styles from "./response-in-words.module.css";
import { responseSentences } from "./response-sentences";

/** The response of each group as a paragraph that can go into a report. */
export function ResponseInWords({ response }: { readonly response: StudyResponse }) {
  const words = {
    t: useTranslations("response"),
    role: useTranslations("results.role"),
    format: useFormatter(),
  };
  const { t } = words;
  const paragraphs = response.groups
    .map((group) => ({
      code: group.code,
      text: responseSentences(words, group, response.indicativeBelow).join(" "),
    }))
    .filter(({ text }) => text !== "");
  if (paragraphs.length === 0) return null;
  return (
    <section className={styles.words} aria-label={t("words.title")}>
      <Stack gap="s">
        {paragraphs.map(({ code, text }) => (
          <p key={code}>{text}</p>
        ))}
        <div>
          <CopyText
            text={paragraphs.map(({ text }) => text).join("\n\n")}
            words={{ copy: t("words.copy"), done: t("words.copied"), failed: t("words.failed") }}
          />
        </div>
      </Stack>
    </section>
  );
}
