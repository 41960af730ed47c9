import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, openDatabase, type Config, type Database } from '../../platform/index.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing.js';
import {
  madeUpBusinessId,
  madeUpRecord,
  send,
  startFakeRegister,
  type FakeRegister,
  type Misbehaviour,
} from '../testing/fake-register.js';
import { retryAfter } from './bounded-get.js';
import { RegisterClient } from './register-client.js';
import { registerLimits, type RegisterLimits } from './register-limits.js';
import { RegisterQuota, registerUse } from './register-quota.js';
import { RegisterTrouble } from './register-trouble.js';

const quick: RegisterLimits = {
  perMinute: 1_000_000,
  perDay: 100,
  answerMilliseconds: 10_000,
  answerBytes: 200_000,
  tries: 3,
  pauseMilliseconds: 1,
};

describe('asking the national register', () => {
  let test: TestDatabase;
  let db: Database;
  let clock: FixedClock;
  let register: FakeRegister;

  const clientWith = (limits: Partial<RegisterLimits> = {}, config: Partial<Config> = {}): RegisterClient => {
    const all = { ...quick, ...limits };
    return new RegisterClient(
      new RegisterQuota(db, clock, all),
      { ytjApiUrl: register.url, publicUrl: 'https://elinvoima.example.test', ...config },
      all,
    );
  };
  const troubleOf = async (work: Promise<unknown>): Promise<RegisterTrouble> => {
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof RegisterTrouble)) throw new Error(`no trouble: ${String(error)}`);
    return error;
  };
  const ask = (client = clientWith()) => client.companiesOf('13720', 1);

  beforeAll(async () => {
    test = await createTestDatabase();
    db = await openDatabase({ url: test.url, pool: 4, entities: [], onConnectionError: () => undefined });
    register = await startFakeRegister();
    clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));
  });
  afterAll(async () => {
    await register.close();
    await db.dataSource.destroy();
    await test.drop();
  });
  beforeEach(async () => {
    await db.query(`update register_quota set day = '2000-01-01', used = 0, next_at = now()`);
    clock.set(new Date('2026-11-22T10:00:00Z'));
    register.records = [madeUpRecord(0), madeUpRecord(1, { postCode: '13880' })];
    register.misbehaviours = [];
    register.asked = [];
  });

  it('asks by postal code and page, and says who asks', async () => {
    expect((await ask()).companies).toEqual([madeUpRecord(0)]);
    expect(register.asked).toEqual([
      {
        path: '/v3/companies',
        parameters: { postCode: '13720', page: '1' },
        userAgent: 'Elinvoima/1.0 (+https://elinvoima.example.test)',
      },
    ]);
  });

  it('an unknown business id is nobody, and so is an answer about somebody else', async () => {
    const client = clientWith();
    expect(await client.company(madeUpBusinessId(0))).toEqual(madeUpRecord(0));
    expect(await client.company(madeUpBusinessId(5))).toBeNull();
    register.misbehaviours = [
      (_, response) => send(response, JSON.stringify({ totalResults: 1, companies: [madeUpRecord(1)] })),
    ];
    expect(await client.company(madeUpBusinessId(0))).toBeNull();
  });

  const cutInTheMiddle: Misbehaviour = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 });
    response.write('{"totalResults":1,"companies":[{"businessId"', () => response.destroy());
  };
  const brokenShapes = [
    '[]',
    'null',
    '{"totalResults":-1,"companies":[]}',
    '{"totalResults":"many","companies":[]}',
    '{"totalResults":1,"companies":{}}',
  ];
  const passing: [string, string, Misbehaviour][] = [
    ['503 as JSON', 'away', (_, response) => send(response, '{"message":"x"}', 'application/json', 503)],
    ['a cut connection', 'cut', cutInTheMiddle],
    ['a connection closed before a word', 'cut', (_, response) => void response.destroy()],
    [
      'HTML instead of JSON',
      'unreadable',
      (_, response) => send(response, '<html><body>Huolto</body></html>', 'text/html'),
    ],
    ['JSON that ends too early', 'unreadable', (_, response) => send(response, '{"totalResults":1,"companies":[')],
    ['bytes that are no UTF-8', 'unreadable', (_, response) => void response.end(Buffer.from([0x7b, 0xff, 0xfe]))],
    ...brokenShapes.map((body): [string, string, Misbehaviour] => [
      `the shape ${body}`,
      'unreadable',
      (_, response) => send(response, body),
    ]),
  ];
  it.each(passing)('%s is tried again, and said to be %s when it stays so', async (_, problem, misbehave) => {
    register.misbehaviours = [misbehave, misbehave];
    expect((await ask()).totalResults).toBe(1);
    expect(register.asked).toHaveLength(3);
    register.misbehaviours = [misbehave, misbehave, misbehave];
    expect((await troubleOf(ask())).problem).toBe(problem);
    expect((await registerUse(db, '2026-11-22', quick)).usedToday).toBe(6);
  });

  it('an answer that does not come is not waited for', async () => {
    const silence = () => undefined;
    register.misbehaviours = [silence, silence, silence];
    expect((await troubleOf(ask(clientWith({ answerMilliseconds: 100 })))).problem).toBe('slow');
    expect(register.asked).toHaveLength(3);
  });

  it('a register that is not there is away', async () => {
    expect((await troubleOf(ask(clientWith({}, { ytjApiUrl: 'http://127.0.0.1:9/v3' })))).problem).toBe('away');
  });

  it('follows no redirect, wherever it leads, and does not ask again', async () => {
    register.misbehaviours = [
      (_, response) => void response.writeHead(302, { location: `${register.url}/companies?postCode=13880` }).end(),
    ];
    expect((await troubleOf(ask())).problem).toBe('redirected');
    expect(register.asked).toHaveLength(1);
  });

  it('reads no giant answer to its end', async () => {
    let sent = 0;
    register.misbehaviours = [
      (_, response) => {
        const more = () => {
          while (sent < 50_000_000 && !response.destroyed) {
            sent += 65_536;
            if (response.write(Buffer.alloc(65_536, 32))) continue;
            response.once('drain', more);
            return;
          }
          response.end();
        };
        more();
      },
    ];
    expect((await troubleOf(ask(clientWith({ answerBytes: 200_000 })))).problem).toBe('too-large');
    expect(sent).toBeLessThan(20_000_000);
    expect(register.asked).toHaveLength(1);
  });

  it('429 in plain text: nobody asks again until the register’s own time is over', async () => {
    register.misbehaviours = [
      (_, response) =>
        void response.writeHead(429, { 'content-type': 'text/plain', 'retry-after': '120' }).end('Too many requests'),
    ];
    expect(await troubleOf(ask())).toMatchObject({ problem: 'busy', waitMilliseconds: 120_000 });
    expect((await troubleOf(ask(clientWith()))).problem).toBe('busy');
    expect(register.asked).toHaveLength(1);
  });

  it('429 without a time: a pause by lot, at least half of the longest', async () => {
    register.misbehaviours = [(_, response) => send(response, 'Too many requests', 'text/plain', 429)];
    const { waitMilliseconds } = await troubleOf(ask());
    expect(waitMilliseconds).toBeGreaterThanOrEqual(30);
    expect(waitMilliseconds).toBeLessThanOrEqual(60);
  });

  it('a refused request is not repeated', async () => {
    register.misbehaviours = [(_, response) => send(response, '{"errorcode":1}', 'application/json', 400)];
    expect((await troubleOf(ask())).problem).toBe('refused');
    expect(register.asked).toHaveLength(1);
  });

  it('the day’s budget outlives the process, counts tries, and is new after midnight by the town hall’s clock', async () => {
    const limits = { perDay: 3, tries: 2 };
    register.misbehaviours = [cutInTheMiddle];
    await ask(clientWith(limits));
    await ask(clientWith(limits));
    const trouble = await troubleOf(ask(clientWith(limits)));
    expect(trouble).toMatchObject({ problem: 'budget-used', waitMilliseconds: 12 * 3_600_000 });
    expect(register.asked).toHaveLength(3);
    clock.set(new Date('2026-11-22T22:00:00Z'));
    await ask(clientWith(limits));
    // A clock that jumps back does not open yesterday's budget again.
    clock.set(new Date('2026-11-21T22:00:00Z'));
    await ask(clientWith(limits));
    expect((await registerUse(db, '2026-11-23', limits)).usedToday).toBe(2);
  });

  it('several processes share one pace of at most a hundred a minute', async () => {
    expect(registerLimits.perMinute).toBeLessThanOrEqual(100);
    const limits = { ...quick, perMinute: 600 };
    const { from } = await db.one<{ from: Date }>(
      'update register_quota set next_at = clock_timestamp() returning next_at as "from"',
    );
    await Promise.all([0, 1, 2].map(() => new RegisterQuota(db, clock, limits).turn()));
    const { until, used } = await db.one<{ until: Date; used: number }>(
      'select next_at as until, used from register_quota',
    );
    expect(used).toBe(3);
    expect(until.getTime() - from.getTime()).toBeGreaterThanOrEqual(3 * 100);
  });

  it('reads the words of codes and the areas of postal codes', async () => {
    const client = clientWith();
    expect([...(await client.labels('YRMU', 'fi'))]).toEqual([
      ['16', 'Osakeyhtiö'],
      ['99', 'Kyläyhtiö'],
    ]);
    expect(await client.postalAreas('sv')).toEqual([
      { postalCode: '13720', name: 'PAROLA', municipalityCode: '082', isActive: true },
      { postalCode: '13880', name: 'HATTULA', municipalityCode: '082', isActive: true },
      { postalCode: '13100', name: 'TAVASTEHUS', municipalityCode: '109', isActive: true },
    ]);
    register.misbehaviours = Array.from(
      { length: 3 },
      (): Misbehaviour => (_, response) => send(response, '<html>\t<body>\n</body></html>', 'text/html'),
    );
    expect((await troubleOf(client.labels('YRMU', 'fi'))).problem).toBe('unreadable');
  });

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('Retry-After %s', (value, milliseconds) => {
    expect(retryAfter(value, Date.parse('2026-11-22T10:00:00Z'))).toBe(milliseconds);
  });
});
