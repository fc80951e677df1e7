"use client";

import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import styles from "./explained.module.css";

type ExplainedProps = {
  /** What it is a figure of, for who does not see the table around it. */
  readonly name: string;
  readonly shown: string;
  readonly parts: readonly { readonly term: string; readonly words: ReactNode }[];
};

/** A figure that says on a click where it comes from. */
export function Explained({ name, shown, parts }: ExplainedProps) {
  return (
    <DialogTrigger>
      <Button className={styles.figure ?? ""} aria-label={`${name}: ${shown}`}>
        {shown}
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom">
        <Dialog className={styles.dialog ?? ""}>
          <Heading slot="title" level={3}>
            {name}
          </Heading>
          <dl>
            {parts.map(({ term, words }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
