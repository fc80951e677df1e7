"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { type Address, addressWith } from "./address";

/**
 * What the address asks of a list, and changing it. A change shows at once and adds to those that are on their
 * way, so that who chooses two filters faster than the list comes gets both.
 */
export function useAsked(address: Address) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [search, setSearch] = useOptimistic(address.search);
  const change = (changes: Readonly<Record<string, string>>) =>
    startTransition(() => {
      const next = { ...search, ...changes };
      setSearch(next);
      router.push(addressWith({ path: address.path, search: next }), { scroll: false });
    });
  return { search, change, pending };
}
