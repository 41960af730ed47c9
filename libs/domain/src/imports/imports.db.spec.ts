import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { checkDigitOf } from '@elinvoima/contracts';
import { Audit } from '../audit/index.js';
import {
  DomainError,
  FixedClock,
  JobQueues,
  userActor,
  type Actor,
  type Config,
  type Database,
} from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { ApplyImport } from './apply-import.js';
import { CheckImport } from './check-import.js';
import { importView, listImportRows } from './import-list.query.js';
import { ImportService } from './import.service.js';
import { JudgeRows } from './rows/judge-rows.js';
import { staleInSearch } from './testing/stale-in-search.js';

const answer = readFileSync('libs/domain/src/imports/fixtures/answer.json');

describe('companies from the register', () => {
  let db: Database;
  let config: Config;
  let close: () => Promise<void>;
  let queues: JobQueues;
  let imports: ImportService;
  let check: CheckImport;
  let apply: ApplyImport;
  let actor: Actor;

  beforeAll(async () => {
    ({ db, config, close } = await openTestDatabase(entities));
    queues = new JobQueues(config, () => undefined);
    imports = new ImportService(db, new Audit(db), queues, config);
    const clock = new FixedClock(new Date('2026-11-22T10:00:00Z'));
    check = new CheckImport(db, clock, config, new JudgeRows(db, clock));
    apply = new ApplyImport(db);
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
    await db.query('delete from import_rows');
    await db.query('delete from imports');
    await db.query('delete from companies');
  });
  afterEach(() => {
    // Whatever happened, no upload stays behind.
    const folder = join(config.dataDir, 'uploads');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });

  async function checked(content: Buffer | Readable, municipality?: string): Promise<string> {
    const id = await imports.receive(actor, {
      kind: 'ytj',
      fileName: '../../etc/passwd',
      content: content instanceof Readable ? content : Readable.from([content]),
      municipality,
    });
    await check.run(id);
    return id;
  }

  async function applied(content: Buffer | object, municipality?: string): Promise<string> {
    const id = await checked(Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)), municipality);
    await imports.apply(actor, id);
    await apply.run(id);
    expect(await staleInSearch(db)).toEqual([]);
    return id;
  }

  const counts = async (id: string) => (await importView(db, id)).counts;
  const companies = () =>
    db.query<Record<string, unknown>>(
      `select name, business_id as "businessId", status, situation, housing, postal_code as "postalCode", municipality_code as "municipalityCode", version
       from companies order by business_id`,
    );
  const refusal = async (content: Buffer): Promise<string> => {
    try {
      await checked(content);
      return 'none';
    } catch (error) {
      return error instanceof DomainError ? error.code : String(error);
    }
  };
  const one = (more: object = {}, businessId = '9100001-3') => ({
    businessId: { value: businessId },
    names: [{ name: 'Pajala Oy', type: '1' }],
    ...more,
  });
  const renamed = one({
    names: [
      { name: 'Pajala Group Oy', type: '1' },
      { name: 'Pajala Oy', type: '1', endDate: '2026-01-01' },
    ],
  });

  it('are judged row by row before anything is written', async () => {
    const id = await checked(answer);
    const view = await importView(db, id);
    expect(view).toMatchObject({
      state: 'ready',
      fileName: 'passwd',
      rowsRead: 9,
      counts: { create: 6, update: 0, skip: 1, refuse: 2 },
    });
    expect(view.createdBy?.name).toBe('Tuoja Testi');
    expect(await companies()).toEqual([]);
    const { items } = await listImportRows(db, id, { verdict: 'refuse' }, { limit: 50 });
    expect(items.map(({ n, businessId, title, reason }) => ({ n, businessId, title, reason }))).toEqual([
      { n: 7, businessId: '9100007-3', title: 'Väärän Numeron Oy', reason: 'business-id-checksum' },
      { n: 8, businessId: '9100008-0', title: null, reason: 'name-missing' },
    ]);
    expect((await listImportRows(db, id, { q: 'katinalan' }, { limit: 50, withTotal: true })).total).toBe(2);
    expect((await listImportRows(db, id, { q: '9100004' }, { limit: 50 })).items).toHaveLength(1);
  });

  it('are written with the register’s facts, all names and their trail', async () => {
    const id = await applied(answer);
    expect(await importView(db, id)).toMatchObject({
      state: 'applied',
      counts: { create: 6, update: 0, skip: 1, refuse: 2 },
    });
    expect(await companies()).toMatchObject([
      { name: 'Katinalan Konepaja Oy', status: 'active', postalCode: '13800', municipalityCode: '082', housing: false },
      { name: 'Lepaan Kukka Ky', status: 'ceased', municipalityCode: '082' },
      { name: 'Parolan Paja Oy', situation: 'bankruptcy', municipalityCode: '082' },
      { name: 'Asunto Oy Parolan Pihlaja', housing: true },
      { name: '=HYPERLINK("http://paha.example";"Klikkaa") Oy', municipalityCode: null },
      { name: 'Vanajan Varasto Oy', municipalityCode: '109' },
    ]);
    expect(
      await db.one(
        `select r.visiting_street as street, r.visiting_apartment as apartment, r.in_employer_register as employer,
           r.registered_on::text as "registeredOn", r.register_modified_at as "modifiedAt"
         from company_register_records r where r.business_id = '9100001-3'`,
      ),
    ).toEqual({
      street: 'Katinalantie 12 B',
      apartment: '3 a',
      employer: true,
      registeredOn: '2009-04-02',
      modifiedAt: new Date('2026-04-02T09:45:49Z'),
    });
    expect(
      (
        await db.query<{ name: string }>(
          `select n.name from company_names n join companies c on c.id = n.company_id where c.business_id = '9100001-3' order by 1`,
        )
      ).map(({ name }) => name),
    ).toEqual(['Hattulan Sorvaus Oy', 'Katinala Machine Works Ltd', 'Katinalan Konepaja Oy', 'Sorvipojat']);
    const trail = await db.query<{ action: string; n: number }>(
      `select action, count(*)::int as n from audit_entries where actor_id = $1 and (object_id = $2 or changes -> 'import' ->> 1 = $2::text) group by 1 order by 1`,
      [actor.id, id],
    );
    expect(trail).toEqual([
      { action: 'apply', n: 1 },
      { action: 'create', n: 7 },
    ]);
  });

  it('do not change when the same file is applied again, or one import twice', async () => {
    const id = await applied(answer);
    const before = await companies();
    await imports.apply(actor, id);
    await apply.run(id);
    const again = await applied(answer);
    expect(await counts(again)).toEqual({ create: 0, update: 0, skip: 7, refuse: 2 });
    expect(await companies()).toEqual(before);
  });

  it('of one municipality only, when asked for', async () => {
    const id = await checked(answer, '082');
    expect(await counts(id)).toEqual({ create: 4, update: 0, skip: 3, refuse: 2 });
  });

  it('follow the register where nobody wrote anything else', async () => {
    await applied([one({ website: { url: 'vanha.example' } })]);
    const id = await checked(Buffer.from(JSON.stringify([{ ...renamed, website: { url: 'uusi.example' } }])));
    await db.query(`update companies set website = 'oma.example', version = version + 1`);
    await imports.apply(actor, id);
    await apply.run(id);
    // The name was untouched; the website was changed by hand between the check and the writing.
    expect(await db.one(`select name, website, version from companies`)).toEqual({
      name: 'Pajala Group Oy',
      website: 'oma.example',
      version: 3,
    });
    expect(await db.query(`select name from company_names order by 1`)).toEqual([
      { name: 'Pajala Group Oy' },
      { name: 'Pajala Oy' },
    ]);
  });

  it('leave a person’s own value, and show both', async () => {
    await applied([one()]);
    await db.query(`update companies set name = 'Pajalan paja'`);
    const id = await applied([renamed]);
    const { items } = await listImportRows(db, id, { verdict: 'update' }, { limit: 5 });
    expect(items[0]?.difference).toEqual({ name: { from: 'Pajalan paja', to: 'Pajala Group Oy', applies: false } });
    expect(
      await db.one(
        `select c.name, r.name as "registerName", c.version from companies c join company_register_records r on r.company_id = c.id`,
      ),
    ).toEqual({
      name: 'Pajalan paja',
      registerName: 'Pajala Group Oy',
      version: 1,
    });
  });

  it('fill in a company that was entered by hand', async () => {
    await db.query(`insert into companies (name, business_id) values ('Pajala', '9100001-3')`);
    await applied([one({ website: { url: 'pajala.example' } })]);
    expect(await db.one('select name, website from companies')).toEqual({ name: 'Pajala', website: 'pajala.example' });
  });

  it('stay in the bin when they lie there', async () => {
    await applied([one()]);
    await db.query('update companies set deleted_at = now()');
    expect(await counts(await applied([renamed]))).toMatchObject({ create: 0, skip: 1 });
    expect(await db.one('select name from companies')).toEqual({ name: 'Pajala Oy' });
  });

  it('that somebody added meanwhile are passed over, not doubled', async () => {
    const id = await checked(Buffer.from(JSON.stringify([one()])));
    await db.query(`insert into companies (name, business_id) values ('Pajala käsin', '9100001-3')`);
    await imports.apply(actor, id);
    await apply.run(id);
    expect(await importView(db, id)).toMatchObject({ state: 'applied', counts: { create: 0, skip: 1 } });
    expect(await db.query('select name from companies')).toEqual([{ name: 'Pajala käsin' }]);
  });

  it('leave nothing half-written when the writing fails, and can be written once it works again', async () => {
    const id = await checked(answer);
    const setPostalCode = (code: string) =>
      db.query(
        `update import_rows set record = jsonb_set(record, '{own,postalCode}', to_jsonb($2::text)) where import_id = $1 and n = 6`,
        [id, code],
      );
    await setPostalCode('not a postal code');
    await imports.apply(actor, id);
    await expect(apply.run(id)).rejects.toThrow('companies_postal_code_check');
    expect(await importView(db, id)).toMatchObject({ state: 'ready', problem: 'unexpected', rowsDone: 0 });
    expect(await companies()).toEqual([]);
    await setPostalCode('13800');
    await imports.apply(actor, id);
    expect(await importView(db, id)).toMatchObject({ state: 'applying', problem: null });
    await apply.run(id);
    expect(await importView(db, id)).toMatchObject({ state: 'applied', problem: null });
    expect(await companies()).toHaveLength(6);
  });

  it('cannot be applied before the check is done', async () => {
    const id = await imports.receive(actor, { kind: 'ytj', fileName: 'x', content: Readable.from([answer]) });
    await expect(imports.apply(actor, id)).rejects.toMatchObject({ code: 'import-not-ready' });
    await check.run(id);
  });

  it('come out of the big zip, limited to the own municipality', async () => {
    const array = Buffer.from(JSON.stringify((JSON.parse(answer.toString()) as { companies: unknown[] }).companies));
    const id = await checked(Buffer.from(zipSync({ 'data_20261122.json': array })));
    expect(await importView(db, id)).toMatchObject({
      state: 'ready',
      options: { format: 'zip', municipality: '082' },
      counts: { create: 4, skip: 3 },
    });
  });

  it('are refused at once when the file is no register file, and leave no trace', async () => {
    const zip = Buffer.from(zipSync({ 'data.json': answer }));
    const nested = Buffer.from(zipSync({ 'data.zip': [zip, { level: 0 }] }));
    expect(await refusal(Buffer.alloc(0))).toBe('file-empty');
    expect(await refusal(Buffer.from('<!doctype html><p>Virhe</p>'))).toBe('file-is-a-page');
    expect(await refusal(Buffer.from('Y-tunnus;Nimi\n'))).toBe('file-not-register');
    expect(await refusal(answer.subarray(0, 3000))).toBe('file-truncated');
    expect(await refusal(zip.subarray(0, zip.length - 200))).toBe('file-truncated');
    expect(await refusal(Buffer.from(zipSync({ 'a.json': answer, 'b.json': answer })))).toBe('file-zip-unsafe');
    expect(await refusal(Buffer.from(zipSync({ 'bomb.json': Buffer.alloc(50_000_000, 0x20) }, { level: 9 })))).toBe(
      'file-zip-unsafe',
    );
    expect(await refusal(Buffer.from(zipSync({ '../../evil.json': answer })))).toBe('file-zip-unsafe');
    expect(await db.query('select 1 from imports')).toEqual([]);
    // What only unpacking shows is told on the import.
    const id = await checked(nested);
    expect(await importView(db, id)).toMatchObject({ state: 'failed', problem: 'file-zip-unsafe' });
  });

  it('leave no file when the sender goes away', async () => {
    const half = new Readable({ read() {} });
    half.push(answer.subarray(0, 1000));
    setTimeout(() => half.destroy(new Error('aborted')), 20);
    await expect(checked(half)).rejects.toThrow('aborted');
  });

  it('twenty thousand at once keep their counts', async () => {
    function* file() {
      yield Buffer.from('{"totalResults":20000,"companies":[');
      let written = 0;
      for (let body = 9_200_000; written < 20_000; body += 1) {
        const digit = checkDigitOf(String(body));
        if (digit === null) continue;
        // Every tenth has a wrong check digit.
        const id = `${body}-${written % 10 === 9 ? (digit + 1) % 10 : digit}`;
        const record = one(
          { lastModified: '2026-05-06T08:00:00', names: [{ name: `Yritys ${body} Oy`, type: '1' }] },
          id,
        );
        yield Buffer.from(`${written === 0 ? '' : ','}${JSON.stringify(record)}`);
        written += 1;
      }
      yield Buffer.from(']}');
    }
    const id = await checked(Readable.from(file()));
    await imports.apply(actor, id);
    await apply.run(id);
    expect(await importView(db, id)).toMatchObject({
      state: 'applied',
      rowsRead: 20_000,
      counts: { create: 18_000, update: 0, skip: 0, refuse: 2000 },
    });
    expect(await db.one('select count(*)::int as n from companies')).toEqual({ n: 18_000 });
  }, 300_000);
});
