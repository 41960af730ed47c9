import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@elinvoima/contracts';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { attachFile } from '../testing/attached-file.js';
import { addressOf, contractOf, type Contract, type Operation, type Schema } from './contract.js';

const missing = '01900000-0000-7000-8000-000000000000';

/** What nobody outside may set, whatever the record. */
const inner = [
  'role',
  'isAdmin',
  'ownerId',
  'unitId',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'passwordHash',
  'tokenHash',
  'status',
  'permissions',
];

/** Forms of polluting a prototype; JSON.parse makes an own member of each. */
const polluting = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'];

interface Fault {
  pointer: string;
  code: string;
}

/** Every operation that takes a JSON body, with what no member of it may be. */
describe('bodies that say more or other than the contract', () => {
  let api: TestApi;
  let administrator: TestClient;
  let contract: Contract;
  let taking: (Operation & { body: Schema })[];

  beforeAll(async () => {
    api = await startTestApi({ env: { PUBLIC_LIMIT_FACTOR: '1000' } });
    administrator = await api.as('administrator');
    contract = contractOf(api.app);
    taking = contract.operations.flatMap((one) => (one.body === undefined ? [] : [{ ...one, body: one.body }]));
  });
  afterAll(() => api.close());

  const send = (operation: Operation, body: unknown) =>
    administrator.send<{ errors?: Fault[] }>(operation.method, addressOf(operation, missing), body, {
      'if-match': '"1"',
    });

  const rows = () =>
    api.db.one(
      `select (select count(*)::int from companies) as companies, (select count(*)::int from users) as users,
              (select count(*)::int from audit_entries) as audit, (select count(*)::int from outbox_mails) as mails`,
    );

  /** The body's own members that are objects or lists of them. */
  const nested = (body: Schema): { name: string; pointer: string; schema: Schema; wrap(inside: object): unknown }[] =>
    Object.entries(body.properties ?? {}).flatMap(([name, member]) => {
      const schema = contract.resolved(member);
      const item = schema.type === 'array' ? contract.resolved(schema.items ?? {}) : undefined;
      if (schema.properties !== undefined)
        return [{ name, pointer: `/${name}`, schema, wrap: (inside: object) => inside }];
      if (item?.properties !== undefined)
        return [{ name, pointer: `/${name}/0`, schema: item, wrap: (inside: object) => [inside] }];
      return [];
    });

  it('A04 unknown members are named and refused, at the top and within, by every operation', async () => {
    const before = await rows();
    const taken: object[] = [];
    let asked = 0;
    for (const operation of taking) {
      const { body } = operation;
      if (body.properties === undefined) continue;
      const within = nested(body);
      const foreign = (schema: Schema) => inner.filter((name) => schema.properties?.[name] === undefined);
      const members = (schema: Schema) => Object.fromEntries(foreign(schema).map((name) => [name, missing]));
      const answer = await send(operation, {
        ...members(body),
        ...Object.fromEntries(within.map(({ name, schema, wrap }) => [name, wrap(members(schema))])),
      });
      const wanted = [
        ...foreign(body).map((name) => `/${name}`),
        ...within.flatMap(({ pointer, schema }) => foreign(schema).map((name) => `${pointer}/${name}`)),
      ];
      const refused = new Set(
        answer.body.errors?.flatMap(({ pointer, code }) => (code === 'member-unknown' ? [pointer] : [])),
      );
      const passed = wanted.filter((pointer) => !refused.has(pointer));
      if (answer.status !== 400 || passed.length > 0)
        taken.push({ operation: operation.name, status: answer.status, passed });
      asked += 1;
    }
    expect(taken).toEqual([]);
    expect(asked).toBeGreaterThan(150);
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['an object', { where: 1 }],
    ['a list', ['a', 'b']],
  ])('A05 %s in the place of a text, a number or a yes is refused where it stands', async (_, wrong) => {
    const before = await rows();
    const taken: object[] = [];
    for (const operation of taking) {
      const scalars = Object.entries(operation.body.properties ?? {}).flatMap(([name, member]) =>
        ['string', 'integer', 'number', 'boolean'].includes(contract.resolved(member).type ?? '') ? [name] : [],
      );
      if (scalars.length === 0) continue;
      const answer = await send(operation, Object.fromEntries(scalars.map((name) => [name, wrong])));
      const refused = answer.body.errors?.map(({ pointer }) => pointer.split('/')[1]) ?? [];
      const passed = scalars.filter((name) => !refused.includes(name));
      if (answer.status !== 400 || passed.length > 0)
        taken.push({ operation: operation.name, status: answer.status, passed });
    }
    expect(taken).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  it('A40 near-matches many thousand signs long are refused by every operation, in the time of a test', async () => {
    const taken: object[] = [];
    const nearly = ['a@', '1', '2026-', '+358 ', 'https://', 'a.', '-', ' '];
    for (const operation of taking) {
      const texts = Object.entries(operation.body.properties ?? {}).filter(
        ([, member]) => contract.resolved(member).type === 'string',
      );
      if (texts.length === 0) continue;
      const length = Math.min(100_000, Math.floor(900_000 / texts.length));
      const body = Object.fromEntries(
        texts.map(([name], n) => [name, `${(nearly[n % nearly.length] ?? '').repeat(length).slice(0, length)}!`]),
      );
      const { status } = await send(operation, body);
      // What is open to everybody takes little to begin with.
      if (status !== 400 && status !== 413) taken.push({ operation: operation.name, status });
    }
    expect(taken).toEqual([]);
  });

  it('A39 no body pollutes a prototype', async () => {
    const before = await rows();
    const taken: object[] = [];
    for (const operation of taking) {
      for (const body of polluting) {
        const { status } = await administrator.send(operation.method, addressOf(operation, missing), body, {
          'content-type': 'application/json',
          'if-match': '"1"',
        });
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        if (status < 400 || status >= 500) taken.push({ operation: operation.name, body, status });
      }
    }
    expect(taken).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['20 MB of JSON', () => `{"name":"${'x'.repeat(20_000_000)}"}`, 413],
    ['ten thousand levels', () => `{"name":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400],
    ['a hundred thousand members', () => `{${Array.from({ length: 100_000 }, (_, n) => `"a${n}":1`).join(',')}}`, 413],
    ['fifty thousand members', () => `{${Array.from({ length: 50_000 }, (_, n) => `"a${n}":1`).join(',')}}`, 400],
    ['the same member twice, one of them wrong', () => '{"name":"Koepaja Oy","name":{"where":1}}', 400],
  ])('A41 %s: refused, and nothing is written', async (_, body, status) => {
    const before = await rows();
    const answer = await administrator.send('POST', 'companies', body(), { 'content-type': 'application/json' });
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeLessThan(100_000);
    expect(await rows()).toEqual(before);
  });

  it('A41 a packed body is not unpacked', async () => {
    const answer = await administrator.send('POST', 'companies', Buffer.from('1f8b0800000000000003', 'hex'), {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    });
    expect([400, 415]).toContain(answer.status);
  });

  describe('ids of others', () => {
    let ids: Record<'enquiry' | 'interaction' | 'company' | 'attachment' | 'site', string>;

    beforeAll(async () => {
      const coordinator = await api.as('coordinator');
      const made = async (collection: string, body: object): Promise<string> => {
        const answer = await coordinator.post<{ id: string }>(collection, body);
        if (answer.status !== 201) throw new Error(`POST ${collection}: ${answer.status} ${answer.text}`);
        return answer.body.id;
      };
      const company = await made('companies', { name: 'Koepaja Oy' });
      const enquiry = await made('enquiries', { kind: 'plot', companyId: company });
      const interaction = await made('interactions', {
        type: 'call',
        occurredAt: '2026-11-17T10:00:00Z',
        subject: 'Puhelu',
        companyIds: [company],
      });
      const site = await made('sites', { kind: 'plot', name: 'Tontti 1', statusSince: '2026-01-01' });
      const { body: file } = await attachFile(coordinator, `enquiries/${enquiry}`);
      ids = { company, enquiry, interaction, site, attachment: file.id };
    });

    /** Who asks, and the request that names a record which that role may not see. */
    const asking: [string, Role, (id: string) => [path: string, body: object], 'enquiry' | 'interaction'][] = [
      [
        'a promise about a confidential enquiry',
        'contributor',
        (id) => ['follow-ups', promise('enquiry', id)],
        'enquiry',
      ],
      [
        'a promise about another’s meeting',
        'contributor',
        (id) => ['follow-ups', promise('interaction', id)],
        'interaction',
      ],
      [
        'a promise about a confidential enquiry, as manager',
        'service_manager',
        (id) => ['follow-ups', promise('enquiry', id)],
        'enquiry',
      ],
    ];
    const promise = (kind: string, id: string) => ({ title: 'Soita', dueOn: '2026-12-01', subject: { kind, id } });

    it.each(asking)(
      'A03 a record that one may not see is named as little as one that is not there: %s',
      async (_, role, ask, kind) => {
        const client = await api.as(role);
        const told = async (id: string) => {
          const { status, text } = await client.post(...ask(id));
          return { status, text: text.replaceAll(id, '{id}') };
        };
        const before = await rows();
        const answer = await told(ids[kind]);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer).toEqual(await told(missing));
        expect(await rows()).toEqual(before);
      },
    );

    it('A03 what hangs on another record is not taken for this one’s', async () => {
      const coordinator = await api.as('coordinator');
      const show = (attachmentId: string) =>
        coordinator.put(`sites/${ids.site}/pictures`, { items: [{ attachmentId }] });
      const [foreign, none] = [await show(ids.attachment), await show(missing)];
      expect(foreign.status).toBeGreaterThanOrEqual(400);
      expect([foreign.status, foreign.text.replaceAll(ids.attachment, '{id}')]).toEqual([
        none.status,
        none.text.replaceAll(missing, '{id}'),
      ]);
    });
  });
});
