"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "../button/button";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import styles from "./control-bar.module.css";

type ControlBarProps = {
  readonly label: string;
  /** While what was asked for is on its way. */
  readonly pending?: boolean;
  readonly children: ReactNode;
};

/** What a view shows or is limited to, above it; on a phone behind a button, so that the view comes first. */
export function ControlBar({ label, pending, children }: ControlBarProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={label} aria-busy={pending} className={styles.bar}>
      <div className={styles.toggle}>
        <Button
          icon={<Icon name="filter" />}
          aria-expanded={open}
          aria-controls={id}
          onPress={() => setOpen(!open)}
        >
          {label}
        </Button>
      </div>
      <div id={id} className={classNames(styles.controls, !open && styles.folded)}>
        {children}
      </div>
    </section>
  );
}
