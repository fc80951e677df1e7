"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";
import { usePreferences } from "@/app/_ui/preference/use-preferences";
import type { UserId } from "@/lib/study/ids";
import { keepWorker, removeWorker } from "./offline-worker";
import { rememberViewer } from "./remembered-viewer";

type OfflinePageProps = { readonly user: UserId; readonly on: boolean };

/**
 * On every page of who is signed in: has the browser keep the page that stands in for one it can't fetch, and
 * notes how it should look and to whom it may show what waits. Switched off, it takes all of that away.
 */
export function OfflinePage({ user, on }: OfflinePageProps) {
  const locale = useLocale();
  const { theme } = usePreferences();
  useEffect(() => (on ? keepWorker() : removeWorker()), [on]);
  useEffect(() => {
    if (on) rememberViewer({ user, locale, theme });
  }, [on, user, locale, theme]);
  return null;
}
