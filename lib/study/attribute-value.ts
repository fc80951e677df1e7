/** The value of a case's attribute, in the kind that it was given. */
export type AttributeValue = string | number | boolean | null;
