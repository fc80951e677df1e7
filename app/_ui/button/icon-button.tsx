"use client";

import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Icon, type IconName } from "../icon/icon";
import { Tooltip } from "../overlay/tooltip";
import styles from "./button.module.css";
import { type ButtonLook, buttonClass } from "./button-class";

type IconButtonProps = Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> &
  ButtonLook & {
    readonly icon: IconName;
    /** What it does: its name for a screen reader and its tooltip. */
    readonly label: string;
    /** The key that does the same, shown in the tooltip. */
    readonly keys?: string | undefined;
  };

export function IconButton({ icon, label, keys, variant = "quiet", size, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton {...rest} aria-label={label} className={buttonClass({ variant, size }, styles.icon)}>
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
