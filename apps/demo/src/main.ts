import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { addDays, dayOf } from '@elinvoima/contracts';
import { FindDuplicates } from '@elinvoima/domain/duplicates';
import { ConfigFaults, FixedClock, openDatabase, readConfig } from '@elinvoima/domain/platform';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { loadShippedQuestions } from '@elinvoima/domain/surveys';
import { entities } from '@elinvoima/domain/schema';
import { closeEarlierQuarter } from './closed-quarter.js';
import { generateDemoData, ordinarySize } from './generate.js';
import { makeWaitingProposal } from './waiting-proposal.js';
import { makeWebhooks } from './webhooks.js';

/** `npm run demo:data -- --companies 700 --interactions 20000`: fills an empty, migrated database. `--if-empty` does nothing to a full one. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { companies: { type: 'string' }, interactions: { type: 'string' }, 'if-empty': { type: 'boolean' } },
  });
  const config = readConfig(process.env);
  const db = await openDatabase({
    url: config.databaseUrl,
    pool: 2,
    entities,
    onConnectionError: (error) => console.error(error.message),
  });
  try {
    const { full } = await db.one<{ full: boolean }>(
      'select exists (select 1 from users) or exists (select 1 from companies) as full',
    );
    if (full && values['if-empty']) return;
    if (full) throw new Error('the database is not empty: name an empty one by DATABASE_URL, or another DATA_DIR');
    // Logging began before the two years of demo records, so that no period of theirs is "no data".
    const now = new Date();
    await loadShippedProgramme(db, config.programme, { loggingBeganOn: addDays(dayOf(now), -760) });
    const size = {
      companies: wholeNumber('--companies', values.companies, ordinarySize.companies),
      interactions: wholeNumber('--interactions', values.interactions, ordinarySize.interactions),
    };
    const begun = Date.now();
    await generateDemoData(db, now, size);
    await loadShippedQuestions(db);
    await closeEarlierQuarter(db, now);
    await makeWebhooks(db, config, now);
    await makeWaitingProposal(db, config, now);
    // What the night does, so that there is something to decide on the first morning.
    await new FindDuplicates(db, new FixedClock(now)).run();
    console.log(
      `demo data: ${size.companies} companies, ${size.interactions} interactions in ${((Date.now() - begun) / 1000).toFixed(1)} s`,
    );
  } finally {
    await db.dataSource.destroy();
  }
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 50_000_000)
    throw new Error(`${name} is "${text}": it must be a whole number`);
  return value;
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigFaults || error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
