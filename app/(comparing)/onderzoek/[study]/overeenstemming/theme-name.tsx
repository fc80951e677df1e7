import { ThemeDot } from "@/app/_ui/stance/theme-dot";

/** A theme by its name and hue. */
export function ThemeName({ name, place }: { readonly name: string; readonly place: number }) {
  return (
    <>
      <ThemeDot index={place} /> {name}
    </>
  );
}
