import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "@/app/_ui/feedback/badge";
import { Kbd } from "@/app/_ui/keys/kbd";
import { Card } from "@/app/_ui/layout/card";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { MemoDialog } from "@/app/_writing/memo-dialog";
import type { ThemeInCodebook } from "@/db/reads/codebook/codebook-of";
import { stances } from "@/lib/stance/stance";
import type { UserId } from "@/lib/study/ids";
import { CodeDialog } from "./code-dialog";
import { CodeList } from "./code-list";
import styles from "./codebook.module.css";
import { MoveButtons } from "./move-buttons";
import { ThemeDialog } from "./theme-dialog";

type ThemeCardProps = {
  readonly study: string;
  readonly theme: ThemeInCodebook;
  /** Its place in the codebook, from 1: the key that tags it. */
  readonly place: number;
  readonly of: number;
  readonly mayEdit: boolean;
  /** Who writes memos here; null for who may not. */
  readonly memos: { readonly user: UserId; readonly writer: string } | null;
  /** What was asked about the definition. */
  readonly questions: ReactNode;
};

const shapeByStance = { verbeterd: "up", gelijk: "same", verslechterd: "down", onbekend: "unknown" } as const;

/** A theme: what it asks, what each stance means for it, and its factors and other sub-codes. */
export async function ThemeCard({ study, theme, place, of, mayEdit, memos, questions }: ThemeCardProps) {
  const t = await getTranslations("codebook");
  const memoWords = await getTranslations("writing.memo");
  return (
    <Card
      title={
        <span className={styles.name} id={theme.id}>
          <ThemeDot index={place} />
          {theme.name}
          {place <= 9 ? <Kbd keys={String(place)} /> : null}
          {theme.addedDuringAnalysis ? <Badge>{t("addedDuringAnalysis")}</Badge> : null}
        </span>
      }
      aside={
        <span className={styles.actions}>
          {memos === null ? null : (
            <MemoDialog
              {...memos}
              study={study}
              on={{ kind: "theme", theme: theme.code }}
              onWords={memoWords("on.theme", { name: theme.name })}
            />
          )}
          {mayEdit ? (
            <>
              <MoveButtons
                study={study}
                moved={{ kind: "theme", id: theme.id, name: theme.name }}
                isFirst={place === 1}
                isLast={place === of}
              />
              <ThemeDialog study={study} theme={theme} />
            </>
          ) : null}
        </span>
      }
    >
      <p className={styles.definition}>{theme.definition}</p>
      {questions}
      <ul className={styles.wording} aria-label={t("wording")}>
        {stances.map((stance) => (
          <li key={stance}>
            <StanceMark shape={shapeByStance[stance]} label={t(`stance.${stance}`)} />
            {theme.wording[stance]}
          </li>
        ))}
      </ul>
      <CodeList study={study} codes={theme.codes} theme={theme} mayEdit={mayEdit} memos={memos} />
      {mayEdit ? (
        <div>
          <CodeDialog study={study} theme={theme} code={null} />
        </div>
      ) : null}
    </Card>
  );
}
