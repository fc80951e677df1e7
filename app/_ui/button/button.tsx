"use client";

import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Focusable } from "react-aria-components";
import { Tooltip } from "../overlay/tooltip";
import { type ButtonLook, buttonClass } from "./button-class";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children"> &
  ButtonLook & {
    readonly children: ReactNode;
    readonly icon?: ReactNode;
    /** Why this can't be done now, or not by this role. The button stays in reach and says so. */
    readonly because?: string | undefined;
  };

export function Button({ children, icon, variant, size, because, ...rest }: ButtonProps) {
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
    <AriaButton {...rest} className={buttonClass({ variant, size })}>
      {icon}
      {children}
    </AriaButton>
  );
}
