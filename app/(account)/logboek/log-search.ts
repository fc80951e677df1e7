import { z } from "zod";
import type { LogFilter, LogPlace } from "@/db/reads/log/log-lines";
import type { UserId } from "@/lib/study/ids";

const absent = z.literal("").transform(() => undefined);
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([absent, schema]).optional().catch(undefined);

/** What the log's address asks for; what does not parse is not asked. */
export const logSearch = z.object({
  keten: optional(z.union([z.literal("platform"), z.uuid()])),
  persoon: optional(z.uuid().transform((id) => id as UserId)),
  wat: optional(z.string().regex(/^[a-z.-]{1,80}$/)),
  voor: optional(
    z
      .string()
      .regex(/^\d{1,15}~[\w-]{1,40}~\d{1,15}$/)
      .transform((text): LogPlace => {
        const [writtenAtMs = "", chain = "", sequence = ""] = text.split("~");
        return { writtenAtMs: Number(writtenAtMs), chain, sequence: Number(sequence) };
      }),
  ),
  controle: optional(z.literal("1")),
});

export type LogSearch = z.output<typeof logSearch>;

export function filterOf({ keten, persoon, wat }: LogSearch): LogFilter {
  return { chain: keten, person: persoon, verb: wat };
}

/** The address's part for a search, with or without a place to go on from. */
export function queryOf(search: LogSearch, before: LogPlace | null): string {
  const query = new URLSearchParams();
  if (search.keten) query.set("keten", search.keten);
  if (search.persoon) query.set("persoon", search.persoon);
  if (search.wat) query.set("wat", search.wat);
  if (before) query.set("voor", `${before.writtenAtMs}~${before.chain}~${before.sequence}`);
  return query.toString();
}
