import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { listColumns, listKinds } from '@elinvoima/contracts';
import { ExportService, RunExport, SweepExports } from '@elinvoima/domain/exports';
import { FileStore, Forbidden, userActor } from '@elinvoima/domain/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface ExportAnswer {
  id: string;
  state: string;
  rowsTotal: number;
  rowsWritten: number;
  progress: number;
  problem: string | null;
  expiresAt: string | null;
}

const now = '2026-11-18T10:05:00Z';
const nasty = ['=HYPERLINK("http://paha.example";"x")', '+358 40', '-1+1', '@SUM(A1)', '\tsarkain', '＝1+1'];

describe('exports', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let run: RunExport;

  beforeAll(async () => {
    api = await startTestApi({ now });
    coordinator = await api.as('coordinator');
    run = api.app.get(RunExport, { strict: false });
    for (const name of nasty)
      await api.db.query(
        `insert into companies (name, industry_code, post_office, owner_id, tags) values ($1, '25620', 'PAROLA', $2, '{"=1+1","a;b"}')`,
        [name, coordinator.userId],
      );
    await api.db.query(
      `insert into companies (name, status) values ('Ämpäri; "laina" Oy' || chr(10) || 'toinen rivi', 'active')`,
    );
  });
  afterAll(async () => {
    await api.close();
    rmSync(api.config.dataDir, { recursive: true, force: true });
  });

  const take = (body: object, client = coordinator, headers: Record<string, string> = {}) =>
    client.post<ExportAnswer & { errors?: { pointer: string; code: string }[] }>('exports', body, headers);
  const fileOf = async (body: object, client = coordinator) => {
    const taken = await take(body, client);
    expect([taken.status, taken.body.state, taken.body.problem]).toEqual([201, 'ready', null]);
    return { taken: taken.body, ...(await client.getFile(`exports/${taken.body.id}/file`)) };
  };
  const csv = async (body: object, client = coordinator) => {
    const { bytes } = await fileOf({ format: 'csv', ...body }, client);
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    return parse(bytes, { bom: true, delimiter: ';', relax_column_count: true });
  };
  const files = () => readdirSync(join(api.config.dataDir, 'files', 'exports'));
  const trail = async (id: string) =>
    api.db.query<{ action: string; changes: Record<string, unknown[]> }>(
      'select action, changes from audit_entries where object_id = $1 order by seq',
      [id],
    );

  it('a small list is ready at once: exactly what is seen, with its rows counted, in words and in Finnish', async () => {
    const filter = { ownerId: coordinator.userId };
    const taken = await take({
      list: 'companies',
      format: 'csv',
      filter,
      columns: ['owner', 'industryCode', 'tags'],
      sort: '-name',
    });
    expect(taken).toMatchObject({
      status: 201,
      body: { state: 'ready', rowsTotal: nasty.length, rowsWritten: nasty.length, progress: 1 },
    });
    expect(taken.headers['location']).toBe(`/api/exports/${taken.body.id}`);
    const { headers, bytes } = await coordinator.getFile(`exports/${taken.body.id}/file`);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="Yritykset 2026-11-18.csv"; filename*=UTF-8''Yritykset%202026-11-18.csv`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const text = bytes.toString();
    expect(text).toContain('\r\n');
    const rows = parse(bytes, { bom: true, delimiter: ';', relax_column_count: true });
    expect(rows[0]).toEqual(['Nimi', 'Kunnan yhteyshenkilö', 'Toimiala', 'Tunnisteet']);
    const seen = await coordinator.get<{ items: { name: string }[] }>(
      `companies?ownerId=${coordinator.userId}&sort=-name&limit=200`,
    );
    // The first and only apostrophe was put there for the spreadsheet.
    expect(rows.slice(1, -1).map(([name]) => name?.replace(/^'/, ''))).toEqual(seen.body.items.map(({ name }) => name));
    expect(rows.slice(1, -1).every(([name]) => name?.startsWith("'"))).toBe(true);
    expect(rows[1]).toEqual([rows[1]?.[0], 'Testi coordinator', expect.stringMatching(/\w/), "'=1+1, a;b"]);
    expect(rows.at(-1)).toEqual([
      '6 / 6 riviä. Yritykset: kunnan yhteyshenkilö Testi coordinator. Vienyt Testi coordinator 18.11.2026 klo 12.05.',
    ]);
    expect((await trail(taken.body.id)).map(({ action }) => action)).toEqual(['create', 'finish', 'export']);
    expect((await trail(taken.body.id)).at(-1)?.changes).toEqual({
      list: [null, 'companies'],
      filter: [null, filter],
      rows: [null, 6],
    });
  });

  it('every list can be taken out in both formats and three languages, with all of its columns', async () => {
    const company = await coordinator.post<{ id: string }>('companies', { name: 'Koepaja Oy' });
    const contact = await coordinator.post<{ id: string }>('contacts', {
      firstName: 'Aino',
      lastName: 'Aalto',
      email: 'aino@example.test',
      companies: [{ companyId: company.body.id }],
    });
    await coordinator.post('interactions', {
      type: 'visit',
      occurredAt: '2026-07-01T20:59:00Z',
      durationMinutes: 45,
      subject: 'Käynti',
      companyIds: [company.body.id],
      contactIds: [contact.body.id],
      topics: ['recruitment'],
      followUp: { title: 'Soita', dueOn: '2026-12-01' },
    });
    await coordinator.post('enquiries', { kind: 'plot', companyId: company.body.id });
    await coordinator.post('sites', { kind: 'plot', name: 'Tontti 1' });
    await coordinator.post('partners', { name: 'Neuvontakeskus', sector: 'association' });
    await coordinator.post('events', {
      title: 'Aamukahvit',
      kind: 'morning_coffee',
      startsAt: '2026-11-10T06:00:00Z',
      endsAt: '2026-11-10T08:00:00Z',
    });
    for (const list of listKinds) {
      const columns = listColumns[list].map(({ key }) => key);
      for (const language of ['fi', 'sv', 'en'] as const) {
        const filter = list === 'enquiries' ? { confidentiality: 'all' } : {};
        const rows = await csv({ list, columns, language, filter });
        expect(rows.length).toBeGreaterThanOrEqual(3);
        expect(rows.slice(0, -1).every((row) => row.length === columns.length)).toBe(true);
        expect(JSON.stringify(rows)).not.toMatch(/\[object|undefined|NaN|"null"/);
      }
      const { bytes } = await fileOf({ list, format: 'xlsx', columns });
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
    // What stands within another member of the row is in its cell, and what nobody has counted is empty.
    const [, coffee] = await csv({ list: 'events', columns: ['registrations', 'attendances'] });
    expect(coffee).toEqual(['Aamukahvit', '0', '']);
    // A confidential enquiry leaves the house only when somebody has chosen so.
    expect((await csv({ list: 'enquiries', columns: ['title'] })).length).toBe(2);
    const [heading, visit] = await csv({
      list: 'interactions',
      columns: ['occurredAt', 'type', 'companies', 'durationMinutes'],
    });
    expect(heading).toEqual([
      'Otsikko',
      expect.any(String),
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    expect(visit).toEqual(['Käynti', '1.7.2026 23.59', 'Yrityskäynti', 'Koepaja Oy', '45']);
    expect((await csv({ list: 'interactions', columns: ['followUp'] }))[1]).toEqual(['Käynti', 'Soita (1.12.2026)']);
  });

  it('a workbook holds real days and numbers, no formula, a header that stays and filters, and says what it is', async () => {
    const { bytes } = await fileOf({ list: 'companies', format: 'xlsx', columns: ['updatedAt', 'tags', 'sizeClass'] });
    const parts = unzipped(bytes);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(sheet).toMatch(/<autoFilter ref="A1:D\d+"\/>/);
    // A heading stands in one line beside its button.
    const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths[3]).toBeGreaterThan('Henkilöstön suuruusluokka'.length);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('&apos;=HYPERLINK'.replace('&apos;', "'"));
    expect(sheet).toMatch(/<c r="B2" s="8"><v>4\d{4}\.\d+<\/v>/);
    const about = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(about).toMatch(/>\d+ \/ \d+ riviä</);
    expect(about).toContain('Yritykset: kaikki');
    const total = (await coordinator.get<{ total: number }>('companies?withTotal=true')).body.total;
    expect(about).toContain(`>${total} / ${total} riviä<`);
  });

  it('shows no more than the list itself does, whoever asks', async () => {
    for (const role of ['viewer', 'contributor', 'service_manager', 'land_use_officer'] as const)
      expect((await take({ list: 'companies', format: 'csv' }, await api.as(role))).status).toBe(403);
    expect((await api.anonymous.post('exports', { list: 'companies', format: 'csv' })).status).toBe(401);
    const refused = async (body: object) => {
      const { status, body: problem } = await take({ list: 'companies', format: 'csv', ...body });
      return [status, problem.errors?.[0]?.pointer];
    };
    expect(await refused({ filter: { secret: 'x' } })).toEqual([400, '/filter/secret']);
    expect(await refused({ columns: ['name', 'passwordHash'] })).toEqual([400, '/columns/1']);
    expect(await refused({ columns: ['name"; drop table exports; --'] })).toEqual([400, '/columns/0']);
    expect((await refused({ sort: 'name;select pg_sleep(5)--' }))[0]).toBe(400);
    expect((await refused({ list: 'users' }))[0]).toBe(400);
    expect((await refused({ requestedBy: coordinator.userId }))[0]).toBe(400);

    const { taken } = await fileOf({ list: 'contacts', format: 'csv' });
    const director = await api.as('director');
    expect((await director.get(`exports/${taken.id}`)).status).toBe(404);
    expect((await director.get(`exports/${taken.id}/file`)).status).toBe(404);
    expect((await director.post(`exports/${taken.id}/cancel`)).status).toBe(404);
    expect((await director.get<{ items: unknown[] }>('exports')).body.items).toEqual([]);
  });

  it('rights are those of the moment when rows are read and fetched, not of when they were ordered', async () => {
    const { taken } = await fileOf({ list: 'contacts', format: 'csv' });
    const waiting = await order();
    const setRole = (role: string) =>
      api.db.query('update users set role = $2 where id = $1', [coordinator.userId, role]);
    await setRole('land_use_officer');
    try {
      await run.run(waiting);
      expect((await coordinator.get(`exports/${taken.id}/file`)).status).toBe(403);
      expect((await coordinator.get('exports')).status).toBe(403);
    } finally {
      await setRole('coordinator');
    }
    const failed = await coordinator.get<ExportAnswer>(`exports/${waiting}`);
    expect(failed.body).toMatchObject({ state: 'failed', problem: expect.stringMatching(/oikeu|sallittu/i) });
    expect((await coordinator.get(`exports/${waiting}/file`)).status).toBe(409);
  });

  /** As `POST /exports` leaves a large one: written down, its rows still to be read. */
  async function order(list = 'companies'): Promise<string> {
    const { id } = await api.db.one<{ id: string }>(
      `insert into exports (list, format, language, requested_by) values ($1, 'csv', 'fi', $2) returning id`,
      [list, coordinator.userId],
    );
    return id;
  }

  it('a large list waits for the worker, tells how far it is, and is written once however often it is begun', async () => {
    await api.db.query(`insert into companies (name) select 'Suuri ' || n || ' Oy' from generate_series(1, 2500) n`);
    const key = { 'idempotency-key': 'vienti-1' };
    const body = { list: 'companies', format: 'csv', filter: { q: 'suuri' }, sort: 'name' };
    const taken = await take(body, coordinator, key);
    expect(taken.body).toMatchObject({ state: 'waiting', rowsTotal: 2500, rowsWritten: 0, progress: 0 });
    expect((await take(body, coordinator, key)).body.id).toBe(taken.body.id);
    expect((await take({ ...body, format: 'xlsx' }, coordinator, key)).status).toBe(422);
    expect((await coordinator.get(`exports/${taken.body.id}/file`)).status).toBe(409);
    const before = files().length;
    await Promise.all([run.run(taken.body.id), run.run(taken.body.id), run.run(taken.body.id)]);
    await run.run(taken.body.id);
    expect(files()).toHaveLength(before + 1);
    expect((await coordinator.get(`exports/${taken.body.id}`)).body).toMatchObject({
      state: 'ready',
      rowsWritten: 2500,
      rowsTotal: 2500,
      progress: 1,
    });
    const { bytes } = await coordinator.getFile(`exports/${taken.body.id}/file`);
    const rows = parse(bytes, { bom: true, delimiter: ';', relax_column_count: true });
    expect(rows).toHaveLength(2502);
    expect(new Set(rows.slice(1, -1).map(([name]) => name)).size).toBe(2500);
  });

  it('a cancelled one is not written, one whose worker died is begun anew, one that was overtaken leaves no file', async () => {
    const cancelled = await order();
    expect((await coordinator.post(`exports/${cancelled}/cancel`)).body).toMatchObject({ state: 'cancelled' });
    expect((await coordinator.post(`exports/${cancelled}/cancel`)).status).toBe(409);
    const before = files().length;
    await run.run(cancelled);
    expect(files()).toHaveLength(before);

    const dead = await order();
    await api.db.query(
      `update exports set state = 'running', attempt = 1, touched_at = now() - interval '3 minutes' where id = $1`,
      [dead],
    );
    const fresh = await order();
    const alive = await order();
    await api.db.query(`update exports set state = 'running', attempt = 1 where id = $1`, [alive]);
    expect(await run.stranded()).toEqual([{ id: dead, attempt: 1 }]);
    await run.run(alive);
    expect((await coordinator.get(`exports/${alive}`)).body).toMatchObject({ state: 'running' });
    await run.run(dead);
    expect((await coordinator.get(`exports/${dead}`)).body).toMatchObject({ state: 'ready' });

    // Cancelled at the last moment: what was written goes.
    const store = api.app.get(FileStore, { strict: false });
    const put = store.put.bind(store);
    store.put = async (area, file) => {
      expect((await coordinator.post(`exports/${fresh}/cancel`)).status).toBe(200);
      return put(area, file);
    };
    try {
      await run.run(fresh);
    } finally {
      store.put = put;
    }
    expect((await coordinator.get(`exports/${fresh}`)).body).toMatchObject({ state: 'cancelled' });
    expect(files()).toHaveLength(before + 1);
    await api.db.query(`update exports set state = 'cancelled' where id = $1`, [alive]);
  });

  it('twelve small ones at once starve nobody: two are written at once, the rest are the worker’s', async () => {
    const people = [coordinator, await api.as('director'), await api.as('administrator')];
    const taken = await Promise.all(
      people.flatMap((who) => [1, 2, 3, 4].map(() => take({ list: 'partners', format: 'csv' }, who))),
    );
    expect(taken.map(({ status, body }) => [status, body.problem])).toEqual(taken.map(() => [201, null]));
    const left = taken.filter(({ body }) => body.state === 'waiting').map(({ body }) => body.id);
    expect(taken.length - left.length).toBeGreaterThanOrEqual(2);
    for (const id of left) await run.run(id);
    const states = await api.db.query<{ state: string }>('select state from exports where id = any($1::uuid[])', [
      taken.map(({ body }) => body.id),
    ]);
    expect(states.map(({ state }) => state)).toEqual(taken.map(() => 'ready'));
    const three = [1, 2, 3].map(() => run.runAtOnce(taken[0]?.body.id ?? ''));
    expect(await Promise.all(three)).toEqual([true, true, false]);
  });

  it('what was typed into the search stays off the trail, and a filter beyond one’s rights keeps the file shut', async () => {
    const filter = { q: 'Aino Aalto', status: 'active', need: 'growth' };
    const { taken } = await fileOf({ list: 'companies', format: 'csv', filter });
    const told = await trail(taken.id);
    expect(JSON.stringify(told)).not.toContain('Aalto');
    for (const entry of [told[0], told.at(-1)]) expect(entry?.changes['filter']).toEqual([null, { ...filter, q: '…' }]);
    const actor = userActor({ id: String(coordinator.userId), role: 'coordinator', language: 'fi' });
    const less = new Set(actor.permissions);
    less.delete('needs-assessments.read');
    const service = api.app.get(ExportService, { strict: false });
    await expect(service.open({ ...actor, permissions: less }, taken.id)).rejects.toThrow(Forbidden);
    expect((await trail(taken.id)).length).toBe(told.length);
  });

  it('nobody fills the queue, and after a day a file is gone', async () => {
    const orders = [await order(), await order(), await order(), await order(), await order()];
    const sixth = await take({ list: 'companies', format: 'csv' });
    expect(sixth.status).toBe(409);
    await api.db.query(`update exports set state = 'cancelled' where id = any($1::uuid[])`, [orders]);

    const { taken } = await fileOf({ list: 'contacts', format: 'csv' });
    expect(taken.expiresAt).toBe('2026-11-19T10:05:00.000Z');
    await api.db.query(`update exports set expires_at = $2 where id = $1`, [taken.id, now]);
    expect((await coordinator.get(`exports/${taken.id}/file`)).status).toBe(410);
    const before = files().length;
    const sweep = api.app.get(SweepExports, { strict: false });
    expect(await sweep.run()).toEqual({ expired: 1, orphans: 0 });
    expect(files()).toHaveLength(before - 1);
    expect((await coordinator.get(`exports/${taken.id}`)).body).toMatchObject({ state: 'expired' });
    expect((await coordinator.get(`exports/${taken.id}/file`)).status).toBe(410);
    const listed = await coordinator.get<{ items: { id: string }[]; total: number }>('exports?limit=3&withTotal=true');
    expect(listed.body.items).toHaveLength(3);
    expect(listed.body.total).toBeGreaterThan(20);
  });
});

/** The parts of a workbook, by the directory at its end. */
function unzipped(archive: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = archive.length - 22;
  let at = archive.readUInt32LE(end + 16);
  for (let n = archive.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [packed, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const start = archive.readUInt32LE(at + 42);
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString();
    const content = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    parts.set(name, inflateRawSync(archive.subarray(content, content + packed)).toString());
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}
