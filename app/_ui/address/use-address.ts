"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { type Address, addressWith, type Changes } from "./address";

/** Goes to the same page, seen otherwise; `pending` until it has come. */
export function useAddress(address: Address) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const change = (changes: Changes) =>
    startTransition(() => router.replace(addressWith(address, changes), { scroll: false }));
  return { change, pending };
}
