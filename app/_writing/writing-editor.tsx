"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useCaretKept } from "@/app/_ui/editing/use-caret-kept";
import { useKeyActions } from "@/app/_ui/keys/use-key-actions";
import type { FoundReference } from "@/db/reads/writing/find-references";
import { addressOfReference } from "@/lib/writing/reference-in-sight";
import { keyOfReference } from "@/lib/writing/references-in";
import type { ReferenceTarget } from "@/lib/writing/rich-text";
import { LinkDialog } from "./link-dialog";
import { useReferenceLabel } from "./reference-label";
import { replacedText } from "./replaced-text";
import styles from "./rich-text.module.css";
import { RichTextView } from "./rich-text-view";
import { contentOf, textOfEditor } from "./text-of-editor";
import frame from "./writing.module.css";
import type { WritingScope } from "./writing-draft";
import { writingExtensions } from "./writing-extensions";
import type { WritingState } from "./writing-state";
import type { WritingStore } from "./writing-store";
import { WritingToolbar } from "./writing-toolbar";

type WritingEditorProps = {
  readonly scope: WritingScope;
  readonly state: WritingState;
  readonly store: WritingStore;
  readonly label: string;
  readonly headings: boolean;
  readonly autoFocus: boolean;
};

/** The editor's own keys, for the list at "?". */
const heardByText = { "write-bold": null, "write-italic": null, "write-undo": null, "write-redo": null };
const heardWithHeadings = { ...heardByText, "write-heading": null };

/** How long after a key the words are taken from the editor and kept. */
const takeMs = 250;

/** The words themselves, under their tools. Until the editor is there, the text stands in its place. */
export function WritingEditor({ scope, state, store, label, headings, autoFocus }: WritingEditorProps) {
  const t = useTranslations("writing");
  const router = useRouter();
  const labelOf = useReferenceLabel();
  const base = `/onderzoek/${scope.study}`;
  const [asksAt, setAsksAt] = useState<"button" | "sign" | null>(null);
  const place = (target: ReferenceTarget) => store.state().references[keyOfReference(target)];
  const latest = useRef({ labelOf, place, router, setAsksAt });
  useLayoutEffect(() => {
    latest.current = { labelOf, place, router, setAsksAt };
  });
  const take = useRef<{ timer: ReturnType<typeof setTimeout> | undefined }>({ timer: undefined });
  const extensions = useMemo(
    () =>
      writingExtensions({
        shown: (target) => {
          const found = latest.current.place(target);
          const href = found === undefined ? null : `${base}${addressOfReference(found)}`;
          return { label: latest.current.labelOf(found), href };
        },
        open: (href) => latest.current.router.push(href),
        ask: () => latest.current.setAsksAt("sign"),
      }),
    [base],
  );
  const editor = useEditor(
    {
      extensions,
      content: contentOf(state.text),
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      autofocus: autoFocus ? "end" : false,
      editorProps: {
        attributes: {
          class: styles.editor ?? "",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
        },
      },
      onUpdate: ({ editor: typedIn }) => {
        clearTimeout(take.current.timer);
        take.current.timer = setTimeout(() => {
          take.current.timer = undefined;
          store.typed(textOfEditor(typedIn));
        }, takeMs);
      },
    },
    [extensions, label],
  );
  const caret = useCaretKept(editor);
  useKeyActions(headings ? heardWithHeadings : heardByText, "part");
  useTakenOnLeaving(editor, store, take.current);
  useReplacedText(editor, state, take.current);

  const insert = (chosen: FoundReference | null) => {
    const bySign = asksAt === "sign";
    setAsksAt(null);
    if (editor === null) return;
    if (chosen === null) {
      if (bySign) editor.chain().focus().insertContent("@").run();
      return;
    }
    store.knows({ [keyOfReference(chosen.target)]: chosen.place });
    const link = { type: "reference", attrs: { target: chosen.target } };
    // The dialog gives the focus back to where it was; the caret goes on after the link.
    setTimeout(() =>
      editor
        .chain()
        .focus()
        .insertContent([link, { type: "text", text: " " }])
        .run(),
    );
  };
  return (
    <div ref={caret.words} className={frame.frame}>
      {editor === null ? (
        <StandingText onLeave={caret.leave}>
          <RichTextView text={state.text} references={state.references} base={base} />
        </StandingText>
      ) : (
        <>
          <WritingToolbar
            editor={editor}
            label={t("tools", { label })}
            headings={headings}
            onLink={() => setAsksAt("button")}
          />
          <EditorContent editor={editor} />
          <LinkDialog scope={scope} isOpen={asksAt !== null} onChoose={insert} />
        </>
      )}
    </div>
  );
}

type StandingTextProps = { readonly children: ReactNode; readonly onLeave: () => void };

/** The text where the editor comes. */
function StandingText({ children, onLeave }: StandingTextProps) {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useLayoutEffect(() => () => leave.current(), []);
  return <div className={styles.editor}>{children}</div>;
}

type Take = { timer: ReturnType<typeof setTimeout> | undefined };

/** What was typed just now is not lost by leaving at once. */
function useTakenOnLeaving(editor: Editor | null, store: WritingStore, take: Take): void {
  useEffect(() => {
    if (editor === null) return;
    const now = () => {
      if (take.timer === undefined) return;
      clearTimeout(take.timer);
      take.timer = undefined;
      if (!editor.isDestroyed) store.typed(textOfEditor(editor));
    };
    const release = store.takeFrom(now);
    window.addEventListener("pagehide", store.flush);
    editor.on("blur", now);
    editor.on("destroy", now);
    return () => {
      window.removeEventListener("pagehide", store.flush);
      editor.off("blur", now);
      editor.off("destroy", now);
      now();
      release();
    };
  }, [editor, store, take]);
}

/** Takes over a text that came from elsewhere: another's, an earlier version, a draft. */
function useReplacedText(editor: Editor | null, { text, replaced }: WritingState, take: Take): void {
  const shown = useRef(0);
  useEffect(() => {
    if (editor === null || shown.current === replaced) return;
    shown.current = replaced;
    clearTimeout(take.timer);
    take.timer = undefined;
    const change = replacedText(editor.state, editor.schema.nodeFromJSON(contentOf(text)));
    if (change !== null) editor.view.dispatch(change.setMeta("preventUpdate", true));
  }, [editor, text, replaced, take]);
}
