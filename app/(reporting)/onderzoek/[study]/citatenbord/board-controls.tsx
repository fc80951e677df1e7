"use client";

import { useTranslations } from "next-intl";
import type { Address } from "@/app/_ui/address/address";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";

type BoardControlsProps = {
  readonly address: Address;
  readonly themes: readonly { readonly code: string; readonly name: string }[];
  readonly theme: string;
};

/** Which theme's board to see. */
export function BoardControls({ address, themes, theme }: BoardControlsProps) {
  const t = useTranslations("board.controls");
  const { change, pending } = useAddress(address);
  return (
    <ControlBar label={t("label")} pending={pending}>
      <Select
        name="thema"
        label={t("theme")}
        value={theme}
        options={themes.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(thema) => change({ thema })}
      />
    </ControlBar>
  );
}
