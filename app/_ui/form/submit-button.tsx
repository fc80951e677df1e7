"use client";

import { Button, type ButtonProps } from "../button/button";
import { useFormPending } from "./form-context";

/** Sends the form around it, and says that it is busy while it does. */
export function SubmitButton({ variant = "primary", ...rest }: Omit<ButtonProps, "type" | "isPending">) {
  return <Button {...rest} variant={variant} type="submit" isPending={useFormPending()} />;
}
