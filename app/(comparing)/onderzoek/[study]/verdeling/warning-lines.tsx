import { Notice } from "@/app/_ui/feedback/notice";

type WarningLinesProps = { readonly title: string; readonly lines: readonly string[] };

/** A warning with a line for each case of it; nothing where there is none. */
export function WarningLines({ title, lines }: WarningLinesProps) {
  if (lines.length === 0) return null;
  return (
    <Notice tone="warn" title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
