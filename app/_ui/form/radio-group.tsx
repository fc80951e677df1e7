"use client";

import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./field.module.css";
import { useField } from "./form-context";
import segmented from "./segmented.module.css";

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly description?: string;
  readonly disabled?: boolean;
};

type RadioGroupProps = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value?: string | null;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  /** "list": under each other, with explanations. "segments": side by side as one control. */
  readonly look?: "list" | "segments";
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
};

/** One of a few. Arrow keys move the choice, as in every browser. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, label, choices, value, defaultValue, onChange, look = "list", hideLabel, disabled } = props;
  const { id, group, error } = useField(name, label);
  return (
    <fieldset id={id} tabIndex={-1} className={styles.group} disabled={disabled}>
      <legend className={hideLabel ? "visually-hidden" : styles.legend}>{label}</legend>
      <div className={look === "list" ? styles.choices : segmented.segments}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={
              look === "list" ? styles.check : classNames(segmented.segment, choice.disabled && segmented.off)
            }
          >
            <input
              type="radio"
              name={group}
              value={choice.value}
              disabled={choice.disabled}
              className={look === "list" ? undefined : "visually-hidden"}
              {...(value === undefined
                ? { defaultChecked: choice.value === defaultValue }
                : { checked: choice.value === value })}
              onChange={() => onChange?.(choice.value)}
            />
            {choice.icon}
            <span>
              {choice.label}
              {choice.description === undefined ? null : (
                <span className={styles.description}> {choice.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}
