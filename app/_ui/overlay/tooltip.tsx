"use client";

import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, type TooltipProps, TooltipTrigger } from "react-aria-components";
import { Kbd } from "../keys/kbd";
import styles from "./tooltip.module.css";

type Props = {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly placement?: TooltipProps["placement"];
  /** One button, or something in react-aria's Focusable: a tooltip must open on focus too. */
  readonly children: ReactElement;
};

export function Tooltip({ text, keys, placement = "bottom", children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ""} placement={placement} offset={6}>
        {text}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
