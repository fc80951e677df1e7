import { accept, type Result, refuse } from "@/lib/result";
import type { RespondentRole } from "@/lib/study/respondent-role";

/** A respondent who holds an opinion of their own, or took over that of the one referred to. */
export type Sharer = {
  readonly code: string;
  readonly case: string;
  readonly role: RespondentRole;
  /** The code of the respondent whose opinion it is; null: their own. */
  readonly sharesOpinionWith: string | null;
};

/** One opinion: whose it is, whose role it therefore has, and everyone who holds it, that one first. */
export type HeldOpinion = {
  readonly respondent: string;
  readonly case: string;
  readonly role: RespondentRole;
  readonly holders: readonly string[];
};

export type SharingRefusal =
  | {
      readonly kind: "opinion-shared-with-unknown";
      readonly respondent: string;
      readonly sharesOpinionWith: string;
    }
  | {
      readonly kind: "opinion-shared-across-cases";
      readonly respondent: string;
      readonly sharesOpinionWith: string;
    }
  | { readonly kind: "opinion-shared-in-circle"; readonly respondent: string };

/**
 * Gives the opinions of a study's respondents, in the respondents' order: one for each, and one for all who
 * refer, directly or through others, to the same last respondent. That one gives the opinion its role.
 * Also those who were not interviewed hold one; which opinions count is for countedOpinions.
 * Refuses, naming the respondent: a link to a code that isn't there, to another case, or in a circle.
 * Codes are unique within the study. Time: linear.
 * Source: De familie aan zet (2008), section 2.6; METHOD, "Weighting".
 */
export function shareOpinions(
  respondents: readonly Sharer[],
): Result<readonly HeldOpinion[], SharingRefusal> {
  const byCode = new Map(respondents.map((respondent) => [respondent.code, respondent]));
  const holdersByOwner = new Map<Sharer, Sharer[]>();
  const ownerByCode = new Map<string, Sharer>();
  for (const respondent of respondents) {
    const owner = ownerOf(respondent, byCode, ownerByCode);
    if (!owner.ok) return owner;
    const holders = holdersByOwner.get(owner.value);
    if (holders === undefined) holdersByOwner.set(owner.value, [respondent]);
    else holders.push(respondent);
  }
  return accept(
    respondents.flatMap((owner) => {
      const holders = holdersByOwner.get(owner);
      if (holders === undefined) return [];
      const ownerFirst = [owner, ...holders.filter((holder) => holder !== owner)];
      return [
        {
          respondent: owner.code,
          case: owner.case,
          role: owner.role,
          holders: ownerFirst.map(({ code }) => code),
        },
      ];
    }),
  );
}

/** Follows the links to the last respondent, and notes the answer for everyone on the way. */
function ownerOf(
  first: Sharer,
  byCode: ReadonlyMap<string, Sharer>,
  ownerByCode: Map<string, Sharer>,
): Result<Sharer, SharingRefusal> {
  const way = new Set<Sharer>();
  let here = first;
  let owner = ownerByCode.get(first.code);
  while (owner === undefined) {
    if (way.has(here)) return refuse({ kind: "opinion-shared-in-circle", respondent: here.code });
    way.add(here);
    const next = nextOf(here, byCode);
    if (!next.ok) return next;
    owner = next.value === null ? here : ownerByCode.get(next.value.code);
    here = next.value ?? here;
  }
  for (const { code } of way) ownerByCode.set(code, owner);
  return accept(owner);
}

/** The respondent referred to, or null for one with an opinion of their own. */
function nextOf(
  { code, case: own, sharesOpinionWith }: Sharer,
  byCode: ReadonlyMap<string, Sharer>,
): Result<Sharer | null, SharingRefusal> {
  if (sharesOpinionWith === null) return accept(null);
  const next = byCode.get(sharesOpinionWith);
  if (next === undefined)
    return refuse({ kind: "opinion-shared-with-unknown", respondent: code, sharesOpinionWith });
  if (next.case !== own)
    return refuse({ kind: "opinion-shared-across-cases", respondent: code, sharesOpinionWith });
  return accept(next);
}
