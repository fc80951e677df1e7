"use client";

import { useTranslations } from "next-intl";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { Badge } from "@/app/_ui/feedback/badge";
import { Notice } from "@/app/_ui/feedback/notice";
import { Card } from "@/app/_ui/layout/card";
import { Stack } from "@/app/_ui/layout/stack";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import type { Refusal } from "@/lib/result";
import { CaseFields } from "./case-fields";
import type { Draft, Missing } from "./draft";
import { DraftWarnings } from "./draft-warnings";
import { InterviewFields } from "./interview-fields";
import { PeopleFields } from "./people-fields";
import { SpeakerFields } from "./speaker-fields";
import { TurnsPreview } from "./turns-preview";

type DraftCardProps = {
  readonly draft: Draft;
  readonly missing: ReadonlySet<Missing>;
  readonly choices: ImportChoices;
  readonly onChange: (make: (draft: Draft) => Draft) => void;
  readonly onReadAgain: (reading: Partial<Draft["reading"]>) => void;
  readonly onRemove: () => void;
};

/** One file: what is in it, and where it belongs. */
export function DraftCard({ draft, missing, choices, onChange, onReadAgain, onRemove }: DraftCardProps) {
  const t = useTranslations("import");
  const { file, state, place } = draft;
  const change = (changed: Partial<Draft["place"]>) =>
    onChange((before) => ({ ...before, place: { ...before.place, ...changed } }));
  const aside = (
    <Stack as="row" gap="s">
      <StateBadge draft={draft} ready={missing.size === 0} />
      <Button size="s" variant="quiet" onPress={onRemove}>
        {t("remove", { file: file.name })}
      </Button>
    </Stack>
  );
  return (
    <Card title={file.name} aside={aside}>
      {state.kind === "refused" ? <Refused refusal={state.refusal} onReadAgain={onReadAgain} /> : null}
      {state.kind === "read" ? (
        <>
          <DraftWarnings warnings={state.preview.warnings} />
          <SpeakerFields
            id={draft.id}
            preview={state.preview}
            speakers={draft.speakers}
            people={place.people}
            onChange={(label, speaker) =>
              onChange((before) => ({ ...before, speakers: { ...before.speakers, [label]: speaker } }))
            }
          />
          <CaseFields id={draft.id} place={place} missing={missing} choices={choices} onChange={change} />
          <PeopleFields id={draft.id} place={place} missing={missing} choices={choices} onChange={change} />
          <InterviewFields id={draft.id} place={place} missing={missing} onChange={change} />
          <TurnsPreview preview={state.preview} speakers={draft.speakers} people={place.people} />
        </>
      ) : null}
    </Card>
  );
}

function StateBadge({ draft, ready }: { readonly draft: Draft; readonly ready: boolean }) {
  const t = useTranslations("import.state");
  if (draft.state.kind === "reading") return <Badge>{t("reading")}</Badge>;
  if (draft.state.kind === "refused") return <Badge tone="error">{t("refused")}</Badge>;
  return ready ? <Badge tone="done">{t("ready")}</Badge> : <Badge tone="warn">{t("incomplete")}</Badge>;
}

function Refused({
  refusal,
  onReadAgain,
}: {
  readonly refusal: Refusal;
  readonly onReadAgain: DraftCardProps["onReadAgain"];
}) {
  const t = useTranslations("import");
  const explain = useRefusal();
  const action =
    refusal.kind === "not-utf8" ? (
      <Button onPress={() => onReadAgain({ encoding: "windows-1252" })}>{t("readAsWindows")}</Button>
    ) : refusal.kind === "overlapping-time" ? (
      <Button onPress={() => onReadAgain({ overlappingTimes: "accept" })}>{t("acceptOverlap")}</Button>
    ) : refusal.kind === "upload-incomplete" ? (
      <Button onPress={() => onReadAgain({})}>{t("again")}</Button>
    ) : null;
  return (
    <Notice tone="error" action={action}>
      {explain(refusal)}
    </Notice>
  );
}
