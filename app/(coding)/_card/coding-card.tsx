"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { IconButton } from "@/app/_ui/button/icon-button";
import { Badge } from "@/app/_ui/feedback/badge";
import { Icon } from "@/app/_ui/icon/icon";
import { ThemeDot, themeClass } from "@/app/_ui/stance/theme-dot";
import type { Changing } from "@/app/(coding)/_changing/use-changing";
import { type Codebook, shortNameOf } from "@/app/(coding)/_screen/codebook";
import { MemoField } from "@/app/(coding)/_screen/memo-field";
import type { CodingInSight } from "@/lib/coding/coding-operation";
import type { Passage } from "@/lib/passage/passage";
import { CardChanges } from "./card-changes";
import { CodeField } from "./code-field";
import { CodebookOfCard } from "./codebook-of-card";
import styles from "./coding-card.module.css";
import { StanceField } from "./stance-field";
import type { OwnCodings } from "./use-own-codings";

type CodingCardProps = {
  readonly coding: CodingInSight;
  readonly quote: string;
  readonly codebook: Codebook;
  readonly own: OwnCodings;
  readonly changing: Changing;
  /** Where the caret stands. */
  readonly here: Passage;
  readonly writesMemo: boolean;
  readonly onLeave: () => void;
};

/** One coding: what it is tagged with, its memo, who made it and when. The maker can change or remove it. */
export function CodingCard(props: CodingCardProps) {
  const { coding, quote, codebook, own, changing, here, writesMemo, onLeave } = props;
  const t = useTranslations("coding.card");
  const format = useFormatter();
  const theme = codebook.themeOf(coding);
  if (theme === undefined) return null;
  const standing = codebook.codeOf(coding)?.standing;
  const editable = own.mayChange(coding);
  return (
    <article className={`${styles.card} ${themeClass(theme.lane + 1)}`}>
      <header className={styles.top}>
        <ThemeDot index={theme.lane + 1} />
        <h2 className={styles.title}>
          {coding.code === null ? shortNameOf(theme) : codebook.labelOf(coding)}
        </h2>
        {standing === undefined || standing === "in-codebook" ? null : <Badge>{t(`code-${standing}`)}</Badge>}
        {editable ? (
          <IconButton
            icon="star"
            keys="*"
            size="s"
            label={t(coding.starred ? "unstar" : "star")}
            aria-pressed={coding.starred}
            onPress={() => own.change(coding, { starred: !coding.starred })}
          />
        ) : null}
        <IconButton icon="cross" size="s" label={t("close")} onPress={onLeave} />
      </header>
      <blockquote className={styles.quote}>{quote}</blockquote>
      {editable ? (
        <>
          <CodeField coding={coding} codebook={codebook} onChange={(change) => own.change(coding, change)} />
          {coding.code === null ? (
            <StanceField
              coding={coding}
              theme={theme}
              onChange={(stance) => own.change(coding, { stance })}
            />
          ) : null}
          <CardChanges changing={changing} here={here} />
          <div data-autofocus={writesMemo ? "" : undefined}>
            <MemoField
              key={coding.id}
              memo={coding.memo}
              label={t("memo")}
              onSave={(memo) => {
                own.change(coding, { memo });
                onLeave();
              }}
              onAway={(memo) => own.change(coding, { memo })}
              onLeave={onLeave}
            />
          </div>
        </>
      ) : (
        <dl className={styles.facts}>
          <dt>{t("stance")}</dt>
          <dd>{coding.stance === null ? t("noStance") : theme.wording[coding.stance]}</dd>
          {coding.memo === "" ? null : (
            <>
              <dt>{t("memo")}</dt>
              <dd>{coding.memo}</dd>
            </>
          )}
        </dl>
      )}
      <footer className={styles.foot}>
        <span>
          {coding.mine ? t("you") : (coding.coder ?? t("consensus"))}
          {" · "}
          <time dateTime={coding.changedAt}>{format.dateTime(new Date(coding.changedAt), "moment")}</time>{" "}
          <CodebookOfCard key={`${coding.id} ${coding.version}`} coding={coding.id} />
        </span>
        {editable ? (
          <Button size="s" variant="danger" icon={<Icon name="trash" />} onPress={() => own.remove(coding)}>
            {t("remove")}
          </Button>
        ) : null}
      </footer>
    </article>
  );
}
