"use client";

import type { ReactNode } from "react";
import { classNames } from "@/app/_ui/class-names";
import styles from "./tagging-bar.module.css";

type BarButtonProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly keys?: string | undefined;
  readonly title?: string;
  /** Where no word stands on it. */
  readonly label?: string;
  readonly pressed?: boolean;
  /** Nothing comes of it; a press may still say why. */
  readonly disabled?: boolean;
  readonly className?: string | undefined;
};

/** A button that leaves the focus, and so the selection, in the text when it is pressed by mouse. */
export function BarButton({
  children,
  onPress,
  keys,
  title,
  label,
  pressed,
  disabled,
  className,
}: BarButtonProps) {
  return (
    <button
      type="button"
      title={title}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      aria-keyshortcuts={keys}
      className={classNames(styles.choice, className)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {keys === undefined ? null : (
        <span className={styles.key} aria-hidden="true">
          {keys}
        </span>
      )}
      {children}
    </button>
  );
}
