import type { Report, ReportRegion } from '../analysis/index.js';
import { describeAccess } from '../formats/describe-access.js';
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
  const facts = formatFacts(report, markdown ? 'markdown' : 'text', { url, labels: readLabels((key) => cliText(key)) });
  const access = describeAccess(report);
  const sentence = access ? cliText(access.key, ...access.numbers) : cliText('cliAccessUnknown');
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

function describeAppeal({ text, evidence: [first] }: ReportRegion, name: string, markdown: boolean): string {
  const write = markdown ? escapeMarkdown : foldLine;
  const words = foldLine(text).split(' ');
  const excerpt = words.slice(0, FIRST_WORDS).join(' ') + (words.length > FIRST_WORDS ? ' …' : '');
  return write(first ? cliText('cliAppealWhy', name, excerpt, first.matched) : cliText('cliAppeal', name, excerpt));
}
