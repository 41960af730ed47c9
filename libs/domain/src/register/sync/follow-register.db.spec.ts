import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '../../audit/index.js';
import { FixedClock, JobQueues, userActor, type Actor, type Config, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { entities } from '../../schema/index.js';
import { NoteNews } from '../changes/note-news.js';
import { listRegisterChanges, openRegisterChanges } from '../changes/register-change-list.query.js';
import { RegisterChangeService } from '../changes/register-change.service.js';
import { RegisterClient } from '../client/register-client.js';
import { registerLimits, type RegisterLimits } from '../client/register-limits.js';
import { RegisterQuota } from '../client/register-quota.js';
import { RegisterCodeLists } from '../codes/register-code-lists.js';
import {
  madeUpBusinessId,
  madeUpRecord,
  send,
  startFakeRegister,
  type FakeRegister,
  type MadeUp,
} from '../testing/fake-register.js';
import { FollowRegister } from './follow-register.js';
import { registerSyncView, type RegisterSyncView } from './register-sync-list.query.js';
import { RegisterSyncService } from './register-sync.service.js';

const day = 24 * 3_600_000;

describe('following the national register', () => {
  let db: Database;
  let close: () => Promise<void>;
  let config: Config;
  let queues: JobQueues;
  let clock: FixedClock;
  let register: FakeRegister;
  let actor: Actor;
  let limits: RegisterLimits;

  beforeAll(async () => {
    ({ db, config, close } = await openTestDatabase(entities));
    queues = new JobQueues(config, () => undefined);
    register = await startFakeRegister();
    clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));
    await db.query(
      `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, logging_began_on)
       values ('082', 'Testilä', 'Testby', 'Testham', '{082,109}', '{13720,13880}', '2024-01-01')`,
    );
    const { id } = await db.one<{ id: string }>(
      `insert into users (email, name, role, password_hash) values ('k@example.test', 'Kaija Koordinaattori', 'coordinator', 'x') returning id`,
    );
    actor = userActor({ id, role: 'coordinator', language: 'fi' });
  });
  afterAll(async () => {
    await queues.close();
    await register.close();
    await close();
  });
  beforeEach(async () => {
    for (const table of [
      'register_changes',
      'register_syncs',
      'company_names',
      'company_register_records',
      'companies',
    ])
      await db.query(`delete from ${table}`);
    await db.query(`update register_quota set day = '2000-01-01', used = 0, next_at = now()`);
    clock.set(new Date('2026-11-22T10:00:00Z'));
    register.records = [];
    register.misbehaviours = [];
    register.asked = [];
    limits = { ...registerLimits, perMinute: 1_000_000, pauseMilliseconds: 1 };
  });

  /** As a worker that has just started: nothing is remembered but what the database holds. */
  const worker = (demo = false) => {
    const client = new RegisterClient(
      new RegisterQuota(db, clock, limits),
      { ytjApiUrl: register.url, publicUrl: 'https://e.test' },
      limits,
    );
    const follow = new FollowRegister(db, clock, queues, client, new RegisterCodeLists(db, clock), new NoteNews(db));
    return { follow, syncs: new RegisterSyncService(db, clock, new Audit(db), follow, { demo }) };
  };
  const changes = () => new RegisterChangeService(db, clock, new Audit(db));
  const later = (milliseconds: number) => clock.set(new Date(clock.now().getTime() + milliseconds));

  async function sync(): Promise<RegisterSyncView> {
    const { syncs, follow } = worker();
    const id = await syncs.start(actor);
    await follow.run(id);
    return registerSyncView(db, id);
  }
  /** A week later, the register having changed as told. */
  async function nextWeek(...records: object[]): Promise<RegisterSyncView> {
    later(7 * day);
    register.records = records;
    return sync();
  }
  const news = async (filter: Parameters<typeof listRegisterChanges>[1] = { state: 'open' }) =>
    (await listRegisterChanges(db, filter, 'fi', { limit: 200, sort: 'title' })).items;
  const told = async () => (await news()).map(({ kind, title }) => `${kind} ${title}`);
  const theNews = async () => {
    const [only, ...more] = await news();
    if (only === undefined || more.length > 0) throw new Error(`${more.length + (only ? 1 : 0)} news`);
    return only;
  };
  const companyOf = (n: number) =>
    db.one<Record<string, unknown> & { id: string; version: number }>(
      'select * from companies where business_id = $1',
      [madeUpBusinessId(n)],
    );
  /** A company that the first reading brought and somebody took in. */
  async function ours(...records: [number, MadeUp?][]): Promise<void> {
    register.records = records.map(([n, more]) => madeUpRecord(n, more));
    await sync();
    await changes().take(
      actor,
      (await news({})).map(({ id }) => id),
    );
    expect(await news()).toEqual([]);
  }

  it('the first reading tells which companies we do not have, where they are, and adds none by itself', async () => {
    register.records = [
      madeUpRecord(0, { name: 'A Vanha Oy' }),
      madeUpRecord(1, { name: 'B Uusi Oy', registered: '2026-11-02', postCode: '13880' }),
      madeUpRecord(2, { name: 'C Naapurin Oy', municipality: '109' }),
      madeUpRecord(3, { name: 'D Lakannut Oy', endDate: '2020-01-01' }),
      madeUpRecord(4, { name: 'E Asunto Oy', form: '2' }),
      { businessId: { value: '9000000-0' }, names: [{ name: 'Väärä tunnus' }] },
      { businessId: { value: madeUpBusinessId(7) }, names: null, addresses: [{ type: 1, postCode: '13720' }] },
      ['roskaa'],
    ];
    register.records[5] = { ...register.records[5], addresses: [{ type: 1, postCode: '13720' }] };
    const done = await sync();
    expect(done).toMatchObject({
      state: 'done',
      companiesRead: 5,
      companiesHere: 4,
      unreadable: 2,
      changesFound: 3,
      problem: null,
    });
    expect(await told()).toEqual(['unlisted A Vanha Oy', 'new B Uusi Oy']);
    expect((await news({ housing: true })).map(({ title }) => title)).toContain('E Asunto Oy');
    expect((await news())[0]).toMatchObject({
      placedBy: 'visiting',
      company: null,
      form: { from: null, to: 'Osakeyhtiö' },
    });
    expect(await openRegisterChanges(db)).toEqual({
      count: 2,
      byKind: [
        { kind: 'new', count: 1 },
        { kind: 'unlisted', count: 1 },
      ],
    });
    expect(await db.query('select 1 from companies')).toEqual([]);
  });

  it('taking a new company in adds it with its facts, once, with the trail of who did', async () => {
    register.records = [madeUpRecord(0, { name: 'Uusi Oy', registered: '2026-11-02' })];
    await sync();
    const { id } = await theNews();
    expect([...(await changes().take(actor, [id])).values()]).toEqual(['taken']);
    expect([...(await changes().take(actor, [id])).values()]).toEqual(['taken']);
    const company = await companyOf(0);
    expect(company).toMatchObject({
      name: 'Uusi Oy',
      company_form: '16',
      industry_code: '62100',
      post_office: 'Parola',
      municipality_code: '082',
      created_by: actor.id,
    });
    const [facts] = await db.query<object>('select name, fetched_at as "fetchedAt" from company_register_records');
    expect(facts).toEqual({ name: 'Uusi Oy', fetchedAt: clock.now() });
    expect(await db.query('select name from company_names order by name')).toEqual([
      { name: 'Entinen Nimi Oy' },
      { name: 'Uusi Oy' },
    ]);
    const trail = await db.query(
      `select action, actor_id as "by", changes -> 'registerChange' ->> 1 as change from audit_entries where object_id = $1`,
      [company.id],
    );
    expect(trail).toEqual([{ action: 'create', by: actor.id, change: id }]);
    expect(await news({ arrivedSince: '2026-11-01' })).toMatchObject([
      { company: { id: company.id }, state: 'taken', lastMetOn: null },
    ]);
    expect(await news({ arrivedSince: '2026-11-03' })).toEqual([]);
  });

  it.each<[string, MadeUp, string, Record<string, string>]>([
    ['ceased', { endDate: '2026-11-25' }, 'ceased', { status: 'ceased' }],
    ['bankrupt', { situation: 'KONK' }, 'situation', { situation: 'bankruptcy' }],
    ['in liquidation', { situation: 'SELTILA' }, 'situation', { situation: 'liquidation' }],
    ['being restructured', { situation: 'SANE' }, 'situation', { situation: 'restructuring' }],
    ['renamed', { name: 'Toinen Oy' }, 'name', { name: 'Toinen Oy' }],
    ['in another trade', { industry: '41000' }, 'industry', { industry_code: '41000' }],
    ['at another address', { street: 'Uusitie' }, 'address', { street_address: 'Uusitie 1' }],
    [
      'with a website',
      { website: 'https://toinen.example.test' },
      'website',
      { website: 'https://toinen.example.test' },
    ],
    [
      'moved out',
      { municipality: '109', postCode: '13720' },
      'moved_out',
      { municipality_code: '109', relationship: 'other_municipality' },
    ],
  ])('a company %s is news; our own fields change when somebody takes it in', async (_, more, kind, after) => {
    await ours([0]);
    const before = await companyOf(0);
    const done = await nextWeek(madeUpRecord(0, { ...more, modified: '2026-11-28T10:00:00' }));
    expect(done).toMatchObject({ state: 'done', changesFound: 1 });
    const { id, ...change } = await theNews();
    expect(change).toMatchObject({ kind, company: { id: before.id, version: 1 } });
    expect(await companyOf(0)).toEqual(before);
    await changes().take(actor, [id]);
    expect(await companyOf(0)).toMatchObject({ ...after, version: 2 });
    // The same is not told again.
    expect(await nextWeek(madeUpRecord(0, { ...more, modified: '2026-12-05T10:00:00' }))).toMatchObject({
      changesFound: 0,
    });
    expect(await news()).toEqual([]);
  });

  it('a company that moves here is news, known to us or not', async () => {
    await ours([0]);
    await db.query(`update companies set municipality_code = '109', relationship = 'other_municipality'`);
    await db.query(`update company_register_records set visiting_municipality_code = '109'`);
    await nextWeek(madeUpRecord(0), madeUpRecord(1, { name: 'Tulija Oy' }));
    expect(await told()).toEqual(['moved_in Keksitty 0 Oy', 'moved_in Tulija Oy']);
    await changes().take(
      actor,
      (await news()).map(({ id }) => id),
    );
    expect(await companyOf(0)).toMatchObject({ municipality_code: '082', relationship: 'established', version: 2 });
    expect(await companyOf(1)).toMatchObject({ municipality_code: '082', relationship: 'established' });
  });

  it('one that comes in no answer is asked for by its business id, and is never removed', async () => {
    await ours([0], [1], [2]);
    await db.query(`insert into companies (name, business_id) values ('Toiminimi Testi', $1)`, [madeUpBusinessId(50)]);
    register.asked = [];
    const done = await nextWeek(
      madeUpRecord(0),
      madeUpRecord(1, { postCode: '13100', municipality: '109', modified: '2026-11-28T10:00:00' }),
    );
    expect(register.asked.flatMap(({ parameters }) => parameters['businessId'] ?? [])).toEqual(
      [1, 2, 50].map(madeUpBusinessId),
    );
    expect(done).toMatchObject({ askedOneByOne: 3 });
    expect(await told()).toEqual(['moved_out Keksitty 1 Oy']);
    expect(await db.query('select 1 from companies where deleted_at is null')).toHaveLength(4);
  });

  it('an ignored one stays ignored until the register says something else; taking it back shows it again', async () => {
    await ours([0]);
    await nextWeek(madeUpRecord(0, { name: 'Toinen Oy', modified: '2026-11-28T10:00:00' }));
    const { id } = await theNews();
    await changes().ignore(actor, [id]);
    await nextWeek(madeUpRecord(0, { name: 'Toinen Oy', modified: '2026-12-05T10:00:00' }));
    expect(await news()).toEqual([]);
    await changes().reopen(actor, id);
    expect((await theNews()).id).toBe(id);
    await changes().ignore(actor, [id]);
    await nextWeek(madeUpRecord(0, { name: 'Kolmas Oy', modified: '2026-12-12T10:00:00' }));
    expect(await theNews()).toMatchObject({ kind: 'name', from: { name: 'Keksitty 0 Oy' }, to: { name: 'Kolmas Oy' } });
    await expect(changes().reopen(actor, id)).rejects.toThrow('register-change-retold');
  });

  it('a change that the register takes back closes by itself, and one that it tells otherwise is told anew', async () => {
    await ours([0]);
    await nextWeek(madeUpRecord(0, { name: 'Toinen Oy', modified: '2026-11-28T10:00:00' }));
    const first = await theNews();
    await nextWeek(madeUpRecord(0, { name: 'Kolmas Oy', modified: '2026-12-05T10:00:00' }));
    expect(await theNews()).toMatchObject({ id: first.id, to: { name: 'Kolmas Oy' }, seenAt: clock.now() });
    await nextWeek(madeUpRecord(0, { modified: '2026-12-12T10:00:00' }));
    expect(await news()).toEqual([]);
    expect(await news({ state: 'settled' })).toMatchObject([{ id: first.id, decidedBy: null }]);
  });

  it('a newcomer that somebody ignored stays so, and may come again after it has been away', async () => {
    register.records = [madeUpRecord(0)];
    await sync();
    await changes().ignore(actor, [(await theNews()).id]);
    await nextWeek(madeUpRecord(0, { name: 'Toinen Oy' }));
    expect(await news()).toEqual([]);
    await nextWeek();
    await nextWeek(madeUpRecord(0));
    expect(await told()).toEqual(['moved_in Keksitty 0 Oy']);
  });

  it('our own words are never overwritten unseen', async () => {
    await ours([0]);
    // Chosen here, and the register says nothing new: no news.
    await db.query(`update companies set name = 'Meidän nimi', website = 'own.example.test', version = 2`);
    await nextWeek(madeUpRecord(0, { modified: '2026-11-28T10:00:00' }));
    expect(await news()).toEqual([]);
    // The register says something new: both are shown.
    await nextWeek(madeUpRecord(0, { name: 'Rekisterin Oy', modified: '2026-12-05T10:00:00' }));
    const change = await theNews();
    expect(change).toMatchObject({ from: { name: 'Meidän nimi' }, to: { name: 'Rekisterin Oy' } });
    // Somebody edits between the look and the press: it is not taken over what nobody has seen.
    await db.query(`update companies set name = 'Juuri muutettu', version = 3`);
    expect([...(await changes().take(actor, [change.id])).values()]).toEqual(['outdated']);
    expect(await companyOf(0)).toMatchObject({ name: 'Juuri muutettu', version: 3 });
    expect(await theNews()).toMatchObject({ from: { name: 'Juuri muutettu' } });
    expect([...(await changes().take(actor, [change.id])).values()]).toEqual(['taken']);
    expect(await companyOf(0)).toMatchObject({ name: 'Rekisterin Oy', website: 'own.example.test', version: 4 });
  });

  it('a company added by hand meanwhile is not added twice, and keeps what was written', async () => {
    register.records = [madeUpRecord(0)];
    await sync();
    const { id } = await theNews();
    await db.query(`insert into companies (name, business_id) values ('Käsin lisätty', $1)`, [madeUpBusinessId(0)]);
    expect([...(await changes().take(actor, [id])).values()]).toEqual(['taken']);
    expect(await companyOf(0)).toMatchObject({ name: 'Käsin lisätty', version: 1 });
    expect(await db.query('select 1 from company_register_records')).toHaveLength(1);
  });

  it('what lies in the bin is left in peace; a company in the bin has no news', async () => {
    await ours([0]);
    await nextWeek(madeUpRecord(0, { name: 'Toinen Oy', modified: '2026-11-28T10:00:00' }));
    const { id } = await theNews();
    await db.query('update companies set deleted_at = now()');
    expect(await news()).toEqual([]);
    expect([...(await changes().take(actor, [id])).values()]).toEqual(['company-gone']);
    await nextWeek(madeUpRecord(0, { name: 'Kolmas Oy', modified: '2026-12-05T10:00:00' }));
    expect(await news({})).toEqual([]);
  });

  it('news of a company in the bin go over to the one that has been added in its stead', async () => {
    await ours([0]);
    await nextWeek(madeUpRecord(0, { name: 'Toinen Oy', modified: '2026-11-28T10:00:00' }));
    const { id } = await theNews();
    await db.query('update companies set deleted_at = now()');
    const again = await db.one<{ id: string }>(
      `insert into companies (name, business_id) values ('Lisätty uudelleen Oy', $1) returning id`,
      [madeUpBusinessId(0)],
    );
    await nextWeek(madeUpRecord(0, { name: 'Kolmas Oy', modified: '2026-12-05T10:00:00' }));
    expect((await news({ kind: 'name' })).find((change) => change.id === id)).toMatchObject({
      company: { id: again.id },
      state: 'open',
      to: { name: 'Kolmas Oy' },
    });
    expect([...(await changes().take(actor, [id])).values()]).toEqual(['taken']);
    expect(await db.query('select name from companies where deleted_at is null')).toEqual([{ name: 'Kolmas Oy' }]);
  });

  it('an older copy of the register changes nothing', async () => {
    await ours([0, { modified: '2026-11-20T10:00:00' }]);
    await nextWeek(madeUpRecord(0, { name: 'Vanha Oy', modified: '2026-11-19T10:00:00' }));
    expect(await news()).toEqual([]);
  });

  it('a new classification is not the company’s change of trade', async () => {
    await ours([0]);
    await db.query(`update companies set industry_scheme = 'TOL2008', industry_code = '62010'`);
    await db.query(`update company_register_records set industry_scheme = 'TOL2008', industry_code = '62010'`);
    await nextWeek(madeUpRecord(0, { modified: '2026-11-28T10:00:00' }));
    expect(await news()).toEqual([]);
  });

  describe('page by page', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => madeUpRecord(n));
    const pagesAsked = () =>
      register.asked.flatMap(({ parameters }) =>
        parameters['postCode'] === '13720' ? [Number(parameters['page'])] : [],
      );
    beforeEach(async () => {
      // The words of codes are fresh, so that only companies are asked for.
      await sync();
      await db.query('delete from register_syncs');
      register.asked = [];
    });

    it('stops at the last page, since the one after it would be the first again', async () => {
      register.records = many(200);
      expect(await sync()).toMatchObject({ companiesRead: 200, changesFound: 200 });
      expect(pagesAsked()).toEqual([1, 2]);
    });

    it('knows the first page again when the total is wrong, and an empty one as the end', async () => {
      register.records = many(150);
      const wrong = (_: unknown, response: Parameters<typeof send>[0]) =>
        send(response, JSON.stringify({ totalResults: 819_096, companies: register.records.slice(0, 100) }));
      register.misbehaviours = [wrong, wrong];
      expect(await sync()).toMatchObject({ state: 'done', companiesRead: 100 });
      expect(pagesAsked()).toEqual([1, 2]);
      register.asked = [];
      register.misbehaviours = [wrong, (_, response) => send(response, '{"totalResults":819096,"companies":[]}')];
      expect(await sync()).toMatchObject({ state: 'done' });
      expect(pagesAsked()).toEqual([1, 2]);
    });

    it('counts a company once that comes on two pages or by two postal codes', async () => {
      register.records = [...many(100), madeUpRecord(99), madeUpRecord(0), madeUpRecord(100)];
      const twoCodes = madeUpRecord(101) as { addresses: object[] };
      twoCodes.addresses.push({ type: 2, postCode: '13880', postOfficeBox: '5' });
      register.records.push(twoCodes);
      expect(await sync()).toMatchObject({ companiesRead: 102, changesFound: 102 });
    });

    it('a killed worker’s reading goes on where it was, and two that read at once write once', async () => {
      register.records = many(250);
      const id = await worker().syncs.start(actor);
      register.misbehaviours = [
        (_, response) =>
          send(response, JSON.stringify({ totalResults: 250, companies: register.records.slice(0, 100) })),
        // The worker dies while it waits for the second page: nobody reads the answer.
        () => undefined,
      ];
      const whole = limits;
      limits = { ...limits, tries: 1, answerMilliseconds: 600_000 };
      void worker()
        .follow.run(id)
        .catch(() => undefined);
      limits = whole;
      while (register.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      await worker().follow.run(id);
      expect(pagesAsked()).toEqual([1, 2]);
      later(3 * 60_000);
      await worker().follow.run(id);
      expect(await registerSyncView(db, id)).toMatchObject({
        state: 'done',
        companiesRead: 250,
        changesFound: 250,
        requests: 4,
      });
      expect(pagesAsked()).toEqual([1, 2, 2, 3]);
    });

    it('a used budget is gone on with on the next day', async () => {
      register.records = many(250);
      limits = { ...limits, perDay: 2 };
      await db.query(`update register_quota set day = '2000-01-01', used = 0`);
      const waiting = await sync();
      expect(waiting).toMatchObject({ state: 'waiting', problem: 'budget-used', companiesRead: 200 });
      expect(waiting.nextTryAt?.getTime()).toBeGreaterThanOrEqual(Date.parse('2026-11-22T22:00:00Z'));
      await worker().follow.run(waiting.id);
      expect(pagesAsked()).toEqual([1, 2]);
      clock.set(new Date('2026-11-22T23:30:00Z'));
      await worker().follow.run(waiting.id);
      expect(await registerSyncView(db, waiting.id)).toMatchObject({
        state: 'done',
        companiesRead: 250,
        problem: null,
      });
      expect(pagesAsked()).toEqual([1, 2, 3]);
    });

    it('what nobody has thought of is counted as a trouble too, tried again, and ends the reading when it does not pass', async () => {
      register.records = many(2);
      await db.query(`alter table register_changes add constraint unthought_of check (title <> 'Keksitty 1 Oy')`);
      let view = await sync();
      expect(view).toMatchObject({ state: 'waiting', problem: 'unreadable', changesFound: 0 });
      try {
        for (let tries = 1; view.state === 'waiting' && tries < 20; tries++) {
          clock.set(view.nextTryAt ?? clock.now());
          await worker().follow.run(view.id);
          view = await registerSyncView(db, view.id);
        }
        expect(view).toMatchObject({ state: 'failed', changesFound: 0 });
      } finally {
        await db.query('alter table register_changes drop constraint unthought_of');
      }
      expect(await nextWeek(...many(2))).toMatchObject({ state: 'done', changesFound: 2 });
    });

    it('waits when the register is away, longer each time, and gives up in the end without harm', async () => {
      await ours([0]);
      limits = { ...limits, tries: 1, perDay: 10_000 };
      later(7 * day);
      register.misbehaviours = Array.from(
        { length: 20 },
        () => (_: unknown, response: Parameters<typeof send>[0]) =>
          send(response, 'Service Unavailable', 'text/plain', 503),
      );
      let view = await sync();
      expect(view).toMatchObject({ state: 'waiting', problem: 'away' });
      for (let tries = 1; view.state === 'waiting' && tries < 20; tries++) {
        clock.set(view.nextTryAt ?? clock.now());
        await worker().follow.run(view.id);
        view = await registerSyncView(db, view.id);
      }
      expect(view).toMatchObject({ state: 'failed', problem: 'away', changesFound: 0 });
      expect(await news()).toEqual([]);
      expect(await db.query('select 1 from companies where deleted_at is null')).toHaveLength(1);
    });
  });

  it('words of codes that cannot be read stop nothing', async () => {
    await db.query('truncate register_code_labels, postal_areas');
    register.records = [madeUpRecord(0)];
    register.misbehaviours = Array.from(
      { length: 3 * 14 },
      () => (_: unknown, response: Parameters<typeof send>[0]) => send(response, '<html></html>', 'text/html'),
    );
    expect(await sync()).toMatchObject({ state: 'done', changesFound: 1 });
  });

  it('a week has one reading, whoever asks for it and however often', async () => {
    await worker(true).syncs.startWeekly();
    expect(await db.query('select 1 from register_syncs')).toEqual([]);
    const { syncs } = worker();
    await syncs.startWeekly();
    await syncs.startWeekly();
    const id = await syncs.start(actor);
    expect(await syncs.start(actor)).toBe(id);
    await worker().follow.run(id);
    await syncs.startWeekly();
    expect(await db.query('select state from register_syncs')).toEqual([{ state: 'done' }]);
    later(7 * day);
    await syncs.startWeekly();
    expect(await db.query('select state from register_syncs order by started_at')).toEqual([
      { state: 'done' },
      { state: 'waiting' },
    ]);
  });
});
