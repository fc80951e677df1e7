import { afterAll, describe, expect, inject, it } from "vitest";
import { differences } from "./differences.setup";
import { type Computed, type Dataset, type DatasetOf, type Options, vectorFile } from "./schema.setup";

declare module "vitest" {
  interface ProvidedContext {
    /** Every file's name and content. */
    vectorFiles: readonly (readonly [string, string])[];
  }
}

/** The measures offered on one kind of data set, by their name in the vectors. */
export type Offered = {
  readonly kind: Dataset["kind"];
  readonly measures: ReadonlyMap<string, (dataset: Dataset, options: Options) => Computed>;
};

export function offered<Kind extends Dataset["kind"]>(
  kind: Kind,
  measures: Readonly<Record<string, (dataset: DatasetOf<Kind>, options: Options) => Computed>>,
): Offered {
  const narrowed = Object.entries(measures).map(
    ([name, measure]) =>
      [
        name,
        (dataset: Dataset, options: Options) => {
          if (!isOfKind(dataset, kind)) throw new RangeError(`${name} takes ${kind}, not ${dataset.kind}`);
          return measure(dataset, options);
        },
      ] as const,
  );
  return { kind, measures: new Map(narrowed) };
}

function isOfKind<Kind extends Dataset["kind"]>(dataset: Dataset, kind: Kind): dataset is DatasetOf<Kind> {
  return dataset.kind === kind;
}

/**
 * Runs every vector on a data set of these kinds. One whose measure is not among them is counted as not offered,
 * never as passed or failed; the counts are printed at the end.
 */
export function runVectors(all: readonly Offered[]): void {
  const offeredByKind = new Map(all.map((each) => [each.kind, each]));
  const notOffered: string[] = [];
  const count = { run: 0, passed: 0 };

  describe.each([...inject("vectorFiles")])("%s", (_, content) => {
    const { vectors, datasets } = vectorFile.parse(JSON.parse(content));
    const asked = vectors.flatMap((vector) => {
      const dataset = datasets[vector.dataset];
      if (dataset === undefined) throw new Error(`${vector.id}: no data set ${vector.dataset}`);
      const here = offeredByKind.get(dataset.kind);
      if (here === undefined) return [];
      const measure = here.measures.get(vector.measure);
      if (measure === undefined) notOffered.push(vector.measure);
      return measure === undefined ? [] : [{ ...vector, dataset, measure }];
    });
    count.run += asked.length;
    it.each(asked)("$id", ({ dataset, measure, options, expected, tolerance }) => {
      expect(differences(measure(dataset, options), expected, tolerance)).toEqual([]);
      count.passed += 1;
    });
  });

  afterAll(() => {
    const names = [...new Set(notOffered)].toSorted().join(", ");
    console.log(
      `vectors: ${count.passed} of ${count.run} passed, ${notOffered.length} not offered${names && `: ${names}`}`,
    );
  });
}
