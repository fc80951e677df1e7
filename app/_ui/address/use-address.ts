"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { type Address, addressWith, type Changes } from "./address";

/**
 * Goes to the same page, seen otherwise; `pending` until it has come. A change shows at once and adds to those that
 * are on their way, so that who chooses two things faster than the page comes gets both. After "push" Back leads to
 * what was seen before.
 */
export function useAddress<Value extends string | readonly string[]>(
  address: Address<Value>,
  how: "push" | "replace" = "replace",
) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [search, setSearch] = useOptimistic(address.search);
  const change = (changes: Changes<Value>) =>
    startTransition(() => {
      const asked = Object.entries(changes).map(([name, value]) => [name, value ?? undefined] as const);
      const next = { ...search, ...Object.fromEntries(asked) };
      setSearch(next);
      router[how](addressWith({ path: address.path, search: next }), { scroll: false });
    });
  return { search, change, pending };
}
