import { rememberOrder } from "./entries-of";
import type { Json } from "./json-value";

export type JsonPath = readonly (string | number)[];

/** Thrown within this folder only; parseJson makes a refusal of it. */
export class JsonTrouble extends Error {
  constructor(
    readonly kind:
      | "invalid-json"
      | "unstorable-text"
      | "number-out-of-range"
      | "nested-too-deep"
      | "duplicate-key",
    readonly offset: number,
    readonly path: JsonPath,
    readonly value = "",
  ) {
    super(kind);
  }
}

const deepest = 64;
const blanks = /[ \t\n\r]*/y;
const plainCharacters = /[^"\\\p{Cc}]*/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** One reading of one text, by recursive descent; optionally watching where the value at a path begins. */
export class JsonScanner {
  /** Where the deepest value on the watched path that was met begins. */
  watchedAt = 0;
  private watchedDepth = -1;
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly watched: JsonPath | null = null,
  ) {}

  /** The one value that the text holds. */
  read(): Json {
    const value = this.value();
    this.skip();
    if (this.at < this.text.length) this.fail("invalid-json");
    return value;
  }

  private value(): Json {
    this.skip();
    this.watch();
    const first = this.text[this.at];
    if (first === "{") return this.object();
    if (first === "[") return this.array();
    if (first === '"') return this.string();
    for (const [word, value] of literals) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  private object(): Json {
    const object: Record<string, Json> = Object.create(null);
    const keys: string[] = [];
    this.enter();
    for (let more = !this.takes("}"); more; more = this.goesOn("}")) {
      this.skip();
      const keyAt = this.at;
      if (this.text[this.at] !== '"') this.fail("invalid-json");
      const key = this.string();
      if (key in object) this.refuse("duplicate-key", keyAt, key);
      this.skip();
      if (this.text[this.at] !== ":") this.fail("invalid-json");
      this.at += 1;
      this.path.push(key);
      object[key] = this.value();
      this.path.pop();
      keys.push(key);
    }
    rememberOrder(object, keys);
    return object;
  }

  private array(): Json {
    const array: Json[] = [];
    this.enter();
    for (let more = !this.takes("]"); more; more = this.goesOn("]")) {
      this.path.push(array.length);
      array.push(this.value());
      this.path.pop();
    }
    return array;
  }

  private string(): string {
    const start = this.at;
    let value = "";
    this.at += 1;
    for (;;) {
      value += this.match(plainCharacters);
      const next = this.text[this.at];
      if (next === '"') break;
      if (next === "\\") value += this.escape();
      else if (next === undefined || next < " ") this.fail("invalid-json");
      else {
        // U+007F to U+009F are control characters that JSON allows.
        value += next;
        this.at += 1;
      }
    }
    this.at += 1;
    if (value.includes("\0") || /\p{Surrogate}/u.test(value)) this.refuse("unstorable-text", start);
    return value;
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? "";
    const plain = escapes[letter];
    if (plain !== undefined) {
      this.at += 2;
      return plain;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (letter !== "u" || !/^[\da-fA-F]{4}$/.test(digits)) this.fail("invalid-json");
    this.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private number(): number {
    const start = this.at;
    const written = this.match(number);
    if (written === "") this.fail("invalid-json");
    const value = Number(written);
    const lost = Number.isInteger(value) ? !Number.isSafeInteger(value) && !/[.eE]/.test(written) : false;
    if (!Number.isFinite(value) || lost) this.refuse("number-out-of-range", start);
    return value === 0 ? 0 : value;
  }

  private enter(): void {
    if (this.path.length >= deepest) this.fail("nested-too-deep");
    this.at += 1;
  }

  private goesOn(end: string): boolean {
    if (this.takes(end)) return false;
    if (!this.takes(",")) this.fail("invalid-json");
    return true;
  }

  private takes(sign: string): boolean {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private watch(): void {
    const { watched, path } = this;
    if (watched === null || path.length <= this.watchedDepth || path.length > watched.length) return;
    if (path.every((step, depth) => step === watched[depth])) {
      this.watchedAt = this.at;
      this.watchedDepth = path.length;
    }
  }

  private skip(): void {
    this.match(blanks);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private fail(kind: "invalid-json" | "nested-too-deep"): never {
    this.refuse(kind, this.at);
  }

  private refuse(kind: JsonTrouble["kind"], offset: number, value = ""): never {
    throw new JsonTrouble(kind, offset, [...this.path], value);
  }
}
