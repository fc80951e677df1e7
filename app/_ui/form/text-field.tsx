"use client";

import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { FieldFrame } from "./field-frame";
import { partField, type TypedProps } from "./field-props";

type TextFieldProps = TypedProps &
  Pick<
    ComponentProps<"input">,
    | "type"
    | "autoComplete"
    | "inputMode"
    | "min"
    | "max"
    | "step"
    | "spellCheck"
    | "autoCapitalize"
    | "list"
    | "onBlur"
    | "onKeyDown"
  >;

/** One line of text. A field that may stay empty says so; the others are required. */
export function TextField({ onChange, ...props }: TextFieldProps) {
  const { frame, control } = partField(props);
  return (
    <FieldFrame {...frame}>
      {(wired) => (
        <input
          type="text"
          {...control}
          {...wired}
          className={styles.control}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
        />
      )}
    </FieldFrame>
  );
}
