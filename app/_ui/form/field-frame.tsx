"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./field.module.css";
import type { FieldProps } from "./field-props";
import { useField } from "./form-context";

type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

type FieldFrameProps = FieldProps & { readonly children: (control: ControlProps) => ReactNode };

/** Label above, explanation under it, control, and the error where it arose. */
export function FieldFrame({
  name,
  label,
  hideLabel,
  required,
  description,
  children,
  ...own
}: FieldFrameProps) {
  const t = useTranslations("shell");
  const { id, error } = useField(name, label, own.error);
  const describedBy = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames(styles.field, error !== undefined && styles.wrong)}>
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : styles.label}>
        {label}
        {required === false ? <span className={styles.optional}> ({t("optional")})</span> : null}
      </label>
      {description === undefined ? null : (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      {children({
        id,
        name,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
