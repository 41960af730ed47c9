import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Figure {
  key: string;
  value: number | null;
  withheld: boolean;
  parts: { key: string; value: number | null }[];
}
interface Figures {
  licence: { name: string };
  periods: { period: string; figures: Figure[] }[];
}

/** The reported figures, as anybody finds them. */
describe('the public page of figures', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    administrator = await api.as('administrator');
    await api.db.query(
      `insert into companies (name, municipality_code) select 'Yritys ' || n, '082' from generate_series(1, 8) n`,
    );
    // The third quarter: eight calls with eight companies. The second: three visits with three.
    await api.db.query(
      `with logged as (
         insert into interactions (type, occurred_at, subject, topics)
         select case when n > 8 then 'visit' else 'call' end,
           case when n > 8 then timestamptz '2026-05-04T10:00Z' else timestamptz '2026-08-03T10:00Z' end, 'Asia ' || n, '{}'
         from generate_series(1, 11) n returning id, subject
       )
       insert into interaction_companies
       select l.id, c.id from logged l
       join companies c on substring(c.name from 8)::int = (substring(l.subject from 6)::int - 1) % 8 + 1`,
    );
    for (const period of ['2026-Q2', '2026-Q3', '2026-H1'])
      expect([200, 201]).toContain((await administrator.post('reports', { period })).status);
  });
  afterAll(() => api.close());

  async function publish(change: object): Promise<void> {
    const { body } = await administrator.get<{ version: number }>('municipality');
    expect((await administrator.patch('municipality', body.version, change)).status).toBe(200);
  }
  const open = (path: string) => api.anonymous.get(path, { accept: 'text/html' });
  const data = async (): Promise<Figures> => (await api.anonymous.get<Figures>('public/figures')).body;
  const figure = async (period: string, key: string): Promise<Figure | undefined> =>
    (await data()).periods.find((one) => one.period === period)?.figures.find((one) => one.key === key);

  it('is not there until the municipality has switched it on, and then holds only what was chosen', async () => {
    expect((await open('/luvut')).status).toBe(404);
    expect((await open('/luvut.json')).status).toBe(404);
    expect((await api.anonymous.get('public/figures')).status).toBe(404);
    await publish({ publicFigures: true, publicIndicatorKeys: ['3.1.d', '3.1.c'] });
    const { status, text, headers } = await open('/luvut');
    expect(status).toBe(200);
    for (const words of ['Elinvoiman luvut', 'Vuorovaikutuksen määrä', '3. neljännes', 'CC BY 4.0'])
      expect(text).toContain(words);
    expect(text).not.toContain('Yrityskäyn');
    expect(text).not.toContain('<script');
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-robots-tag']).toBeUndefined();
  });

  it('tells the figure as it was reported, whatever is logged afterwards', async () => {
    expect(await figure('2026-Q3', '3.1.d')).toMatchObject({ value: 8, withheld: false });
    await api.db.query(
      `insert into interactions (type, occurred_at, subject, topics) values ('call', '2026-08-05T10:00Z', 'Myöhässä', '{}')`,
    );
    expect(await figure('2026-Q3', '3.1.d')).toMatchObject({ value: 8 });
    expect((await open('/luvut/2026-Q3?lang=en')).text).toContain('Vitality in figures');
    expect((await open('/luvut/2026-Q1')).status).toBe(404);
  });

  it('withholds a figure that could point to a company, and the longer period that would tell it', async () => {
    expect(await figure('2026-Q2', '3.1.d')).toMatchObject({ value: null, withheld: true });
    expect(await figure('2026-H1', '3.1.d')).toMatchObject({ value: null, withheld: true });
    // The municipality's own measures point to nobody.
    expect(await figure('2026-Q2', '3.1.c')).toMatchObject({ value: 0, withheld: false });
    const { text } = await open('/luvut/2026-Q2');
    expect(text).toContain('alle viisi yritystä');
    expect(text).not.toContain('Yritys ');
  });

  it('is open data as JSON and CSV, with its licence', async () => {
    const json = await open('/luvut.json');
    expect((JSON.parse(json.text) as Figures).periods.map(({ period }) => period)).toEqual([
      '2026-Q3',
      '2026-Q2',
      '2026-H1',
    ]);
    expect((await data()).licence.name).toBe('CC BY 4.0');
    const csv = await open('/luvut.csv?lang=fi');
    expect(csv.headers['content-type']).toContain('text/csv');
    const rows = csv.text.split('\r\n');
    expect(rows[0]).toContain('period,first_day,last_day,closed_at,factor,indicator');
    expect(rows.find((row) => row.startsWith('2026-Q3') && row.includes(',3.1.d,,'))).toContain(',8,count,');
  });

  it('counts companies by who they are, in the bin or not, whatever is in their names', async () => {
    await api.db.query(
      `update companies set name = 'Veljekset A, B, C, D ja E Oy ' || id where name in ('Yritys 1', 'Yritys 2')`,
    );
    await api.db.query(
      `with logged as (
         insert into interactions (type, occurred_at, subject, topics)
         select 'call', timestamptz '2025-05-05T10:00Z' + d * interval '3 months', 'Vanha ' || d || ' ' || n, '{}'
         from generate_series(0, 1) d, generate_series(1, 8) n returning id, subject
       )
       insert into interaction_companies
       select l.id, c.id from logged l join companies c on case
         when l.subject like 'Vanha 0%' then c.name like 'Veljekset%'
         else c.name = 'Yritys ' || (3 + substring(l.subject from 9)::int % 5) end`,
    );
    await api.db.query(`update companies set deleted_at = now() where name like 'Yritys%'`);
    for (const period of ['2025-Q2', '2025-Q3'])
      expect((await administrator.post('reports', { period })).status).toBe(201);
    const [first] = await Promise.all([figure('2025-Q2', '3.1.d'), figure('2025-Q3', '3.1.d')]);
    expect(first).toMatchObject({ value: null, withheld: true });
    expect(await figure('2025-Q3', '3.1.d')).toMatchObject({ value: 8, withheld: false });
    await api.db.query(`update companies set deleted_at = null`);
    for (const period of ['2025-Q2', '2025-Q3'])
      await administrator.post(`reports/${period}/reopen`, { reason: 'Vain kokeeksi suljettu' });
  });

  it('a period that is opened again leaves the page', async () => {
    await administrator.post('reports/2026-Q3/reopen', { reason: 'Puuttuva kirjaus' });
    expect((await data()).periods.map(({ period }) => period)).toEqual(['2026-Q2', '2026-H1']);
  });
});
