/** Words of a transcript: from 'from' up to but not including 'to', in UTF-16 units of its text; from < to. */
export type Passage = { readonly from: number; readonly to: number };
