"use client";

import type { ComponentProps } from "react";
import { classNames } from "../class-names";
import styles from "./field.module.css";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type TextAreaProps = Pick<
  ComponentProps<"textarea">,
  | "rows"
  | "maxLength"
  | "defaultValue"
  | "value"
  | "placeholder"
  | "disabled"
  | "readOnly"
  | "required"
  | "autoFocus"
  | "onKeyDown"
  | "onBlur"
> & {
  readonly name: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange?: (value: string) => void;
};

export function TextArea({ name, label, hideLabel, description, error, onChange, ...rest }: TextAreaProps) {
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
      <textarea
        {...rest}
        {...field.control}
        className={classNames(styles.control, styles.area)}
        onChange={onChange && ((event) => onChange(event.currentTarget.value))}
      />
    </FieldFrame>
  );
}
