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
import type { DeskProps } from "@/app/(coding)/_screen/desk-props";
import type { WorkInSight } from "@/lib/coding/coding-operation";
import { latestOf, type SingleOperation } from "@/lib/coding/latest-of";
import { passageOfWork } from "@/lib/coding/passage-of-work";
import { thingsOf } from "@/lib/coding/things-of";
import { quoteOf } from "@/lib/passage/passage";
import { findTurn } from "@/lib/transcript/find-turn";
import styles from "./refused-work.module.css";
import { WorkVersion } from "./work-version";

type RefusedWorkProps = {
  readonly work: CodingWorkHandle;
  readonly codebook: Codebook;
  readonly transcript: DeskProps["transcript"];
};

/** What the server did not do, above the text: nothing of it is thrown away until the coder says so. */
export function RefusedWork(props: RefusedWorkProps) {
  const { refused: all } = useTraffic(props.work);
  if (all.length === 0) return null;
  return (
    <div className={styles.list}>
      {all.map((refused) => (
        <One key={refused.operation} refused={refused} {...props} />
      ))}
    </div>
  );
}

function One({ refused, ...props }: RefusedWorkProps & { readonly refused: Refused }) {
  const t = useTranslations("coding.refused");
  const { work } = props;
  const { refusal, operation } = refused;
  const mine = latestOf(refused.payloads);
  const dismiss = <Button onPress={() => work.dismiss(operation)}>{t("letGo")}</Button>;
  if (!isConflict(refusal)) {
    const kind: Kind = isKnown(refusal.kind) ? refusal.kind : "unexpected";
    return (
      <Notice
        tone="error"
        title={t(`${kind}.title`)}
        action={
          <div className={styles.choices}>
            {mendedByOthers.includes(kind) ? (
              <Button onPress={() => work.keepMine(operation)}>{t("again")}</Button>
            ) : null}
            {dismiss}
          </div>
        }
      >
        <p>{t(`${kind}.mend`)}</p>
        <Versions {...props} versions={mine} />
      </Notice>
    );
  }
  const current = [refusal.current].flat().filter((each) => each !== null);
  return (
    <Notice tone="warn" title={t("changed-meanwhile.title")}>
      <div className={styles.versions}>
        <section>
          <h3>{t("mine")}</h3>
          <Versions {...props} versions={mine} />
          <Button variant="primary" onPress={() => work.keepMine(operation)}>
            {t("keepMine")}
          </Button>
        </section>
        <section>
          <h3>{t("theirs")}</h3>
          {current.length === 0 ? <p>{t("gone")}</p> : <Versions {...props} versions={current} />}
          <Button onPress={() => work.dismiss(operation)}>{t("keepTheirs")}</Button>
        </section>
      </div>
    </Notice>
  );
}

type VersionsProps = RefusedWorkProps & {
  readonly versions: readonly (SingleOperation | WorkInSight)[];
};

function Versions({ work, codebook, transcript, versions }: VersionsProps) {
  const t = useTranslations("coding.refused");
  return versions.map((version) => {
    const passage = passageOfWork(version, transcript.id, work.codings);
    return (
      <WorkVersion
        key={"id" in version ? version.id : thingsOf(version)[0]}
        codebook={codebook}
        version={version}
        quote={
          passage &&
          t("quote", {
            turn: findTurn(transcript.turns, passage.from) + 1,
            quote: quoteOf(transcript.text, passage),
          })
        }
      />
    );
  });
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

type Kind = (typeof known)[number] | "unexpected";

function isKnown(kind: string): kind is (typeof known)[number] {
  return known.some((one) => one === kind);
}

/** What stands in the way can be taken away by somebody, after which the same may be done. */
const mendedByOthers: readonly Kind[] = [
  "code-not-in-codebook",
  "not-assigned",
  "already-finished",
  "not-ready-to-finish",
  "not-found",
  "not-allowed",
  "unexpected",
];

type Conflict = Extract<Refused["refusal"], { readonly current: unknown }>;

function isConflict(refusal: Refused["refusal"]): refusal is Conflict {
  return refusal.kind === "changed-meanwhile" || refusal.kind === "codings-changed-meanwhile";
}
