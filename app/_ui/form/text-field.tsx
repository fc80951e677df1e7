"use client";

import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type TextFieldProps = Pick<
  ComponentProps<"input">,
  | "type"
  | "autoComplete"
  | "inputMode"
  | "maxLength"
  | "defaultValue"
  | "value"
  | "placeholder"
  | "disabled"
  | "readOnly"
  | "required"
  | "autoFocus"
  | "min"
  | "max"
  | "step"
  | "spellCheck"
  | "autoCapitalize"
  | "list"
> & {
  readonly name: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange?: (value: string) => void;
};

/** One line of text. A field that may stay empty says so; the others are required. */
export function TextField({ name, label, hideLabel, description, error, onChange, ...rest }: TextFieldProps) {
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
      <input
        type="text"
        {...rest}
        {...field.control}
        className={styles.control}
        onChange={onChange && ((event) => onChange(event.currentTarget.value))}
      />
    </FieldFrame>
  );
}
