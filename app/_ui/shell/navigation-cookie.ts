/** The cookie that remembers that the left navigation is folded away ("folded") or not ("open"). */
export const navigationCookie = "navigation";
