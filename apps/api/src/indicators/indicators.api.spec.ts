import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Indicator {
  key: string;
  value: number | null;
  previous: number | null;
  trend: string | null;
  name: string;
  parts: { key: string; value: number | null; unit: string }[];
}

describe('indicators', () => {
  let api: TestApi;
  let director: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    director = await api.as('director');
    await api.db.query(
      `insert into companies (id, name, municipality_code) values
         ('00000000-0000-7000-8000-000000000001', 'Alfa Oy', '082'), ('00000000-0000-7000-8000-000000000002', 'Beeta Oy', '082'),
         ('00000000-0000-7000-8000-000000000003', 'Gamma Oy', '082'), ('00000000-0000-7000-8000-000000000004', 'Delta Oy', '082')`,
    );
    await api.db.query(
      `with logged as (
         insert into interactions (type, occurred_at, subject, topics)
         select case when n % 3 = 0 then 'visit' else 'call' end, timestamptz '2026-06-30T20:00Z' + n * interval '12 hours', 'Asia ' || n, '{}'
         from generate_series(0, 9) n returning id, subject
       )
       insert into interaction_companies
       select id, c from logged, unnest(array['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']::uuid[]) c`,
    );
  });
  afterAll(() => api.close());

  const indicator = async (key: string, query = 'period=2026-Q3'): Promise<Indicator | undefined> =>
    (await director.get<{ items: Indicator[] }>(`indicators?${query}`)).body.items.find((one) => one.key === key);

  it('the quarter’s figures, with the one before and the direction', async () => {
    expect(await indicator('3.1.d')).toMatchObject({
      factor: 'F1',
      name: 'Vuorovaikutuksen määrä',
      kind: 'flow',
      value: 9,
      unit: 'count',
      target: null,
      light: 'none',
      previous: 1,
      trend: 'up',
      frozen: null,
      parts: [{ key: 'here', value: 9 }],
    });
    expect(await indicator('3.1.d2')).toMatchObject({ value: 18 });
    expect(await indicator('3.1.d3')).toMatchObject({
      value: 2,
      parts: [{ key: 'coverage', value: 50, unit: 'percent' }, { value: 2 }, { value: 4 }],
    });
  });

  it('are named and defined in the reader’s language', async () => {
    const { body } = await director.get<{ items: Indicator[] }>('indicators?period=2026-Q3', {
      'accept-language': 'sv',
    });
    expect(body.items.map(({ name }) => name)).toContain('Antal interaktioner');
  });

  it('a figure opens to its records, page by page, with their number', async () => {
    interface Page {
      items: { kind: string; id: string; title: string; date: string; companyId: string | null }[];
      nextCursor: string | null;
      total?: number;
    }
    const first = await director.get<Page>('indicators/3.1.d2/records?period=2026-Q3&limit=10&withTotal=true');
    expect(first.body.total).toBe(18);
    expect(first.body.items[0]).toMatchObject({ kind: 'interaction', title: 'Asia 9', date: '2026-07-05' });
    const second = await director.get<Page>(
      `indicators/3.1.d2/records?period=2026-Q3&limit=10&cursor=${first.body.nextCursor}`,
    );
    expect(second.body).toMatchObject({ nextCursor: null });
    const pairs = [...first.body.items, ...second.body.items].map(({ id, companyId }) => `${id} ${companyId}`);
    expect(new Set(pairs).size).toBe(18);
  });

  it('are broken down by single records only for who may open records', async () => {
    const viewer = await api.as('viewer');
    const series = 'indicators/3.5.c/series?from=2026-Q3&to=2026-Q3';
    expect((await director.get(`${series}&by=cooperation`)).status).toBe(200);
    expect((await viewer.get(`${series}&by=cooperation`)).status).toBe(403);
    expect((await viewer.get('indicators/3.2.d/series?from=2026-Q3&to=2026-Q3&by=project')).status).toBe(403);
    expect((await viewer.get('indicators/3.2.d/series?from=2026-Q3&to=2026-Q3&by=area')).status).toBe(200);
    expect((await viewer.get(series)).status).toBe(200);
    const offered = async (client: TestClient): Promise<string[]> =>
      (await client.get<{ breakdowns: string[] }>('indicators/3.2.d?period=2026-Q3')).body.breakdowns;
    expect(await offered(director)).toEqual(['area', 'project']);
    expect(await offered(viewer)).toEqual(['area']);
    const { items } = (await viewer.get<{ items: { breakdowns: string[] }[] }>('indicators?period=2026-Q3')).body;
    expect(items.flatMap(({ breakdowns }) => breakdowns)).not.toContain('cooperation');
  });

  it('one figure by itself, what stays out of it and why; neither needs the right to records', async () => {
    await api.db.query(
      `insert into interactions (type, occurred_at, subject, topics, status)
       select 'call', timestamptz '2026-08-01T10:00Z', 'Luonnos', '{}', 'draft' from generate_series(1, 2)`,
    );
    const viewer = await api.as('viewer');
    expect((await viewer.get('indicators/3.1.d?period=2026-Q3')).body).toMatchObject({ key: '3.1.d', value: 9 });
    expect((await viewer.get('indicators/3.1.d/left-out?period=2026-Q3')).body).toEqual({
      items: [{ reason: 'draft', name: 'Luonnoksia', count: 2 }],
    });
    expect((await viewer.get('indicators/3.1.d/records?period=2026-Q3')).status).toBe(403);
    expect((await viewer.get('indicators/9.9.z?period=2026-Q3')).status).toBe(404);
    await api.db.query(`delete from interactions where status = 'draft'`);
  });

  it('a series breaks a figure down and says whether the parts add up', async () => {
    const { body } = await director.get('indicators/3.1.d/series?from=2026-Q2&to=2026-Q3&by=type');
    expect(body).toMatchObject({
      by: 'type',
      notAdditive: false,
      items: [
        { period: '2026-Q2', value: 1, groups: [{ key: 'visit', name: 'Yrityskäynti', value: 1 }] },
        {
          period: '2026-Q3',
          value: 9,
          groups: [
            { key: 'call', value: 6 },
            { key: 'visit', value: 3 },
          ],
        },
      ],
    });
    expect((await director.get('indicators/3.1.d/series?from=2026-Q2&to=2026-Q3&by=industry')).body).toMatchObject({
      notAdditive: true,
    });
  });

  it('a period, a breakdown and a range that cannot be are refused with the parameter named', async () => {
    const refusals: [path: string, pointer: string, code: string][] = [
      ['indicators?period=2026-Q5', '/period', 'not-a-period'],
      ['indicators/3.1.d/series?from=2026-Q1&to=2025-Q1', '/to', 'period-range'],
      ['indicators/3.1.d/series?from=2026-Q1&to=2026-12', '/to', 'period-range'],
      ['indicators/3.1.c/series?from=2026-Q1&to=2026-Q2&by=size', '/by', 'breakdown-unknown'],
    ];
    for (const [path, pointer, code] of refusals) {
      const answer = await director.get<{ errors: { pointer: string; code: string }[] }>(path);
      expect({ path, status: answer.status }).toEqual({ path, status: 400 });
      expect(answer.body.errors).toMatchObject([{ pointer, code }]);
    }
    expect((await director.get('indicators')).status).toBe(400);
    expect((await director.get('indicators/9.9.z/records?period=2026-Q3')).status).toBe(404);
  });

  it('a viewer reads figures but not the records behind them; a contributor reads neither', async () => {
    const viewer = await api.as('viewer');
    expect((await viewer.get('indicators?period=2026-Q3')).status).toBe(200);
    expect((await viewer.get('indicators/3.1.d/records?period=2026-Q3')).status).toBe(403);
    expect((await viewer.get('programme')).status).toBe(200);
    const contributor = await api.as('contributor');
    expect((await contributor.get('indicators?period=2026-Q3')).status).toBe(403);
    expect((await contributor.get('programme')).status).toBe(200);
  });

  it('the programme names its factors in the council’s order', async () => {
    const { body } = await director.get('programme');
    expect(body).toMatchObject({
      code: 'hattula',
      municipality: 'Hattula',
      factors: [
        { code: 'F1', number: '3.1', name: 'Yrittäjyys ja liiketoiminta' },
        {},
        {},
        {},
        {},
        { code: 'F6' },
        { code: 'T', kind: 'general' },
      ],
    });
  });

  it('a quarter costs one statement per indicator beside the session, the frozen figures, the programme and the targets', async () => {
    const { body } = await director.get<{ items: Indicator[] }>('indicators?period=2026-Q3');
    expect(await api.countStatements(() => director.get('indicators?period=2026-Q3&history=12'))).toBe(
      body.items.length + 6,
    );
  });
});
