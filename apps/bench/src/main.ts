import './as-in-production.js';
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dayOf } from '@elinvoima/contracts';
import type { DemoSize } from '@elinvoima/demo';
import { Client } from 'pg';
import { auditHeading, auditSection, measureAudit } from './audit/measure-audit.js';
import { closeAPeriod, saidOf } from './closed-period.js';
import { catalogueHeading, catalogueSection, measureCatalogue } from './catalogue/measure-catalogue.js';
import { duplicatesHeading, duplicatesSection, measureDuplicates } from './duplicates/measure-duplicates.js';
import { exportsHeading, exportsSection, measureExports } from './exports/measure-exports.js';
import { fillDatabase } from './filled-database.js';
import { openDoor } from './http-door.js';
import { importsHeading, importsSection, measureImports } from './imports/measure-imports.js';
import { startThrowAwayServer } from './launcher-parts.js';
import { matchingHeading, matchingSection, measureMatching } from './matching/measure-matching.js';
import { race } from './measure.js';
import { questionsFor } from './questions.js';
import { resultsFile, tableOf, withOtherSections, withSection, type Measured, type SizeResult } from './results.js';
import { measureRespondents, respondentsHeading, respondentsSection } from './respondents/respondents.js';
import { mailsHeading, mailsSection, measureMails } from './sending/measure-mails.js';
import { measureTyping, typingHeading, typingSection } from './typing.js';

/** `npm run bench`: a municipality of Hattula's size; `--large` also a hundred times what it will ever log. No time is ever asserted. */
const municipality: DemoSize = { companies: 700, interactions: 20_000 };
const large: DemoSize = { companies: 20_000, interactions: 1_000_000 };
/** `--huge`: the figures only, which may take three times what they take at the large size. */
const huge: DemoSize = { companies: 20_000, interactions: 10_000_000 };

async function measure(serverUrl: string, size: DemoSize, now: Date): Promise<SizeResult> {
  console.log(`filling: ${size.companies} companies, ${size.interactions} interactions …`);
  const filled = await fillDatabase(serverUrl, size, { now, connections: 4, copies: size === huge ? 10 : 1 });
  const sql = new Client({ connectionString: filled.url, options: '-c jit=off' });
  await sql.connect();
  const http = await openDoor(filled.db, filled.url);
  try {
    const { calibration } = await race({ calibration: () => sql.query('select 1') }, { rounds: 300 });
    const measured: Measured[] = [];
    const closed = await closeAPeriod(filled.db, now, size.interactions);
    console.log(`  ${saidOf(closed)}`);
    for (const question of await questionsFor(filled.db, sql, http, now, closed)) {
      if (size === huge && !question.atHuge) continue;
      const times = await race(question.contestants);
      console.log(`  ${question.name}: SQL ${times.bare.p95.toFixed(1)} ms, domain ${times.domain.p95.toFixed(1)} ms`);
      measured.push({ question, times });
    }
    return { ...size, filledIn: filled.filledIn, onDisk: filled.size, calibration, closing: saidOf(closed), measured };
  } finally {
    await http.close();
    await sql.end();
    await filled.close();
  }
}

/** Measured by themselves, since each wants the machine or a browser for itself: only that section of the results is written anew. */
const apart = {
  typing: {
    heading: typingHeading,
    section: async (url: string, now: Date) => typingSection(await measureTyping(url, now), dayOf(now)),
  },
  respondents: {
    heading: respondentsHeading,
    section: async (url: string, now: Date) => respondentsSection(await measureRespondents(url, now), dayOf(now)),
  },
  mails: {
    heading: mailsHeading,
    section: async (url: string, now: Date) => mailsSection(await measureMails(url), dayOf(now)),
  },
  imports: {
    heading: importsHeading,
    section: async (url: string, now: Date) => importsSection(await measureImports(url, now), dayOf(now)),
  },
  catalogue: {
    heading: catalogueHeading,
    section: async (url: string, now: Date) => catalogueSection(await measureCatalogue(url, now), dayOf(now)),
  },
  matching: {
    heading: matchingHeading,
    section: async (url: string, now: Date) => matchingSection(await measureMatching(url, now), dayOf(now)),
  },
  audit: {
    heading: auditHeading,
    section: async (url: string, now: Date) => auditSection(await measureAudit(url, now), dayOf(now)),
  },
  duplicates: {
    heading: duplicatesHeading,
    section: async (url: string, now: Date) => duplicatesSection(await measureDuplicates(url, now), dayOf(now)),
  },
  exports: {
    heading: exportsHeading,
    section: async (url: string, now: Date) => exportsSection(await measureExports(url, now), dayOf(now)),
  },
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      large: { type: 'boolean', default: false },
      huge: { type: 'boolean', default: false },
      typing: { type: 'boolean', default: false },
      respondents: { type: 'boolean', default: false },
      mails: { type: 'boolean', default: false },
      imports: { type: 'boolean', default: false },
      exports: { type: 'boolean', default: false },
      catalogue: { type: 'boolean', default: false },
      matching: { type: 'boolean', default: false },
      audit: { type: 'boolean', default: false },
      duplicates: { type: 'boolean', default: false },
    },
  });
  const server = await startThrowAwayServer();
  try {
    const now = new Date();
    const file = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
    const before = readFileSync(file, 'utf8');
    for (const [name, { heading, section }] of Object.entries(apart)) {
      if (!values[name as keyof typeof apart]) continue;
      const written = await section(server.url, now);
      writeFileSync(file, withSection(before, heading, written));
      console.log(written);
      return;
    }
    const results: SizeResult[] = [];
    for (const size of [municipality, ...(values.large ? [large] : []), ...(values.huge ? [huge] : [])]) {
      const result = await measure(server.url, size, now);
      console.log(`\n${tableOf(result)}\n`);
      results.push(result);
    }
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `select 'PostgreSQL ' || current_setting('server_version') as version`,
    );
    await client.end();
    const written = resultsFile(results, { day: dayOf(now), postgres: rows[0]?.version ?? 'PostgreSQL' });
    writeFileSync(file, withOtherSections(written, before));
    console.log(`written: ${file}`);
  } finally {
    await server.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
