import mammoth from "mammoth";

/**
 * The lines of a docx as a reader sees them: each paragraph, parted at its line breaks, tabs kept, and each
 * row of a table with its cells parted by tabs. Deleted text, notes, comments, headers and pictures are left
 * out. Null where it can't be read as a document. The bytes have been looked at by docxParts.
 */
export async function docxLines(bytes: Uint8Array): Promise<readonly string[] | null> {
  let lines: readonly string[] | null = null;
  try {
    await mammoth.convertToHtml(
      // A copy would double the memory; Node's Buffer is what mammoth takes outside a browser.
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        transformDocument: (document: Node) => {
          lines = linesOf(document);
          // What it would make of the document is of no use here.
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    return null;
  }
  return lines;
}

/** What mammoth's documents are made of, as far as text goes. */
type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

function linesOf(node: Node): readonly string[] {
  if (node.type === "paragraph") return wordsOf(node).split("\n");
  if (node.type === "tableRow") {
    const cells = (node.children ?? []).map((cell) => linesOf(cell).filter((line) => line.trim() !== ""));
    return [cells.map((cell) => cell.join(" ")).join("\t")];
  }
  return (node.children ?? []).flatMap(linesOf);
}

function wordsOf(node: Node): string {
  if (node.type === "text") return node.value ?? "";
  if (node.type === "tab") return "\t";
  if (node.type === "break") return "\n";
  return (node.children ?? []).map(wordsOf).join("");
}
