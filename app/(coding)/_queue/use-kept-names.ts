"use client";

import { useEffect, useMemo } from "react";
import type { CodingScreen } from "@/db/reads/coding/coding-screen";
import { browserStorage } from "./browser-storage";
import { dropNames, keepNames } from "./kept-names";

/** While something of this interview waits, keeps what a page without a connection needs to tell of it. */
export function useKeptNames(screen: CodingScreen, themes: CodingScreen["themes"], isWaiting: boolean): void {
  const scope = useMemo(
    () => ({ user: screen.viewer.user, study: screen.study.slug, interview: screen.interview.id }),
    [screen.viewer.user, screen.study.slug, screen.interview.id],
  );
  const study = screen.study.name;
  const interview = screen.interview.code;
  useEffect(() => {
    const store = browserStorage("localStorage");
    if (!isWaiting) return dropNames(store, scope);
    const labels = Object.fromEntries(
      themes.flatMap(({ id, name, codes }) => [[id, name], ...codes.map((code) => [code.id, code.label])]),
    );
    keepNames(store, scope, { study, interview, labels });
  }, [isWaiting, scope, themes, study, interview]);
}
