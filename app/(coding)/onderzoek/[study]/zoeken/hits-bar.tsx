"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { Checkbox } from "@/app/_ui/form/checkbox";
import { HitsRunNotice } from "@/app/(coding)/_find/hits-run-notice";
import { useHitsRun } from "@/app/(coding)/_find/use-hits-run";
import type { ChosenHit } from "@/db/reads/search/hits-to-code";
import type { TagChoice } from "@/db/reads/search/tag-choices";
import type { UserId } from "@/lib/study/ids";
import { useChosenHits } from "./chosen-hits";
import { CodeHitsDialog } from "./code-hits-dialog";
import styles from "./search.module.css";
import type { SearchInAddress } from "./search-in-address";

type HitsBarProps = {
  readonly slug: string;
  readonly user: UserId;
  readonly search: SearchInAddress;
  readonly tags: readonly TagChoice[];
};

type Opened = { readonly search: SearchInAddress; readonly chosen: readonly ChosenHit[] | "all" };

/** Chooses hits and codes them; what was done stands here, and can be undone. */
export function HitsBar({ slug, user, search, tags }: HitsBarProps) {
  const t = useTranslations("find.code");
  const choosing = useChosenHits();
  const hits = useHitsRun({ user, study: slug });
  // What was chosen when it was opened: a search that comes in meanwhile changes nothing of it.
  const [opened, setOpened] = useState<Opened | null>(null);
  if (choosing === null) return null;
  const { chosen, chooseAll } = choosing;
  const none = chosen !== "all" && chosen.size === 0;
  const isBusy = hits.run?.standing.kind === "busy";
  return (
    <section className={styles.bar} aria-label={t("label")}>
      <Checkbox label={t("all")} checked={chosen === "all"} onChange={chooseAll} />
      <span className={styles.chosen}>{chosen === "all" ? null : t("chosen", { count: chosen.size })}</span>
      <Button
        isPending={isBusy}
        because={none ? t("chooseFirst") : undefined}
        onPress={() => setOpened({ search, chosen: chosen === "all" ? chosen : [...chosen.values()] })}
      >
        {t("open")}
      </Button>
      <HitsRunNotice hits={hits} />
      {opened ? (
        <CodeHitsDialog
          {...opened}
          slug={slug}
          tags={tags}
          onClose={() => setOpened(null)}
          onCode={(tag, passages) => {
            setOpened(null);
            chooseAll(false);
            void hits.code(tag, passages);
          }}
        />
      ) : null}
    </section>
  );
}
