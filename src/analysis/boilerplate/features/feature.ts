import type { RegionKind } from '../../types.js';
import type { BlockView } from './view-page.js';

/** What the model may ask of a block, for one kind: a number by name. */
export type Feature = (view: BlockView, kind: RegionKind) => number;

export type Features = Readonly<Record<string, Feature>>;
