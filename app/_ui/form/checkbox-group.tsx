"use client";

import { useState } from "react";
import { Checkbox } from "./checkbox";
import styles from "./field.module.css";
import { useField } from "./form-context";

export type Tick = { readonly value: string; readonly label: string; readonly description?: string };

type CheckboxGroupProps = {
  readonly name: string;
  readonly label: string;
  readonly ticks: readonly Tick[];
  readonly defaultValues?: readonly string[];
  readonly onChange?: (values: readonly string[]) => void;
};

/** Some of a few. The form sends the name once for each that is ticked. */
export function CheckboxGroup({ name, label, ticks, defaultValues = [], onChange }: CheckboxGroupProps) {
  const { id, error } = useField(name, label);
  const [values, setValues] = useState<readonly string[]>(defaultValues);
  const tick = (value: string, ticked: boolean) => {
    const next = ticked ? [...values, value] : values.filter((each) => each !== value);
    setValues(next);
    onChange?.(next);
  };
  return (
    <fieldset id={id} tabIndex={-1} className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {ticks.map(({ value, ...shown }) => (
          <Checkbox
            key={value}
            {...shown}
            name={name}
            value={value}
            checked={values.includes(value)}
            onChange={(ticked) => tick(value, ticked)}
          />
        ))}
      </div>
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}
