import { z } from "zod";
import type { UserId } from "@/lib/study/ids";
import { richTextSchema } from "@/lib/writing/rich-text";
import {
  saveWritingSchema,
  seenTextSchema,
  type WrittenOn,
  writtenOnSchema,
} from "@/lib/writing/save-writing";

/** Whose words on what; a memo is named, for several can stand on one thing. */
export type WritingScope = {
  readonly user: UserId;
  readonly study: string;
  readonly on: WrittenOn;
  readonly memo: string | null;
};

const draftSchema = z.object({
  /** What is to become the newest version. */
  text: richTextSchema,
  /** What it was made of. */
  base: z.object({ seen: seenTextSchema, text: richTextSchema }),
  /** Sent, and not answered: sent again as it is. */
  sent: saveWritingSchema.nullable(),
  /** What is to be stored before the text itself, oldest first. */
  before: z.array(richTextSchema),
  fresh: z.boolean(),
  restored: z.int().nullable(),
});
export type WritingDraft = z.output<typeof draftSchema>;

export type DraftStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefixOf = ({ user, study, on, memo }: WritingScope) =>
  `samenspraak.writing.${user}.${study}.${JSON.stringify(on)}.${memo ?? ""}.`;

/** The name of a draft: each tab that writes has one of its own. */
export function draftKey(scope: WritingScope, tab: string): string {
  return `${prefixOf(scope)}${tab}`;
}

/** The names of the drafts on one thing, of this tab and of others. */
export function draftKeys(store: DraftStore, scope: WritingScope): readonly string[] {
  const all = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
  return all.filter((key) => key.startsWith(prefixOf(scope))).sort();
}

/** What drafts are kept of this user's in this study, each with its name. */
export function draftScopes(
  store: DraftStore,
  { user, study }: Pick<WritingScope, "user" | "study">,
): readonly { readonly key: string; readonly scope: WritingScope }[] {
  const before = `samenspraak.writing.${user}.${study}.`;
  const all = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
  return all
    .filter((key) => key.startsWith(before))
    .sort()
    .flatMap((key) => {
      const [, on = "", memo = ""] = /^(.*)[.]([^.]*)[.][^.]*$/.exec(key.slice(before.length)) ?? [];
      const place = writtenOnSchema.safeParse(asJson(on)).data;
      return place === undefined ? [] : [{ key, scope: { user, study, on: place, memo: memo || null } }];
    });
}

/** The memos on a thing of which a draft is kept here, such as one that was begun and never sent. */
export function draftedMemos(store: DraftStore, scope: Omit<WritingScope, "memo">): readonly string[] {
  const { user, study, on } = scope;
  const before = `samenspraak.writing.${user}.${study}.${JSON.stringify(on)}.`;
  const all = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
  const memos = all
    .filter((key) => key.startsWith(before))
    .map((key) => key.slice(before.length).split(".")[0] ?? "");
  return [...new Set(memos)].filter((memo) => memo !== "").sort();
}

/** False where the browser does not keep it: no room, or keeping is switched off. */
export function keepDraft(store: DraftStore, key: string, draft: WritingDraft): boolean {
  try {
    store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function readDraft(store: DraftStore, key: string): WritingDraft | null {
  return draftSchema.safeParse(asJson(store.getItem(key) ?? "null")).data ?? null;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
