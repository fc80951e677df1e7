"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Focusable } from "react-aria-components";
import { Tooltip } from "../overlay/tooltip";
import styles from "./button.module.css";
import { type ButtonLook, buttonClass } from "./button-class";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children"> &
  ButtonLook & {
    readonly children: ReactNode;
    readonly icon?: ReactNode;
    /** Why this can't be done now, or not by this role. The button stays in reach and says so. */
    readonly because?: string | undefined;
  };

/** While it is busy a button keeps the focus and does nothing: a disabled one would lose the reader's place. */
const inert = { type: "button", onPress: () => undefined } as const;

export function Button({ children, icon, variant, size, because, isPending = false, ...rest }: ButtonProps) {
  const t = useTranslations("shell");
  if (because !== undefined) {
    return (
      <Tooltip text={because}>
        <Focusable>
          <button type="button" aria-disabled="true" className={buttonClass({ variant, size })}>
            {icon}
            {children}
          </button>
        </Focusable>
      </Tooltip>
    );
  }
  return (
    <AriaButton {...rest} {...(isPending ? inert : {})} className={buttonClass({ variant, size })}>
      {isPending ? <span className={styles.busy} role="img" aria-label={t("busy")} /> : icon}
      {children}
    </AriaButton>
  );
}
