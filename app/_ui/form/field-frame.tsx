import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./field.module.css";

type FieldFrameProps = {
  readonly id: string;
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly optional?: boolean | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** Label above, explanation under it, control, and the error where it arose. */
export function FieldFrame({
  id,
  label,
  hideLabel,
  optional,
  description,
  error,
  children,
}: FieldFrameProps) {
  const t = useTranslations("shell");
  return (
    <div className={classNames(styles.field, error !== undefined && styles.wrong)}>
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : styles.label}>
        {label}
        {optional ? <span className={styles.optional}> ({t("optional")})</span> : null}
      </label>
      {description === undefined ? null : (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
