import { Duplex } from "node:stream";
import type { PGlite } from "@electric-sql/pglite";

/** PostgreSQL's frontend and backend messages: a type byte, then a length that counts itself. */
const headerBytes = 5;
const terminate = "X".charCodeAt(0);
const notification = "A".charCodeAt(0);

export type OnNotification = (channel: string, payload: string) => void;

/**
 * The wire between the driver and the embedded engine, in process and without a port: whole frontend
 * messages go in, and what the engine answers comes out. Notifications are taken out of the answers and
 * given to `onNotification`. The engine has one session, so a connection that ends leaves it clean.
 */
export class EmbeddedSocket extends Duplex {
  #unread: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(
    private readonly engine: PGlite,
    private readonly onNotification: OnNotification,
  ) {
    // Never asks the driver to wait: at the "drain" that follows it would give a connection that is reserved for a
    // transaction to whoever is next, where no statement is under way.
    super({ readableHighWaterMark: 1 << 20, writableHighWaterMark: Number.MAX_SAFE_INTEGER });
  }

  /** The driver reads this as a net.Socket's. */
  get readyState(): "open" | "closed" {
    return this.destroyed || this.writableEnded ? "closed" : "open";
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#unread = this.#unread.length === 0 ? chunk : Buffer.concat([this.#unread, chunk]);
    const { messages, ends } = this.#takeWholeMessages();
    this.#answer(messages, ends).then(() => done(), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }

  #takeWholeMessages(): { readonly messages: Buffer; readonly ends: boolean } {
    let to = 0;
    let ends = false;
    while (!ends) {
      // The start-up message alone has no type byte.
      const typeBytes = this.#started ? 1 : 0;
      if (this.#unread.length < to + typeBytes + 4) break;
      const next = to + typeBytes + this.#unread.readInt32BE(to + typeBytes);
      if (this.#unread.length < next) break;
      ends = this.#started && this.#unread[to] === terminate;
      this.#started = true;
      if (!ends) to = next;
    }
    const messages = this.#unread.subarray(0, to);
    this.#unread = this.#unread.subarray(to);
    return { messages, ends };
  }

  async #answer(messages: Buffer, ends: boolean): Promise<void> {
    if (messages.length > 0) {
      const answer = await this.engine.execProtocolRaw(messages);
      this.#pass(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
    }
    if (!ends) return;
    await this.engine.exec("ROLLBACK; DEALLOCATE ALL");
    this.end();
  }

  /** Hands the answer on without its notifications. */
  #pass(answer: Buffer): void {
    let from = 0;
    let at = 0;
    while (at + headerBytes <= answer.length) {
      const next = at + 1 + answer.readInt32BE(at + 1);
      if (answer[at] === notification) {
        if (at > from) this.push(answer.subarray(from, at));
        from = next;
        this.#announce(answer.subarray(at + headerBytes + 4, next));
      }
      at = next;
    }
    if (from < answer.length) this.push(answer.subarray(from));
  }

  /** The body after the sender's pid: channel and payload, each closed by a NUL. */
  #announce(body: Buffer): void {
    const [channel = "", payload = ""] = body.toString("utf8").split("\0");
    queueMicrotask(() => this.onNotification(channel, payload));
  }
}
