import { may, mayOnPlatform, type PlatformAction, type StudyAction } from "@/lib/access/may";
import type { Membership, Viewer } from "@/lib/access/viewer";

/** What a page, an action or a handler asks of who calls it. */
export type Policy =
  | { readonly kind: "public" }
  | { readonly kind: "signed-in" }
  | { readonly kind: "platform"; readonly action: PlatformAction }
  /** Names the study by its short name, in the address or the input. */
  | { readonly kind: "study"; readonly action: StudyAction };

type Person = Extract<Viewer, { kind: "person" }>;

/** What the code behind the door gets: a viewer where one is sure, and their membership of the study. */
export type Admitted<P extends Policy> = P["kind"] extends "public"
  ? { readonly viewer: Person | null }
  : P["kind"] extends "study"
    ? { readonly viewer: Person; readonly membership: Membership }
    : { readonly viewer: Person };

export type Verdict =
  | { readonly kind: "admitted"; readonly viewer: Person | null; readonly membership: Membership | null }
  | { readonly kind: "not-signed-in" }
  /** Not a member: whether the study exists is not said. */
  | { readonly kind: "not-found" }
  /** Their roles don't reach it, which they are told within the frame they know. */
  | { readonly kind: "not-allowed"; readonly viewer: Person; readonly membership: Membership | null };

/** Applies a policy to a viewer; `slug` is the study's short name where the policy is about one. */
export function judge(policy: Policy, viewer: Person | null, slug: string | null): Verdict {
  if (policy.kind === "public") return { kind: "admitted", viewer, membership: null };
  if (viewer === null) return { kind: "not-signed-in" };
  if (policy.kind === "signed-in") return { kind: "admitted", viewer, membership: null };
  if (policy.kind === "platform") {
    return mayOnPlatform(viewer, policy.action)
      ? { kind: "admitted", viewer, membership: null }
      : { kind: "not-allowed", viewer, membership: null };
  }
  const membership = viewer.memberships.find((held) => held.slug === slug) ?? null;
  if (membership === null) return { kind: "not-found" };
  return may(viewer, policy.action, membership.study)
    ? { kind: "admitted", viewer, membership }
    : { kind: "not-allowed", viewer, membership };
}

/** The one cast: the verdict's optional parts are there wherever the policy's kind says so. */
export function admitted<P extends Policy>(verdict: Extract<Verdict, { kind: "admitted" }>): Admitted<P> {
  return { viewer: verdict.viewer, membership: verdict.membership } as Admitted<P>;
}
