"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { stanceOfKey } from "@/app/_editor/key-command";
import { shapeByStance } from "@/app/_stance/stance-shape";
import { ownKeys } from "@/app/_ui/keys/own-keys";
import { StanceMark } from "@/app/_ui/stance/stance-mark";
import { ThemeDot } from "@/app/_ui/stance/theme-dot";
import { shortNameOf } from "@/app/(coding)/_screen/codebook";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import { type Stance, stances } from "@/lib/stance/stance";
import { BarButton } from "./bar-button";
import styles from "./tagging-bar.module.css";

type StanceChoiceProps = {
  readonly theme: ScreenTheme;
  readonly onChoose: (stance: Stance | null) => void;
  readonly onLeave: () => void;
};

const keyByStance = { verbeterd: "↑", gelijk: "→", verslechterd: "↓", onbekend: "0" } as const;

/**
 * How long it waits before it takes the focus, in milliseconds: who types a theme and its stance in one go never
 * leaves the text, which hears these keys as well.
 */
const patience = 250;

/** Takes the focus: up, right, down, 0 and Enter choose; Escape goes back to the text. */
export function StanceChoice({ theme, onChoose, onLeave }: StanceChoiceProps) {
  const t = useTranslations("coding.bar");
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const soon = setTimeout(() => group.current?.focus({ preventScroll: true }), patience);
    return () => clearTimeout(soon);
  }, []);
  const choose = (event: KeyboardEvent) => {
    const stance = stanceOfKey(event.nativeEvent, ownKeys());
    // Enter on a button presses that button.
    if (stance === undefined || (stance === null && event.target !== group.current)) return;
    event.preventDefault();
    if (stance === "escape") onLeave();
    else onChoose(stance);
  };
  return (
    <fieldset ref={group} tabIndex={-1} className={styles.choices} onKeyDown={choose}>
      <legend className="visually-hidden">{t("stanceOf", { theme: theme.name })}</legend>
      <span className={styles.question} aria-hidden="true">
        <ThemeDot index={theme.lane + 1} />
        {shortNameOf(theme)}
      </span>
      {stances.map((stance) => (
        <BarButton key={stance} keys={keyByStance[stance]} onPress={() => onChoose(stance)}>
          <StanceMark shape={shapeByStance[stance]} />
          {theme.wording[stance]}
        </BarButton>
      ))}
      <BarButton keys="Enter" onPress={() => onChoose(null)}>
        {t("noStance")}
      </BarButton>
    </fieldset>
  );
}
