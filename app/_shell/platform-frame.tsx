import "server-only";
import type { ReactNode } from "react";
import { signOut } from "@/app/_auth/sign-out";
import { PlatformShell } from "@/app/_ui/shell/platform-shell";
import { SendWaiting } from "@/app/(coding)/_queue/send-waiting";
import { isTryOut } from "@/db/reads/study/study-frame";
import type { Viewer } from "@/lib/access/viewer";
import type { FrameParts } from "./framed";

type PlatformFrameProps = Pick<FrameParts, "trail" | "status"> & {
  readonly viewer: Extract<Viewer, { kind: "person" }>;
  readonly children: ReactNode;
};

/** What stands around pages that belong to no study. */
export async function PlatformFrame({ viewer, children, ...parts }: PlatformFrameProps) {
  return (
    <PlatformShell {...parts} viewer={viewer} tryOut={await isTryOut()} signOut={signOut}>
      <SendWaiting user={viewer.user} />
      {children}
    </PlatformShell>
  );
}
