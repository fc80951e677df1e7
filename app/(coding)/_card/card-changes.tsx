"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import type { Changing } from "@/app/(coding)/_changing/use-changing";
import type { Passage } from "@/lib/passage/passage";
import styles from "./coding-card.module.css";

type CardChangesProps = { readonly changing: Changing; readonly here: Passage };

/** Splits the coding where the caret stands, or merges it with the ones beside it, where there is something to. */
export function CardChanges({ changing, here }: CardChangesProps) {
  const t = useTranslations("coding.changing");
  const [maySplit, mayMerge] = [changing.maySplit(here), changing.mayMerge(null)];
  if (!maySplit && !mayMerge) return null;
  return (
    <div className={styles.changes}>
      {maySplit ? (
        <Button size="s" onPress={() => changing.split(here)}>
          {t("splitHere")}
        </Button>
      ) : null}
      {mayMerge ? (
        <Button size="s" onPress={() => changing.merge(null)}>
          {t("mergeBeside")}
        </Button>
      ) : null}
    </div>
  );
}
