import { AsyncLocalStorage } from "node:async_hooks";
import type { Sql } from "postgres";

const asking = new Set<PropertyKey>(["unsafe", "begin", "reserve"]);

/**
 * The client, refusing what is asked of it from within one of its own transactions: the embedded engine's
 * one connection would wait for itself for ever, and a pool would answer from outside the transaction.
 */
export function guardOuterHandle(client: Sql): Sql {
  const transaction = new AsyncLocalStorage<{ open: boolean }>();

  return new Proxy(client, {
    apply(target, self, given) {
      refuseInside();
      return Reflect.apply(target, self, given);
    },
    get(target, property, receiver) {
      const value: unknown = Reflect.get(target, property, receiver);
      if (typeof value !== "function" || !asking.has(property)) return value;
      return (...given: unknown[]) => {
        refuseInside();
        return Reflect.apply(value, target, property === "begin" ? given.map(markInside) : given);
      };
    },
  });

  function refuseInside(): void {
    if (transaction.getStore()?.open) {
      throw new RangeError("Inside a transaction only the transaction's own handle may be used.");
    }
  }

  /** Marks all that the transaction's work calls, until it has ended. */
  function markInside(given: unknown): unknown {
    if (typeof given !== "function") return given;
    return (...handles: unknown[]) => {
      const mark = { open: true };
      return transaction.run(mark, async () => {
        try {
          return await Reflect.apply(given, undefined, handles);
        } finally {
          mark.open = false;
        }
      });
    };
  }
}
