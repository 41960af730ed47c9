import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Audit } from '../../audit/index.js';
import { FixedClock, JobQueues, userActor, type Actor, type Config, type Database } from '../../platform/index.js';
import { openTestDatabase } from '../../platform/testing.js';
import { entities } from '../../schema/index.js';
import { ApplyImport } from '../apply-import.js';
import { CheckImport } from '../check-import.js';
import { importView } from '../import-list.query.js';
import { ImportService } from '../import.service.js';
import { everythingIn } from '../testing/everything-in.js';
import { listTouched } from './undo/touched.query.js';
import { JudgeRows } from './judge-rows.js';
import { ForgetWrites } from './undo/forget-writes.js';
import { UndoImport } from './undo/undo-import.js';

const answer = readFileSync('libs/domain/src/imports/fixtures/answer.json');

describe('an import is taken back', () => {
  let db: Database;
  let config: Config;
  let close: () => Promise<void>;
  let queues: JobQueues;
  let imports: ImportService;
  let check: CheckImport;
  let apply: ApplyImport;
  let undo: UndoImport;
  let actor: Actor;

  beforeAll(async () => {
    ({ db, config, close } = await openTestDatabase(entities));
    queues = new JobQueues(config, () => undefined);
    const audit = new Audit(db);
    imports = new ImportService(db, audit, queues, config);
    const clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));
    check = new CheckImport(db, clock, config, new JudgeRows(db, clock));
    apply = new ApplyImport(db);
    undo = new UndoImport(db, audit, queues);
    await db.query(
      `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, logging_began_on)
       values ('082', 'Testilä', 'Testby', 'Testham', '{082,109}', '{13720,13800}', '2024-01-01')`,
    );
    const { id } = await db.one<{ id: string }>(
      `insert into users (email, name, role, password_hash) values ('t@example.test', 'Tuoja Testi', 'coordinator', 'x') returning id`,
    );
    actor = userActor({ id, role: 'coordinator', language: 'fi' });
  });
  afterAll(async () => {
    await queues.close();
    await close();
    rmSync(config.dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await db.query('delete from imports');
    await db.query('delete from follow_ups');
    await db.query('delete from companies');
  });

  const applied = async (records: object[] | Buffer): Promise<string> => {
    const content = Buffer.isBuffer(records) ? records : Buffer.from(JSON.stringify(records));
    const id = await imports.receive(actor, { kind: 'ytj', fileName: 'x.json', content: Readable.from([content]) });
    await check.run(id);
    await imports.apply(actor, id);
    await apply.run(id);
    return id;
  };
  const undone = async (id: string): Promise<void> => {
    await undo.start(actor, id);
    await undo.run(id);
  };
  const one = (name: string, more: object = {}, businessId = '9100001-3') => ({
    businessId: { value: businessId },
    names: [{ name, type: '1' }],
    ...more,
  });
  const touched = async (id: string) =>
    (await listTouched(db, id, 'ytj', { limit: 50 })).items.map(({ n, touch }) => ({ n, touch }));

  it('leaves nothing of what it made', async () => {
    const before = await everythingIn(db);
    const id = await applied(answer);
    expect((await importView(db, id)).rowsDone).toBe(9);
    await undone(id);
    expect(await everythingIn(db)).toEqual(before);
    expect(await importView(db, id)).toMatchObject({ state: 'undone', rowsDone: 9 });
    expect(
      await db.query(
        `select action, count(*)::int as n from audit_entries where object_kind = 'company' group by 1 order by 1`,
      ),
    ).toEqual([
      { action: 'create', n: 6 },
      { action: 'undo', n: 6 },
    ]);
    expect(await db.query('select 1 from import_writes')).toEqual([]);
    // Twice is once.
    await undone(id);
    expect(await everythingIn(db)).toEqual(before);
  });

  it('gives the earlier values back: own fields, register facts, names and the day of the facts', async () => {
    const other = one('Lepaan Kukka Ky', {}, '9100002-1');
    await applied([one('Pajala Oy', { website: { url: 'vanha.example' } }), other]);
    await db.query(`update companies set notes = 'oma' where business_id = '9100001-3'`);
    const before = await everythingIn(db);
    const id = await applied([one('Pajala Group Oy', { website: { url: 'uusi.example' } }), other]);
    expect(await db.one(`select name from companies where business_id = '9100001-3'`)).toEqual({
      name: 'Pajala Group Oy',
    });
    await undone(id);
    expect(await everythingIn(db)).toEqual(before);
    // The version never goes back: who has the imported one open does not write over this unseen.
    expect(await db.one(`select version from companies where business_id = '9100001-3'`)).toEqual({ version: 3 });
  });

  it('fills in nothing that was entered by hand before it', async () => {
    await db.query(`insert into companies (name, business_id) values ('Pajala', '9100001-3')`);
    const before = await everythingIn(db);
    await undone(await applied([one('Pajala Oy', { website: { url: 'pajala.example' } })]));
    expect(await everythingIn(db)).toEqual(before);
  });

  it('is refused as soon as anybody has touched a record, with a list of which', async () => {
    const id = await applied(answer);
    const company = (n: number) => `(select record_id from import_rows where import_id = '${id}' and n = ${n})`;
    await db.query(`update companies set notes = 'soita', version = version + 1 where id = ${company(1)}`);
    await db.query(
      `insert into follow_ups (title, due_on, owner_id, subject_kind, subject_id) select 'Soita', '2026-12-01', $1, 'company', ${company(2)}`,
      [actor.id],
    );
    await db.query(`update companies set deleted_at = now(), version = version + 1 where id = ${company(3)}`);
    const before = await everythingIn(db);
    await expect(undo.start(actor, id)).rejects.toMatchObject({
      code: 'import-touched',
      values: { count: 3 },
      faults: [{ pointer: '/rows/1' }, { pointer: '/rows/2' }, { pointer: '/rows/3' }],
    });
    expect(await importView(db, id)).toMatchObject({ state: 'applied' });
    expect(await everythingIn(db)).toEqual(before);
    expect(await touched(id)).toEqual([
      { n: 1, touch: 'changed' },
      { n: 2, touch: 'used' },
      { n: 3, touch: 'gone' },
    ]);
  });

  it('is refused when a later import has touched the same records, until that one is taken back', async () => {
    const before = await everythingIn(db);
    const first = await applied([one('Pajala Oy')]);
    const second = await applied([one('Pajala Group Oy')]);
    expect(await touched(first)).toEqual([{ n: 1, touch: 'changed' }]);
    await undone(second);
    // Taking back raised the version, but what stands is what the first one wrote.
    await undone(first);
    expect(await everythingIn(db)).toEqual(before);
  });

  it('says so when somebody was faster than the job, and changes nothing', async () => {
    const id = await applied(answer);
    await undo.start(actor, id);
    await db.query(`update companies set notes = 'soita', version = version + 1 where business_id = '9100001-3'`);
    const before = await everythingIn(db);
    await undo.run(id);
    expect(await importView(db, id)).toMatchObject({
      state: 'applied',
      problem: 'import-touched',
      problemValues: { count: 1 },
    });
    expect(await everythingIn(db)).toEqual(before);
  });

  it('stands as it was when taking it back fails, and says so', async () => {
    await applied([one('Pajala Oy')]);
    const id = await applied([one('Pajala Group Oy')]);
    await undo.start(actor, id);
    const setName = (name: string | null) =>
      db.query(`update import_writes set before = jsonb_set(before, '{record,name}', $2) where import_id = $1`, [
        id,
        JSON.stringify(name),
      ]);
    await setName(null);
    const before = await everythingIn(db);
    await expect(undo.run(id)).rejects.toThrow('name');
    expect(await importView(db, id)).toMatchObject({ state: 'applied', problem: 'unexpected' });
    expect(await everythingIn(db)).toEqual(before);
    await setName('Pajala Oy');
    await undone(id);
    expect(await importView(db, id)).toMatchObject({ state: 'undone', problem: null });
  });

  it('is stopped by news of the register, not by its saying the same again', async () => {
    const before = await everythingIn(db);
    const first = await applied([one('Pajala Oy')]);
    await applied([one('Pajala Oy')]);
    expect(await touched(first)).toEqual([]);
    await db.query(`update company_register_records set website = 'uusi.example'`);
    expect(await touched(first)).toEqual([{ n: 1, touch: 'register' }]);
    await db.query(`update company_register_records set website = null`);
    await undone(first);
    expect(await everythingIn(db)).toEqual(before);
  });

  it('cannot be any more after ninety days, when the earlier values of people are let go', async () => {
    const forget = (now: string) => new ForgetWrites(db, new FixedClock(new Date(now))).run();
    const kept = () => db.query('select distinct import_id as id from import_writes');
    const old = await applied([one('Pajala Oy')]);
    const recent = await applied([one('Lepaan Kukka Ky', {}, '9100002-1')]);
    await db.query(`update imports set applied_at = '2026-08-01T10:00:00Z' where id = $1`, [old]);
    await db.query(`update imports set applied_at = '2026-08-02T10:00:00Z' where id = $1`, [recent]);
    await forget('2026-10-30T09:59:00Z');
    expect(await kept()).toHaveLength(2);
    // Somebody has pressed it just before the night's work: what it needs stays until it is done.
    await undo.start(actor, old);
    await forget('2026-10-30T10:01:00Z');
    expect(await kept()).toHaveLength(2);
    await db.query(`update imports set state = 'applied' where id = $1`, [old]);
    await forget('2026-10-30T10:01:00Z');
    expect(await kept()).toEqual([{ id: recent }]);
    expect(await db.query('select import_id as id, verdict, title from import_rows where record is not null')).toEqual([
      { id: recent, verdict: 'create', title: 'Lepaan Kukka Ky' },
    ]);
    const before = await everythingIn(db);
    await expect(undo.start(actor, old)).rejects.toMatchObject({ code: 'import-not-remembered' });
    expect(await everythingIn(db)).toEqual(before);
    await undone(recent);
    expect(await db.query('select name from companies')).toEqual([{ name: 'Pajala Oy' }]);
  });

  it('cannot be when nothing was written', async () => {
    const id = await imports.receive(actor, { kind: 'ytj', fileName: 'x', content: Readable.from([answer]) });
    await check.run(id);
    await expect(undo.start(actor, id)).rejects.toMatchObject({ code: 'import-not-applied' });
  });
});
