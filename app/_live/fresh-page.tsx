"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { FloatingNotice } from "@/app/_ui/feedback/floating-notice";
import { Stack } from "@/app/_ui/layout/stack";
import type { UserId } from "@/lib/study/ids";
import { followEvents } from "./follow-events";
import type { MadeWith } from "./page-event";

type FreshPageProps = { readonly user: UserId; readonly made: MadeWith };

/**
 * Has the server make the page anew once its viewer has other rights than it was made with: whoever was removed from a
 * study keeps none of its words on the screen, and what another role may do is there. That another build came is only
 * said, for loading the page anew would take what is typed in a form. Following the events is also what tells
 * colleagues that its viewer is here, on pages of no study too.
 */
export function FreshPage({ user, made }: FreshPageProps) {
  const t = useTranslations("shell.renewed");
  const router = useRouter();
  const [renewed, setRenewed] = useState(false);
  const { rights, build } = made;
  useEffect(
    () =>
      followEvents(user, (event) => {
        if (event.kind !== "made-with") return;
        if (event.rights !== rights) router.refresh();
        else setRenewed(event.build !== build);
      }),
    [user, rights, build, router],
  );
  if (!renewed) return null;
  return (
    <FloatingNotice tone="info" title={t("title")}>
      <Stack gap="s">
        <p role="alert">{t("explanation")}</p>
        <Stack as="row" gap="s">
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t("load")}
          </Button>
          <Button onPress={() => setRenewed(false)}>{t("later")}</Button>
        </Stack>
      </Stack>
    </FloatingNotice>
  );
}
