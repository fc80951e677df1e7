"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { differenceHref } from "@/app/_shell/difference-href";
import type { DifferencesShown } from "@/db/reads/adjudication/differences-shown";
import { differenceToOpen } from "@/lib/adjudication/difference-to-open";
import { keepPlaceAction } from "../settling-actions";

/** Who walks on looks at none of those between. */
const keepAfterMs = 400;

/**
 * Which difference is open, and a step to the next or the one before; null where there is none. After the last of an
 * interview comes the next interview with something open. The address and the queue follow, so that the page opens
 * again where one was.
 */
export function useWalk(
  study: string,
  { interview, differences, next, onlyLooks }: DifferencesShown,
  opened: string | null,
) {
  const router = useRouter();
  const placeOf = (asked: string | null) => differenceToOpen(differences, asked, onlyLooks === null);
  const [name, setName] = useState(() => differences[placeOf(opened)]?.name ?? null);
  const at = placeOf(name);
  const current = differences[at];
  if (current === undefined) throw new RangeError("an interview without differences has no page");
  useKeptPlace(study, interview, current.name);
  const stepTo = (step: 1 | -1): (() => void) | null => {
    const to = differences[at + step];
    if (to !== undefined)
      return () => {
        setName(to.name);
        window.history.replaceState(null, "", differenceHref(study, interview, to.name));
      };
    if (step === -1 || next === null) return null;
    return () => router.push(`/onderzoek/${study}/verschillen/${encodeURIComponent(next)}`);
  };
  return { current, at, toNext: stepTo(1), toPrevious: stepTo(-1) };
}

/** Has the queue remember where one is; the server knows where the page opened. */
function useKeptPlace(study: string, interview: string, difference: string): void {
  const known = useRef(difference);
  useEffect(() => {
    if (known.current === difference) return;
    const timer = setTimeout(() => {
      known.current = difference;
      // Offline only the place is not kept.
      keepPlaceAction({ study, interview, difference }).catch(() => undefined);
    }, keepAfterMs);
    return () => clearTimeout(timer);
  }, [study, interview, difference]);
}
