"use client";

import Link from "next/link";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { CodebookOfCoding } from "@/db/reads/codebook/codebook-of-coding";

/** Under which version of the codebook a coding was made; asked once its card is open, for few are. */
export function CodebookOfCard({ coding }: { readonly coding: string }) {
  const t = useTranslations("coding.card");
  const { study } = useParams<{ study: string }>();
  const [made, setMade] = useState<CodebookOfCoding | null>(null);
  useEffect(() => {
    let isOpen = true;
    void askServer(`/api/onderzoek/${study}/codering/${coding}/codeboek`).then((found) => {
      if (isOpen) setMade(found);
    });
    return () => {
      isOpen = false;
    };
  }, [study, coding]);
  if (made === null) return null;
  const { version, newest, definedOtherwise } = made;
  return (
    <Link href={`/onderzoek/${study}/codeboek/versies`} prefetch={false}>
      {t(version === newest ? "codebook" : definedOtherwise ? "codebookChanged" : "codebookEarlier", {
        version,
        newest,
      })}
    </Link>
  );
}

/** Null where there is no answer, as while offline or of a coding that is still on its way to the server. */
async function askServer(address: string): Promise<CodebookOfCoding | null> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? asAnswer(await response.json()).made : null;
  } catch {
    return null;
  }
}

/** The one cast: our own route's answer. */
function asAnswer(json: unknown): { readonly made: CodebookOfCoding | null } {
  return json as { readonly made: CodebookOfCoding | null };
}
