"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import { IconButton } from "@/app/_ui/button/icon-button";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import type { CodeId, ThemeId } from "@/lib/study/ids";
import { moveCodeAction, moveThemeAction } from "./codebook-actions";

type Moved =
  | { readonly kind: "theme"; readonly id: ThemeId; readonly name: string }
  | { readonly kind: "code"; readonly id: CodeId; readonly name: string };

type MoveButtonsProps = {
  readonly study: string;
  readonly moved: Moved;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/**
 * Moves a theme or a sub-code a place: by key as well as by mouse, without dragging. The buttons are never
 * truly disabled, which would take the focus from who moves something several places.
 */
export function MoveButtons({ study, moved, isFirst, isLast }: MoveButtonsProps) {
  const t = useTranslations("codebook");
  const explain = useRefusal();
  const router = useRouter();
  const [isMoving, startMoving] = useTransition();
  const move = (by: -1 | 1) => {
    if (isMoving) return;
    startMoving(async () => {
      const result =
        moved.kind === "theme"
          ? await moveThemeAction({ study, theme: moved.id, by })
          : await moveCodeAction({ study, code: moved.id, by });
      if (!result.ok) showToast({ text: explain(result.refusal), tone: "error" });
      router.refresh();
    });
  };
  return (
    <>
      <IconButton
        icon="up"
        size="s"
        label={t("moveUp", { name: moved.name })}
        aria-disabled={isFirst}
        onPress={() => isFirst || move(-1)}
      />
      <IconButton
        icon="down"
        size="s"
        label={t("moveDown", { name: moved.name })}
        aria-disabled={isLast}
        onPress={() => isLast || move(1)}
      />
    </>
  );
}
