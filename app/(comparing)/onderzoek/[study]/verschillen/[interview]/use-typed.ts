"use client";

import { useState } from "react";
import { useLeaveWarning } from "@/app/_ui/use-leave-warning";

/** What someone wrote about a difference and has not sent yet. */
type Typed = { readonly reason: string; readonly question: string; readonly remark: string };

const nothing: Typed = { reason: "", question: "", remark: "" };

/** Of every difference, for as long as the browser holds the page: walking on to another interview loses nothing. */
let kept: ReadonlyMap<string, Typed> = new Map();

/** What was written about one difference; the browser asks before the page goes while there is any left. */
export function useTyped(place: string) {
  const [typed, setTyped] = useState(kept);
  useLeaveWarning([...typed.values()].some((words) => Object.values(words).join("") !== ""));
  const put = (change: Partial<Typed>) => {
    kept = new Map(kept).set(place, { ...nothing, ...kept.get(place), ...change });
    setTyped(kept);
  };
  return { ...nothing, ...typed.get(place), put };
}
