"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useAddress } from "@/app/_ui/address/use-address";
import { ControlBar } from "@/app/_ui/form/control-bar";
import { Select } from "@/app/_ui/form/select";
import type { ListedSnapshot } from "@/db/reads/report/snapshot-list";

type ChooseSnapshotsProps = {
  readonly path: string;
  readonly snapshots: readonly ListedSnapshot[];
  readonly chosen: { readonly voor: string; readonly na: string };
};

/** Which two snapshots are compared; it stands in the address. */
export function ChooseSnapshots({ path, snapshots, chosen }: ChooseSnapshotsProps) {
  const t = useTranslations("report.changes");
  const format = useFormatter();
  const { change, pending } = useAddress({ path, search: chosen });
  const options = snapshots.map(({ id, name, at }) => ({
    value: id,
    label: t("snapshot", { name, at: format.dateTime(at, "moment") }),
  }));
  return (
    <ControlBar label={t("which")} pending={pending}>
      <Select
        name="voor"
        label={t("before")}
        value={chosen.voor}
        options={options}
        onChange={(voor) => change({ voor })}
      />
      <Select
        name="na"
        label={t("after")}
        value={chosen.na}
        options={options}
        onChange={(na) => change({ na })}
      />
    </ControlBar>
  );
}
