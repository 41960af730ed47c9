import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at, workingDays } from './calendar.js';
import type { DemoCompany } from './companies.js';
import type { DemoContact } from './contacts.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

const said = [
  [
    'criticism',
    'permits',
    'Rakennusvalvonta',
    'Rakennusluvan käsittely kesti kolme kuukautta, eikä väliaikatietoja kuulunut.',
  ],
  [
    'criticism',
    'everyday',
    'Tekniset palvelut',
    'Yritysalueen tie aurattiin vasta iltapäivällä, ja kuljetukset myöhästyivät.',
  ],
  ['criticism', 'procurement', 'Hankinnat', 'Pienhankinnasta saatiin tieto vasta, kun tarjousaika oli melkein ohi.'],
  ['criticism', 'plots', 'Maankäyttö', 'Tonttien hinnat pitäisi saada näkyviin verkkoon.'],
  ['praise', 'starting-up', 'Elinvoimapalvelut', 'Yrityksen aloittamiseen sai nopeasti apua, kiitos.'],
  ['praise', 'everyday', 'Elinvoimapalvelut', 'Aamukahveilla kuuli juuri sen, mitä tarvittiin.'],
  ['praise', 'premises', 'Maankäyttö', 'Toimitilan löytämisessä oltiin aidosti mukana.'],
  ['question', 'funding', 'Elinvoimapalvelut', 'Milloin kesätyötuen haku aukeaa ensi vuodelle?'],
  ['question', 'recruitment', 'Elinvoimapalvelut', 'Onko tulossa yhteinen rekrytointitapahtuma?'],
  ['question', 'plots', 'Maankäyttö', 'Milloin yritysalueen toisen vaiheen tontit tulevat hakuun?'],
] as const;

const answers = [
  'Kiitos palautteesta. Asiasta on sovittu yksikön kanssa, ja korjaus tehdään tämän vuoden aikana.',
  'Soitettiin ja käytiin asia läpi. Aikataulu lähetettiin sähköpostilla.',
  'Kiitos! Välitettiin terveiset eteenpäin.',
];

const promisedDays = 14;

/** Feedback of a year: mostly answered in time, some late, a few anonymous ones with a published answer, some waiting now. */
export async function makeFeedback(
  db: Database,
  random: Random,
  options: { today: Day; companies: readonly DemoCompany[]; contacts: readonly DemoContact[]; staff: readonly Staff[] },
): Promise<void> {
  const { today, companies, contacts, staff } = options;
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const director = staff.find(({ role }) => role === 'director')?.id ?? null;
  const topics = new Set((await db.query<{ code: string }>('select code from topics')).map(({ code }) => code));
  const days = workingDays(addDays(today, -400), 400).map(([day]) => day);
  const many = 46;
  const rows = Array.from({ length: many }, (_, n) => {
    const receivedOn = days[Math.floor(((n + random.next() * 0.6) / many) * days.length)] ?? today;
    const [tone, topic, unit, text] = random.pick(said);
    const isAnonymous = random.chance(0.2);
    const contact = random.pick(contacts);
    const company = random.chance(0.5)
      ? { companyId: contact.companyId, contactId: contact.id }
      : { companyId: random.pick(companies).id, contactId: null };
    const answeredOn = addDays(
      receivedOn,
      random.weighted([
        [2, 4],
        [7, 4],
        [12, 3],
        [21, 2],
      ] as const),
    );
    const cannot = isAnonymous && random.chance(0.3);
    const isAnswered = !cannot && n < many - 6 && answeredOn <= today;
    const createdAt = at(receivedOn, 13);
    return {
      id: random.uuid(createdAt),
      text,
      channel: random.pick(['phone', 'email', 'web', 'meeting', 'event'] as const),
      tone,
      topic: topics.has(topic) ? topic : null,
      unit,
      companyId: isAnonymous ? null : company.companyId,
      contactId: isAnonymous ? null : company.contactId,
      receivedOn,
      ownerId: random.chance(0.8) ? coordinator : director,
      answerDueOn: addDays(receivedOn, promisedDays),
      answer: isAnswered ? random.pick(answers) : null,
      answeredOn: isAnswered ? answeredOn : null,
      publishedWhere: isAnswered && isAnonymous ? 'Kunnan verkkosivut, Palautteet ja vastaukset' : null,
      cannotAnswerReason: cannot ? 'Palautteesta ei selviä, mitä paikkaa se koskee.' : null,
      createdAt,
    };
  });
  await bulkInsert(
    db,
    'feedback',
    {
      id: 'uuid',
      text: 'text',
      channel: 'text',
      tone: 'text',
      topic: 'text',
      unit: 'text',
      companyId: 'uuid',
      contactId: 'uuid',
      receivedOn: 'date',
      ownerId: 'uuid',
      answerDueOn: 'date',
      answer: 'text',
      answeredOn: 'date',
      publishedWhere: 'text',
      cannotAnswerReason: 'text',
      createdAt: 'timestamptz',
    },
    rows,
  );
}
