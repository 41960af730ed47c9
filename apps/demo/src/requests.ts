import { accessibilityDueOn, addDays, requestDueOn, type Day, type InformationRequestKind } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

interface Request {
  kind: InformationRequestKind;
  right?: 'access' | 'rectification' | 'objection';
  /** So many days before today. */
  received: number;
  wide?: boolean;
  asked: string;
  requester: string | null;
  /** Two months more than the first last day, and why. */
  extension?: string;
  answered?: number;
  outcome?: 'granted' | 'partly';
  ground?: string;
  given?: { what: string; rule: string };
  hasOwner: boolean;
}

/** Each clock in another state: just begun, near its end, over, put off, and stopped in time. */
const requests: readonly Request[] = [
  {
    kind: 'information',
    received: 96,
    answered: 88,
    outcome: 'partly',
    ground: 'Laki viranomaisten toiminnan julkisuudesta 24 § 1 mom. 20 k: yrityksen liikesalaisuus on peitetty.',
    asked: 'Yritysalueen tonttien luovutuspäätökset viimeisten kahden vuoden ajalta.',
    requester: 'Paikallislehden toimitus',
    given: {
      what: 'Neljä luovutuspäätöstä, liitteistä peitetty ostajan liiketoimintasuunnitelma',
      rule: 'Laki viranomaisten toiminnan julkisuudesta 621/1999, 13–14 §',
    },
    hasOwner: true,
  },
  {
    kind: 'data_subject',
    right: 'objection',
    received: 61,
    answered: 58,
    outcome: 'granted',
    asked: 'En halua kunnalta kyselyjä enkä uutiskirjeitä.',
    requester: 'Yrittäjä',
    hasOwner: true,
  },
  {
    kind: 'data_subject',
    right: 'rectification',
    received: 47,
    extension: 'Tietoja on useassa järjestelmässä, ja niiden oikeellisuus selvitetään pyytäjän kanssa.',
    asked: 'Rekisterissä oleva yhteystietoni kuuluu entiselle yritykselleni.',
    requester: 'Entinen osakas',
    hasOwner: true,
  },
  {
    kind: 'data_subject',
    right: 'access',
    received: 29,
    asked: 'Mitä tietoja minusta on tallennettu, ja kenelle niitä on annettu?',
    requester: 'Yrityksen yhteyshenkilö',
    hasOwner: true,
  },
  {
    kind: 'information',
    received: 18,
    asked: 'Luettelo tapaamisista, joissa on käsitelty keskustan liiketilojen vuokria.',
    requester: null,
    hasOwner: false,
  },
  {
    kind: 'information',
    received: 3,
    wide: true,
    asked: 'Elinvoimaohjelman toimenpiteiden kustannukset vuosittain.',
    requester: 'Kuntalainen',
    hasOwner: false,
  },
];

/** What citizens and people in the register have asked for, and what has been said of the accessibility of the pages. */
export async function makeRequests(
  db: Database,
  random: Random,
  { today, staff }: { today: Day; staff: readonly Staff[] },
): Promise<void> {
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const numbers = new Map<number, number>();
  const rows = requests.map(({ kind, right, received, wide = false, asked, requester, answered, ...told }) => {
    const receivedOn = addDays(today, -received);
    const year = Number(receivedOn.slice(0, 4));
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const dueOn = requestDueOn({ kind, wide, receivedOn });
    const createdAt = at(receivedOn, 10);
    const isLate = answered === undefined && told.extension === undefined && dueOn < today;
    return {
      id: random.uuid(createdAt),
      year,
      number,
      kind,
      wide,
      invokedRight: right ?? null,
      receivedOn,
      requesterName: requester,
      asked,
      dueOn,
      extendedUntil: told.extension === undefined ? null : addDays(dueOn, 56),
      extendedOn: told.extension === undefined ? null : addDays(receivedOn, 20),
      extensionReason: told.extension ?? null,
      identityCheck: kind === 'data_subject' ? 'strong' : null,
      ownerId: told.hasOwner ? coordinator : null,
      state: answered === undefined ? 'open' : 'answered',
      answeredOn: answered === undefined ? null : addDays(today, -answered),
      outcome: told.outcome ?? null,
      ground: told.ground ?? null,
      // It has been told of already, as it would have been while there was time.
      warnedAt: isLate ? at(addDays(dueOn, -1), 6) : null,
      createdAt,
      createdBy: coordinator,
      given: told.given,
    };
  });
  await bulkInsert(
    db,
    'information_requests',
    {
      id: 'uuid',
      year: 'integer',
      number: 'integer',
      kind: 'text',
      wide: 'boolean',
      invokedRight: 'text',
      receivedOn: 'date',
      requesterName: 'text',
      asked: 'text',
      dueOn: 'date',
      extendedUntil: 'date',
      extendedOn: 'date',
      extensionReason: 'text',
      identityCheck: 'text',
      ownerId: 'uuid',
      state: 'text',
      answeredOn: 'date',
      outcome: 'text',
      ground: 'text',
      warnedAt: 'timestamptz',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
    },
    rows.map(({ given: _given, ...row }) => row),
  );
  await bulkInsert(
    db,
    'information_request_disclosures',
    { informationRequestId: 'uuid', what: 'text', rule: 'text', givenOn: 'date', createdBy: 'uuid' },
    rows.flatMap(({ id, given, answeredOn, createdBy }) =>
      given === undefined ? [] : [{ informationRequestId: id, ...given, givenOn: answeredOn, createdBy }],
    ),
  );
  await makeAccessibilityFeedback(db, random, { today, answeredBy: coordinator });
}

const said = [
  {
    received: 74,
    kind: 'shortcoming',
    page: '/ilmoittautuminen',
    text: 'Ruudunlukija ei kertonut, mikä ilmoittautumislomakkeen kenttä jäi täyttämättä.',
    email: 'palaute@yritys.example',
    answered: 66,
    answer: 'Kiitos palautteesta. Lomake kertoo nyt puuttuvan kentän myös ruudunlukijalle.',
  },
  {
    received: 5,
    kind: 'other_form',
    page: '/luvut',
    text: 'Voisinko saada elinvoimaluvut taulukkona, jonka voi suurentaa? Kaavion tekstit ovat minulle liian pieniä.',
    email: 'lukija@yritys.example',
    answered: null,
    answer: null,
  },
] as const;

async function makeAccessibilityFeedback(
  db: Database,
  random: Random,
  { today, answeredBy }: { today: Day; answeredBy: string | null },
): Promise<void> {
  const rows = said.map(({ received, answered, ...words }) => {
    const receivedOn = addDays(today, -received);
    const createdAt = at(receivedOn, 12);
    return {
      id: random.uuid(createdAt),
      submissionId: random.uuid(createdAt),
      ...words,
      language: 'fi',
      receivedOn,
      dueOn: accessibilityDueOn(receivedOn),
      answeredOn: answered === null ? null : addDays(today, -answered),
      answeredBy: answered === null ? null : answeredBy,
      createdAt,
    };
  });
  await bulkInsert(
    db,
    'accessibility_feedback',
    {
      id: 'uuid',
      submissionId: 'uuid',
      kind: 'text',
      page: 'text',
      text: 'text',
      email: 'text',
      answer: 'text',
      language: 'text',
      receivedOn: 'date',
      dueOn: 'date',
      answeredOn: 'date',
      answeredBy: 'uuid',
      createdAt: 'timestamptz',
    },
    rows,
  );
}
