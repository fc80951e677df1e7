import type { AttributeValue } from "./attribute-value";
import type { CaseId } from "./ids";

/** Cases put together by an attribute. `key` stays the same while the cases do, so that an address can hold it. */
export type CaseClass = {
  readonly key: string;
  readonly label: ClassLabel;
  readonly cases: ReadonlySet<CaseId>;
};

export type ClassLabel =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  /** From the first up to and including the last of the values there are. */
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  /** How many further values. */
  | { readonly kind: "others"; readonly values: number }
  | { readonly kind: "missing" };

/** More rows than this can't be read. */
export const mostClasses = 12;
const ranges = 4;

/**
 * Classes of cases by the value of an attribute: one for each value, numbers and words ascending. Of more than twelve
 * values, numbers come in four ranges with about as many cases each; else the eleven commonest have a class and one
 * holds the others. Cases without a value come last. Null and an empty text are no value. Time: n log n.
 */
export function caseClasses(
  cases: readonly { readonly id: CaseId; readonly value: AttributeValue | undefined }[],
): readonly CaseClass[] {
  const given = cases.flatMap(({ id, value }) => {
    const trimmed = typeof value === "string" ? value.trim() : value;
    return trimmed === undefined || trimmed === null || trimmed === "" ? [] : [{ id, value: trimmed }];
  });
  const withValue = new Set(given.map(({ id }) => id));
  const missing = cases.filter(({ id }) => !withValue.has(id)).map(({ id }) => id);
  return [...classesOf(given), ...(missing.length === 0 ? [] : [classOf("-", { kind: "missing" }, missing)])];
}

type Value = string | number | boolean;
type Given = { readonly id: CaseId; readonly value: Value };

function classesOf(given: readonly Given[]): readonly CaseClass[] {
  const idsByValue = new Map<Value, CaseId[]>();
  for (const { id, value } of given) idsByValue.set(value, [...(idsByValue.get(value) ?? []), id]);
  const values = [...idsByValue].toSorted(([one], [other]) => compare(one, other));
  const single = ([value, ids]: readonly [Value, readonly CaseId[]]) =>
    classOf(`=${value}`, { kind: "value", value }, ids);
  if (values.length <= mostClasses) return values.map(single);
  const numbers = values.flatMap(([value, ids]) => (typeof value === "number" ? [{ value, ids }] : []));
  if (numbers.length === values.length) return inRanges(numbers, given.length);
  const commonest = new Set(
    values
      .toSorted(([, one], [, other]) => other.length - one.length)
      .slice(0, mostClasses - 1)
      .map(([value]) => value),
  );
  const others = values.filter(([value]) => !commonest.has(value));
  return [
    ...values.filter(([value]) => commonest.has(value)).map(single),
    classOf(
      "+",
      { kind: "others", values: others.length },
      others.flatMap(([, ids]) => ids),
    ),
  ];
}

/** Cuts after the value with which a quarter, half and three quarters of the cases are reached. */
function inRanges(
  numbers: readonly { readonly value: number; readonly ids: readonly CaseId[] }[],
  total: number,
): readonly CaseClass[] {
  const parts: { from: number; to: number; ids: CaseId[] }[] = [];
  let before = 0;
  for (const { value, ids } of numbers) {
    const last = parts.at(-1);
    if (last === undefined || before >= (parts.length * total) / ranges)
      parts.push({ from: value, to: value, ids: [...ids] });
    else {
      last.to = value;
      last.ids.push(...ids);
    }
    before += ids.length;
  }
  return parts.map(({ from, to, ids }) => classOf(`${from}..${to}`, { kind: "range", from, to }, ids));
}

function classOf(key: string, label: ClassLabel, ids: readonly CaseId[]): CaseClass {
  return { key, label, cases: new Set(ids) };
}

/** Numbers first, by size; the rest by the alphabet. */
function compare(one: Value, other: Value): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "number" || typeof other === "number") return typeof one === "number" ? -1 : 1;
  return String(one) < String(other) ? -1 : 1;
}
