import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import type { z } from "zod";
import { FreshPage } from "@/app/_live/fresh-page";
import { beginFrame } from "@/app/_shell/frame-reads";
import { type Framed, framed, isFramed } from "@/app/_shell/framed";
import { PlatformFrame } from "@/app/_shell/platform-frame";
import { StudyFrame } from "@/app/_shell/study-frame";
import { WaitingUntilSignIn } from "@/app/(coding)/_queue/waiting-until-sign-in";
import { signInSettings } from "@/db/reads/sign-in-settings";
import { madeWith } from "./made-with";
import { NotAllowed } from "./not-allowed";
import { type Admitted, admitted, judge, type Policy, type Verdict } from "./policy";
import { SessionGuard } from "./session/session-guard";
import { viewerOfRequest } from "./viewer-of-request";

type PageProps = {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * Makes a page. Parameters are parsed by the schemas (what doesn't parse is not found), the policy is applied
 * for this request, and only then does `render` run. A study's page has the study's short name in `params.study`.
 */
export function page<P extends Policy, Params extends z.ZodType, Search extends z.ZodType>(door: {
  readonly policy: P;
  readonly params: Params;
  readonly search: Search;
  readonly render: (
    given: Admitted<P> & { readonly params: z.output<Params>; readonly search: z.output<Search> },
  ) => Promise<ReactNode | Framed>;
}) {
  return async function Page(props: PageProps): Promise<ReactNode> {
    const given = await props.params;
    const params = door.params.safeParse(given);
    const search = door.search.safeParse(await props.searchParams);
    if (!params.success || !search.success) notFound();
    const slug = typeof given.study === "string" ? given.study : null;
    const verdict = judge(door.policy, await viewerOfRequest(), slug);
    if (verdict.kind === "not-signed-in")
      redirect(`/inloggen?terug=${encodeURIComponent(await addressAsked())}`);
    if (verdict.kind === "not-found") notFound();
    if (verdict.kind === "not-allowed")
      return inFrame(
        { ...verdict, policy: door.policy },
        <NotAllowed inStudy={verdict.membership !== null} />,
      );
    if (verdict.viewer !== null && verdict.membership !== null)
      beginFrame(verdict.viewer, verdict.membership);
    const rendered = await door.render({ ...admitted<P>(verdict), params: params.data, search: search.data });
    return inFrame({ ...verdict, policy: door.policy }, rendered);
  };
}

/** Puts a page in its frame: the study's, the platform's, or for a public page none. */
function inFrame(
  { policy, viewer, membership }: Extract<Verdict, { viewer: unknown }> & { readonly policy: Policy },
  rendered: ReactNode | Framed,
): ReactNode {
  const { parts, content } = isFramed(rendered) ? rendered : framed({}, rendered);
  if (policy.kind === "public" || viewer === null) return content;
  const guards = (
    <>
      <FreshPage user={viewer.user} made={madeWith(viewer)} />
      <SessionGuard
        user={viewer.user}
        provider={signInSettings().oidc?.name ?? null}
        kept={<WaitingUntilSignIn user={viewer.user} />}
      />
    </>
  );
  if (membership === null)
    return (
      <PlatformFrame {...parts} viewer={viewer}>
        {content}
        {guards}
      </PlatformFrame>
    );
  return (
    <StudyFrame {...parts} viewer={viewer} membership={membership}>
      {content}
      {guards}
    </StudyFrame>
  );
}

async function addressAsked(): Promise<string> {
  return (await headers()).get("x-samenspraak-address") ?? "/";
}
