import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { uploadTable } from '../testing/table-import.js';

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
