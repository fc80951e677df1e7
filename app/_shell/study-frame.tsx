import "server-only";
import type { ReactNode } from "react";
import { signOut } from "@/app/_auth/sign-out";
import { WhoIsHere } from "@/app/_live/who-is-here";
import { OfflinePage } from "@/app/_offline/offline-page";
import { TakeKeys } from "@/app/_ui/keys/take-keys";
import { StudyShell } from "@/app/_ui/shell/study-shell";
import { SendDrafts } from "@/app/_writing/send-drafts";
import { SendWaiting } from "@/app/(coding)/_queue/send-waiting";
import { offlinePageIsOn } from "@/db/reads/offline-page-setting";
import { isTryOut } from "@/db/reads/study/study-frame";
import { may } from "@/lib/access/may";
import type { Membership, Viewer } from "@/lib/access/viewer";
import { frameOf, settingsOf } from "./frame-reads";
import type { FrameParts } from "./framed";
import { PaletteSource } from "./palette-source";
import { studySections } from "./study-sections";

type StudyFrameProps = FrameParts & {
  readonly viewer: Extract<Viewer, { kind: "person" }>;
  readonly membership: Membership;
  readonly children: ReactNode;
};

/** What stands around every page of a study: page() puts it there. */
export async function StudyFrame({ viewer, membership, children, ...parts }: StudyFrameProps) {
  const [study, settings, sections, tryOut] = await Promise.all([
    frameOf(membership),
    settingsOf(viewer),
    studySections(viewer, membership),
    isTryOut(),
  ]);
  return (
    <StudyShell
      {...parts}
      remark={
        <>
          {parts.remark}
          <WhoIsHere user={viewer.user} study={study.slug} />
        </>
      }
      study={study}
      viewer={viewer}
      sections={sections}
      demo={study.demo}
      tryOut={tryOut}
      signOut={signOut}
    >
      <TakeKeys choice={settings.keys} />
      <PaletteSource
        user={viewer.user}
        study={study.slug}
        mayExport={may(viewer, "study.export", membership.study)}
      />
      <SendWaiting user={viewer.user} />
      <SendDrafts user={viewer.user} study={study.slug} />
      <OfflinePage user={viewer.user} on={offlinePageIsOn()} />
      {children}
    </StudyShell>
  );
}
