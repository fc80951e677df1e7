"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { classNames } from "@/app/_ui/class-names";
import { Icon } from "@/app/_ui/icon/icon";
import styles from "./filter-bar.module.css";

type FilterBarProps = { readonly label: string; readonly children: ReactNode };

/** What a list is limited to, above it; on a phone behind a button, so that the list comes first. */
export function FilterBar({ label, children }: FilterBarProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
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
      <div id={id} className={classNames(styles.filters, !open && styles.folded)}>
        {children}
      </div>
    </div>
  );
}
