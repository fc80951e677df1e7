"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useId, useRef, useState } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import { droppedFiles } from "./dropped-files";
import styles from "./file-drop.module.css";

type FileDropProps = {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** What the file picker offers, as in the accept attribute; a dropped file is not filtered by it. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A whole folder, with each file's path in webkitRelativePath. */
  readonly folder?: boolean;
  /** Which formats, and how large. */
  readonly description?: string;
  readonly disabled?: boolean;
};

/** Files by dropping or by choosing; the same file can be given again. */
export function FileDrop({ label, onFiles, accept, multiple, folder, description, disabled }: FileDropProps) {
  const t = useTranslations("shell.files");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (given: readonly File[]) => {
    if (given.length > 0 && !disabled) onFiles(multiple || folder ? given : given.slice(0, 1));
    if (input.current) input.current.value = "";
  };
  const drag = (event: DragEvent, entering: boolean) => {
    event.preventDefault();
    setOver(entering && !disabled);
  };
  const kind = folder ? "Folder" : multiple ? "Many" : "One";
  return (
    <label
      htmlFor={id}
      className={classNames(styles.zone, over && styles.over, disabled && styles.off)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        void droppedFiles(event.dataTransfer).then(give);
      }}
    >
      <Icon name="upload" />
      <span className={styles.label}>{label}</span>
      <span>
        {over ? t("release") : t(`drop${kind}`)}{" "}
        {over ? null : <span className={styles.choose}>{t(`choose${kind}`)}</span>}
      </span>
      {description === undefined ? null : <span className={styles.description}>{description}</span>}
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        {...(folder ? { webkitdirectory: "" } : {})}
        onChange={(event) => give([...(event.currentTarget.files ?? [])])}
      />
    </label>
  );
}
