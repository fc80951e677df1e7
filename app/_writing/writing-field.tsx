"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import type { StandingWriting } from "@/db/reads/writing/standing-text";
import type { UserId } from "@/lib/study/ids";
import { emptyText, type RichText } from "@/lib/writing/rich-text";
import type { WrittenOn } from "@/lib/writing/save-writing";
import { ConflictCard } from "./conflict-card";
import { ReferenceList } from "./reference-list";
import { useWriting } from "./use-writing";
import { VersionsDialog } from "./versions-dialog";
import styles from "./writing.module.css";
import { WritingEditor } from "./writing-editor";
import { WritingStatusLine } from "./writing-status";

type WritingFieldProps = {
  readonly user: UserId;
  /** The name under which the viewer's saves are shown here. */
  readonly writer: string;
  readonly study: string;
  readonly on: WrittenOn;
  readonly memo: string | null;
  readonly begin: StandingWriting;
  readonly label: string;
  /** What an empty text starts with. */
  readonly start?: RichText;
  readonly headings?: boolean;
  readonly autoFocus?: boolean;
};

/** A text that is saved as it is typed. Give it a key for each text. */
export function WritingField(props: WritingFieldProps) {
  const { user, writer, study, on, memo, begin, label, start = emptyText } = props;
  const t = useTranslations("writing");
  const place = JSON.stringify(on);
  const scope = useMemo(() => ({ user, study, on: asPlace(place), memo }), [user, study, place, memo]);
  const { state, store } = useWriting(scope, { ...begin, start, writer });
  const base = `/onderzoek/${study}`;
  return (
    <div className={styles.field}>
      {state.takenOver === null ? null : (
        <Notice tone="info">{t("takenOver", { name: state.takenOver.writtenBy ?? t("someone") })}</Notice>
      )}
      <ConflictCard state={state} store={store} base={base} />
      <WritingEditor
        scope={scope}
        state={state}
        store={store}
        label={label}
        headings={props.headings ?? false}
        autoFocus={props.autoFocus ?? false}
      />
      <div className={styles.foot}>
        <WritingStatusLine state={state} />
        {state.status.kind === "refused" || state.status.kind === "unreachable" ? (
          <Button size="s" onPress={store.flush}>
            {t("again")}
          </Button>
        ) : null}
        <VersionsDialog
          scope={scope}
          base={base}
          onRestore={({ version, text, references }) => store.restore(version, text, references)}
        />
      </div>
      <ReferenceList text={state.text} references={state.references} base={base} />
    </div>
  );
}

/** The one cast: what was written as JSON a line before. */
function asPlace(json: string): WrittenOn {
  return JSON.parse(json) as WrittenOn;
}
