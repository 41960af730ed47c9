import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplyImport, CheckImport, RemoveOldFiles } from '@elinvoima/domain/imports';
import { writeXlsx } from 'hucre/xlsx';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { uploadTable, type TableImport } from '../testing/table-import.js';

describe('tables that come in', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
  });
  afterAll(async () => {
    await api.close();
    rmSync(api.config.dataDir, { recursive: true, force: true });
  });

  const uploads = (): string[] => {
    const folder = join(api.config.dataDir, 'uploads');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  it('are told by what they hold, whatever they are called', async () => {
    const csv = await uploadTable(coordinator, Buffer.from('Nimi;Kunta\nÄmmän Leipä Oy;Hattula\n', 'latin1'), {
      name: 'lista.xlsx',
    });
    expect(csv.status).toBe(201);
    expect(csv.body).toMatchObject({
      state: 'checking',
      kind: 'companies',
      version: 1,
      municipality: null,
      table: { format: 'csv', encoding: 'windows-1252', delimiter: ';', columns: [], needed: [['name', 'businessId']] },
    });
    expect(csv.headers['etag']).toBe('"1"');
    const workbook = Buffer.from(await writeXlsx({ sheets: [{ name: 'A', rows: [['Nimi'], ['A Oy']] }] }));
    expect((await uploadTable(coordinator, workbook, { name: 'lista.csv' })).body).toMatchObject({
      table: { format: 'xlsx', encoding: null, delimiter: null },
    });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 400, 'Tiedostossa ei ole rivejä.'],
    ['a web page', Buffer.from('<html><table></table></html>'), 415, /ei ole taulukko/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, /vanhaa Excel-muotoa/],
    ['a torn workbook', Buffer.from('PK\u0003\u0004 and nothing more'), 400, /rikki/],
  ])('%s is refused with a sentence, and no file is kept', async (_, content, status, sentence) => {
    const before = uploads();
    const refused = await uploadTable<{ title: string }>(coordinator, content);
    expect([refused.status, refused.body.title]).toEqual([
      status,
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    ]);
    expect(uploads()).toEqual(before);
  });

  it('a file past the limit is refused while it comes, and nothing of it stays', async () => {
    const before = uploads();
    expect((await uploadTable(coordinator, Buffer.alloc(101 * 1024 * 1024, 'Nimi;Kunta\n'))).status).toBe(413);
    expect(uploads()).toEqual(before);
  });

  it('sent twice under one key it is one import and one file; another file under that key is refused', async () => {
    const before = uploads();
    const send = (name: string) =>
      uploadTable(coordinator, Buffer.from(`Nimi;Kunta\n${name};Hattula\n`), {
        headers: { 'idempotency-key': 'kerran' },
      });
    const [first, again] = [await send('Yksi Oy'), await send('Yksi Oy')];
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect(uploads()).toHaveLength(before.length + 1);
    expect((await send('Kaksi Oy')).status).toBe(422);
    expect(uploads()).toHaveLength(before.length + 1);
  });

  const check = async (id: string) => {
    await api.app.get(CheckImport, { strict: false }).run(id);
    return (await coordinator.get<TableImport>(`imports/${id}`)).body;
  };
  const taken = async (content: string) => check((await uploadTable(coordinator, Buffer.from(content))).body.id);

  it('a column that is told anew is judged anew, remembered, and its file known again', async () => {
    const content = 'Toimija;Koodi;Kunta\nSekalainen Oy;9100001-3;Hattula\n=1+1 Oy;1234567-2;\n';
    const guessed = await taken(content);
    expect(guessed.table.mapping).toEqual({ businessId: 1, municipalityCode: 2 });
    expect(guessed.table.columns[1]).toEqual({
      header: 'Koodi',
      examples: ['9100001-3', '1234567-2'],
      field: 'businessId',
      by: 'content',
    });
    expect(guessed.counts['create']).toBe(0);

    const remap = (mapping: object, version = 1) =>
      coordinator.patch<TableImport>(`imports/${guessed.id}`, version, { mapping });
    expect((await coordinator.send('PATCH', `imports/${guessed.id}`, { mapping: {} })).status).toBe(428);
    const wrong = await remap({ name: 9, businessId: 1, email: 1, 'x/y': 0 });
    expect([wrong.status, wrong.body]).toMatchObject([
      422,
      {
        errors: [
          { pointer: '/mapping/name', code: 'import-column-unknown' },
          { pointer: '/mapping/email', code: 'import-column-twice' },
          { pointer: '/mapping/x~1y', code: 'import-field-unknown' },
        ],
      },
    ]);
    expect((await remap({ municipalityCode: 2 })).body).toMatchObject({
      errors: [{ pointer: '/mapping', code: 'import-mapping-incomplete' }],
    });
    const told = await remap({ name: 'toimija', businessId: 1, municipalityCode: null });
    expect([told.status, told.headers['etag'], told.body]).toMatchObject([200, '"2"', { state: 'checking' }]);
    expect((await remap({ name: 0 }, 1)).status).toBe(412);
    expect((await remap({ name: 0 }, 2)).status).toBe(409);
    const judged = await check(guessed.id);
    expect(judged).toMatchObject({
      state: 'ready',
      counts: { create: 1, refuse: 1 },
      table: { mapping: { name: 0, businessId: 1 } },
    });

    const csv = await coordinator.get(`imports/${guessed.id}/refused.csv`);
    expect(csv.headers['content-disposition']).toBe(
      `attachment; filename="lista-hylatyt.csv"; filename*=UTF-8''lista-hyl%C3%A4tyt.csv`,
    );
    expect(csv.text).toBe(
      `\uFEFFToimija;Koodi;Kunta;Syy\r\n'=1+1 Oy;1234567-2;;Koodi: Y-tunnuksen tarkistusnumero ei täsmää.\r\n`,
    );
    // What comes back has one guard, and loses exactly that on its way in.
    const again = await taken(csv.text);
    expect(again.table.columns[0]?.examples).toEqual(['=1+1 Oy']);
    expect((await coordinator.get(`imports/${guessed.id}/refused.xlsx`)).status).toBe(200);

    await coordinator.post(`imports/${guessed.id}/apply`);
    await api.app.get(ApplyImport, { strict: false }).run(guessed.id);
    const administrator = await api.as('administrator');
    const other = await uploadTable(administrator, Buffer.from('Koodi,Toimija,Kunta\n9100002-1,Toinen Oy,\n'));
    expect((await check(other.body.id)).table.columns.map(({ field, by }) => [field, by])).toEqual([
      ['businessId', 'memory'],
      ['name', 'memory'],
      [null, null],
    ]);
    expect(await taken(content)).toMatchObject({ appliedBefore: { id: guessed.id, by: 'Testi coordinator' } });
  });

  it('what is broken inside is told with its line, and what is missing asks for its column', async () => {
    expect(await taken('Nimi;Kunta\n"A Oy;Hattula\n')).toMatchObject({
      state: 'failed',
      problem: 'Rivillä 2 alkaa lainausmerkki, jota ei suljeta. Korjaa rivi tiedostossa ja tuo se uudelleen.',
    });
    const unknown = await taken('a;b\nx;y\n');
    expect(unknown).toMatchObject({ state: 'failed', problemCode: 'import-mapping-incomplete' });
    const told = await coordinator.patch<TableImport>(`imports/${unknown.id}`, 1, { mapping: { name: 0 } });
    expect(told.status).toBe(200);
    expect(await check(unknown.id)).toMatchObject({ state: 'ready', problem: null });
  });

  it('the files of old imports go, and with them their first rows', async () => {
    const { id } = await taken('Nimi\nVanha Oy\n');
    await api.db.query(`update imports set created_at = now() - interval '31 days' where id = $1`, [id]);
    const before = uploads().length;
    expect(await api.app.get(RemoveOldFiles, { strict: false }).run()).toBe(1);
    expect(uploads()).toHaveLength(before - 1);
    const { body } = await coordinator.get<TableImport & { fileKeptUntil: string | null }>(`imports/${id}`);
    expect([body.fileKeptUntil, body.table.columns[0]?.examples]).toEqual([null, []]);
    expect((await coordinator.get(`imports/${id}/refused.csv`)).status).toBe(409);
    expect((await coordinator.patch(`imports/${id}`, body.version, { mapping: { name: 0 } })).status).toBe(409);
  });

  it('the template is a table that comes in again', async () => {
    const { status, headers, text } = await coordinator.get('imports/template.csv?kind=contacts', {
      'accept-language': 'sv',
    });
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Kontaktpersoner.csv"; filename*=UTF-8''Kontaktpersoner.csv`,
    );
    expect(text).toContain('Namn;Förnamn;Efternamn;E-post;');
    expect((await coordinator.get('imports/template.csv?kind=ytj')).status).toBe(400);
  });
});
