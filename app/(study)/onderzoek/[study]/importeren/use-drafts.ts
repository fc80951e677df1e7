"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { send } from "@/app/_upload/send";
import type { TranscriptPreview } from "@/app/_upload/transcript-preview";
import type { ImportChoices } from "@/db/reads/import/import-choices";
import { type Draft, newDraft, suggestedSpeakers, withSharedGroups } from "./draft";

export type Drafts = {
  readonly drafts: readonly Draft[];
  readonly add: (files: readonly File[]) => void;
  readonly change: (id: string, change: (draft: Draft) => Draft) => void;
  /** Reads the file again, in the way chosen after a refusal. */
  readonly readAgain: (draft: Draft, reading: Partial<Draft["reading"]>) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
};

/** The files that a person has dropped and what was filled in about them; they live in this page alone. */
export function useDrafts(study: string, choices: ImportChoices): Drafts {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const number = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const change = useCallback((id: string, make: (draft: Draft) => Draft) => {
    setDrafts((all) => withSharedGroups(all.map((draft) => (draft.id === id ? make(draft) : draft))));
  }, []);
  const read = useCallback(
    ({ id, file, reading }: Draft) => {
      const asked = new URLSearchParams({ name: file.name, ...reading });
      const address = `/api/onderzoek/${study}/import/voorbeeld?${asked}`;
      // One after the other: the server reads two at a time for everyone together.
      queue.current = queue.current.then(async () => {
        if (gone.current) return;
        const result = await send<TranscriptPreview>(address, file);
        change(id, (draft) =>
          result.ok
            ? {
                ...draft,
                state: { kind: "read", preview: result.value },
                speakers: suggestedSpeakers(result.value, draft.speakers),
              }
            : { ...draft, state: { kind: "refused", refusal: result.refusal } },
        );
      });
    },
    [study, change],
  );
  const add = (files: readonly File[]) => {
    const added = files.map((file) => {
      number.current += 1;
      return newDraft(String(number.current), file, choices);
    });
    setDrafts((all) => withSharedGroups([...all, ...added]));
    for (const draft of added) read(draft);
  };
  const readAgain = (draft: Draft, reading: Partial<Draft["reading"]>) => {
    const again: Draft = { ...draft, reading: { ...draft.reading, ...reading }, state: { kind: "reading" } };
    change(draft.id, () => again);
    read(again);
  };
  return {
    drafts,
    add,
    change,
    readAgain,
    remove: (id) => setDrafts((all) => all.filter((draft) => draft.id !== id)),
    clear: () => setDrafts([]),
  };
}
