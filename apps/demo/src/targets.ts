import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

interface DemoTarget {
  key: string;
  periodKind?: 'year' | 'quarter';
  /** Null: better than the period before. */
  value: number | null;
  better?: 'more' | 'less';
  spread?: number[];
  words?: string;
}

/**
 * What a council could have set, near enough to the made-up figures for every light to be seen: most are reached or nearly,
 * some are far away, and the rest have no target at all. `interactions` and what hangs on them grow with the demo's size.
 */
const targetsFor = (interactions: number): DemoTarget[] => [
  { key: '3.1.d', value: Math.round(interactions * 0.048) * 10, words: 'Yhteydenpito kasvaa kymmenyksen' },
  { key: '3.1.e', value: Math.round(interactions * 0.06), words: 'Käynti joka toisessa työnantajayrityksessä' },
  { key: '3.1.b', value: 16 },
  { key: '3.1.b2', value: 240 },
  { key: '3.1.c', value: 8, spread: [1, 1, 2, 4] },
  { key: '3.1.d3', value: 500 },
  { key: '3.3.d', value: 4 },
  { key: '3.3.e', value: 2 },
  { key: '3.4.a', value: 20 },
  { key: '3.4.c', value: 80 },
  { key: '3.5.a', value: 10 },
  { key: '3.5.b', value: 20 },
  { key: '3.6.d', periodKind: 'quarter', value: 1 },
  { key: 'T.a', value: 70 },
  { key: 'T.b', value: null, words: 'Kehittyy myönteisesti' },
  { key: 'T.d', value: 40 },
];

/** The one indicator that stands for each factor. */
const headlines: Record<string, string> = {
  F1: '3.1.d',
  F2: '3.2.b',
  F3: '3.3.d',
  F4: '3.4.a',
  F5: '3.5.a',
  F6: '3.6.d',
  T: 'T.a',
};

/** Targets and headlines of the programme in force, where it follows those indicators. Those of its own file stay. */
export async function makeTargets(
  db: Database,
  random: Random,
  { today, staff, interactions }: { today: Day; staff: readonly Staff[]; interactions: number },
): Promise<void> {
  const [programme] = await db.query<{ id: string; keys: string[] }>(
    `select p.id, array(select unnest(f.indicator_keys) from programme_factors f where f.programme_id = p.id) as keys
     from programmes p where p.state = 'adopted' and p.deleted_at is null
     order by p.valid_from <= $1::date desc, abs(p.valid_from - $1::date) limit 1`,
    [today],
  );
  if (programme === undefined) return;
  const madeAt = at(addDays(today, -300), 10);
  const rows = targetsFor(interactions)
    .filter(({ key }) => programme.keys.includes(key))
    .map(({ key, periodKind = 'year', value, better = 'more', words }) => ({
      id: random.uuid(madeAt),
      programmeId: programme.id,
      indicatorKey: key,
      periodKind,
      value,
      better,
      words: words ?? null,
      createdBy: staff.find(({ role }) => role === 'director')?.id ?? null,
      createdAt: madeAt,
      updatedAt: madeAt,
    }));
  await bulkInsert(
    db,
    'indicator_targets',
    {
      id: 'uuid',
      programmeId: 'uuid',
      indicatorKey: 'text',
      periodKind: 'text',
      value: 'double precision',
      better: 'text',
      words: 'text',
      createdBy: 'uuid',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    rows,
  );
  for (const { key, spread } of targetsFor(interactions))
    if (spread !== undefined)
      await db.query(
        `update indicator_targets set spread_kind = 'quarter', spread_shares = $3 where programme_id = $1 and indicator_key = $2`,
        [programme.id, key, spread],
      );
  for (const [code, key] of Object.entries(headlines))
    await db.query(
      `update programme_factors set headline_indicator = $3
       where programme_id = $1 and code = $2 and $3 = any(indicator_keys)`,
      [programme.id, code, key],
    );
  // As if a person had done it: loading the shipped file again leaves it alone.
  await db.query('update programmes set version = version + 1 where id = $1', [programme.id]);
}
