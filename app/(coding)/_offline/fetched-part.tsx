"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, useEffect, useState } from "react";
import { showToast } from "@/app/_ui/feedback/toast-queue";

const againMs = 3_000;

type FetchedPartSettings = {
  /** Somebody opens it, and is told where it can't be had yet. */
  readonly isAskedFor: boolean;
};

/**
 * A part whose code comes when it is first shown. Where that can't be had (no connection, or the server is
 * being replaced) the page stays as it is, and the part is asked for again until it comes.
 */
export function fetchedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isAskedFor }: FetchedPartSettings,
): ComponentType<Props> {
  let had: ComponentType<Props> | null = null;
  return function FetchedPart(props: Props) {
    const t = useTranslations("coding");
    const [Part, setPart] = useState(() => had);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (had !== null) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let wanted = true;
      const ask = async () => {
        try {
          had = await load();
          if (wanted) setPart(() => had);
        } catch {
          if (!wanted) return;
          setFailed(true);
          timer = setTimeout(ask, againMs);
        }
      };
      void ask();
      return () => {
        wanted = false;
        clearTimeout(timer);
      };
    }, []);
    const isTold = isAskedFor && failed && Part === null;
    useEffect(() => (isTold ? showToast({ text: t("partNotHere"), tone: "warn" }) : undefined), [isTold, t]);
    return Part === null ? null : <Part {...props} />;
  };
}
