import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { officeMoment, workingDays } from './calendar.js';
import type { DemoCompany } from './companies.js';
import type { DemoContact } from './contacts.js';
import { subjects } from './made-up-words.js';
import { someStaff, type Staff } from './people.js';
import type { Random } from './random.js';

const notes = [
  'Sovittiin, että kunta palaa asiaan tarkempien tietojen kanssa.',
  'Yritys suunnittelee ensi vuoden investointeja ja kysyy vaihtoehtoja.',
  'Käytiin läpi nykytilanne; ei toimenpiteitä juuri nyt.',
  'Ohjattiin ottamaan yhteyttä neuvontaan.',
  'Hyvä keskustelu, toiveena säännöllinen yhteydenpito.',
  null,
  null,
];

/** Interactions of the two years up to yesterday; written in batches so that a million fit in flat memory. */
export async function makeInteractions(
  db: Database,
  random: Random,
  options: {
    count: number;
    today: Day;
    companies: readonly DemoCompany[];
    contacts: readonly DemoContact[];
    staff: readonly Staff[];
  },
): Promise<{ id: string; companyId: string; day: Day }[]> {
  const { count, today, companies, staff } = options;
  const contactsOf = new Map<string, string[]>();
  for (const { id, companyId } of options.contacts)
    contactsOf.set(companyId, [...(contactsOf.get(companyId) ?? []), id]);

  const days = workingDays(addDays(today, -730), 730);
  const weightOfAll = days.reduce((sum, [, weight]) => sum + weight, 0);
  const latest: { id: string; companyId: string; day: Day }[] = [];
  let carried = 0;
  let batch: Batch = emptyBatch();
  for (const [day, weight] of days) {
    carried += (count * weight) / weightOfAll;
    for (; carried >= 1; carried -= 1) {
      const met = makeOne(random, batch, day, companies, contactsOf, staff);
      if (met.companyId !== null && day > addDays(today, -90))
        latest.push({ id: met.id, companyId: met.companyId, day });
      if (batch.interactions.length >= 5000) {
        await write(db, batch);
        batch = emptyBatch();
      }
    }
  }
  await write(db, batch);
  return latest;
}

interface Interaction {
  id: string;
  type: string;
  status: string;
  direction: string | null;
  occurredAt: Date;
  durationMinutes: number | null;
  subject: string;
  notes: string | null;
  topics: string[];
  createdAt: Date;
  updatedAt: Date;
  createdBy: string;
}

interface Batch {
  interactions: Interaction[];
  companies: { interactionId: string; companyId: string }[];
  contacts: { interactionId: string; contactId: string }[];
  staff: { interactionId: string; userId: string }[];
}

const emptyBatch = (): Batch => ({ interactions: [], companies: [], contacts: [], staff: [] });

function makeOne(
  random: Random,
  batch: Batch,
  day: Day,
  companies: readonly DemoCompany[],
  contactsOf: ReadonlyMap<string, string[]>,
  staff: readonly Staff[],
): { id: string; companyId: string | null } {
  const occurredAt = officeMoment(random, day);
  const id = random.uuid(occurredAt);
  const type = random.weighted([
    ['call', 36],
    ['email', 20],
    ['meeting', 16],
    ['visit', 14],
    ['online', 9],
    ['message', 5],
  ] as const);
  const [topic, matters] = random.pick(subjects);
  const several = random.weighted([
    [1, 88],
    [2, 9],
    [4, 3],
  ] as const);
  const met = [...new Set(Array.from({ length: several }, () => random.skewed(companies).id))];
  const who = someStaff(random, staff);
  const writtenAt = new Date(
    occurredAt.getTime() +
      random.weighted([
        [1, 70],
        [26, 20],
        [75, 10],
      ] as const) *
        3_600_000,
  );
  batch.interactions.push({
    id,
    type,
    status: random.chance(0.985) ? 'complete' : 'cancelled',
    direction: type === 'call' || type === 'email' || type === 'message' ? random.pick(['inbound', 'outbound']) : null,
    occurredAt,
    durationMinutes: type === 'email' || type === 'message' ? null : random.pick([10, 15, 20, 30, 45, 60, 90]),
    subject: random.pick(matters),
    notes: random.pick(notes),
    topics: [topic],
    createdAt: writtenAt,
    updatedAt: writtenAt,
    createdBy: who,
  });
  batch.staff.push({ interactionId: id, userId: who });
  if (random.chance(0.12)) {
    const second = someStaff(random, staff);
    if (second !== who) batch.staff.push({ interactionId: id, userId: second });
  }
  for (const companyId of met) {
    batch.companies.push({ interactionId: id, companyId });
    const [contactId] = contactsOf.get(companyId) ?? [];
    if (contactId !== undefined && random.chance(0.8)) batch.contacts.push({ interactionId: id, contactId });
  }
  return { id, companyId: met[0] ?? null };
}

async function write(db: Database, batch: Batch): Promise<void> {
  await bulkInsert(
    db,
    'interactions',
    {
      id: 'uuid',
      type: 'text',
      status: 'text',
      direction: 'text',
      occurredAt: 'timestamptz',
      durationMinutes: 'integer',
      subject: 'text',
      notes: 'text',
      topics: 'text[]',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
      createdBy: 'uuid',
    },
    batch.interactions,
  );
  await bulkInsert(db, 'interaction_companies', { interactionId: 'uuid', companyId: 'uuid' }, batch.companies);
  await bulkInsert(db, 'interaction_contacts', { interactionId: 'uuid', contactId: 'uuid' }, batch.contacts);
  await bulkInsert(db, 'interaction_staff', { interactionId: 'uuid', userId: 'uuid' }, batch.staff);
}
