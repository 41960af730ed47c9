import { createHash } from 'node:crypto';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

const files = ['xlsx', 'csv', 'pdf'];
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const sheetOf = (bytes: Buffer, n: number): string =>
  strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array());

describe('the files of a closed period', () => {
  let api: TestApi;
  let director: TestClient;
  let companyId: string;
  const first = new Map<string, Buffer>();
  const kept = (name: string): Buffer => first.get(name) ?? Buffer.alloc(0);

  const fileOf = async (path: string, client = director): Promise<Buffer> => {
    const answer = await client.getFile(path);
    expect({ path, status: answer.status }).toEqual({ path, status: 200 });
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    return answer.bytes;
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    director = await api.as('director');
    companyId = (await director.post<{ id: string }>('companies', { name: 'Koepaja Oy' })).body.id;
    for (const type of ['visit', 'call', 'call'])
      await director.post('interactions', {
        type,
        occurredAt: '2026-08-03T09:00:00Z',
        subject: `Vanha nimi ${type}`,
        companyIds: [companyId],
      });
    for (const [title, receivedOn] of [
      ['Naapurin verstas meluaa', '2026-08-05'],
      ['Avoinna oleva toive', '2026-10-05'],
    ] as const)
      await api.db.query(
        `insert into initiatives (title, text, maker_kind, received_on, answer_due_on, channel) values ($1, 'Teksti', 'resident', $2, $2, 'coordinator')`,
        [title, receivedOn],
      );
    // Something is done together in the quarter before and after the closing of it.
    await api.db.query(
      `with made as (insert into cooperations (name, starts_on) select 'Verkosto ' || n, '2026-01-01' from generate_series(1, 2) n returning id)
       insert into interactions (type, occurred_at, subject, cooperation_id)
       select 'meeting', at, 'Vanha nimi tapaaminen', id from made, unnest(array['2026-08-10T09:00Z', '2026-10-10T09:00Z']::timestamptz[]) at`,
    );
  });
  afterAll(() => api.close());

  it('hold the writer’s words, which may be changed until the period is closed', async () => {
    const written = await director.patch('reports/2026-Q3/text', 0, {
      summary: 'Neljännes oli vilkas.',
      factors: [{ code: 'F1', text: 'Yrityksiin oltiin yhteydessä ahkerasti.' }],
    });
    expect(written).toMatchObject({ status: 200, body: { version: 1, summary: 'Neljännes oli vilkas.' } });
    expect((await director.patch('reports/2026-Q3/text', 0, { summary: 'Toinen' })).status).toBe(412);
    expect((await (await api.as('viewer')).patch('reports/2026-Q3/text', 1, { summary: 'x' })).status).toBe(403);
    expect((await director.post('reports', { period: '2026-Q3' })).status).toBe(201);
    expect((await director.patch('reports/2026-Q3/text', 1, { summary: 'Myöhässä' })).status).toBe(409);
    const { body } = await director.get<{ summary: string; closing: number; factors: { text: string | null }[] }>(
      'reports/2026-Q3/content',
    );
    expect(body).toMatchObject({ summary: 'Neljännes oli vilkas.', closing: 1 });
    expect(body.factors[0]?.text).toBe('Yrityksiin oltiin yhteydessä ahkerasti.');
  });

  it('are the same bytes again, whatever has happened to the records since', async () => {
    for (const name of files) first.set(name, await fileOf(`reports/2026-Q3.${name}`));
    await api.db.query(`update interactions set subject = 'Uusi nimi', type = 'email'`);
    await api.db.query(`update companies set name = 'Uusi Oy'`);
    await api.db.query(`update programme_factors set name_fi = 'Uusi tekijä'`);
    await director.post('interactions', {
      type: 'call',
      occurredAt: '2026-08-04T09:00:00Z',
      subject: 'Jälkikäteen',
      companyIds: [companyId],
    });
    for (const name of files) expect(hashOf(await fileOf(`reports/2026-Q3.${name}`))).toBe(hashOf(kept(name)));
    // A language that nobody had asked for yet is made of the same frozen words.
    expect(sheetOf(await fileOf('reports/2026-Q3.xlsx?language=en'), 3)).toContain('Vanha nimi visit');
    expect((await fileOf('reports/2026-Q3.csv')).toString()).toContain('Luvut ovat lopulliset');
  });

  it('are made alike a second time, should their bytes be lost', async () => {
    await api.db.transaction(async () => {
      await api.db.query(`set local session_replication_role = 'replica'`);
      await api.db.query('delete from report_file_pieces');
      await api.db.query('delete from report_files');
    });
    for (const name of files) expect(hashOf(await fileOf(`reports/2026-Q3.${name}`))).toBe(hashOf(kept(name)));
  });

  it('come without records to who may open none', async () => {
    const viewer = await api.as('viewer');
    const own = await fileOf('reports/2026-Q3.xlsx', viewer);
    expect(sheetOf(own, 3)).not.toContain('Vanha nimi');
    expect(sheetOf(own, 3)).toContain('Kirjaukset jätettiin pois');
    expect(sheetOf(kept('xlsx'), 3)).toContain('Vanha nimi');
    expect(hashOf(await fileOf('reports/2026-Q3.csv', viewer))).toBe(hashOf(kept('csv')));
  });

  it.each(['2026-Q3', '2026-Q4'])(
    'of %s name no initiative and no other record to who may open none',
    async (period) => {
      interface Content {
        initiatives: { title: string }[];
        factors: { indicators: { key: string; value: number | null }[] }[];
      }
      const viewer = await api.as('viewer');
      const { body: all } = await director.get<Content>(`reports/${period}/content`);
      const { body: seen } = await viewer.get<Content>(`reports/${period}/content`);
      expect(all.initiatives).toHaveLength(1);
      expect(seen.initiatives).toEqual([]);
      expect(JSON.stringify(seen)).not.toMatch(/Verkosto|meluaa|toive/);
      const figures = ({ factors }: Content) =>
        factors.flatMap(({ indicators }) => indicators.map(({ key, value }) => [key, value]));
      expect(figures(seen)).toEqual(figures(all));

      const pdf = await fileOf(`reports/${period}.pdf`);
      expect((await fileOf(`reports/${period}.pdf`, viewer)).length).toBeLessThan(pdf.length);
      expect(hashOf(await fileOf(`reports/${period}.pdf`, await api.as('service_manager')))).toBe(hashOf(pdf));
      expect(sheetOf(await fileOf(`reports/${period}.xlsx`), 4)).toContain('Verkosto 1');
      expect(sheetOf(await fileOf(`reports/${period}.xlsx`, viewer), 4)).not.toContain('Verkosto');
    },
  );

  it('tell the quarter’s interactions by every side in one press', async () => {
    const csv = (await fileOf('reports/2026-Q3/interactions.csv')).toString();
    expect(csv).toContain('\r\n2026-Q3;3.1.d;Vuorovaikutuksen määrä;Laji;Puhelu;2;');
    expect(csv).toContain('2026-Q3;3.1.d2;Yrityskontaktit;Laji;Yrityskäynti;1;');
    const answer = await director.getFile('reports/2026-Q4/interactions.xlsx');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="elinvoima-2026-Q4-interactions.xlsx"');
    expect(sheetOf(answer.bytes, 1)).toContain('Erittelyt');
  });

  it('of an earlier closing stay to be read after the period was closed anew', async () => {
    await director.post('reports/2026-Q3/reopen', { reason: 'Puuttuva puhelu' });
    expect((await fileOf('reports/2026-Q3.csv')).toString()).toContain('Ei lopullinen');
    await director.post('reports', { period: '2026-Q3' });
    expect(hashOf(await fileOf('reports/2026-Q3.pdf?closing=1'))).toBe(hashOf(kept('pdf')));
    expect((await fileOf('reports/2026-Q3.csv?closing=2')).toString()).toContain('Vuorovaikutuksen määrä;6;');
    expect((await director.get('reports/2026-Q3.csv?closing=3')).status).toBe(404);
    const { body } = await director.get('reports/2026-Q3/verification?closing=1');
    expect(body).toMatchObject({ isIntact: true, faults: [] });
  });

  it('the closed report’s page reads its document and counts nothing', async () => {
    await director.get('reports/2026-Q3/content');
    // Session, closing, document.
    expect(await api.countStatements(() => director.get('reports/2026-Q3/content'))).toBeLessThanOrEqual(3);
  });
});
