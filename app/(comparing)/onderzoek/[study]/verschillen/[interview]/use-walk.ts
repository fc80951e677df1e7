"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { differenceHref } from "@/app/_shell/difference-href";
import type { DifferenceShown, DifferencesShown } from "@/db/reads/adjudication/differences-shown";

/**
 * Which difference is open, and a step to the next or the one before. After the last of an interview comes the next
 * interview with something open. The address follows, so that the page opens again where one was.
 */
export function useWalk(
  study: string,
  { interview, differences, next }: DifferencesShown,
  opened: string | null,
) {
  const router = useRouter();
  const [name, setName] = useState(opened);
  const found = differences.findIndex((each) => each.name === name);
  const at = found === -1 ? 0 : found;
  const current = differences[at];
  if (current === undefined) throw new RangeError("an interview without differences has no page");
  const open = ({ name: to }: DifferenceShown) => {
    setName(to);
    window.history.replaceState(null, "", differenceHref(study, interview, to));
  };
  const walk = (step: 1 | -1) => {
    const to = differences[at + step];
    if (to !== undefined) open(to);
    else if (step === 1 && next !== null)
      router.push(`/onderzoek/${study}/verschillen/${encodeURIComponent(next)}`);
  };
  return { current, at, walk };
}
