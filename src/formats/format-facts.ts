import type { Report } from '../analysis/index.js';
import type { CitationFormat, CopyFormat } from '../settings.js';
import { cite } from './citation/cite.js';
import { writeBibtex } from './citation/write-bibtex.js';
import { writeCsl } from './citation/write-csl.js';
import { escapeMarkdown, foldLine, writeLinkTarget } from './escape-markdown.js';
import type { Labels } from './labels.js';
import { linkPassage } from './link-passage.js';
import { outlineFacts, readFacts, type OutlineItem } from './outline-facts.js';
import { chooseBriefly, keepFacts, type FactKey } from './select-facts.js';

export interface FormatOptions {
  /** The page's address; '' where there is none. */
  readonly url: string;
  readonly labels: Labels;
  /** What the reader has chosen; without a choice a copy is brief, and JSON whole. */
  readonly kept?: ReadonlySet<FactKey> | null;
  /** The day on which the page was read, ISO 8601, for citations. */
  readonly accessed?: string;
}

/** The facts of a page, or its citation, as text to paste; '' where there is no article. */
export function formatFacts(report: Report, format: CopyFormat, options: FormatOptions): string {
  const { facts } = report;
  if (!facts || !readFacts(report)) return '';
  if (isCitation(format)) return writeCitation(report, format, options);
  const kept = options.kept ?? (format === 'json' ? null : chooseBriefly(facts));
  const chosen = kept ? { ...report, facts: keepFacts(facts, kept) } : report;
  if (format === 'json') return writeJson(chosen, options);
  if (format === 'text') return writeText(chosen, options);
  return writeMarkdown(chosen, options, format === 'markdown-links');
}

export function isCitation(format: CopyFormat): format is CitationFormat {
  return format === 'csl-json' || format === 'bibtex';
}

function writeCitation(report: Report, format: CitationFormat, { url, accessed = '' }: FormatOptions): string {
  const citation = cite(report, { url, accessed: accessed || null });
  if (!citation) return '';
  return format === 'csl-json' ? writeCsl(citation) : writeBibtex(citation);
}

function writeText(report: Report, { url, labels }: FormatOptions): string {
  const read = readFacts(report);
  if (!read) return '';
  const { headline, meta, sections } = outlineFacts(read, labels);
  const head = [headline, meta.join(' · '), url].map(foldLine).filter(Boolean).join('\n');
  const body = sections.map(({ label, inline, items }) => {
    const texts = items.map(({ text }) => foldLine(text));
    return inline ? `${label}: ${texts.join('; ')}` : `${label}\n${texts.map((text) => `- ${text}`).join('\n')}`;
  });
  return joinSections(
    head,
    body,
    sections.map(({ inline }) => inline),
  );
}

function writeMarkdown(report: Report, { url, labels }: FormatOptions, hasLinks: boolean): string {
  const read = readFacts(report);
  if (!read) return '';
  const { headline, meta, sections } = outlineFacts(read, labels);
  const target = writeLinkTarget(url);
  const link = (text: string, address: string | null) =>
    address ? `[${escapeMarkdown(text)}](${address})` : escapeMarkdown(text);
  const write = (item: OutlineItem) => link(item.text, hasLinks && target ? linkItem(target, report, item) : null);

  const source = meta.map(escapeMarkdown).join(' · ');
  const head = [`# ${link(headline, target)}`, source].filter(Boolean).join('\n\n');
  const body = sections.map(({ label, inline, items }) =>
    inline
      ? `- **${escapeMarkdown(label)}:** ${items.map(write).join('; ')}`
      : `## ${escapeMarkdown(label)}\n\n${items.map((item) => `- ${write(item)}`).join('\n')}`,
  );
  return joinSections(
    head,
    body,
    sections.map(({ inline }) => inline),
  );
}

function writeJson(report: Report, { url }: FormatOptions): string {
  const { article, access, facts } = report;
  const { level, declaredPaid, wallShown, cutOff } = access;
  return `${JSON.stringify({ url, article, access: { level, declaredPaid, wallShown, cutOff }, facts }, null, 2)}\n`;
}

function linkItem(url: string, { article, regions }: Report, { start, end }: OutlineItem): string | null {
  if (!article || start === null || end === null) return null;
  const elsewhere = [article.title, ...regions.map(({ text }) => text)];
  return writeLinkTarget(linkPassage(url, article.text, start, end, elsewhere));
}

/** Lines that belong together stand together; everything else gets an empty line. */
function joinSections(head: string, body: readonly string[], isInline: readonly boolean[]): string {
  const parts = body.map((part, index) => (isInline[index] && isInline[index - 1] ? '\n' : '\n\n') + part);
  return `${head}${parts.join('')}\n`;
}
