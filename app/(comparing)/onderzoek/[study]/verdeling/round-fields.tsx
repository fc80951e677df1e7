"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Select } from "@/app/_ui/form/select";
import { TextField } from "@/app/_ui/form/text-field";
import type { GridRound } from "@/db/reads/assignment/rounds-of";
import { roundKinds } from "@/lib/assignment/round-kind";

const newRound = "new";

/** In which round work is given out: the last one unless another is chosen, or a new one. */
export function RoundFields({ rounds }: { readonly rounds: readonly GridRound[] }) {
  const t = useTranslations("assign");
  const [round, setRound] = useState<string>(rounds.at(-1)?.id ?? newRound);
  return (
    <>
      <Select
        name="round"
        label={t("round")}
        value={round}
        onChange={setRound}
        options={[
          ...rounds.map(({ id, name }) => ({ value: id, label: name })),
          { value: newRound, label: t("newRound") },
        ]}
      />
      {round === newRound ? (
        <>
          <TextField
            name="round.name"
            label={t("roundName")}
            maxLength={100}
            required
            defaultValue={t("roundSuggested", { number: rounds.length + 1 })}
          />
          <RoundKindField name="round.purpose" />
        </>
      ) : null}
    </>
  );
}

/** What a round is for. */
export function RoundKindField({
  name,
  defaultValue = "main",
}: {
  readonly name: string;
  readonly defaultValue?: string;
}) {
  const t = useTranslations("assign");
  return (
    <Select
      name={name}
      label={t("roundPurpose")}
      defaultValue={defaultValue}
      options={roundKinds.map((kind) => ({ value: kind, label: t(`roundKind.${kind}`) }))}
    />
  );
}

/** The round that the fields name; whether it is one is for the action to judge. */
export function roundIn(data: FormData) {
  const id = String(data.get("round") ?? "");
  if (id !== newRound) return { kind: "existing" as const, id };
  return {
    kind: "new" as const,
    name: String(data.get("round.name") ?? ""),
    purpose: roundKinds.find((kind) => kind === data.get("round.purpose")) ?? "main",
  };
}
