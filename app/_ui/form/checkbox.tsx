"use client";

import { type ReactNode, useId } from "react";
import styles from "./field.module.css";

type CheckboxProps = {
  readonly label: ReactNode;
  readonly name?: string;
  /** What the form sends when it is ticked. */
  readonly value?: string;
  readonly description?: string;
  readonly checked?: boolean;
  readonly defaultChecked?: boolean;
  readonly onChange?: (checked: boolean) => void;
  readonly disabled?: boolean;
};

export function Checkbox({ label, description, onChange, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          {...rest}
          aria-describedby={description === undefined ? undefined : id}
          onChange={onChange && ((event) => onChange(event.currentTarget.checked))}
        />
        <span>{label}</span>
      </label>
      {description === undefined ? null : (
        <p id={id} className={styles.under}>
          {description}
        </p>
      )}
    </div>
  );
}
