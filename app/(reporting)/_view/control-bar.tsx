"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { classNames } from "@/app/_ui/class-names";
import { Icon } from "@/app/_ui/icon/icon";
import styles from "./controls.module.css";

type ControlBarProps = { readonly label: string; readonly pending: boolean; readonly children: ReactNode };

/** The controls of a view, above it; on a phone behind a button, so that the figures come first. */
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
