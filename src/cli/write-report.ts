import type { Evidence, Report, ReportRegion } from '../analysis/index.js';
import { describeAccess } from '../formats/describe-access.js';
import { describeReasons } from '../formats/describe-evidence.js';
import { escapeMarkdown, foldLine } from '../formats/escape-markdown.js';
import { formatFacts } from '../formats/format-facts.js';
import { readLabels } from '../formats/labels.js';
import { cliText, type MessageKey } from './cli-text.js';
import type { CliFormat } from './parse-options.js';

/** The kinds that ask for something, and what they are called. */
const APPEALS: Partial<Record<ReportRegion['kind'], { sure: MessageKey; likely: MessageKey }>> = {
  donation: { sure: 'kindDonation', likely: 'kindDonationLikely' },
  paywall: { sure: 'kindPaywall', likely: 'kindPaywallLikely' },
  newsletter: { sure: 'kindNewsletter', likely: 'kindNewsletterLikely' },
};

const FIRST_WORDS = 14;

/** The summary of a page as it is printed: facts, access, appeals. */
export function writeReport(report: Report, url: string, format: CliFormat): string {
  if (format === 'json') return `${JSON.stringify({ url, ...report }, null, 2)}\n`;
  const markdown = format === 'markdown';
  const facts = formatFacts(report, markdown ? 'markdown' : 'text', { url, labels: readLabels(cliText) });
  const sentence = describeReading(report);
  return [
    facts.trimEnd(),
    `${heading('cliAccess', markdown)}${markdown ? escapeMarkdown(sentence) : sentence}`,
    writeAppeals(report.regions, markdown),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function heading(key: MessageKey, markdown: boolean): string {
  return markdown ? `## ${cliText(key)}\n\n` : `${cliText(key)}\n`;
}

function writeAppeals(regions: readonly ReportRegion[], markdown: boolean): string {
  const lines = regions.flatMap((region) => {
    const names = APPEALS[region.kind];
    return names ? [`- ${describeAppeal(region, cliText(names[region.verdict]), markdown)}`] : [];
  });
  return `${heading('labelAppeals', markdown)}${lines.length > 0 ? lines.join('\n') : cliText('cliNoAppeals')}`;
}

function describeAppeal({ text, evidence }: ReportRegion, name: string, markdown: boolean): string {
  const write = markdown ? escapeMarkdown : foldLine;
  const words = foldLine(text).split(' ');
  const excerpt = words.slice(0, FIRST_WORDS).join(' ') + (words.length > FIRST_WORDS ? ' …' : '');
  const reasons = joinReasons(evidence);
  return write(reasons ? cliText('cliAppealWhy', name, excerpt, reasons) : cliText('cliAppeal', name, excerpt));
}

function describeReading(report: Report): string {
  const access = describeAccess(report);
  const sentence = access ? cliText(access.key, ...access.numbers) : cliText('cliAccessUnknown');
  const reasons = joinReasons(report.access.evidence);
  return foldLine(reasons ? cliText('cliAccessWhy', sentence, reasons) : sentence);
}

const list = new Intl.ListFormat('en');

function joinReasons(evidence: readonly Evidence[]): string {
  return list.format(describeReasons(evidence, cliText));
}
