"use client";

import { type ReactNode, useEffect, useState } from "react";
import { createActionRegistry } from "./action-registry";
import { KeySheet } from "./key-sheet";
import { listenForKeys } from "./listen-for-keys";
import { RegistryContext } from "./registry-context";
import { useKeyActions } from "./use-key-actions";

/** Listens to the keys of the whole page, and shows them all at "?". */
export function KeyProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createActionRegistry);
  const [shown, setShown] = useState(false);
  useEffect(() => listenForKeys(registry), [registry]);
  return (
    <RegistryContext value={registry}>
      <Help onShow={() => setShown(true)} />
      {children}
      <KeySheet registry={registry} isOpen={shown} onOpenChange={setShown} />
    </RegistryContext>
  );
}

function Help({ onShow }: { readonly onShow: () => void }) {
  useKeyActions({ help: onShow });
  return null;
}
