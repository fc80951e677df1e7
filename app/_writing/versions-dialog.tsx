"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button/button";
import { Notice } from "@/app/_ui/feedback/notice";
import { Icon } from "@/app/_ui/icon/icon";
import { Dialog } from "@/app/_ui/overlay/dialog";
import type { EarlierVersion, VersionLine } from "@/db/reads/writing/earlier-versions";
import { richTextSchema } from "@/lib/writing/rich-text";
import { RichTextView } from "./rich-text-view";
import { askServer, textAddress } from "./text-address";
import styles from "./writing.module.css";
import type { WritingScope } from "./writing-draft";

type VersionsDialogProps = {
  readonly scope: WritingScope;
  readonly base: string;
  /** Null where the text can't be changed now. */
  readonly onRestore: ((version: EarlierVersion) => void) | null;
};

/** The earlier versions of a text by who and when; each can be read, and put back as a new version. */
export function VersionsDialog({ scope, base, onRestore }: VersionsDialogProps) {
  const t = useTranslations("writing.versions");
  const trigger = (
    <Button size="s" variant="quiet" icon={<Icon name="clock" />}>
      {t("open")}
    </Button>
  );
  return (
    <Dialog title={t("title")} size="l" trigger={trigger}>
      {(close) => (
        <VersionList
          scope={scope}
          base={base}
          onRestore={
            onRestore === null
              ? null
              : (version) => {
                  onRestore(version);
                  close();
                }
          }
        />
      )}
    </Dialog>
  );
}

function VersionList({ scope, base, onRestore }: VersionsDialogProps) {
  const t = useTranslations("writing.versions");
  const format = useFormatter();
  const [lines, setLines] = useState<readonly VersionLine[] | "failed" | null>(null);
  const [shown, setShown] = useState<EarlierVersion | null>(null);
  useEffect(() => {
    void askServer(textAddress(scope, "/versies")).then((answer) => setLines(asLines(answer) ?? "failed"));
  }, [scope]);
  const show = async (version: number) => {
    const answer = await askServer(textAddress(scope, "/versies", { version: String(version) }));
    const found = asVersion(answer);
    if (found === null) setLines("failed");
    else setShown({ ...found, text: richTextSchema.parse(found.text) });
  };
  if (lines === null) return <p role="status">{t("loading")}</p>;
  if (lines === "failed") return <Notice tone="error">{t("failed")}</Notice>;
  if (lines.length === 0) return <p>{t("none")}</p>;
  const moment = (line: VersionLine) => format.dateTime(new Date(line.writtenAt), "moment");
  return (
    <div className={styles.versions}>
      <ul className={styles.lines}>
        {lines.map((line, at) => (
          <li key={line.version}>
            <button
              type="button"
              className={styles.line}
              aria-pressed={shown?.version === line.version}
              onClick={() => void show(line.version)}
            >
              <strong>
                {t("version", { version: line.version })}
                {at === 0 ? ` (${t("newest")})` : null}
              </strong>
              <span>{line.writtenBy ?? t("someone")}</span>
              <time dateTime={line.writtenAt}>{moment(line)}</time>
            </button>
          </li>
        ))}
      </ul>
      {shown === null ? (
        <p className={styles.status}>{t("choose")}</p>
      ) : (
        <section className={styles.version} aria-label={t("version", { version: shown.version })}>
          <div className={styles.page}>
            <RichTextView text={shown.text} references={shown.references} base={base} />
          </div>
          {onRestore === null || shown.version === lines[0]?.version ? null : (
            <Button variant="primary" onPress={() => onRestore(shown)}>
              {t("restore")}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}

/** The casts: our own route's answers. */
function asLines(answer: unknown): readonly VersionLine[] | null {
  return (answer as { readonly versions: readonly VersionLine[] } | null)?.versions ?? null;
}
function asVersion(answer: unknown): EarlierVersion | null {
  return answer as EarlierVersion | null;
}
