"use client";

import { classNames } from "../class-names";
import styles from "./field.module.css";
import { FieldFrame } from "./field-frame";
import { type FieldProps, partField } from "./field-props";

export type Option = { readonly value: string; readonly label: string; readonly disabled?: boolean };

type SelectProps = FieldProps & {
  readonly options: readonly Option[];
  /** What stands there while nothing is chosen; its value is the empty string. */
  readonly placeholder?: string | undefined;
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly disabled?: boolean;
};

/** The browser's own list: it works without scripts, on a phone and with every screen reader. */
export function Select({ options, placeholder, onChange, ...props }: SelectProps) {
  const { frame, control } = partField(props);
  return (
    <FieldFrame {...frame}>
      {(wired) => (
        <select
          {...control}
          {...wired}
          className={classNames(styles.control, styles.select)}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
