/** Something that the palette goes to: its id is its address. */
export type Findable = {
  readonly id: string;
  /** Under which heading it stands. */
  readonly kind: "interview" | "case" | "code" | "study" | "page";
  readonly label: string;
  readonly detail: string;
  readonly words: string;
};

export type FindableSource = {
  /** Whose it is and of what, such as a study's address: a page of another loads anew. */
  readonly name: string;
  readonly load: () => Promise<readonly Findable[] | null>;
};
