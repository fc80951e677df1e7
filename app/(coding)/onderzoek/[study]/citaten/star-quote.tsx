"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Icon } from "@/app/_ui/icon/icon";
import { newId } from "@/app/(coding)/_screen/new-id";
import { applyCodingOperation } from "@/app/(coding)/coding-actions";
import type { OwnQuote, Quote } from "@/db/reads/quotes/read-quotes";
import type { UserId } from "@/lib/study/ids";
import styles from "./quotes.module.css";

type StarQuoteProps = { readonly quote: Quote; readonly slug: string; readonly user: UserId };

/** Says that a quote is starred; on an own one that is still open it is a switch. */
export function StarQuote({ quote, slug, user }: StarQuoteProps) {
  const t = useTranslations("find.quotes");
  if (quote.own === null) {
    return quote.starred ? (
      <span className={styles.starred}>
        <Icon name="star" /> {t("isStarred")}
      </span>
    ) : null;
  }
  return <StarSwitch quote={quote} own={quote.own} slug={slug} user={user} />;
}

function StarSwitch({ quote, own, slug, user }: StarQuoteProps & { readonly own: OwnQuote }) {
  const t = useTranslations("find.quotes");
  const explain = useRefusal();
  const [kept, setKept] = useState({ starred: quote.starred, version: own.version });
  const [pending, setPending] = useState(false);
  const turn = async () => {
    setPending(true);
    const starred = !kept.starred;
    const result = await applyCodingOperation({
      operation: newId(),
      user,
      study: slug,
      interview: own.interview,
      payload: {
        kind: "coding.change",
        coding: quote.id,
        version: kept.version,
        transcript: own.transcript,
        passage: { from: quote.from, to: quote.to },
        theme: quote.theme,
        code: own.code,
        stance: quote.stance,
        starred,
        memo: own.memo,
      },
    }).catch(() => null);
    setPending(false);
    if (result?.ok) setKept({ starred, version: result.value.version });
    else showToast({ tone: "error", text: result === null ? t("notSaved") : explain(result.refusal) });
  };
  return (
    <span className={kept.starred ? styles.starred : undefined}>
      <Button
        size="s"
        variant="quiet"
        icon={<Icon name="star" />}
        aria-pressed={kept.starred}
        isPending={pending}
        onPress={turn}
      >
        {t("star")}
      </Button>
    </span>
  );
}
