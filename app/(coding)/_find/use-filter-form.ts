"use client";

import { type FormEvent, useEffect, useRef } from "react";
import type { Address, Changes } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";

/**
 * A form that says what a list is of: a box for words, found by the key of the search box, and filters that work
 * as they are chosen. It all stands in the address, so that Back and a link lead to the same list.
 */
export function useFilterForm(address: Address<string>, words: string) {
  const { search, change, pending } = useAddress<string>(address, "push");
  const ref = useRef<HTMLFormElement>(null);
  const asked = address.search[words] ?? "";
  useKeyActions({
    "search-box": () => {
      const box = boxIn(ref.current, words);
      box?.focus();
      box?.select();
    },
  });
  // After Back the box says what the list is of.
  useEffect(() => {
    const box = boxIn(ref.current, words);
    if (box !== null) box.value = asked;
  }, [asked, words]);
  const go = (changes: Changes<string>) =>
    change({ [words]: boxIn(ref.current, words)?.value.trim() ?? asked, vanaf: "", ...changes });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    go({});
  };
  return {
    ...{ search, go, pending },
    form: { ref, onSubmit, method: "get", action: address.path },
    field: (name: string) => ({
      name,
      value: search[name] ?? "",
      onChange: (value: string) => go({ [name]: value }),
    }),
  };
}

export type FilterField = ReturnType<typeof useFilterForm>["field"];

function boxIn(form: HTMLFormElement | null, name: string): HTMLInputElement | null {
  return form?.querySelector<HTMLInputElement>(`input[name=${name}]`) ?? null;
}
