"use client";

import { useEffect, useState } from "react";
import type { UserId } from "@/lib/study/ids";
import { followEvents } from "./follow-events";

const nobody: readonly string[] = [];

/** The names of the study's other members who are signed in now and have the app open. */
export function usePresence(user: UserId, study: string): readonly string[] {
  const [names, setNames] = useState(nobody);
  useEffect(
    () =>
      followEvents(user, (event) => {
        if (event.kind === "presence")
          setNames(event.studies.find((one) => one.study === study)?.names ?? nobody);
      }),
    [user, study],
  );
  return names;
}
