import { placeByShape } from "@/app/_stance/stance-shape";
import { type BarSegment, ShareBar } from "@/app/_ui/chart/share-bar";
import { divergingPlaces, middleOf, stackedPlaces } from "@/lib/figure/share-layout";
import { hrefOf, isOpen } from "./cell-link";
import { sharesOf } from "./shares-of";
import { cellOf, type ShownRow } from "./shown-row";
import { useStanceColumns } from "./stance-columns";
import { useRowNumbers, type Which } from "./use-row-numbers";

/** A line of a row as a bar; each of its pieces opens what is behind it. */
export function StanceBar({ which, ...shown }: ShownRow & { readonly which: Which }) {
  const { theme, row, unit, room, view } = shown;
  const columns = useStanceColumns(theme, unit);
  const { share, name, rowName, line } = useRowNumbers(shown, which);
  const shares = sharesOf(row, which);
  const places = view.chart === "stacked" ? stackedPlaces(shares) : divergingPlaces(shares, room);
  const segments = places.flatMap((place): readonly BarSegment[] => {
    const column = columns.find(({ shape }) => shape === place.shape);
    if (column === undefined) return [];
    const cell = cellOf(shown, placeByShape[place.shape]);
    return [
      {
        ...place,
        href: hrefOf(cell, view),
        name: name(column),
        text: share(column) ?? "",
        current: isOpen(cell, view),
      },
    ];
  });
  return (
    <ShareBar
      name={`${rowName}, ${line}`}
      segments={segments}
      narrow={view.layout === "small-charts"}
      {...(view.chart === "stacked" ? {} : { middle: middleOf(room) })}
    />
  );
}
