import type { ComponentProps } from "react";

/** What every field with a label above its control is given. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  /** False: it may stay empty, and says so. */
  readonly required?: boolean | undefined;
};

/** Parts what the field's frame needs from what its control does. */
export function partField<P extends FieldProps>({
  name,
  label,
  hideLabel,
  description,
  error,
  ...control
}: P) {
  return { frame: { name, label, hideLabel, description, error, required: control.required }, control };
}

/** What a field that is typed in is given besides; what its own element takes alone it names itself. */
export type TypedProps = Pick<
  ComponentProps<"input"> & ComponentProps<"textarea">,
  "maxLength" | "defaultValue" | "value" | "placeholder" | "disabled" | "readOnly" | "autoFocus"
> &
  FieldProps & { readonly onChange?: (value: string) => void };
