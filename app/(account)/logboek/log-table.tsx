import { getFormatter, getMessages, getTranslations } from "next-intl/server";
import { verbInWords } from "@/app/_i18n/verb-in-words";
import { DataTable } from "@/app/_ui/table/data-table";
import type { LogLine } from "@/db/reads/log/log-lines";
import type { LogPage } from "@/db/reads/log/log-page";
import styles from "./log.module.css";

type LogTableProps = { readonly lines: readonly LogLine[]; readonly people: LogPage["choices"]["people"] };

export async function LogTable({ lines, people }: LogTableProps) {
  const t = await getTranslations("log");
  const format = await getFormatter();
  const words = await verbInWords();
  const { about, value: said } = (await getMessages()).log;
  const named = (id: string) => people.find(({ user }) => user === id)?.name;
  const who = (line: LogLine) => {
    if (line.actorKind === "person") return line.actorName ?? t("deletedPerson");
    // Who signs in is not signed in yet: the account that it was done with.
    const account = line.actorKind === "nobody" ? named(String(line.subject.user)) : undefined;
    return account ?? t(`actor.${line.actorKind}`);
  };
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      dense
      columns={[
        { id: "when", label: t("when") },
        { id: "what", label: t("what"), names: true },
        { id: "who", label: t("who") },
        { id: "study", label: t("study") },
        { id: "subject", label: t("subject") },
      ]}
      rows={lines.map((line) => ({
        id: `${line.chain} ${line.sequence}`,
        cells: {
          when: {
            show: (
              <time className={styles.when} dateTime={line.writtenAt}>
                {format.dateTime(new Date(line.writtenAt), { dateStyle: "medium", timeStyle: "medium" })}
              </time>
            ),
          },
          what: words(line.verb),
          who: who(line),
          study: line.chain === "platform" ? t("platform") : (line.studySlug ?? line.chain.slice(0, 8)),
          subject: {
            show: (
              <dl className={styles.subject}>
                {Object.entries(line.subject).map(([key, value]) => (
                  <div key={key}>
                    <dt>{inWords(about, key) ?? key}</dt>
                    <dd title={String(value)}>
                      {named(String(value)) ??
                        inWords(said, String(value)) ??
                        listed(said, String(value)) ??
                        short(String(value))}
                    </dd>
                  </div>
                ))}
              </dl>
            ),
          },
        },
      }))}
    />
  );
}

/** Enough of an id or hash to tell it from others on the page; all of it is in the title and the download. */
function short(value: string): string {
  return /^[0-9a-f-]{32,}$/.test(value) ? `${value.slice(0, 8)}…` : value;
}

/** A list of known words, as the roles of a member are. */
function listed(words: Readonly<Record<string, string>>, value: string): string | undefined {
  const said = value.split(" ").map((one) => inWords(words, one));
  return said.includes(undefined) ? undefined : said.join(", ");
}

/** Ids and hashes have no words of their own. */
function inWords(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
