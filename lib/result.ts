/**
 * An expected refusal is a value: `kind` is a message key in app/_i18n under "refusal",
 * and the other fields are what that sentence needs to name the file, line or field.
 */
export type Refusal = { readonly kind: string };

export type Refused<R extends Refusal> = { readonly ok: false; readonly refusal: R };

export type Result<T, R extends Refusal> = { readonly ok: true; readonly value: T } | Refused<R>;

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<const R extends Refusal>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
