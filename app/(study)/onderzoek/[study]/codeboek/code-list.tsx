import { getTranslations } from "next-intl/server";
import { Badge } from "@/app/_ui/feedback/badge";
import { MemoDialog } from "@/app/_writing/memo-dialog";
import type { CodeInCodebook } from "@/db/reads/codebook/codebook-of";
import type { ThemeId, UserId } from "@/lib/study/ids";
import { CodeDialog } from "./code-dialog";
import styles from "./codebook.module.css";
import { MoveButtons } from "./move-buttons";
import { WithdrawDialog } from "./withdraw-dialog";

type CodeListProps = {
  readonly study: string;
  readonly theme: { readonly id: ThemeId; readonly name: string };
  readonly codes: readonly CodeInCodebook[];
  readonly mayEdit: boolean;
  readonly memos: { readonly user: UserId; readonly writer: string } | null;
};

/** A theme's factors, those that helped and those that hindered, and its other sub-codes. */
export async function CodeList({ study, theme, codes, mayEdit, memos }: CodeListProps) {
  const t = await getTranslations("codebook");
  const memoWords = await getTranslations("writing.memo");
  const sections = (["bevorderend", "belemmerend", null] as const)
    .map((polarity) => ({ polarity, held: codes.filter((code) => code.polarity === polarity) }))
    .filter(({ held }) => held.length > 0);
  return (
    <div className={styles.codes}>
      {sections.map(({ polarity, held }) => (
        <section key={polarity ?? "other"}>
          <h3>{t(`polarity.${polarity ?? "none"}`)}</h3>
          <ul>
            {held.map((code, index) => (
              <li key={code.id} id={code.id}>
                <span>
                  {code.label} {code.proposed ? <Badge>{t("proposed")}</Badge> : null}
                  {code.definition === "" ? null : <small>{code.definition}</small>}
                </span>
                <span className={styles.actions}>
                  {code.proposed ? <WithdrawDialog study={study} code={code} /> : null}
                  {memos === null ? null : (
                    <MemoDialog
                      {...memos}
                      study={study}
                      on={{ kind: "code", code: code.id }}
                      onWords={memoWords("on.code", { name: code.label })}
                    />
                  )}
                  {mayEdit ? (
                    <>
                      <MoveButtons
                        study={study}
                        moved={{ kind: "code", id: code.id, name: code.label }}
                        isFirst={index === 0}
                        isLast={index === held.length - 1}
                      />
                      <CodeDialog study={study} theme={theme} code={code} />
                    </>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
