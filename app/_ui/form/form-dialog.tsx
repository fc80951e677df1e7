"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { useRefusal } from "@/app/_i18n/use-refusal";
import type { Refusal, Result } from "@/lib/result";
import { Button, type ButtonProps } from "../button/button";
import { Dialog } from "../overlay/dialog";
import { Form } from "./form";
import { FormActions } from "./form-actions";
import type { FormOutcome } from "./form-outcome";
import { outcomeOf } from "./outcome-of";
import { SubmitButton } from "./submit-button";

type FormDialogProps = {
  readonly title: string;
  /** What the button that opens it says, where the title would be too long in its place. */
  readonly shortTitle?: string;
  readonly button?: Pick<ButtonProps, "variant" | "size" | "icon">;
  readonly save: string;
  /** `text` gives a field's value, "" where there is none. */
  readonly submit: (text: (name: string) => string) => Promise<Result<unknown, Refusal>>;
  readonly children: ReactNode;
};

/** A button that opens a form; what is accepted closes it and reads the page anew, what is refused stays. */
export function FormDialog({ title, shortTitle, button, save, submit, children }: FormDialogProps) {
  const explain = useRefusal();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const send = async (_previous: FormOutcome, data: FormData): Promise<FormOutcome> => {
    const result = await submit((name) => String(data.get(name) ?? ""));
    if (result.ok) {
      setOpen(false);
      router.refresh();
    }
    return outcomeOf(result, explain);
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button {...button} aria-label={title}>
          {shortTitle ?? title}
        </Button>
      }
    >
      <Form action={send} label={title}>
        {children}
        <FormActions>
          <SubmitButton>{save}</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
