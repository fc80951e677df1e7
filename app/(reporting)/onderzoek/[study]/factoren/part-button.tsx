"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { Button } from "@/app/_ui/button/button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { partFactorsAction } from "./factor-actions";

type PartButtonProps = { readonly study: string; readonly merge: number; readonly label: string };

/** Takes a merge back: both wordings count apart again. */
export function PartButton({ study, merge, label }: PartButtonProps) {
  const t = useTranslations("factors.merged");
  const explain = useRefusal();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const part = () =>
    startTransition(async () => {
      const result = await partFactorsAction({ study, merge });
      showToast(
        result.ok ? { text: t("parted", { label }) } : { tone: "error", text: explain(result.refusal) },
      );
      router.refresh();
    });
  return (
    <Button size="s" variant="quiet" isDisabled={pending} aria-label={t("part", { label })} onPress={part}>
      {t("partShort")}
    </Button>
  );
}
