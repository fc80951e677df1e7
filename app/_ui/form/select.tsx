"use client";

import { classNames } from "../class-names";
import styles from "./field.module.css";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

export type Option = { readonly value: string; readonly label: string; readonly disabled?: boolean };

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** What stands there while nothing is chosen; its value is the empty string. */
  readonly placeholder?: string | undefined;
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
};

/** The browser's own list: it works without scripts, on a phone and with every screen reader. */
export function Select(props: SelectProps) {
  const { name, label, options, placeholder, onChange, hideLabel, description, error, ...rest } = props;
  const field = useField(name, description, error);
  return (
    <FieldFrame
      id={field.id}
      label={label}
      hideLabel={hideLabel}
      optional={rest.required === false}
      description={description}
      error={field.error}
    >
      <select
        {...rest}
        {...field.control}
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
    </FieldFrame>
  );
}
