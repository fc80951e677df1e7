"use client";

import { fetchedPart } from "@/app/(coding)/_offline/fetched-part";
import { loadActionsDialog, loadRecodeDialog } from "@/app/(coding)/_offline/parts";
import type { DeskProps } from "@/app/(coding)/_screen/desk-props";
import type { Desk } from "@/app/(coding)/_screen/use-desk";
import { lockOn } from "@/lib/coding/lock-on";

// Fetched when they are first opened: opening the text comes first.
const RecodeDialog = fetchedPart(loadRecodeDialog, { isAskedFor: true });

const ActionsDialog = fetchedPart(loadActionsDialog, { isAskedFor: true });

type ChangingPartsProps = DeskProps & { readonly desk: Desk };

/** What opens over the page to change several codings, or to undo. */
export function ChangingParts({ screen, work, transcript, codebook, desk }: ChangingPartsProps) {
  const { changing, place, acts } = desk;
  if (changing.part === "actions")
    return (
      <ActionsDialog
        work={work}
        codebook={codebook}
        transcript={transcript}
        whose={{ user: screen.viewer.user, study: screen.study.slug }}
        onClose={acts.backToText}
      />
    );
  if (changing.part === "recode")
    return (
      <RecodeDialog
        codings={changing.toRecode(place.get().passage)}
        codebook={codebook}
        transcript={transcript}
        isOpen={(theme) => lockOn(work.assignments, theme.id) === null}
        onRecode={changing.recode}
        onClose={acts.backToText}
      />
    );
  return null;
}
