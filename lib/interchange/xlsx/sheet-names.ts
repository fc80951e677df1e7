/** Excel refuses a workbook with a longer name, with one of these signs in it, or with two names alike. */
const longest = 31;
const refused = /[\\/?*:[\]]/g;

/** Gives each title as the name of a sheet: short enough, without signs that Excel refuses, and each its own. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const given: string[] = [];
  for (const title of titles) {
    const plain =
      title
        .replace(refused, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "-";
    let name = plain.slice(0, longest);
    for (let count = 2; given.some((other) => other.toLowerCase() === name.toLowerCase()); count += 1) {
      const end = ` (${count})`;
      name = plain.slice(0, longest - end.length) + end;
    }
    given.push(name);
  }
  return given;
}
