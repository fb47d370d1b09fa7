import { linkDensity } from '../page/page.js';
import { FAR_LINES, type Line, type Scene } from './describe-blocks.js';
import { levelsTo, SETTINGS, type BoxFacts } from './describe-boxes.js';
import { levelsOutside } from './levels-outside.js';

/** One thing about a line that speaks for or against its being main content. Yes and no are 1 and 0. */
type Feature = (line: Line, scene: Scene) => number;

/** All that a model may ask about a line, by the names that stand in its file. */
export const bodyFeatures: ReadonlyMap<string, Feature> = new Map(
  Object.entries<Feature>({
    // The line itself.
    kept: ({ kept }) => kept,
    size: ({ text }) => Math.round(text.size),
    linkDensity: (line) => line.linkDensity,
    links: ({ block }) => block.links.length,
    sentences: ({ text }) => text.sentences,
    commas: ({ text }) => text.commas,
    capitals: ({ text }) => text.capitals,
    digits: ({ text }) => text.digits,
    endsSentence: ({ text }) => Number(text.endsSentence),
    endsColon: ({ block }) => Number(/[:：]$/.test(block.text)),
    heading: ({ heading }) => heading,
    isParagraph: ({ block }) => Number(block.box.tag === 'P'),
    isItem: ({ block }) => Number(block.box.tag === 'LI'),
    isCell: ({ block }) => Number(block.box.tag === 'TD' || block.box.tag === 'TH'),
    isCode: ({ block }) => Number(block.box.tag === 'PRE'),
    isPlainBox: ({ block }) => Number(block.box.tag === 'DIV' || block.box.tag === 'SECTION'),
    repeated: ({ repeated }) => repeated,
    titleLike: ({ titleLike }) => titleLike,
    excerptLike: ({ excerptLike }) => excerptLike,
    isHeadline: ({ at }, { headline }) => Number(at === headline),

    // Its place on the page.
    afterHeadline: ({ at }, { headline }) => distance(at, headline),
    afterFirstKept: ({ at }, { firstKept }) => distance(at, firstKept),
    afterLastKept: ({ at }, { lastKept }) => distance(at, lastKept),
    toKeptBefore: ({ at }, { keptBefore }) => keptBefore[at] ?? FAR_LINES,
    toKeptAfter: ({ at }, { keptAfter }) => keptAfter[at] ?? FAR_LINES,
    toHeading: ({ at }, { headings }) => distance(at, headings[at] ?? -1),
    headingKept: ({ at }, { lines, headings }) => lines[headings[at] ?? -1]?.kept ?? -1,
    outsideKept: ({ block }, { keptStage }) => levelsOutside(block.box, keptStage),
    outsideLong: ({ block }, { longStage }) => levelsOutside(block.box, longStage),
    previousSize: ({ at }, { lines }) => Math.round(lines[at - 1]?.text.size ?? 0),
    nextSize: ({ at }, { lines }) => Math.round(lines[at + 1]?.text.size ?? 0),
    previousLinks: ({ at }, { lines }) => lines[at - 1]?.linkDensity ?? 0,
    nextLinks: ({ at }, { lines }) => lines[at + 1]?.linkDensity ?? 0,
    previousKept: ({ at }, { lines }) => lines[at - 1]?.kept ?? 0,
    nextKept: ({ at }, { lines }) => lines[at + 1]?.kept ?? 0,
    previousIsKin: ({ at, kin }, { lines }) => Number(lines[at - 1]?.kin === kin),
    nextIsKin: ({ at, kin }, { lines }) => Number(lines[at + 1]?.kin === kin),

    // Lines in boxes with the same tags and names.
    kinKept: ({ kin, text, kept }) => shareOfOthers(kin.kept, kin.size, kept, text.size),
    kinLines: ({ kin }) => kin.lines,
    kinSize: ({ kin }) => Math.round(kin.size / kin.lines),

    // The boxes around it: its own, and those one to three levels up.
    ...forLevels('Kept', (facts, line) => shareOfOthers(facts.kept, facts.shown, line.kept, line.text.size)),
    ...forLevels('Size', (facts) => Math.round(facts.shown)),
    ...forLevels('Long', (facts, _, { long }) => facts.long / (long || 1)),
    ...forLevels('Links', (facts) => linkDensity(facts.box)),
    ...forLevels('Lines', (facts) => facts.blocks),
    ...Object.fromEntries(SETTINGS.map((name, at) => [`in:${name}`, ({ facts }: Line) => levelsTo(facts, at)])),

    // The page as a whole: how much Readability found on it.
    pageKept: (_, { kept, size }) => kept / (size || 1),
    pageKeptOfLong: (_, { kept, long }) => kept / (long || 1),
  }),
);

function forLevels(name: string, read: (facts: BoxFacts, line: Line, scene: Scene) => number): Record<string, Feature> {
  const feature =
    (levels: number): Feature =>
    (line, scene) => {
      let { facts } = line;
      for (let up = 0; up < levels && facts.above; up += 1) facts = facts.above;
      return read(facts, line, scene);
    };
  return Object.fromEntries([0, 1, 2, 3].map((levels) => [`up${levels}${name}`, feature(levels)]));
}

function distance(at: number, from: number): number {
  return from < 0 ? -FAR_LINES : Math.max(-FAR_LINES, Math.min(FAR_LINES, at - from));
}

/** Share of the other lines' text that was kept; -1 where there are none. */
function shareOfOthers(kept: number, all: number, ownShare: number, ownSize: number): number {
  return all - ownSize < 1 ? -1 : Math.max(0, (kept - ownShare * ownSize) / (all - ownSize));
}
