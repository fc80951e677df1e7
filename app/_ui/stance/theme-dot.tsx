import { classNames } from "../class-names";
import styles from "./theme-dot.module.css";

/** The hue of a theme by its place in the codebook, from 1. After eight the hues begin again. */
export function ThemeDot({ index }: { readonly index: number }) {
  return <span className={classNames(styles.dot, themeClass(index))} aria-hidden="true" />;
}

/** Sets --theme and --theme-tint for the element and what is in it. */
export function themeClass(index: number): string {
  return styles[`theme${((index - 1) % 8) + 1}`] ?? "";
}
