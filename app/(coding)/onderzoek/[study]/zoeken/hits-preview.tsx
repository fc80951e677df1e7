import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button/button";
import { Stack } from "@/app/_ui/layout/stack";
import type { HitsToCode, LeftOut } from "@/db/reads/search/hits-to-code";
import { hitsPerRun } from "@/lib/coding/code-hits";
import styles from "./search.module.css";

type HitsPreviewProps = {
  readonly preview: HitsToCode;
  /** The theme's or code's name. */
  readonly tag: string;
  /** In the theme's own words. */
  readonly stance: string | null;
  readonly onBack: () => void;
  readonly onCode: () => void;
};

/** What a run would make, in which interviews, and which hits it leaves out and why. */
export function HitsPreview({ preview, tag, stance, onBack, onCode }: HitsPreviewProps) {
  const t = useTranslations("find.code");
  const format = useFormatter();
  const { passages, leftOut, isCut } = preview;
  const byInterview = new Map<string, number>();
  for (const passage of passages) byInterview.set(passage.in, (byInterview.get(passage.in) ?? 0) + 1);
  const where = ({ hits, interviews }: LeftOut) => ({
    hits,
    interviews: format.list(interviews.slice(0, 8)),
    more: Math.max(0, interviews.length - 8),
  });
  const reasons = [
    leftOut.already > 0 ? t("leftOut.already", { hits: leftOut.already }) : null,
    leftOut.together > 0 ? t("leftOut.together", { hits: leftOut.together }) : null,
    leftOut.notAssigned.hits > 0 ? t("leftOut.notAssigned", where(leftOut.notAssigned)) : null,
    leftOut.finished.hits > 0 ? t("leftOut.finished", where(leftOut.finished)) : null,
    isCut ? t("leftOut.rest", { most: hitsPerRun }) : null,
  ].filter((reason) => reason !== null);
  // The button that led here is gone, and the focus with it: Escape would no longer reach the dialog.
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <Stack gap="m">
      <p ref={top} tabIndex={-1}>
        {t("makes", {
          codings: passages.length,
          interviews: byInterview.size,
          tag,
          stance: stance ?? "none",
        })}
      </p>
      {byInterview.size === 0 ? null : (
        <ul className={styles.counts}>
          {[...byInterview].map(([interview, codings]) => (
            <li key={interview}>{t("inInterview", { interview, codings })}</li>
          ))}
        </ul>
      )}
      {reasons.length === 0 ? null : (
        <div>
          <h3>{t("leftOut.title")}</h3>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <Stack as="row" gap="s">
        {passages.length === 0 ? null : (
          <Button variant="primary" onPress={onCode}>
            {t("code", { codings: passages.length })}
          </Button>
        )}
        <Button onPress={onBack}>{t("back")}</Button>
      </Stack>
    </Stack>
  );
}
