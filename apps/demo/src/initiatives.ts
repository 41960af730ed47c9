import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { DemoCompany } from './companies.js';
import type { DemoContact } from './contacts.js';
import { firstNames, lastNames } from './made-up-words.js';
import type { Staff } from './people.js';
import { proposed, type Proposed } from './proposed.js';
import type { Random } from './random.js';

const answerDays = 30;

const associations = ['Kyläyhdistys', 'Yrittäjäyhdistys', 'Kulttuuriyhdistys'] as const;

/** Who made it, as the register or the maker's own words have it. */
function makerOf(random: Random, { maker, anonymous }: Proposed, contacts: readonly DemoContact[]) {
  const nobody = { companyId: null, contactId: null, makerName: null, makerOrganisation: null, makerEmail: null };
  if (anonymous) return nobody;
  if (maker === 'company') {
    const contact = random.pick(contacts);
    return { ...nobody, companyId: contact.companyId, contactId: contact.id };
  }
  const makerName = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  return {
    ...nobody,
    makerName,
    makerOrganisation: maker === 'association' ? random.pick(associations) : null,
    makerEmail: maker === 'resident' ? `asukas${random.whole(10, 99)}@posti.example` : null,
  };
}

/** Initiatives of a year and a half: some led to measures of the programme, some were declined, a few wait too long. */
export async function makeInitiatives(
  db: Database,
  random: Random,
  options: {
    today: Day;
    companies: readonly DemoCompany[];
    contacts: readonly DemoContact[];
    staff: readonly Staff[];
  },
): Promise<void> {
  const { today, companies, contacts, staff } = options;
  const idOf = (role: string) => staff.find((person) => person.role === role)?.id ?? null;
  const [coordinator, director, manager] = ['coordinator', 'director', 'service_manager'].map(idOf);
  const initiatives = proposed.map((one) => {
    const receivedOn = addDays(today, -one.ago);
    const receivedAt = at(receivedOn, 9, one.ago % 60);
    return {
      ...one,
      ...makerOf(random, one, contacts),
      id: random.uuid(receivedAt),
      makerKind: one.maker,
      kind: one.kind ?? 'development',
      legal: one.legal === true,
      anonymous: one.anonymous === true,
      primaryFactor: one.factor,
      theme: one.theme ?? null,
      growthBarrier: one.barrier ?? null,
      receivedOn,
      receivedAt,
      answerDueOn: addDays(receivedOn, answerDays),
      state: one.course?.at(-1)?.[0] ?? 'received',
      answeredOn: one.answeredAfter === undefined ? null : addDays(receivedOn, one.answeredAfter),
      answerText: one.answer ?? null,
      answerPublished: one.answer !== undefined && (one.anonymous === true || random.chance(0.4)),
      ownerId: (one.factor === 'F6' ? manager : random.chance(0.75) ? coordinator : director) ?? null,
      createdAt: receivedAt,
      updatedAt: receivedAt,
    };
  });
  await bulkInsert(
    db,
    'initiatives',
    {
      id: 'uuid',
      title: 'text',
      text: 'text',
      kind: 'text',
      legal: 'boolean',
      makerKind: 'text',
      companyId: 'uuid',
      contactId: 'uuid',
      makerName: 'text',
      makerOrganisation: 'text',
      makerEmail: 'text',
      anonymous: 'boolean',
      channel: 'text',
      receivedOn: 'date',
      answerDueOn: 'date',
      primaryFactor: 'text',
      theme: 'text',
      growthBarrier: 'text',
      state: 'text',
      ownerId: 'uuid',
      answerText: 'text',
      answeredOn: 'date',
      answerPublished: 'boolean',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    initiatives.map((one) => ({
      id: one.id,
      title: one.title,
      text: one.text,
      kind: one.kind,
      legal: one.legal,
      makerKind: one.makerKind,
      companyId: one.companyId,
      contactId: one.contactId,
      makerName: one.makerName,
      makerOrganisation: one.makerOrganisation,
      makerEmail: one.makerEmail,
      anonymous: one.anonymous,
      channel: one.channel,
      receivedOn: one.receivedOn,
      answerDueOn: one.answerDueOn,
      primaryFactor: one.primaryFactor,
      theme: one.theme,
      growthBarrier: one.growthBarrier,
      state: one.state,
      ownerId: one.ownerId,
      answerText: one.answerText,
      answeredOn: one.answeredOn,
      answerPublished: one.answerPublished,
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
    })),
  );
  await bulkInsert(
    db,
    'initiative_states',
    {
      id: 'uuid',
      initiativeId: 'uuid',
      state: 'text',
      reason: 'text',
      since: 'date',
      recordedAt: 'timestamptz',
      recordedBy: 'uuid',
    },
    initiatives.flatMap(({ id, receivedOn, course = [], channel, reason, ownerId }) =>
      ([['received', 0], ...course] as const).map(([state, after], step) => ({
        id: random.uuid(at(addDays(receivedOn, after), 10, step)),
        initiativeId: id,
        state,
        reason: state === 'declined' || state === 'withdrawn' ? (reason ?? null) : null,
        since: addDays(receivedOn, after),
        recordedAt: at(addDays(receivedOn, after), 10, step),
        recordedBy: step === 0 && channel === 'web' ? null : ownerId,
      })),
    ),
  );
  await bulkInsert(
    db,
    'initiative_supporters',
    { id: 'uuid', initiativeId: 'uuid', makerKind: 'text', companyId: 'uuid', name: 'text', since: 'date' },
    initiatives.flatMap(({ id, receivedOn, receivedAt, supporters = 0, ago, companyId }) =>
      random
        .some(
          companies.filter((company) => company.id !== companyId),
          supporters,
        )
        .map((company, n) => ({
          id: random.uuid(receivedAt),
          initiativeId: id,
          makerKind: n % 3 === 2 ? 'resident' : 'company',
          companyId: n % 3 === 2 ? null : company.id,
          name: n % 3 === 2 ? `${random.pick(firstNames)} ${random.pick(lastNames)}` : null,
          since: addDays(receivedOn, Math.min(ago, random.whole(1, 20))),
        })),
    ),
  );
  await linkMeasures(db, initiatives);
  await linkOrigins(db);
}

/** What an initiative led to is among the programme's measures already. */
async function linkMeasures(
  db: Database,
  initiatives: readonly (Pick<Proposed, 'measure' | 'course'> & { id: string; receivedOn: Day })[],
): Promise<void> {
  const measures = await db.query<{ id: string; title: string }>('select id, title from measures');
  const idOf = new Map(measures.map(({ id, title }) => [title, id]));
  await bulkInsert(
    db,
    'initiative_measures',
    { initiativeId: 'uuid', measureId: 'uuid', since: 'date' },
    initiatives.flatMap(({ id, receivedOn, measure, course = [] }) => {
      const measureId = measure && idOf.get(measure);
      const after = course.find(([state]) => state === 'accepted')?.[1] ?? 0;
      return measureId ? [{ initiativeId: id, measureId, since: addDays(receivedOn, after) }] : [];
    }),
  );
}

/** Those that came at an event or by a survey came from the last one before they were written down. */
async function linkOrigins(db: Database): Promise<void> {
  await db.query(
    `update initiatives i set
       event_id = case when i.channel = 'event' then (
         select e.id from events e where e.status = 'held' and e.starts_on <= i.received_on order by e.starts_on desc, e.id limit 1
       ) end,
       survey_wave_id = case when i.channel = 'survey' then (
         select w.id from survey_waves w where w.opens_at::date <= i.received_on order by w.opens_at desc, w.id limit 1
       ) end
     where i.channel in ('event', 'survey')`,
  );
}
