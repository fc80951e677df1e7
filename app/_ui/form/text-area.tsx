"use client";

import type { ComponentProps } from "react";
import { classNames } from "../class-names";
import styles from "./field.module.css";
import { FieldFrame } from "./field-frame";
import { partField, type TypedProps } from "./field-props";

type TextAreaProps = TypedProps & Pick<ComponentProps<"textarea">, "rows" | "onKeyDown" | "onBlur">;

/** Several lines of text. */
export function TextArea({ onChange, ...props }: TextAreaProps) {
  const { frame, control } = partField(props);
  return (
    <FieldFrame {...frame}>
      {(wired) => (
        <textarea
          {...control}
          {...wired}
          className={classNames(styles.control, styles.area)}
          onChange={onChange && ((event) => onChange(event.currentTarget.value))}
        />
      )}
    </FieldFrame>
  );
}
