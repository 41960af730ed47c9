/** GDPR 18: of whom nothing new may be written is named anew by no route, and goes on being named where they are. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { startTestApi, type TestAnswer, type TestClient } from '../testing/api.js';
import { enquiry } from '../testing/deeds/enquiries.js';
import { handsOf, specNow, type Hands } from '../testing/deeds/index.js';
import { cooperation, followUp, interaction, needsAssessment, referral } from '../testing/deeds/interactions.js';
import { bodies } from '../testing/plain-bodies.js';

interface Made {
  id: string;
  version: number;
}

/** Names a person; the same record each time. */
type Naming = (contactId: string) => Promise<TestAnswer>;

interface RecordNaming {
  collection: string;
  /** The least the record asks for, of nobody. */
  base: (hands: Hands) => Promise<object>;
  naming: (contactId: string) => object;
}

const byId = (contactId: string) => ({ contactId });
const byIds = (contactId: string) => ({ contactIds: [contactId] });

/** Records that are made and changed by a form. */
const records: Record<string, RecordNaming> = {
  Interactions: { collection: 'interactions', base: interaction, naming: byIds },
  NeedsAssessments: { collection: 'needs-assessments', base: needsAssessment, naming: byIds },
  Referrals: { collection: 'referrals', base: referral, naming: byId },
  Feedback: { collection: 'feedback', base: () => Promise.resolve(bodies.feedback), naming: byId },
  Enquiries: { collection: 'enquiries', base: enquiry, naming: byId },
  Initiatives: {
    collection: 'initiatives',
    base: () => Promise.resolve({ title: 'Valot', text: 'Pimeää.', makerKind: 'resident', makerName: 'Maija' }),
    naming: byId,
  },
  Cooperations: {
    collection: 'cooperations',
    base: cooperation,
    naming: (contactId) => ({ contacts: [{ contactId, theme: 'kesätyöt' }] }),
  },
};

/** Routes whose body names a person. */
const namings: Record<string, (hands: Hands) => Promise<Naming>> = {
  ...Object.fromEntries(
    Object.entries(records).flatMap(([name, { collection, base, naming }]) => [
      [
        `${name}_create`,
        async (hands: Hands) => {
          const body = await base(hands);
          return (contactId: string) => hands.coordinator.post(collection, { ...body, ...naming(contactId) });
        },
      ],
      [
        `${name}_update`,
        async (hands: Hands) => {
          const { id, version } = await hands.made(collection, await base(hands));
          return (contactId: string) => hands.coordinator.patch(`${collection}/${id}`, version, naming(contactId));
        },
      ],
    ]),
  ),
  Initiatives_addSupporter: async ({ coordinator, made }) => {
    const { id } = await made('initiatives', bodies.initiatives);
    return (contactId) =>
      coordinator.post(`initiatives/${id}/supporters`, { makerKind: 'resident', ...byId(contactId) });
  },
  FollowUps_create: async (hands) => {
    const body = await followUp(hands);
    return (id) => hands.coordinator.post('follow-ups', { ...body, subject: { kind: 'contact', id } });
  },
  Registrations_register: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    return (contactId) => coordinator.post(`events/${id}/registrations`, byId(contactId));
  },
  Attendance_take: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    return (contactId) => coordinator.put(`events/${id}/attendance`, { attendances: [byId(contactId)] });
  },
  Door_mark: async ({ coordinator, made }) => {
    const { id } = await made('events', bodies.events);
    return (contactId) =>
      coordinator.put(`events/${id}/attendance/${randomUUID()}`, { present: true, ...byId(contactId) });
  },
  CalendarInvitations_send: async (hands) => {
    const body = await followUp(hands);
    const company = body.subject.id;
    const { id } = await hands.made('follow-ups', body);
    return async (contactId) => {
      // Only people of the company that it is about can be asked.
      await hands.api.db.query(
        'insert into contact_roles (contact_id, company_id, position) values ($1, $2, 9) on conflict do nothing',
        [contactId, company],
      );
      const { email } = await hands.api.db.one<{ email: string }>('select email from contacts where id = $1', [
        contactId,
      ]);
      return hands.coordinator.post('calendar-invitations', {
        subject: { kind: 'follow_up', id },
        startsAt: '2026-12-01T10:00:00Z',
        durationMinutes: 60,
        ...byIds(contactId),
        confirmedAddresses: [email],
      });
    };
  },
};

/** Routes that ask many at once and say how many were left out; who is restricted is one of these. */
const leavingOut: Record<string, (hands: Hands) => Promise<Naming>> = {
  IdeaCampaigns_invite: async ({ coordinator, made }) => {
    const { id } = await made('idea-campaigns', bodies['idea-campaigns']);
    await coordinator.post(`idea-campaigns/${id}/publish`);
    return (contactId) => coordinator.post(`idea-campaigns/${id}/invitations`, byIds(contactId));
  },
  SurveyWaves_send: async ({ coordinator, made }) => {
    const { id: surveyId } = await made('surveys', { template: 'satisfaction' });
    await coordinator.post(`surveys/${surveyId}/publish`);
    return (contactId) => coordinator.post('survey-waves', { surveyId, ...byIds(contactId) });
  },
  Invitations_invite: async ({ coordinator, made }) => {
    const times = { startsAt: '2027-03-10T06:00:00Z', endsAt: '2027-03-10T08:00:00Z' };
    const { id } = await made('events', { ...bodies.events, ...times, registrationOpen: true });
    const nobody = { audience: ['companies'], tags: ['ei kenenkään'] };
    return (contactId) =>
      coordinator.post(`events/${id}/invitations`, { group: { ...nobody, added: [contactId] }, units: [] });
  },
};

/** Routes whose body may name a person and that write nothing new of them, each with its reason. */
const without: Record<string, string> = {
  Invitations_preview: 'says who would be asked',
  Recipients_preview: 'says who would be written to',
  SurveyRecipients_preview: 'says whom a sending would reach',
  Mailings_create: 'keeps who is wished for; at the sending the restricted are left out, and the page says so before',
  Mailings_update: 'as when it is made',
  LegalHolds_create: 'that data must be kept is what a restriction may be for',
  InformationRequestHandling_disclose: 'what was given to the person themselves, or to whom the law gives it',
};

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  enum?: unknown[];
  properties?: Record<string, Schema>;
}

/** Whether somewhere in such a body a person may stand: by an id, as a kind of record, or by hand in a group. */
function namesPeople(schema: Schema, schemas: Record<string, Schema>, inside: readonly string[] = []): boolean {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return !inside.includes(name) && namesPeople(schemas[name] ?? {}, schemas, [...inside, name]);
  const parts = [schema.allOf, schema.anyOf, schema.oneOf, schema.items, Object.values(schema.properties ?? {})].flat();
  return (
    schema.enum?.includes('contact') === true ||
    Object.keys(schema.properties ?? {}).some((property) => /contactIds?$|^added$/i.test(property)) ||
    parts.some((part) => part !== undefined && namesPeople(part, schemas, inside))
  );
}

const faultsOf = ({ status, body }: TestAnswer): [number, unknown] => [
  status,
  (body['errors'] as { code: string }[] | undefined)?.map(({ code }) => code),
];

describe('a person of whom nothing new may be written', () => {
  let hands: Hands;
  let director: TestClient;
  let restricted: string;
  let free: string;

  let people = 0;
  const person = async (): Promise<string> => {
    people += 1;
    const { body: company } = await hands.coordinator.post<Made>('companies', { name: `Rajapaja ${people} Oy` });
    const { body } = await hands.coordinator.post<Made>('contacts', {
      firstName: 'Rauha',
      lastName: `Numero${people}`,
      email: `rauha${people}@raja.example`,
      mailingConsent: 'given',
      companies: [{ companyId: company.id }],
    });
    return body.id;
  };
  const restrict = async (id: string): Promise<void> => {
    const { body } = await director.get<Made>(`contacts/${id}`);
    const { status } = await director.patch(`contacts/${id}/privacy`, body.version, { restrictedOn: '2026-11-01' });
    expect(status).toBe(200);
  };
  /** How many rows of each table name the person, companies they act for aside. */
  async function rowsNaming(id: string): Promise<Record<string, number>> {
    const { db } = hands.api;
    const columns = await db.query<{ table: string; column: string }>(
      `select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = 'contacts'::regclass and c.conrelid <> 'contact_roles'::regclass order by 1, 2`,
    );
    expect(columns.length).toBeGreaterThan(15);
    const counts = columns.map(
      ({ table, column }) => `select '${table}' as name, count(*)::int as rows from ${table} where ${column} = '${id}'`,
    );
    const rows = await db.query<{ name: string; rows: number }>(
      [...counts, `select 'follow_ups', count(*)::int from follow_ups where subject_id = '${id}'`].join(' union all '),
    );
    return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
  }

  beforeAll(async () => {
    const api = await startTestApi({ now: specNow });
    await loadShippedProgramme(api.db, 'hattula');
    const [administrator, coordinator] = await Promise.all([api.as('administrator'), api.as('coordinator')]);
    hands = handsOf(api, administrator, coordinator);
    director = await api.as('director');
    [restricted, free] = [await person(), await person()];
    await restrict(restricted);
  });
  afterAll(async () => {
    await hands.api.close();
    rmSync(hands.api.config.dataDir, { recursive: true, force: true });
  });

  it('is tried at every route whose body may name a person', () => {
    const document = openApiDocument(hands.api.app);
    const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    const naming = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations as Record<string, { operationId?: string; requestBody?: { content?: object } }>)
        .filter(({ requestBody }) =>
          Object.values(requestBody?.content ?? {}).some(({ schema }: { schema?: Schema }) =>
            namesPeople(schema ?? {}, schemas),
          ),
        )
        .map(({ operationId }) => operationId ?? 'a route without a name'),
    );
    expect(naming.toSorted()).toEqual([namings, leavingOut, without].flatMap((each) => Object.keys(each)).toSorted());
  });

  it.each(Object.keys(namings))('%s refuses them in words of their own, and takes somebody else', async (route) => {
    const name = await namings[route]?.(hands);
    if (name === undefined) throw new Error(`no row ${route}`);
    const before = await rowsNaming(restricted);
    expect(faultsOf(await name(restricted))).toEqual([422, ['contact-restricted']]);
    expect(await rowsNaming(restricted)).toEqual(before);
    const others = await rowsNaming(free);
    const answer = await name(free);
    if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
    expect(await rowsNaming(free)).not.toEqual(others);
  });

  it.each(Object.keys(leavingOut))('%s leaves them out', async (route) => {
    const name = await leavingOut[route]?.(hands);
    if (name === undefined) throw new Error(`no row ${route}`);
    const before = await rowsNaming(restricted);
    await name(restricted);
    expect(await rowsNaming(restricted)).toEqual(before);
    const others = await rowsNaming(free);
    await name(free);
    expect(await rowsNaming(free)).not.toEqual(others);
  });

  it.each(Object.entries(records))(
    '%s that names them already goes on, and is changed as before',
    async (_name, { collection, base, naming }) => {
      const id = await person();
      const { id: recordId, version } = await hands.made(collection, { ...(await base(hands)), ...naming(id) });
      await restrict(id);
      const before = await rowsNaming(id);
      const answer = await hands.coordinator.patch(`${collection}/${recordId}`, version, naming(id));
      expect([answer.status, await rowsNaming(id)]).toEqual([200, before]);
    },
  );

  it('an attendance that is saved whole keeps who came or had said to come', async () => {
    const { coordinator, made } = hands;
    const [came, coming] = [await person(), await person()];
    const { id } = await made('events', bodies.events);
    await made(`events/${id}/registrations`, byId(coming));
    const take = (...ids: string[]) => coordinator.put(`events/${id}/attendance`, { attendances: ids.map(byId) });
    await take(came);
    await restrict(came);
    await restrict(coming);
    expect((await take(came, coming)).status).toBeLessThan(300);
    expect(faultsOf(await take(came, restricted))).toEqual([422, ['contact-restricted']]);
  });

  it('what they said before becomes no new matter of theirs', async () => {
    const id = await person();
    const { id: feedbackId } = await hands.made('feedback', { ...bodies.feedback, ...byId(id) });
    await restrict(id);
    const before = await rowsNaming(id);
    const answer = await hands.coordinator.post(`feedback/${feedbackId}/initiative`);
    expect([faultsOf(answer), await rowsNaming(id)]).toEqual([[422, ['contact-restricted']], before]);
  });

  it('is corrected on their own card, and made one of two: the restriction follows', async () => {
    const { coordinator } = hands;
    const twin = await person();
    await hands.made('interactions', { ...(await interaction(hands)), contactIds: [twin] });
    const id = await person();
    await restrict(id);
    const { body } = await coordinator.get<Made>(`contacts/${id}`);
    expect((await coordinator.patch(`contacts/${id}`, body.version, { phone: '040 111 2222' })).status).toBe(200);
    expect((await coordinator.post(`contacts/${twin}/merge`, { otherId: id })).status).toBe(201);
    expect((await coordinator.get(`contacts/${twin}`)).body).toMatchObject({ restrictedOn: '2026-11-01' });
    expect((await rowsNaming(twin))['interaction_contacts']).toBe(1);
  });
});
