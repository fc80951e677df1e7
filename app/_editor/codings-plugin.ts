import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { themeClass } from "@/app/_ui/stance/theme-dot";
import type { DrawnCoding } from "./drawn-coding";
import type { OffsetMap } from "./offset-map";
import styles from "./transcript.module.css";

export type CodingsToDraw = {
  readonly codings: readonly DrawnCoding[];
  /** The coding being looked at or worked on, which has a tint. */
  readonly active: string | null;
};

type Drawn = { readonly coding: DrawnCoding; readonly active: boolean; readonly mark: Decoration };

type DrawnCodings = { readonly byId: ReadonlyMap<string, Drawn>; readonly marks: DecorationSet };

const key = new PluginKey<DrawnCodings>("codings");

/** The id of the part beside the text that tells more about a coding. */
export function detailsId(coding: string): string {
  return `coding-${coding}`;
}

/** Draws codings over the text. Only what differs from what is drawn already is drawn anew. */
export function codingsPlugin(map: OffsetMap): Plugin<DrawnCodings> {
  return new Plugin<DrawnCodings>({
    key,
    state: {
      init: () => ({ byId: new Map(), marks: DecorationSet.empty }),
      apply(transaction, drawn) {
        const next: CodingsToDraw | undefined = transaction.getMeta(key);
        if (next === undefined) return drawn;
        const byId = new Map<string, Drawn>();
        const added: Decoration[] = [];
        const kept = new Set<Drawn>();
        for (const coding of next.codings) {
          const before = drawn.byId.get(coding.id);
          const active = coding.id === next.active;
          const same =
            before !== undefined && before.active === active && looksTheSame(before.coding, coding);
          const now = same ? before : { coding, active, mark: markOf(map, coding, active) };
          byId.set(coding.id, now);
          if (same) kept.add(before);
          else added.push(now.mark);
        }
        const removed = [...drawn.byId.values()]
          .filter((before) => !kept.has(before))
          .map(({ mark }) => mark);
        if (added.length === 0 && removed.length === 0) return drawn;
        return { byId, marks: drawn.marks.remove(removed).add(transaction.doc, added) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  });
}

export const codingsKey = key;

function markOf(map: OffsetMap, coding: DrawnCoding, active: boolean): Decoration {
  const lane = styles[`lane${coding.lane + 1}`];
  const names = [styles.coded, lane, themeClass(coding.theme + 1), active ? styles.active : ""];
  return Decoration.inline(map.positionOf(coding.from), map.positionOf(coding.to), {
    nodeName: "mark",
    class: names.join(" ").trim(),
    "data-coding": coding.id,
    "aria-details": detailsId(coding.id),
  });
}

function looksTheSame(a: DrawnCoding, b: DrawnCoding): boolean {
  return a === b || (a.from === b.from && a.to === b.to && a.theme === b.theme && a.lane === b.lane);
}
