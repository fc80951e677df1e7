import "server-only";
import { getMessages } from "next-intl/server";

type Tree = { readonly [key: string]: string | Tree };

/** Says a verb of the log, such as "coding.added", in the reader's language; one without words as it is. */
export async function verbInWords(): Promise<(verb: string) => string> {
  const { log } = await getMessages();
  const words: Tree = log.verb;
  return (verb) => {
    let found: string | Tree | undefined = words;
    for (const part of verb.split(".")) found = typeof found === "object" ? found[part] : undefined;
    return typeof found === "string" ? found : verb;
  };
}
