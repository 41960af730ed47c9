import { createHash } from 'node:crypto';
import { parsePeriod, recordKinds, type Period } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { indicatorValues } from '../../indicators/index.js';
import { localDay, world } from '../../indicators/testing/random-records.js';
import { storeRecords } from '../../indicators/testing/store-records.js';
import { FixedClock, systemActor, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { loadShippedProgramme } from '../../programme/index.js';
import { entities } from '../../schema/index.js';
import { readReport } from '../document/readable-report.js';
import { frozenEvidence } from '../files/evidence.js';
import { reportCsv } from '../files/report-csv.js';
import { reportXlsx } from '../files/report-xlsx.js';
import { closingsOf, documentOf, frozenValues, type ClosingRow } from './closings.query.js';
import { comparisonOf, type Comparison } from './compare.js';
import { tableOf } from './counted-facts.js';
import { freeze } from './freeze.js';
import { faultsOf } from './verify-closing.js';

const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));

/** What people, imports and somebody in psql do to records; `n` and `m` choose which, `at` says when. */
type Deed = (n: number, m: number, at: Date) => [sql: string, parameters?: unknown[]];
const nth = (table: string, n: string): string =>
  `(select id from ${table} order by id offset ${n}::int % greatest((select count(*) from ${table}), 1) limit 1)`;
const deeds: Record<string, Deed> = {
  editType: (n) => [`update interactions set type = 'email' where id = ${nth('interactions', '$1')}`, [n]],
  moveDay: (n, _m, at) => [`update interactions set occurred_at = $2 where id = ${nth('interactions', '$1')}`, [n, at]],
  cancel: (n) => [`update interactions set status = 'cancelled' where id = ${nth('interactions', '$1')}`, [n]],
  complete: (n) => [`update interactions set status = 'complete' where id = ${nth('interactions', '$1')}`, [n]],
  bin: (n) => [`update interactions set deleted_at = now() where id = ${nth('interactions', '$1')}`, [n]],
  restore: (n) => [`update interactions set deleted_at = null where id = ${nth('interactions', '$1')}`, [n]],
  markDuplicate: (n, m) => [
    `update interactions set duplicate_of_id = ${nth('interactions', '$2')}
     where id = ${nth('interactions', '$1')} and id <> ${nth('interactions', '$2')}`,
    [n, m],
  ],
  logLate: (n, _m, at) => [
    `with logged as (insert into interactions (type, occurred_at, subject) values ('visit', $2, 'Jälkikäteen') returning id)
     insert into interaction_companies select logged.id, ${nth('companies', '$1')} from logged where ${nth('companies', '$1')} is not null`,
    [n, at],
  ],
  dropCompany: (n) => [`delete from interaction_companies where interaction_id = ${nth('interactions', '$1')}`, [n]],
  mergeCompanies: (n, m) => [
    `with moved as (
       insert into interaction_companies select interaction_id, ${nth('companies', '$2')} from interaction_companies
       where company_id = ${nth('companies', '$1')} on conflict do nothing
     ) update companies set deleted_at = now() where id = ${nth('companies', '$1')} and id <> ${nth('companies', '$2')}`,
    [n, m],
  ],
  cancelEvent: (n) => [`update events set status = 'cancelled' where id = ${nth('events', '$1')}`, [n]],
  holdEvent: (n, _m, at) => [
    `update events set status = 'held', starts_at = $2, ends_at = $2::timestamptz + interval '1 hour' where id = ${nth('events', '$1')}`,
    [n, at],
  ],
  wasAbsent: (n) => [`update event_attendances set present = not present where event_id = ${nth('events', '$1')}`, [n]],
  moveCooperation: (n, _m, at) => [
    `update cooperations set starts_on = $2, ends_on = null where id = ${nth('cooperations', '$1')}`,
    [n, localDay(at)],
  ],
  binCooperation: (n) => [`update cooperations set deleted_at = now() where id = ${nth('cooperations', '$1')}`, [n]],
  completeMeasure: (n, _m, at) => [
    `insert into measure_stages (measure_id, stage, since) select id, 'completed', $2 from measures where id = ${nth('measures', '$1')}`,
    [n, localDay(at)],
  ],
  answerEnquiry: (n) => [
    `update enquiries set first_answered_at = received_at + interval '3 days' where id = ${nth('enquiries', '$1')}`,
    [n],
  ],
  forgetEvents: () => [`delete from event_attendances`],
  editPromise: () => [`update programmes set first_answer_hours = 80`],
  renameFactor: () => [`update programme_factors set name_fi = 'Toinen nimi'`],
  unfollow: () => [`update programme_factors set indicator_keys = '{}' where code = 'F1'`],
  moveTargets: () => [`update indicator_targets set value = value * 2`],
};

const someDeeds = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(deeds)),
    n: fc.nat({ max: 40 }),
    m: fc.nat({ max: 40 }),
    at: fc
      .integer({
        min: Date.parse('2026-05-01T00:00:00Z') / 3_600_000,
        max: Date.parse('2026-11-30T00:00:00Z') / 3_600_000,
      })
      .map((hours) => new Date(hours * 3_600_000)),
  }),
  { minLength: 1, maxLength: 10 },
);

interface StoredInteraction {
  id: string;
  counted: boolean;
  gone: boolean;
  duplicate: boolean;
  facts: string;
}

describe('whatever is done to records after a period was closed', () => {
  let db: Database;
  let close: () => Promise<void>;
  const q3 = parsePeriod('2026-Q3') as Period;
  let sequence = 0;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
  });
  afterAll(() => close());

  const closeNow = async (): Promise<ClosingRow> => {
    sequence += 1;
    await db.oneSnapshot(() => freeze(db, clock, systemActor, q3, sequence));
    const [closing] = await closingsOf(db, q3.code);
    if (closing === undefined) throw new Error('nothing was closed');
    return closing;
  };

  const filesOf = async (closing: ClosingRow): Promise<string[]> => {
    const report = readReport(await documentOf(db, closing.id), 'fi');
    const table = createHash('sha256').update(reportCsv(report)).digest('hex');
    const workbook = createHash('sha256');
    await db.transaction(async () => {
      for await (const chunk of reportXlsx(report, await frozenEvidence(db, closing.id))) workbook.update(chunk);
    });
    return [table, workbook.digest('hex')];
  };

  /** The interactions as loops over plain rows see them: the second opinion on what was late, changed, merged or deleted. */
  const interactions = async (): Promise<Map<string, StoredInteraction>> => {
    const rows = await db.query<{
      id: string;
      at: Date;
      status: string;
      type: string;
      gone: boolean;
      duplicate: boolean;
      companies: string[];
    }>(
      `select i.id, i.occurred_at as at, i.status, i.type, i.deleted_at is not null as gone, i.duplicate_of_id is not null as duplicate,
         array(select company_id::text from interaction_companies where interaction_id = i.id order by 1) as companies
       from interactions i`,
    );
    return new Map(
      rows.map(({ id, at, status, type, gone, duplicate, companies }) => {
        const day = localDay(at);
        const inside = day >= '2026-07-01' && day <= '2026-09-30';
        return [
          id,
          {
            id,
            gone,
            duplicate,
            counted: inside && status === 'complete' && !gone && !duplicate,
            facts: JSON.stringify([day, type, companies]),
          },
        ];
      }),
    );
  };

  const expectedRevisions = (
    before: Map<string, StoredInteraction>,
    now: Map<string, StoredInteraction>,
  ): Record<string, string[]> => {
    const found: Record<string, string[]> = {};
    const put = (kind: string, id: string) => (found[kind] ??= []).push(id);
    for (const [id, { counted, gone, duplicate, facts }] of now) {
      const then = before.get(id);
      const was = then?.counted === true;
      if (counted && !was) put(then === undefined ? 'late' : 'changed', id);
      else if (counted && then?.facts !== facts) put('changed', id);
      else if (!counted && was) put(duplicate ? 'merged' : gone ? 'deleted' : 'changed', id);
    }
    for (const ids of Object.values(found)) ids.sort();
    return found;
  };

  const idsByKind = ({ revisions }: Comparison): Record<string, string[]> =>
    Object.fromEntries((revisions['3.1.d'] ?? []).map(({ kind, recordIds }) => [kind, recordIds]));

  it('its figures, its hash and its files do not move, and its revisions explain the living figures', async () => {
    await fc.assert(
      fc.asyncProperty(world, someDeeds, async (records, done) => {
        await storeRecords(db, records);
        await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
        const before = await interactions();
        const closing = await closeNow();
        const reported = await frozenValues(db, q3.code);
        const files = await filesOf(closing);
        expect((await comparisonOf(db, clock, closing, q3)).revisions).toEqual({});

        for (const { name, n, m, at } of done) {
          const [sql, parameters] = deeds[name]?.(n, m, at) ?? [''];
          await db.query(sql, parameters);
        }

        expect(await frozenValues(db, q3.code)).toEqual(reported);
        expect((await closingsOf(db, q3.code))[0]).toEqual(closing);
        expect(await filesOf(closing)).toEqual(files);
        expect(await faultsOf(db, closing.id)).toEqual([]);

        const comparison = await comparisonOf(db, clock, closing, q3);
        const { figures } = await documentOf(db, closing.id);
        for (const { key, unit, value, records: counted } of figures) {
          // A figure that is as many as its records: the revisions are the difference, to the last one.
          if (unit !== 'count' || value === null || counted?.count !== value) continue;
          const effect = (comparison.revisions[key] ?? []).reduce((sum, revision) => sum + revision.effect, 0);
          expect({ key, live: comparison.live[key] }).toEqual({ key, live: value + effect });
        }
        const living = await indicatorValues(db, clock, { period: q3, language: 'fi' });
        for (const { key, value } of living) expect({ key, value: comparison.live[key] }).toEqual({ key, value });
        expect(idsByKind(comparison)).toEqual(expectedRevisions(before, await interactions()));
        // Stored, it says the same again.
        expect(await comparisonOf(db, clock, closing, q3)).toEqual(comparison);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 240_000);

  it('a writer that commits after the comparison was made is still noticed', async () => {
    await storeRecords(db, {
      companies: [],
      interactions: [],
      events: [],
      cooperations: [],
      measures: [],
      enquiries: [],
    });
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
    const closing = await closeNow();
    let isCompared = (): void => undefined;
    const compared = new Promise<void>((resolve) => {
      isCompared = resolve;
    });
    let hasWritten = (): void => undefined;
    const written = new Promise<void>((resolve) => {
      hasWritten = resolve;
    });
    const writing = db.transaction(async () => {
      await db.query(
        `insert into interactions (type, occurred_at, subject) values ('call', '2026-08-01T09:00Z', 'Hidas')`,
      );
      hasWritten();
      await compared;
    });
    await written;
    // Somebody faster commits meanwhile: a number that only grows would now hide the slow one.
    await db.query(
      `insert into interactions (type, occurred_at, subject) values ('call', '2026-08-01T09:00Z', 'Nopea')`,
    );
    expect((await comparisonOf(db, clock, closing, q3)).live['3.1.d']).toBe(1);
    isCompared();
    await writing;
    expect((await comparisonOf(db, clock, closing, q3)).live['3.1.d']).toBe(2);
  });

  it('every kind of record is looked up in its own table, and every table that figures read is watched', async () => {
    for (const kind of recordKinds) {
      const { table } = await db.one<{ table: string | null }>('select to_regclass($1)::text as table', [
        tableOf(kind),
      ]);
      expect({ kind, table }).toEqual({ kind, table: tableOf(kind) });
    }
    expect(await db.query('select tables_without_watch()::text as name')).toEqual([]);
  });
});
