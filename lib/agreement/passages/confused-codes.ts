import { overlap } from "@/lib/passage/overlap";
import type { Passage } from "@/lib/passage/passage";
import type { CodeId, InterviewId, MemberId, ThemeId } from "@/lib/study/ids";
import type { DoubleCoded } from "../agreement-work";
import { everyTwo } from "../every-two";
import { byInterview } from "./by-interview";

/** A passage with what a coder tagged it with: a theme itself, or a code under it. */
export type TaggedPassage = Passage & {
  readonly interview: InterviewId;
  readonly coder: MemberId;
  readonly theme: ThemeId;
  /** Null: the theme itself. */
  readonly code: CodeId | null;
};

export type TagId = ThemeId | CodeId;

/** Where one coder tagged words with the one and another overlapping words with the other. */
export type Confusable = {
  readonly interview: InterviewId;
  /** From where the first of the two passages begins to where the last one ends. */
  readonly passage: Passage;
};

/** How a theme or code fared with the coders who both coded it. */
export type ConfusedTag = {
  readonly tag: TagId;
  /** Passages with it by coders of whom another coded the same interview and theme. */
  readonly passages: number;
  /** Of those, the ones of which another coder tagged some words the same. */
  readonly shared: number;
  /** What others chose instead, the most frequent first; every two passages count once, for both tags. */
  readonly instead: readonly { readonly tag: TagId; readonly places: readonly Confusable[] }[];
};

/**
 * How often coders gave overlapping words different tags. Two passages are a confusion where neither coder gave any
 * of the other's words the other's tag as well. Themes are compared with themes and codes with codes: a code lies
 * within its theme by design. Left out: interviews and themes that the other coder did not code. Time: for each
 * interview the square of its passages.
 */
export function confusedCodes(
  tagged: readonly TaggedPassage[],
  doubleCoded: readonly DoubleCoded[],
): ReadonlyMap<TagId, ConfusedTag> {
  const found = new Map<TagId, Tally>();
  const codedIn = byInterview(doubleCoded);
  const taggedIn = byInterview(tagged);
  for (const interview of new Set(doubleCoded.map((each) => each.interview))) {
    const codersOf = new Map(codedIn(interview).map(({ theme, coders }) => [theme, coders]));
    const here = taggedIn(interview).filter(({ theme, coder }) => codersOf.get(theme)?.includes(coder));
    for (const one of here) {
      const others = here.filter(({ coder }) => coder !== one.coder);
      const shared = others.some((other) => tagOf(other) === tagOf(one) && overlap(other, one));
      const tally = tallyOf(found, tagOf(one));
      tally.passages += 1;
      tally.shared += shared ? 1 : 0;
    }
    for (const [one, other] of everyTwo(here)) {
      const bothCoded = [one, other].every(({ theme }) =>
        [one, other].every(({ coder }) => codersOf.get(theme)?.includes(coder)),
      );
      if (!bothCoded || !isConfusion(one, other, here)) continue;
      const place = {
        interview,
        passage: { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) },
      };
      add(tallyOf(found, tagOf(one)), tagOf(other), place);
      add(tallyOf(found, tagOf(other)), tagOf(one), place);
    }
  }
  return new Map([...found].map(([tag, tally]) => [tag, confusedTag(tag, tally)]));
}

function isConfusion(one: TaggedPassage, other: TaggedPassage, here: readonly TaggedPassage[]): boolean {
  if (one.coder === other.coder || tagOf(one) === tagOf(other)) return false;
  if ((one.code === null) !== (other.code === null) || !overlap(one, other)) return false;
  const gaveToo = (coder: MemberId, of: TaggedPassage) =>
    here.some((each) => each.coder === coder && tagOf(each) === tagOf(of) && overlap(each, of));
  return !gaveToo(one.coder, other) && !gaveToo(other.coder, one);
}

type Tally = { passages: number; shared: number; readonly instead: Map<TagId, Confusable[]> };

function tallyOf(found: Map<TagId, Tally>, tag: TagId): Tally {
  const tally = found.get(tag) ?? { passages: 0, shared: 0, instead: new Map() };
  found.set(tag, tally);
  return tally;
}

function add({ instead }: Tally, tag: TagId, place: Confusable): void {
  instead.set(tag, [...(instead.get(tag) ?? []), place]);
}

function confusedTag(tag: TagId, { passages, shared, instead }: Tally): ConfusedTag {
  const chosen = [...instead].map(([other, places]) => ({ tag: other, places }));
  return {
    tag,
    passages,
    shared,
    instead: chosen.toSorted((one, other) => other.places.length - one.places.length),
  };
}

function tagOf({ theme, code }: TaggedPassage): TagId {
  return code ?? theme;
}
