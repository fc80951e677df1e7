"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/app/_ui/class-names";
import { showToast } from "@/app/_ui/feedback/toast-queue";
import { Icon } from "@/app/_ui/icon/icon";
import { useOwnKeys } from "@/app/_ui/keys/own-keys";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import { shortNameOf } from "@/app/(coding)/_screen/codebook";
import type { ScreenTheme } from "@/db/reads/coding/coding-screen";
import { BarButton } from "./bar-button";
import styles from "./tagging-bar.module.css";
import { useKeyNames } from "./use-key-names";
import type { Tagging } from "./use-tagging";

type ThemeChoiceProps = {
  readonly themes: readonly ScreenTheme[];
  readonly tagging: Tagging;
  readonly onLeave: () => void;
  /** What can be done with codings that are here already. */
  readonly children?: ReactNode;
};

/** The themes with their keys, and beside them what else a passage can get. */
export function ThemeChoice({ themes, tagging, onLeave, children }: ThemeChoiceProps) {
  const t = useTranslations("coding.bar");
  const { draft } = tagging;
  const { keysOf } = useOwnKeys();
  const { keyOf, withKey } = useKeyNames();
  return (
    <fieldset
      aria-label={t("label")}
      className={styles.choices}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      {themes.map((theme) => (
        <ThemeButton
          key={theme.id}
          theme={theme}
          keys={keysOf("theme")[(theme.key ?? 10) - 1]}
          locked={tagging.lockedBecause(theme)}
          onPress={() => tagging.chooseTheme(theme)}
        />
      ))}
      <BarButton
        keys={keyOf("helping")}
        title={t("helpingFactor")}
        onPress={() => tagging.search("bevorderend")}
      >
        {t("helping")}
      </BarButton>
      <BarButton
        keys={keyOf("hindering")}
        title={t("hinderingFactor")}
        onPress={() => tagging.search("belemmerend")}
      >
        {t("hindering")}
      </BarButton>
      <BarButton
        title={withKey(t("codebook"), "codebook")}
        label={t("codebook")}
        onPress={() => tagging.search(null)}
      >
        <Icon name="search" />
      </BarButton>
      <BarButton
        title={withKey(t("star"), "star")}
        label={t("star")}
        pressed={draft.starred}
        onPress={tagging.star}
      >
        <Icon name="star" />
      </BarButton>
      <BarButton title={withKey(t("memo"), "memo")} pressed={draft.memo !== ""} onPress={tagging.writeMemo}>
        {t("memoShort")}
      </BarButton>
      {tagging.again === null ? null : (
        <BarButton title={withKey(t("repeat"), "repeat")} label={t("repeat")} onPress={tagging.repeat}>
          <Icon name="redo" />
        </BarButton>
      )}
      {children}
    </fieldset>
  );
}

type ThemeButtonProps = {
  readonly theme: ScreenTheme;
  readonly keys: string | undefined;
  readonly locked: string | null;
  readonly onPress: () => void;
};

/** A theme that is locked tells whoever presses it why, where they look: the status bar is for keys. */
function ThemeButton({ theme, keys, locked, onPress }: ThemeButtonProps) {
  return (
    <BarButton
      keys={keys}
      title={locked === null ? theme.name : `${theme.name}: ${locked}`}
      disabled={locked !== null}
      className={classNames(styles.themed, themeClass(theme.lane + 1))}
      onPress={locked === null ? onPress : () => showToast({ text: locked })}
    >
      {shortNameOf(theme)}
    </BarButton>
  );
}
