import "server-only";
import type { ReactNode } from "react";
import { signOut } from "@/app/_auth/sign-out";
import { OfflinePage } from "@/app/_offline/offline-page";
import { TakeKeys } from "@/app/_ui/keys/take-keys";
import { PlatformShell } from "@/app/_ui/shell/platform-shell";
import { SendWaiting } from "@/app/(coding)/_queue/send-waiting";
import { offlinePageIsOn } from "@/db/reads/offline-page-setting";
import { isTryOut } from "@/db/reads/study/study-frame";
import type { Viewer } from "@/lib/access/viewer";
import { settingsOf } from "./frame-reads";
import type { FrameParts } from "./framed";
import { PaletteSource } from "./palette-source";

type PlatformFrameProps = Pick<FrameParts, "trail" | "status"> & {
  readonly viewer: Extract<Viewer, { kind: "person" }>;
  readonly children: ReactNode;
};

/** What stands around pages that belong to no study. */
export async function PlatformFrame({ viewer, children, ...parts }: PlatformFrameProps) {
  const settings = await settingsOf(viewer);
  return (
    <PlatformShell {...parts} viewer={viewer} tryOut={await isTryOut()} signOut={signOut}>
      <TakeKeys choice={settings.keys} />
      <PaletteSource user={viewer.user} study={null} mayExport={false} />
      <SendWaiting user={viewer.user} />
      <OfflinePage user={viewer.user} on={offlinePageIsOn()} />
      {children}
    </PlatformShell>
  );
}
