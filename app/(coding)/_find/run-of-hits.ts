import { newId } from "@/app/(coding)/_screen/new-id";
import type { HitsToCode } from "@/db/reads/search/hits-to-code";
import {
  type CodeHits,
  type HitCoded,
  type HitsDone,
  hitsPerOperation,
  type UncodeHits,
} from "@/lib/coding/code-hits";
import type { Refusal, Result } from "@/lib/result";
import type { UserId } from "@/lib/study/ids";

/** A run over many hits, in operations that keep their names: what did not arrive is sent again as it was. */
export type Run<Operation> = {
  readonly operations: readonly Operation[];
  readonly size: number;
};

export type Whose = { readonly user: UserId; readonly study: string };
export type Tag = Pick<CodeHits, "theme" | "code" | "stance">;

type Hit = Omit<HitsToCode["passages"][number], "in">;

export function runOfCoding(whose: Whose, tag: Tag, passages: readonly Hit[]): Run<CodeHits> {
  const named = passages.map(({ interview, transcript, from, to }) => ({
    coding: newId<HitCoded["coding"]>(),
    interview,
    transcript,
    from,
    to,
  }));
  const operations = inParts(named).map((part) => ({
    operation: newId<CodeHits["operation"]>(),
    ...whose,
    ...tag,
    passages: part,
  }));
  return { operations, size: passages.length };
}

/** The same hits coded once more, under new names. */
export function runAgain(whose: Whose, { operations }: Run<CodeHits>): Run<CodeHits> {
  const [first] = operations;
  if (first === undefined) return { operations: [], size: 0 };
  const { theme, code, stance } = first;
  const passages = operations.flatMap((each) => each.passages);
  return runOfCoding(whose, { theme, code, stance }, passages);
}

export function runOfUndoing(whose: Whose, codings: readonly HitCoded[]): Run<UncodeHits> {
  const operations = inParts(codings).map((part) => ({
    operation: newId<UncodeHits["operation"]>(),
    ...whose,
    codings: part,
  }));
  return { operations, size: codings.length };
}

/**
 * Sends what is left of a run, one operation after another, telling after each what came of it. Stops at the
 * first that is refused or does not arrive; `from` is where to go on.
 */
export async function sendRun<Operation extends CodeHits | UncodeHits>(
  { operations }: Run<Operation>,
  from: number,
  send: (operation: Operation) => Promise<Result<HitsDone, Refusal>>,
  tell: (done: HitsDone, sent: number) => void,
): Promise<{ readonly kind: "sent" } | { readonly kind: "stopped"; readonly refusal: Refusal | null }> {
  for (const [at, operation] of operations.entries()) {
    if (at < from) continue;
    const result = await send(operation).catch(() => null);
    if (result === null || !result.ok) return { kind: "stopped", refusal: result?.refusal ?? null };
    tell(result.value, at + 1);
  }
  return { kind: "sent" };
}

function inParts<T>(whole: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < whole.length; at += hitsPerOperation)
    parts.push(whole.slice(at, at + hitsPerOperation));
  return parts;
}
