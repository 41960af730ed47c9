import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SweepAttachments } from '@elinvoima/domain/attachments';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Attachment {
  id: string;
  version: number;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
}
interface Refusal {
  title: string;
  errors?: { pointer: string; code: string; message: string }[];
}

const boundary = 'raja-5678';
const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const pdf = Buffer.from('%PDF-1.7\nsopimus ja liite\n');
const part = (content: Buffer, fileName: string, field = 'file') =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);
const form = (content: Buffer, fileName = 'sopimus.pdf', field = 'file') =>
  Buffer.concat([part(content, fileName, field), Buffer.from(`--${boundary}--\r\n`)]);

describe('attachments', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ env: { ATTACHMENT_MAX_MB: '1' } });
    coordinator = await api.as('coordinator');
    companyId = await newCompany();
  });
  afterAll(async () => {
    await api.close();
    rmSync(api.config.dataDir, { recursive: true, force: true });
  });

  const newCompany = async () => (await coordinator.post<{ id: string }>('companies', { name: 'Koepaja Oy' })).body.id;
  const attach = <T = Attachment>(
    content: Buffer,
    fileName = 'sopimus.pdf',
    to = `companies/${companyId}`,
    client = coordinator,
    headers: Record<string, string> = {},
  ) => client.post<T>(`${to}/attachments`, form(content, fileName), { ...type, ...headers });
  const filesIn = (folder: string): string[] => {
    const path = join(api.config.dataDir, 'files', folder);
    return existsSync(path) ? readdirSync(path).toSorted() : [];
  };
  const onDisk = () => [...filesIn('attachments'), ...filesIn('received')];
  const rows = async () =>
    (await api.db.one<{ count: number }>('select count(*)::int as count from attachments')).count;
  const trail = async (id: string) =>
    (
      await api.db.query<{ action: string }>('select action from audit_entries where object_id = $1 order by seq', [id])
    ).map(({ action }) => action);

  it('a file is attached, listed, saved, binned and brought back, each with its trail', async () => {
    const to = `companies/${await newCompany()}`;
    const taken = await attach(pdf, '..\\..\\Kauppakirja Ä (1).PDF', to);
    expect(taken.status).toBe(201);
    expect(taken.headers['location']).toBe(`/api/attachments/${taken.body.id}`);
    expect(taken.body).toMatchObject({
      fileName: 'Kauppakirja Ä (1).PDF',
      mediaType: 'application/pdf',
      sizeBytes: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      createdBy: { id: coordinator.userId, name: 'Testi coordinator' },
      version: 1,
    });
    expect((await coordinator.get(`attachments/${taken.body.id}`)).body).toEqual(taken.body);
    expect((await coordinator.get(`${to}/attachments?withTotal=true`)).body).toEqual({
      items: [taken.body],
      nextCursor: null,
      total: 1,
      mostBytes: 1024 * 1024,
    });

    const { status, headers, bytes } = await coordinator.getFile(`attachments/${taken.body.id}/file`);
    expect([status, bytes.equals(pdf)]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="Kauppakirja A (1).PDF"; filename*=UTF-8''Kauppakirja%20%C3%84%20%281%29.PDF`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': `sandbox; default-src 'none'`,
      'cache-control': 'no-store',
    });

    expect((await coordinator.send('DELETE', `attachments/${taken.body.id}`)).status).toBe(428);
    expect((await coordinator.delete(`attachments/${taken.body.id}`, 7)).status).toBe(412);
    expect((await coordinator.delete(`attachments/${taken.body.id}`, 1)).status).toBe(204);
    expect((await coordinator.get(`attachments/${taken.body.id}/file`)).status).toBe(404);
    expect((await coordinator.get<{ items: unknown[] }>(`${to}/attachments`)).body.items).toEqual([]);
    const bin = await coordinator.get<{ items: { id: string; title: string; mayRestore: boolean }[] }>(
      'bin?kind=attachment',
    );
    expect(bin.body.items).toMatchObject([{ id: taken.body.id, title: 'Kauppakirja Ä (1).PDF', mayRestore: true }]);
    expect((await coordinator.post(`attachments/${taken.body.id}/restore`)).body).toMatchObject({ version: 3 });
    expect((await coordinator.getFile(`attachments/${taken.body.id}/file`)).bytes.equals(pdf)).toBe(true);
    expect(await trail(taken.body.id)).toEqual(['create', 'download', 'delete', 'restore', 'download']);
  });

  it('is seen by whoever sees the record, and changed by whoever changes it; to others it is not there', async () => {
    const interaction = await coordinator.post<{ id: string }>('interactions', {
      type: 'call',
      occurredAt: '2026-01-10T10:00:00Z',
      subject: 'Puhelu',
      companyIds: [companyId],
    });
    const enquiry = await coordinator.post<{ id: string }>('enquiries', { kind: 'plot', companyId });
    const on = {
      company: (await attach(pdf)).body.id,
      interaction: (await attach(pdf, 'a.pdf', `interactions/${interaction.body.id}`)).body.id,
      enquiry: (await attach(pdf, 'b.pdf', `enquiries/${enquiry.body.id}`)).body.id,
    };
    const unknown = '01900000-0000-7000-8000-000000000000';
    const reads = async (role: Parameters<TestApi['as']>[0]) => {
      const client = await api.as(role);
      const of = async (id: string) => (await client.get(`attachments/${id}/file`)).status;
      return [await of(on.company), await of(on.interaction), await of(on.enquiry), await of(unknown)];
    };
    expect(await reads('coordinator')).toEqual([200, 200, 200, 404]);
    expect(await reads('service_manager')).toEqual([200, 200, 404, 404]);
    expect(await reads('land_use_officer')).toEqual([200, 404, 200, 404]);
    expect(await reads('contributor')).toEqual([403, 403, 403, 403]);
    expect(await reads('viewer')).toEqual([403, 403, 403, 403]);
    expect((await api.anonymous.get(`attachments/${on.company}/file`)).status).toBe(401);

    const manager = await api.as('service_manager');
    const officer = await api.as('land_use_officer');
    const hidden = await manager.get<Refusal>(`attachments/${on.enquiry}/file`);
    const missing = await manager.get<Refusal>(`attachments/${unknown}/file`);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    expect((await manager.get(`enquiries/${enquiry.body.id}/attachments`)).status).toBe(404);
    expect((await attach(pdf, 'c.pdf', `enquiries/${enquiry.body.id}`, manager)).status).toBe(404);
    expect((await manager.delete(`attachments/${on.enquiry}`, 1)).status).toBe(404);
    // Reads companies, changes none.
    expect((await officer.get(`companies/${companyId}/attachments`)).status).toBe(200);
    expect((await attach(pdf, 'c.pdf', `companies/${companyId}`, officer)).status).toBe(403);
    expect((await officer.delete(`attachments/${on.company}`, 1)).status).toBe(403);
    expect((await attach(pdf, 'c.pdf', `enquiries/${enquiry.body.id}`, officer)).status).toBe(201);
    expect(await trail(on.enquiry)).toEqual(['create', 'download', 'download']);

    // What hangs on a record in the bin is in it too.
    await coordinator.delete(`interactions/${interaction.body.id}`, 1);
    expect(await reads('coordinator')).toEqual([200, 404, 200, 404]);
    expect((await attach(pdf, 'd.pdf', `interactions/${interaction.body.id}`)).status).toBe(404);
  });

  it.each([
    ['a page as a PDF', 'raportti.pdf', Buffer.from('<html><script>1</script>'), 422, 'attachment-is-a-page'],
    ['a page under its own name', 'sivu.pHtMl', pdf, 422, 'attachment-type'],
    ['a drawing', 'logo.SVG', Buffer.from('<svg/>'), 422, 'attachment-is-a-page'],
    ['a program behind a PDF', 'lasku.pdf.exe', pdf, 422, 'attachment-type'],
    ['a program as a picture', 'kuva.jpg', Buffer.from('MZ\u0090\0'), 422, 'attachment-not-what-it-says'],
    ['a workbook with macros', 'taulu.xlsm', Buffer.from('PK\u0003\u0004'), 422, 'attachment-has-macros'],
    ['an unknown kind', 'arkisto.zip', Buffer.from('PK\u0003\u0004'), 422, 'attachment-type'],
    ['a name that is none', '../..', pdf, 422, 'attachment-type'],
    ['text in another encoding', 'lista.csv', Buffer.from('Hämeenlinna', 'latin1'), 422, 'attachment-not-utf8'],
  ])('refuses %s with a sentence, and keeps nothing', async (_, fileName, content, status, code) => {
    const before = [await rows(), onDisk()];
    const refused = await attach<Refusal>(content, fileName);
    expect([refused.status, refused.body.errors?.[0]]).toEqual([
      status,
      { pointer: '/file', code, message: expect.stringMatching(/\.$/) },
    ]);
    expect(refused.text).not.toContain('{allowed}');
    expect([await rows(), onDisk()]).toEqual(before);
  });

  it('refuses what is empty, too large or no form, and forms that are an attack', async () => {
    const before = [await rows(), onDisk()];
    expect((await attach(Buffer.alloc(0))).status).toBe(400);
    const large = await attach<Refusal>(Buffer.concat([pdf, Buffer.alloc(1024 * 1024)]));
    expect([large.status, large.body.title]).toEqual([413, 'Tiedosto on liian suuri. Liite voi olla enintään 1 Mt.']);
    const to = `companies/${companyId}/attachments`;
    expect((await coordinator.post(to, { file: 'x' })).status).toBe(415);
    expect((await coordinator.post(to)).status).toBe(415);
    const send = async (body: Buffer, headers: Record<string, string> = type) =>
      (await coordinator.post<Refusal>(to, body, headers)).status;
    const end = Buffer.from(`--${boundary}--\r\n`);
    const field = (name: string) =>
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`);
    expect(await send(form(pdf, 'a.pdf', ''))).toBe(400);
    expect(await send(form(pdf, 'a.pdf', 'file[0]'))).toBe(400);
    expect(await send(form(pdf, 'a.pdf', `a${'[b]'.repeat(5000)}`))).toBe(400);
    expect(await send(form(pdf), { 'content-type': 'multipart/form-data' })).toBeGreaterThanOrEqual(400);
    expect(await send(Buffer.concat([...Array.from({ length: 10_000 }, (_, n) => field(`f${n}`)), end]))).toBe(413);
    expect(await send(Buffer.concat([...Array.from({ length: 10_000 }, () => part(pdf, 'a.pdf', 'other')), end]))).toBe(
      400,
    );
    expect(await send(end)).toBe(400);
    expect(await send(part(pdf, 'a.pdf').subarray(0, 150))).toBe(400);
    expect(await send(Buffer.from('no form at all'))).toBe(400);
    expect([await rows(), onDisk()]).toEqual(before);
  });

  it('a sender who goes away at the last moment leaves nothing', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = (api.app.getHttpServer() as { address(): AddressInfo }).address();
    const before = [await rows(), filesIn('attachments')];
    const whole = form(Buffer.concat([pdf, Buffer.alloc(500_000, 0x20)]));
    const asked = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: `/api/companies/${companyId}/attachments`,
      headers: { ...coordinator.headers, ...type, host: 'localhost', 'content-length': whole.length },
    });
    asked.on('error', () => undefined);
    asked.write(whole.subarray(0, Math.floor(whole.length * 0.99)));
    await until(() => filesIn('received').length > 0);
    asked.destroy();
    await until(() => filesIn('received').length === 0);
    expect([await rows(), filesIn('attachments')]).toEqual(before);
  });

  it('the same try twice is one file; another file under the same key is refused', async () => {
    const to = `companies/${await newCompany()}`;
    const key = { 'idempotency-key': 'liite-1' };
    const first = await attach(pdf, 'a.pdf', to, coordinator, key);
    const stored = filesIn('attachments');
    const again = await attach(pdf, 'a.pdf', to, coordinator, key);
    expect([again.status, again.body, again.headers['location']]).toEqual([201, first.body, first.headers['location']]);
    expect(filesIn('attachments')).toEqual(stored);
    const other = await attach<Refusal>(Buffer.concat([pdf, pdf]), 'a.pdf', to, coordinator, key);
    expect([other.status, other.body.errors?.[0]?.code]).toEqual([422, 'idempotency-key-reused']);
    expect((await attach(pdf, 'a.pdf', to, coordinator, { 'idempotency-key': 'x'.repeat(129) })).status).toBe(400);
    expect(filesIn('attachments')).toEqual(stored);
    expect((await coordinator.get<{ items: unknown[] }>(`${to}/attachments`)).body.items).toHaveLength(1);
  });

  it('a record holds a hundred files, counted one at a time', async () => {
    const id = await newCompany();
    await api.db.query(
      `insert into attachments (subject_kind, subject_id, file_name, media_type, size_bytes, sha256, stored_as)
       select 'company', $1::uuid, n || '.pdf', 'application/pdf', 1, repeat('0', 64), md5($1::uuid::text || n) from generate_series(1, 98) n`,
      [id],
    );
    const tried = await Promise.all(Array.from({ length: 4 }, () => attach<Refusal>(pdf, 'a.pdf', `companies/${id}`)));
    expect(tried.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409]);
    const refused = tried.find(({ status }) => status === 409);
    expect(refused?.body.title).toBe('Liitteitä on jo 100, eikä enempää voi lisätä.');
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const path: string = `companies/${id}/attachments?limit=40&sort=fileName${cursor === null ? '' : `&cursor=${cursor}`}`;
      const { body }: { body: { items: Attachment[]; nextCursor: string | null } } = await coordinator.get(path);
      seen.push(...body.items.map((file) => file.id));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(100);
    expect(await api.countStatements(() => coordinator.get(`companies/${id}/attachments`))).toBe(3);
  });

  it('the night removes bytes without a row and files that lay long in the bin, and nothing else', async () => {
    const to = `companies/${await newCompany()}`;
    const [kept, young, old] = [
      await attach(pdf, 'a.pdf', to),
      await attach(pdf, 'b.pdf', to),
      await attach(pdf, 'c.pdf', to),
    ];
    for (const { body } of [young, old]) await coordinator.delete(`attachments/${body.id}`, 1);
    await api.db.query(`update attachments set deleted_at = now() - interval '91 days' where id = $1`, [old.body.id]);
    await api.db.query(`update attachments set deleted_at = now() - interval '89 days' where id = $1`, [young.body.id]);
    const folder = join(api.config.dataDir, 'files', 'attachments');
    const [lost, fresh] = ['f'.repeat(32), 'e'.repeat(32)];
    for (const key of [lost, fresh]) writeFileSync(join(folder, key), 'x');
    for (const key of filesIn('attachments').filter((name) => name !== fresh))
      utimesSync(join(folder, key), new Date(0), new Date(0));
    const before = filesIn('attachments').length;
    const sweep = api.app.get(SweepAttachments, { strict: false });
    expect(await sweep.run()).toEqual({ erased: 1, orphans: 1 });
    expect(await sweep.run()).toEqual({ erased: 0, orphans: 0 });
    expect(filesIn('attachments')).toHaveLength(before - 2);
    expect(filesIn('attachments')).toContain(fresh);
    expect(await trail(old.body.id)).toEqual(['create', 'delete', 'erase']);
    expect((await coordinator.post(`attachments/${old.body.id}/restore`)).status).toBe(404);
    expect((await coordinator.post(`attachments/${young.body.id}/restore`)).status).toBe(200);
    expect((await coordinator.getFile(`attachments/${kept.body.id}/file`)).status).toBe(200);
    rmSync(join(folder, fresh));
  });
});

it('with the store away, attachments say so and everything else goes on', async () => {
  const away = {
    S3_ENDPOINT: 'http://127.0.0.1:9',
    S3_BUCKET: 'tiedostot',
    S3_REGION: 'eu-north-1',
    S3_ACCESS_KEY_ID: 'AKID',
    S3_SECRET_ACCESS_KEY: 'a secret of the specs',
  };
  const api = await startTestApi({ env: away });
  try {
    const coordinator = await api.as('coordinator');
    const company = await coordinator.post<{ id: string }>('companies', { name: 'Koepaja Oy' });
    const refused = await coordinator.post<Refusal>(`companies/${company.body.id}/attachments`, form(pdf), type);
    expect([refused.status, refused.headers['retry-after'], refused.body.title]).toEqual([
      503,
      '5',
      'Tiedostovarasto ei vastaa juuri nyt. Yritä hetken kuluttua uudelleen.',
    ]);
    expect(refused.text).not.toContain('127.0.0.1');
    expect(readdirSync(join(api.config.dataDir, 'files', 'received'))).toEqual([]);
    expect((await api.anonymous.get('health/ready')).status).not.toBe(500);
    expect((await coordinator.get(`companies/${company.body.id}/attachments`)).body).toMatchObject({ items: [] });
  } finally {
    await api.close();
    rmSync(api.config.dataDir, { recursive: true, force: true });
  }
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tried = 0; tried < 500; tried += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not come to that');
}
