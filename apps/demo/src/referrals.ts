import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at, workingDays } from './calendar.js';
import type { DemoCompany } from './companies.js';
import { firstNames, lastNames } from './made-up-words.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

/** A need, and the beginning of the name of the partner that serves it; without one it is a unit of the municipality. */
const needs = [
  ['Liiketoimintasuunnitelma ja starttiraha', 'Alueen uusyrityskeskus'],
  ['Yritysmuodon valinta', 'Alueen uusyrityskeskus'],
  ['Työvoiman haku hallin laajennukseen', 'Seudun työllisyysalue'],
  ['Kehittämisavustus laiteinvestointiin', 'Elinvoimakeskus'],
  ['Kasvuohjelma ja vertaistuki', 'Maakunnan kauppakamari'],
  ['Oppisopimusopiskelijan löytäminen', 'Ammattiopisto'],
  ['Tuotekehitys ja opinnäytetyö', 'Ammattikorkeakoulu'],
  ['Rakennusluvan ennakkoneuvottelu', null],
] as const;

const asked = 60;

/** Referrals of a year and a half: outcomes of the old ones mostly known, a few to be asked now, and one withdrawn. */
export async function makeReferrals(
  db: Database,
  random: Random,
  options: {
    today: Day;
    companies: readonly DemoCompany[];
    staff: readonly Staff[];
    interactions: readonly { id: string; companyId: string; day: Day }[];
  },
): Promise<void> {
  const { today, companies, staff } = options;
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const manager = staff.find(({ role }) => role === 'service_manager')?.id ?? coordinator;
  const network = await db.query<{ id: string; name: string }>('select id, name from partners');
  const days = workingDays(addDays(today, -540), 540).map(([day]) => day);
  const many = 44;
  const rows = Array.from({ length: many }, (_, n) => {
    const day = days[Math.floor(((n + random.next() * 0.6) / many) * days.length)] ?? today;
    const [need, recipient] = random.pick(needs);
    const partner = network.find(({ name }) => recipient !== null && name.startsWith(recipient));
    const isFounder = recipient === 'Alueen uusyrityskeskus' && random.chance(0.7);
    const talk = !isFounder && random.chance(0.4) ? random.pick(options.interactions) : null;
    const sentOn = talk?.day ?? day;
    const isOld = addDays(sentOn, asked) < today;
    const told = isOld && random.chance(0.85);
    const outcomeOn = addDays(sentOn, asked + random.whole(1, 12));
    const outcome =
      told && outcomeOn <= today
        ? random.weighted([
            ['started', 4],
            ['done', 4],
            ['not_suitable', 2],
            ['no_contact', 1],
            ['unknown', 1],
          ] as const)
        : null;
    const createdAt = at(sentOn, 14);
    return {
      id: random.uuid(createdAt),
      need,
      companyId: isFounder ? null : (talk?.companyId ?? random.pick(companies).id),
      personName: isFounder ? `${random.pick(firstNames)} ${random.pick(lastNames)}` : null,
      partnerId: partner?.id ?? null,
      recipientUnit: partner === undefined ? 'Rakennusvalvonta' : null,
      way: random.weighted([
        ['email', 5],
        ['taken_along', 2],
        ['details_given', 2],
        ['phone', 1],
      ] as const),
      consent: true,
      consentedOn: sentOn,
      sentOn,
      ownerId: random.chance(0.75) ? coordinator : manager,
      interactionId: talk?.id ?? null,
      outcome,
      outcomeOn: outcome === null ? null : outcomeOn,
      withdrawnOn: n === 20 && outcome === null ? addDays(sentOn, 3) : null,
      followUpId: outcome === null ? random.uuid(createdAt) : null,
      createdAt,
    };
  });
  const promised = rows.filter(({ followUpId, ownerId }) => followUpId !== null && ownerId !== null);
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
      createdAt: 'timestamptz',
      createdBy: 'uuid',
    },
    promised.map(({ id, need, sentOn, ownerId, followUpId, createdAt }) => ({
      id: followUpId,
      title: `Kysy, mitä ohjauksesta seurasi: ${need}`,
      dueOn: addDays(sentOn, asked),
      ownerId,
      subjectKind: 'referral',
      subjectId: id,
      createdAt,
      createdBy: ownerId,
    })),
  );
  await bulkInsert(
    db,
    'referrals',
    {
      id: 'uuid',
      need: 'text',
      companyId: 'uuid',
      personName: 'text',
      partnerId: 'uuid',
      recipientUnit: 'text',
      way: 'text',
      consent: 'boolean',
      consentedOn: 'date',
      sentOn: 'date',
      ownerId: 'uuid',
      interactionId: 'uuid',
      outcome: 'text',
      outcomeOn: 'date',
      withdrawnOn: 'date',
      followUpId: 'uuid',
      createdAt: 'timestamptz',
    },
    rows.map((row) => (promised.includes(row) ? row : { ...row, followUpId: null })),
  );
}
