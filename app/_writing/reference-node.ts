import { Node } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type ReferenceTarget, referenceTargetSchema } from "@/lib/writing/rich-text";
import styles from "./rich-text.module.css";

export type ReferenceDoors = {
  /** What the link is called, and where it leads; no address where it can't be opened. */
  readonly shown: (target: ReferenceTarget) => { readonly label: string; readonly href: string | null };
  readonly open: (href: string) => void;
  /** Someone typed the sign that begins a link. */
  readonly ask: () => void;
};

/**
 * A link to a turn or a coding, as one thing in the line: a click opens it, and so does Enter while it is
 * selected. What it is called is not part of the text.
 */
export function referenceNode(doors: ReferenceDoors) {
  return Node.create({
    name: "reference",
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({
      target: {
        default: null,
        parseHTML: (element: HTMLElement) => targetOf(element.getAttribute("data-reference")),
        renderHTML: ({ target }: Record<string, unknown>) => ({ "data-reference": JSON.stringify(target) }),
      },
    }),
    parseHTML: () => [
      {
        tag: "span[data-reference]",
        getAttrs: (element) => (targetOf(element.getAttribute("data-reference")) === null ? false : null),
      },
    ],
    renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes],
    addKeyboardShortcuts() {
      return {
        Enter: ({ editor }) => {
          const { selection } = editor.state;
          const node = "node" in selection ? (selection.node as ProseMirrorNode) : null;
          const target = node === null ? null : targetIn(node);
          const href = target === null ? null : doors.shown(target).href;
          if (href === null) return false;
          doors.open(href);
          return true;
        },
      };
    },
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement("span");
        const draw = (drawn: ProseMirrorNode) => {
          const target = targetIn(drawn);
          const { label, href } = target === null ? { label: "", href: null } : doors.shown(target);
          dom.className = [styles.chip, href === null ? styles.gone : ""].join(" ");
          dom.textContent = label;
          dom.dataset.leads = href ?? "";
        };
        draw(node);
        dom.contentEditable = "false";
        dom.addEventListener("click", () => {
          if (dom.dataset.leads) doors.open(dom.dataset.leads);
        });
        return {
          dom,
          update: (updated) => {
            if (updated.type.name !== "reference") return false;
            draw(updated);
            return true;
          },
        };
      };
    },
  });
}

export function targetIn(node: ProseMirrorNode): ReferenceTarget | null {
  return referenceTargetSchema.safeParse(node.attrs.target).data ?? null;
}

function targetOf(json: string | null): ReferenceTarget | null {
  try {
    return referenceTargetSchema.safeParse(JSON.parse(json ?? "null")).data ?? null;
  } catch {
    return null;
  }
}
