"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { Stack } from "@/app/_ui/layout/stack";
import type { AssignmentGrid } from "@/db/reads/assignment/assignment-grid";
import { assignLaterThemeAction } from "./assignment-actions";
import { useSaidAnswer } from "./use-answer";

/** Themes that came after the interviews were given out, each with a button that asks for it everywhere. */
export function LaterThemes({ study, grid }: { readonly study: string; readonly grid: AssignmentGrid }) {
  const t = useTranslations("assign.later");
  const say = useSaidAnswer();
  if (grid.laterThemes.length === 0) return null;
  return (
    <Stack gap="s">
      {grid.laterThemes.map(({ id, name, lacking }) => (
        <Notice
          key={id}
          title={t("title", { theme: name, count: lacking })}
          action={
            <Button
              onPress={() =>
                say(
                  assignLaterThemeAction({ study, theme: id }),
                  t("assigned", { theme: name, count: lacking }),
                )
              }
            >
              {t("assign", { theme: name })}
            </Button>
          }
        >
          {t("what")}
        </Notice>
      ))}
    </Stack>
  );
}
