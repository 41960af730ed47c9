import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, trailKinds } from '@elinvoima/contracts';
import type { Changes, Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { changesInWords, codeInWords, nameOfField } from './entry-words.js';

/** What the system keeps for itself: no change of it is written to the trail. */
const ofTheSystem = new Set(
  [
    'nameKey phoneKey websiteKey emailHash storedAs attempt',
    'claimedAt eventKey messageId refusals touchedAt calendarSequence secret previousSecret passwordHash singleton isDemo',
    'firstPageKey afterBusinessId isFirst requests askedOneByOne unreadable nextTryAt claimedUntil tokenHash previousHash',
    'frozenContacted frozenIndustry frozenSize lotId submissionId answerWarnedAt mailId problemValues',
  ]
    .join(' ')
    .split(' '),
);

/** Where a kind's rows lie, when it is not its name in the plural. */
const tables: Readonly<Record<string, string | null>> = {
  company: 'companies',
  enquiry: 'enquiries',
  feedback: 'feedback',
  accessibility_feedback: 'accessibility_feedback',
  municipality: 'municipality',
  series: 'series',
  target: 'indicator_targets',
  // Of these no row is kept, or its change is told of another kind.
  audit_trail: null,
  offline_companies: null,
  disposal_list: null,
  processing_record: null,
  report: null,
  survey_quarantine: null,
  survey: 'surveys',
};
const tableOf = (kind: string) => (kind in tables ? tables[kind] : `${kind}s`);

/** Codes that people say as they are. */
const saidAsCodes = new Set([
  'company.industryScheme',
  'site.geometry',
  'business_area.geometry',
  'land_use_project.geometry',
]);

describe('the trail in words', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
  });
  afterAll(() => close());

  const recorded = () =>
    trailKinds.flatMap((kind) => {
      const table = tableOf(kind);
      if (table === null) return [];
      const metadata = db.dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
      if (metadata === undefined) throw new Error(`no table ${table} of ${kind}`);
      return [{ kind, table, columns: metadata.columns }];
    });

  it('has a word for every field of what it writes of', () => {
    const wordless = recorded().flatMap(({ kind, columns }) =>
      columns
        .map(({ propertyName }) => propertyName)
        .filter((field) => !ofTheSystem.has(field) && nameOfField('fi', kind, field) === field)
        .map((field) => `${kind}.${field}`),
    );
    expect(wordless).toEqual([]);
  });

  it('has words for every value that the database lets a closed field hold', async () => {
    const checks = await db.query<{ table: string; column: string; rule: string }>(
      `select c.conrelid::regclass::text as "table", a.attname as "column", pg_get_constraintdef(c.oid) as rule
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'c' and cardinality(c.conkey) = 1 and pg_get_constraintdef(c.oid) ~ '= ANY|<@'`,
    );
    expect(checks.length).toBeGreaterThan(50);
    const wordless = recorded().flatMap(({ kind, table, columns }) =>
      checks
        .filter((check) => check.table === table)
        .flatMap(({ column, rule }) => {
          const field = columns.find(({ databaseName }) => databaseName === column)?.propertyName ?? column;
          if (ofTheSystem.has(field) || saidAsCodes.has(`${kind}.${field}`)) return [];
          const values = [...rule.matchAll(/'([^']+)'::text/g)].map(([, value = '']) => value);
          return values
            .filter((value) => codeInWords('fi', kind, field, value) === value)
            .map((value) => `${kind}.${field}: ${value}`);
        }),
    );
    expect(wordless).toEqual([]);
  });

  it.each(languages)('tells ways of signing in, members and the nameless without a code (%s)', (language) => {
    const id = '0198c1de-0000-7000-8000-000000000001';
    const told = changesInWords(
      language,
      'user',
      {
        method: [null, 'password+totp'],
        subjectKind: [null, 'company'],
        subjectId: [null, id],
        filter: [null, { language: 'sv' }],
      },
      new Map(),
      false,
    );
    for (const { label, after } of told) {
      expect(label).not.toMatch(/method|subject[IK]|filter$/);
      expect(after).not.toMatch(/totp|company\b|0198c1de-|"/);
    }
    expect(told.find(({ field }) => field === 'filter')?.after).toMatch(/: /);
  });

  it('says a year as a year and a number as a number', () => {
    const changes: Changes = { year: [null, 2026], budget: [null, 12_000] };
    const told = changesInWords('fi', 'access_review', changes, new Map(), false);
    expect(told.map(({ after }) => after?.replaceAll(/\s/g, ' '))).toEqual(['2026', '12 000']);
  });
});
