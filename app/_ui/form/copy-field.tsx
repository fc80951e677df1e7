"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "../button/button";
import { Icon } from "../icon/icon";
import styles from "./copy-field.module.css";
import { TextField } from "./text-field";

type CopyFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly description?: string;
};

/** Text to take along, such as a link that is shown once. Where the browser may not copy it is selected. */
export function CopyField({ name, label, value, description }: CopyFieldProps) {
  const t = useTranslations("shell");
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Without permission or https there is no clipboard to write to: the text is selected instead.
      box.current?.querySelector("input")?.select();
    }
  };
  return (
    <div ref={box} className={styles.row}>
      <div className={styles.field}>
        <TextField
          name={name}
          label={label}
          value={value}
          description={description}
          readOnly
          spellCheck={false}
        />
      </div>
      <Button variant="primary" icon={<Icon name={copied ? "check" : "copy"} />} onPress={copy}>
        {copied ? t("copied") : t("copy")}
      </Button>
      <span role="status" className="visually-hidden">
        {copied ? t("copied") : ""}
      </span>
    </div>
  );
}
