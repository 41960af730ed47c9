/** The table of a size: ratios first, then the milliseconds they come from. */
import { cpus, totalmem } from 'node:os';
import type { Times } from './measure.js';
import type { Question } from './questions.js';

export interface Measured {
  question: Question;
  times: Record<'bare' | 'domain' | 'http', Times>;
}

export interface SizeResult {
  companies: number;
  interactions: number;
  filledIn: number;
  onDisk: string;
  /** `select 1`: what a round trip costs on this machine at this moment. */
  calibration: Times;
  /** What closing a period and its workbook took. */
  closing: string;
  measured: Measured[];
}

const times = (of: Times, than: Times): string =>
  Number.isFinite(of.p95) ? `${(of.p95 / than.p95).toFixed(1)}x` : 'fails';
const ms = ({ p50, p95 }: Times): string =>
  Number.isFinite(p95) ? `${p50.toFixed(1)} / ${p95.toFixed(1)}` : 'fails (15 s is the limit of a statement)';

function verdict({ question: { budget }, times: { bare, domain, http } }: Measured): string {
  const slow = http.p95 >= budget.milliseconds;
  const far = domain.p95 > budget.ratio * bare.p95;
  if (!slow && !far) return 'inside';
  return [slow && `over ${budget.milliseconds} ms`, far && `over ${budget.ratio}x`].filter(Boolean).join(', ');
}

export function tableOf({ measured }: SizeResult): string {
  const head = [
    '| question | domain : SQL | HTTP : SQL | budget | SQL p50 / p95 ms | domain | HTTP |',
    '| --- | ---: | ---: | --- | ---: | ---: | ---: |',
  ];
  const rows = measured.map((row) => {
    const { question, times: of } = row;
    const cells = [
      question.name,
      times(of.domain, of.bare),
      times(of.http, of.bare),
      verdict(row),
      ms(of.bare),
      ms(of.domain),
      ms(of.http),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [...head, ...rows].join('\n');
}

export function resultsFile(
  results: readonly SizeResult[],
  { day, postgres }: { day: string; postgres: string },
): string {
  const [cpu] = cpus();
  const sections = results.map(
    (result) => `## ${result.companies} companies, ${result.interactions} interactions

Filled in ${result.filledIn.toFixed(0)} s, ${result.onDisk} on the disk. \`select 1\`: ${ms(result.calibration)} ms.

${tableOf(result)}

${result.closing}`,
  );
  return `# Results

Read the ratios: the milliseconds are those of one machine on one day, shared with other work. The ratio compares the 95th
percentile of the product with that of the bare SQL that gives the same answer, asked in turns in the same process by the
same driver. "HTTP" is the whole way without the network: session, rights, validation, JSON. The budget for lists and search is 3x
(domain) and 50 ms (HTTP), for indicators 2x and 400 ms.

- ${day}; Node.js ${process.versions.node}; ${postgres}; ${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB
- PostgreSQL's own settings, except that it does not wait for the disk (nothing here writes)
- \`npm run bench\` measures the first size, \`npm run bench -- --large\` both

${sections.join('\n\n')}
`;
}

/** A section that is measured by itself, from its heading to the next; null where there is none yet. */
function sectionOf(file: string, heading: string): string | null {
  const start = file.indexOf(`${heading}\n`);
  if (start < 0) return null;
  const end = file.indexOf('\n## ', start + heading.length);
  return end < 0 ? file.slice(start) : file.slice(start, end + 1);
}

/** The file with that section in its old place, or at the end. */
export function withSection(file: string, heading: string, section: string): string {
  const old = sectionOf(file, heading);
  return old === null
    ? `${file.trimEnd()}\n\n${section.trimEnd()}\n`
    : file.replace(old, () => `${section.trimEnd()}\n${file.endsWith(old) ? '' : '\n'}`);
}

/** The newly written file and after it, in their old order, the sections of the one before that were not measured this time. */
export function withOtherSections(written: string, before: string): string {
  const headings = before.match(/^## .*$/gm) ?? [];
  return headings
    .filter((heading) => sectionOf(written, heading) === null)
    .reduce((file, heading) => withSection(file, heading, sectionOf(before, heading) ?? ''), written);
}
