import "server-only";
import type { Viewer } from "@/lib/access/viewer";
import type { Result } from "@/lib/result";
import { templateStudy } from "@/lib/study/template-study";
import { type ImportedStudy, importStudy } from "./import-study";

/** Starts a study from a template; who starts it is its researcher and supervisor. */
export async function createStudy(
  viewer: Viewer,
  given: Parameters<typeof templateStudy>[0],
): Promise<Result<ImportedStudy, { readonly kind: "not-allowed" }>> {
  return importStudy(viewer, templateStudy(given));
}
