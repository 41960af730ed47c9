import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

const promises = [
  'Soita tarjouksesta',
  'Lähetä tonttikartta',
  'Kysy rekrytoinnin tilanne',
  'Selvitä lupa-asia rakennusvalvonnasta',
  'Sovi yrityskäynti',
  'Lähetä avustusohje',
  'Palaa hankinnan aikatauluun',
];

/** Promises that hang on recent interactions: most kept, a few late, some for today and the coming days. */
export async function makeFollowUps(
  db: Database,
  random: Random,
  options: {
    today: Day;
    now: Date;
    interactions: readonly { id: string; companyId: string; day: Day }[];
    staff: readonly Staff[];
  },
): Promise<void> {
  const { today, now, staff } = options;
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? '';
  const others = staff.filter(({ role }) => role === 'director' || role === 'service_manager').map(({ id }) => id);
  const chosen = random.some(options.interactions, 60);
  const rows = chosen.map((interaction, n) => {
    const dueOn =
      n < 3
        ? addDays(today, -random.whole(1, 9))
        : n < 6
          ? today
          : n < 16
            ? addDays(today, random.whole(1, 14))
            : addDays(interaction.day, random.whole(2, 20));
    const done = n >= 16 && dueOn < today;
    const createdAt = at(interaction.day, 16);
    return {
      id: random.uuid(createdAt),
      title: random.pick(promises),
      dueOn,
      ownerId: n % 5 === 4 ? random.pick(others) : coordinator,
      subjectKind: 'interaction',
      subjectId: interaction.id,
      doneAt: done ? at(dueOn, 12) : null,
      doneBy: done ? coordinator : null,
      createdAt: createdAt > now ? now : createdAt,
      createdBy: coordinator,
    };
  });
  await bulkInsert(
    db,
    'follow_ups',
    {
      id: 'uuid',
      title: 'text',
      dueOn: 'date',
      ownerId: 'uuid',
      subjectKind: 'text',
      subjectId: 'uuid',
      doneAt: 'timestamptz',
      doneBy: 'uuid',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
    },
    rows,
  );
}
