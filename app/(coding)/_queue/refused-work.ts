import type { CodingOperation, CodingOperationRefusal, WorkInSight } from "@/lib/coding/coding-operation";
import type { OperationId } from "@/lib/study/ids";
import type { RefusedOperation } from "./kept-operations";

/** What the server refused, kept until the coder says what to do with it. */
export type RefusedWork = {
  readonly operation: OperationId;
  /** What was sent, with what the coder did to the same thing since: the last one is the coder's version. */
  readonly payloads: readonly CodingOperation[];
  /** "changed-meanwhile" carries what stands now, or null where that is removed; of several at once all that stand. */
  readonly refusal: CodingOperationRefusal | { readonly kind: string };
};

export function refusedWork(held: RefusedOperation): RefusedWork {
  return {
    operation: held.message.operation,
    payloads: [held.message, ...held.followers].map(({ payload }) => payload),
    refusal: asRefusal(held),
  };
}

/** What stands of the things that it is about; null where it was refused for another reason. */
export function standingIn(held: RefusedOperation): readonly WorkInSight[] | null {
  const refusal = asRefusal(held);
  if (!("current" in refusal)) return null;
  return [refusal.current].flat().filter((each) => each !== null);
}

/** The one cast: what the server refused by, kept as JSON. */
function asRefusal({ refusal }: RefusedOperation): RefusedWork["refusal"] {
  return refusal as RefusedWork["refusal"];
}
