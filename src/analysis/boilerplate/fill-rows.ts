import type { RegionKind } from '../types.js';
import { BOX_SIZES, type BoxSize } from './features/describe-blocks.js';
import { BOX_FEATURES, describeBox } from './features/describe-box.js';
import type { BlockView } from './features/view-page.js';

type Column<Context> = (view: BlockView, kind: RegionKind, context: Context) => number;

/** Rows of a model's features, one after the other, for each of the given blocks. */
export type RowFiller<Context> = (views: readonly BlockView[], kind: RegionKind, context: Context) => Float32Array;

/** What stands at which place of a row. */
interface BoxColumns {
  readonly size: BoxSize;
  /** Pairs: a place in the row, and one in what `describeBox` lists. */
  readonly pairs: Int32Array;
}

/**
 * Makes rows of features by name; where there is no name, the place is left to the caller. Half of what a model asks
 * for are the boxes around a block: these are copied from one description a box. The others are filled in column by
 * column, as an engine calls one function many times faster than many functions in turn.
 */
export function createRowFiller<Context>(
  names: readonly (string | null)[],
  features: Readonly<Record<string, Column<Context>>>,
): RowFiller<Context> {
  const width = names.length;
  const boxes = BOX_SIZES.map((size): BoxColumns => ({ size, pairs: placesOf(size, names) }));
  const isOfBox = new Set(boxes.flatMap(({ pairs }) => [...pairs].filter((_, at) => at % 2 === 0)));
  const others = names.flatMap((name, place) =>
    name === null || isOfBox.has(place) ? [] : [{ place, column: featureOf(features, name) }],
  );
  return (views, kind, context) => {
    const rows = new Float32Array(views.length * width);
    for (const columns of boxes) fillBoxes(rows, width, columns, views, kind);
    for (const { place, column } of others) {
      let at = place;
      for (const view of views) {
        rows[at] = column(view, kind, context);
        at += width;
      }
    }
    return rows;
  };
}

function placesOf(size: BoxSize, names: readonly (string | null)[]): Int32Array {
  const pairs = BOX_FEATURES.flatMap((feature, at) => {
    const place = names.indexOf(`${size}-${feature}`);
    return place < 0 ? [] : [place, at];
  });
  return Int32Array.from(pairs);
}

function fillBoxes(
  rows: Float32Array,
  width: number,
  { size, pairs }: BoxColumns,
  views: readonly BlockView[],
  kind: RegionKind,
): void {
  let start = 0;
  for (const view of views) {
    const description = describeBox(view[size], kind);
    for (let at = 0; at < pairs.length; at += 2)
      rows[start + (pairs[at] as number)] = description[pairs[at + 1] as number] as number;
    start += width;
  }
}

function featureOf<Kind>(known: Readonly<Record<string, Kind>>, name: string): Kind {
  const feature = known[name];
  if (!feature) throw new Error(`The model asks for ${name}, which no feature is called.`);
  return feature;
}
