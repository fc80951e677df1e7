"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import {
  type CodingWorkHandle,
  type RefusedWork as Refused,
  useTraffic,
} from "@/app/(coding)/_queue/use-coding-work";
import type { Codebook } from "@/app/(coding)/_screen/codebook";
import type { WorkInSight } from "@/lib/coding/coding-operation";
import { latestOf, type SingleOperation } from "@/lib/coding/latest-of";
import { thingsOf } from "@/lib/coding/things-of";
import styles from "./refused-work.module.css";
import { WorkVersion } from "./work-version";

type RefusedWorkProps = { readonly work: CodingWorkHandle; readonly codebook: Codebook };

/** What the server did not do, above the text: nothing of it is thrown away until the coder says so. */
export function RefusedWork({ work, codebook }: RefusedWorkProps) {
  const { refused: all } = useTraffic(work);
  if (all.length === 0) return null;
  return (
    <div className={styles.list}>
      {all.map((refused) => (
        <One key={refused.operation} refused={refused} work={work} codebook={codebook} />
      ))}
    </div>
  );
}

function One({ refused, work, codebook }: RefusedWorkProps & { readonly refused: Refused }) {
  const t = useTranslations("coding.refused");
  const { refusal, operation } = refused;
  const mine = latestOf(refused.payloads);
  const dismiss = <Button onPress={() => work.dismiss(operation)}>{t("letGo")}</Button>;
  if (!isConflict(refusal)) {
    const kind = isKnown(refusal.kind) ? refusal.kind : "unexpected";
    return (
      <Notice tone="error" title={t(`${kind}.title`)} action={dismiss}>
        <p>{t(`${kind}.mend`)}</p>
        <Versions codebook={codebook} versions={mine} />
      </Notice>
    );
  }
  const current = [refusal.current].flat().filter((each) => each !== null);
  return (
    <Notice tone="warn" title={t("changed-meanwhile.title")}>
      <div className={styles.versions}>
        <section>
          <h3>{t("mine")}</h3>
          <Versions codebook={codebook} versions={mine} />
          <Button variant="primary" onPress={() => work.keepMine(operation)}>
            {t("keepMine")}
          </Button>
        </section>
        <section>
          <h3>{t("theirs")}</h3>
          {current.length === 0 ? <p>{t("gone")}</p> : <Versions codebook={codebook} versions={current} />}
          <Button onPress={() => work.dismiss(operation)}>{t("keepTheirs")}</Button>
        </section>
      </div>
    </Notice>
  );
}

type VersionsProps = {
  readonly codebook: Codebook;
  readonly versions: readonly (SingleOperation | WorkInSight)[];
};

function Versions({ codebook, versions }: VersionsProps) {
  return versions.map((version) => (
    <WorkVersion
      key={"id" in version ? version.id : thingsOf(version)[0]}
      codebook={codebook}
      version={version}
    />
  ));
}

const known = [
  "passage-outside-text",
  "passage-splits-character",
  "transcript-not-newest",
  "code-not-in-codebook",
  "code-exists",
  "score-given",
  "not-assigned",
  "already-finished",
  "not-ready-to-finish",
  "not-found",
  "not-allowed",
  "other-user",
] as const;

function isKnown(kind: string): kind is (typeof known)[number] {
  return known.some((one) => one === kind);
}

type Conflict = Extract<Refused["refusal"], { readonly current: unknown }>;

function isConflict(refusal: Refused["refusal"]): refusal is Conflict {
  return refusal.kind === "changed-meanwhile" || refusal.kind === "codings-changed-meanwhile";
}
