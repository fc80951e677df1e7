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
