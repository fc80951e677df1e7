"use client";

import { createContext, useContext, useId } from "react";
import type { FieldProblem } from "./form-outcome";

type FormState = {
  readonly id: string;
  readonly pending: boolean;
  readonly errors: readonly FieldProblem[];
};

export const FormContext = createContext<FormState | null>(null);

/** Whether the form around is being sent; false outside a form. */
export function useFormPending(): boolean {
  return useContext(FormContext)?.pending ?? false;
}

/** The ids and the error of one field. Within a form the id follows from the name, so the summary can link to it. */
export function useField(name: string, description: string | undefined, ownError: string | undefined) {
  const form = useContext(FormContext);
  const alone = useId();
  const id = `${form?.id ?? alone}-${name}`;
  const error = ownError ?? form?.errors.find((problem) => problem.field === name)?.message;
  const describedBy = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    error,
    control: {
      id,
      name,
      "aria-describedby": describedBy === "" ? undefined : describedBy,
      "aria-invalid": error === undefined ? undefined : true,
    },
  };
}
