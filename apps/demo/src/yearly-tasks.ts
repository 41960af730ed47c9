import { addDays, dueDays, type Day, type PeriodKind, type YearlyTaskKind } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

/** What recurs in a municipality's year: when in the year it is due for the first time, and how often. */
const tasks: readonly [
  title: string,
  kind: YearlyTaskKind,
  monthAndDay: string,
  every: PeriodKind,
  notes: string | null,
][] = [
  [
    'Neljännesvuosiraportti elinvoimalautakunnalle',
    'report',
    '01-20',
    'quarter',
    'Sulje ensin neljännes, kirjoita sitten nostot.',
  ],
  ['Vuosiraportti tilinpäätöksen yhteydessä', 'report', '02-15', 'year', null],
  ['Mittarit kunnanhallitukselle', 'board', '03-09', 'half', null],
  ['Tavoitteiden ja toimenpiteiden arviointi', 'review', '09-15', 'year', 'Tulokset ennen talousarvion laadintaa.'],
  ['Talousarvion elinvoimatavoitteet', 'review', '10-05', 'year', null],
  ['Yritystyytyväisyyden kysely', 'review', '11-30', 'year', null],
  ['Laaja kertomus valtuustokaudelta', 'report', '05-10', 'term', null],
];

/** The year's calendar since last year: what was due is done, but for the newest one, which is a little late. */
export async function makeYearlyTasks(
  db: Database,
  random: Random,
  { today, staff }: { today: Day; staff: readonly Staff[] },
): Promise<void> {
  const director = staff.find(({ role }) => role === 'director')?.id ?? '';
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? director;
  const year = Number(today.slice(0, 4));
  const rows = tasks.map(([title, kind, monthAndDay, every, notes]) => {
    const firstDueOn = `${year - 1}-${monthAndDay}`;
    const createdAt = at(addDays(firstDueOn, -60), 9);
    const ownerId = kind === 'review' ? coordinator : director;
    return {
      id: random.uuid(createdAt),
      title,
      kind,
      firstDueOn,
      every,
      notes,
      ownerId,
      createdAt,
      updatedAt: createdAt,
    };
  });
  await bulkInsert(
    db,
    'yearly_tasks',
    {
      id: 'uuid',
      title: 'text',
      kind: 'text',
      firstDueOn: 'date',
      every: 'text',
      notes: 'text',
      ownerId: 'uuid',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    rows,
  );
  const due = rows
    .flatMap(({ id, firstDueOn, every, ownerId }) =>
      dueDays({ firstDueOn, every }, firstDueOn, addDays(today, -1)).map((dueOn) => ({ id, dueOn, ownerId })),
    )
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  await bulkInsert(
    db,
    'yearly_task_times',
    { yearlyTaskId: 'uuid', dueOn: 'date', doneAt: 'timestamptz', doneBy: 'uuid' },
    due.slice(0, -1).map(({ id, dueOn, ownerId }) => ({
      yearlyTaskId: id,
      dueOn,
      doneAt: at(addDays(dueOn, -1), 14),
      doneBy: ownerId,
    })),
  );
}

/** The made-up municipality has decided to publish some of its figures. */
export async function publishFigures(db: Database): Promise<void> {
  await db.query(
    `update municipality set public_figures = true,
       public_indicator_keys = array['3.1.a', '3.1.b', '3.1.c', '3.1.d', '3.1.d3', '3.1.e', '3.1.f', '3.2.a', '3.2.b', '3.4.a', '3.5.a', 'T.a']`,
  );
}
