"use client";

import { createContext, useContext, useEffect, useId } from "react";
import type { FieldProblem } from "./form-outcome";

type FormState = {
  readonly id: string;
  readonly pending: boolean;
  readonly errors: readonly FieldProblem[];
  /** A field says what it is called, until what it returns is called. */
  readonly call: (name: string, label: string) => () => void;
};

export const FormContext = createContext<FormState | null>(null);

/** Whether the form around is being sent; false outside a form. */
export function useFormPending(): boolean {
  return useContext(FormContext)?.pending ?? false;
}

/**
 * The id and the error of one field. Within a form the id follows from the name, so the summary can link to it
 * and, by the label, name it.
 */
export function useField(name: string, label: string, ownError?: string | undefined) {
  const form = useContext(FormContext);
  const alone = useId();
  const call = form?.call;
  useEffect(() => call?.(name, label), [call, name, label]);
  return {
    id: `${form?.id ?? alone}-${name}`,
    /** A name for what belongs together, that no other form on the page has. */
    group: form ? name : `${alone}-${name}`,
    error: ownError ?? form?.errors.find((problem) => problem.field === name)?.message,
  };
}
