"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { sectionAnchor } from "@/app/_report/view/section-anchor";
import { IconButton } from "@/app/_ui/button/icon-button";
import { Notice } from "@/app/_ui/feedback/notice";
import type { SectionKey } from "@/lib/report/section-key";
import { moveInOrder } from "@/lib/study/move-in-order";
import styles from "./arrange-outline.module.css";
import { arrangeReportAction } from "./report-actions";
import { SectionDialog } from "./section-dialog";

export type ArrangedSection = {
  readonly key: SectionKey;
  readonly title: string;
  readonly leftOut: boolean;
  readonly written: { readonly text: string; readonly version: number };
};

type ArrangeOutlineProps = {
  readonly study: string;
  readonly language: string;
  readonly sections: readonly ArrangedSection[];
  readonly version: number;
};

/** The sections in their order, which can be changed here; each can be left out, and written in. */
export function ArrangeOutline({ study, language, sections, version }: ArrangeOutlineProps) {
  const t = useTranslations("report.arrange");
  const explain = useRefusal();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refused, setRefused] = useState<string | null>(null);
  const order = sections.map(({ key }) => key);
  const leftOut = sections.filter((section) => section.leftOut).map(({ key }) => key);
  // While a change is on its way buttons stay as they are: a disabled one would lose the focus.
  const arrange = (change: { order?: readonly SectionKey[]; leftOut?: readonly SectionKey[] }) => {
    if (pending) return;
    startTransition(async () => {
      const arranged = { order: [...(change.order ?? order)], leftOut: [...(change.leftOut ?? leftOut)] };
      const result = await arrangeReportAction({ study, ...arranged, seen: version });
      setRefused(result.ok ? null : explain(result.refusal));
      router.refresh();
    });
  };
  const move = (key: SectionKey, by: -1 | 1) => {
    const moved = moveInOrder(order, key, by) ?? order;
    if (moved.indexOf(key) !== order.indexOf(key)) arrange({ order: moved });
  };
  return (
    <nav aria-label={t("label")} aria-busy={pending}>
      {refused === null ? null : <Notice tone="error">{refused}</Notice>}
      <ol className={styles.sections}>
        {sections.map(({ key, title, leftOut: isOut, written }) => (
          <li key={key} className={isOut ? styles.out : undefined}>
            <span lang={language} className={styles.title}>
              {isOut ? title : <a href={`#${sectionAnchor(key)}`}>{title}</a>}
              {isOut ? <span className={styles.state}> {t("out")}</span> : null}
            </span>
            <span className={styles.actions}>
              <IconButton icon="up" label={t("up", { section: title })} onPress={() => move(key, -1)} />
              <IconButton icon="down" label={t("down", { section: title })} onPress={() => move(key, 1)} />
              <IconButton
                icon={isOut ? "plus" : "minus"}
                label={t(isOut ? "putBack" : "leaveOut", { section: title })}
                onPress={() =>
                  arrange({ leftOut: isOut ? leftOut.filter((one) => one !== key) : [...leftOut, key] })
                }
              />
              {isOut ? null : <SectionDialog study={study} section={key} title={title} written={written} />}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
