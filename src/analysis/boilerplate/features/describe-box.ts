import { linkDensity } from '../../page/page.js';
import type { RegionKind } from '../../types.js';
import { claimOf, rivalOf, type BoxSurvey } from './survey.js';

/** What the models may ask of a box around a block, in the order in which `describeBox` lists it. */
export const BOX_FEATURES = [
  ...['said', 'linked', 'named', 'asks', 'strongest', 'clued-share', 'clued-blocks', 'rival'],
  ...['length', 'links', 'blocks', 'headings', 'headlines', 'prose', 'main', 'title'],
  ...['email', 'buttons', 'choices', 'fields'],
] as const;

/** A box for one kind, as numbers. Many blocks stand in the same boxes, so that each is described once. */
export function describeBox(survey: BoxSurvey, kind: RegionKind): readonly number[] {
  survey.described ??= new Map();
  let description = survey.described.get(kind);
  if (!description) survey.described.set(kind, (description = describe(survey, kind)));
  return description;
}

function describe(survey: BoxSurvey, kind: RegionKind): readonly number[] {
  const { box, textBlocks, headings, headlines, proseLength, mainLength, hasTitle } = survey;
  const { said, linked, named, asks, strongest, cluedLength, cluedBlocks } = claimOf(survey, kind);
  const { email, buttons, choices, text: fields } = box.controls;
  const length = box.textLength || 1;
  return [
    ...[said, linked, named, Number(asks), strongest, cluedLength / length, cluedBlocks, rivalOf(survey, kind)],
    ...[Math.log2(1 + box.textLength), linkDensity(box), Math.log2(1 + textBlocks), headings, headlines],
    ...[proseLength / length, mainLength / length, Number(hasTitle), email, buttons, choices, fields],
  ];
}
