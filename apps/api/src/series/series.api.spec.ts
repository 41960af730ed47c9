import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Series {
  id: string;
  key: string;
  name: string;
  version: number;
  areas: string[];
  latest: { value: number | null; period: string; area: string } | null;
  errors: { pointer: string; code: string }[];
}
interface Value {
  id: string;
  period: string;
  lastDay: string;
  area: string;
  value: number | null;
  source: string | null;
  recordedBy: string | null;
  version: number;
  earlier: { value: number | null; recordedBy: string | null }[];
  errors: { pointer: string; code: string }[];
}
interface Pasted {
  rows: { line: number; verdict: string; reason: string | null; period: string | null; before: number | null }[];
}

describe('series', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let made = 0;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const add = async (body: object = {}): Promise<Series> => {
    const {
      status,
      body: series,
      text,
    } = await coordinator.post<Series>('series', {
      key: `sarja-${(made += 1)}`,
      nameFi: 'Asukasluku',
      unit: 'count',
      kind: 'stock',
      interval: 'year',
      source: 'Väestötilasto',
      ...body,
    });
    if (status !== 201) throw new Error(text);
    return series;
  };
  const values = async (id: string): Promise<Value[]> =>
    (await coordinator.get<{ items: Value[] }>(`series/${id}/values`)).body.items;

  it('is added with its Finnish name for every language, and found by its key, its id and its values', async () => {
    const series = await add({ key: 'vakiluku' });
    expect(series).toMatchObject({
      name: 'Asukasluku',
      nameSv: 'Asukasluku',
      decimals: 0,
      better: 'more',
      latest: null,
    });
    const value = await coordinator.post<Value>('series/vakiluku/values', { period: '2025', value: 9412 });
    expect(value.status).toBe(201);
    expect(value.headers['location']).toBe(`/api/series/${series.id}/values/${value.body.id}`);
    for (const named of ['vakiluku', series.id, value.body.id])
      expect((await coordinator.get<Series>(`series/${named}`)).body.id).toBe(series.id);
    expect((await coordinator.get('series/outo')).status).toBe(404);
    const again = await coordinator.post<Series>('series', {
      key: 'vakiluku',
      nameFi: 'Toinen',
      unit: 'count',
      kind: 'stock',
      interval: 'year',
    });
    expect([again.status, again.body.errors[0]?.code]).toEqual([422, 'series-key-taken']);
  });

  it('a corrected value keeps what it was, with who wrote it', async () => {
    const { id } = await add();
    const { body: value } = await coordinator.post<Value>(`series/${id}/values`, {
      period: '2024',
      value: 9500,
      provisional: true,
    });
    const director = await api.as('director');
    const corrected = await director.patch<Value>(`series/${id}/values/${value.id}`, 1, {
      value: 9488,
      provisional: false,
    });
    expect(corrected.body).toMatchObject({
      value: 9488,
      source: 'Väestötilasto',
      recordedBy: 'Testi director',
      version: 2,
    });
    expect(corrected.body.earlier).toMatchObject([{ value: 9500, provisional: true, recordedBy: 'Testi coordinator' }]);
    expect((await director.patch(`series/${id}/values/${value.id}`, 1, { value: 1 })).status).toBe(412);
    expect(await values(id)).toHaveLength(1);
  });

  it('not published is a value of its own', async () => {
    const { id } = await add();
    await coordinator.post(`series/${id}/values`, { period: '2024', value: 40 });
    await coordinator.post(`series/${id}/values`, { period: '2025', value: null, note: 'Liian vähän vastauksia' });
    expect((await values(id)).map(({ period, value }) => [period, value])).toEqual([
      ['2025', null],
      ['2024', 40],
    ]);
    expect((await coordinator.post(`series/${id}/values`, { period: '2023' })).status).toBe(400);
  });

  it('takes one value for a time and an area, of the series’ own interval, and none of the future', async () => {
    const { id } = await add();
    const refusal = async (body: object) => {
      const answer = await coordinator.post<Value>(`series/${id}/values`, { value: 1, ...body });
      return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code];
    };
    await coordinator.post(`series/${id}/values`, { period: '2025', value: 1 });
    expect(await refusal({ period: '2025' })).toEqual([422, '/period', 'series-value-taken']);
    expect((await refusal({ period: '2025', area: 'Parola' }))[0]).toBe(201);
    expect(await refusal({ period: '2025-Q1' })).toEqual([422, '/period', 'period-of-other-interval']);
    expect(await refusal({ period: '2027' })).toEqual([422, '/period', 'day-in-the-future']);
    expect(await refusal({ period: '1950' })).toEqual([422, '/period', 'day-too-far']);
    expect(await refusal({ period: 'viime v' })).toEqual([422, '/period', 'not-a-period']);
    expect((await coordinator.get<Series>(`series/${id}`)).body.areas).toEqual(['', 'Parola']);
  });

  it('of two who enter the same time at once, one is told', async () => {
    const { id } = await add();
    const both = await Promise.all(
      [1, 2].map((value) => coordinator.post(`series/${id}/values`, { period: '2025', value })),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
  });

  it('a pasted table is first told row by row, then taken in, and taken in twice changes nothing', async () => {
    const { id } = await add();
    await coordinator.post(`series/${id}/values`, { period: '2023', value: 9550 });
    await coordinator.post(`series/${id}/values`, { period: '2024', value: 9500 });
    const text = 'vuosi;arvo\n2022;9 600\n2023;9 550\n2024;9 488\n2025;\n2025;9 412*\n2025;9 400\n2025-Q1;3';
    const paste = async (dryRun: boolean) =>
      (await coordinator.post<Pasted>(`series/${id}/values/paste`, { text, dryRun })).body.rows.map(
        ({ line, verdict, reason, before }) => [line, verdict, reason ?? before],
      );
    const told = [
      [2, 'create', null],
      [3, 'skip', 'unchanged'],
      [4, 'update', 9500],
      [5, 'refuse', 'value-missing'],
      [6, 'create', null],
      [7, 'refuse', 'repeated'],
      [8, 'refuse', 'period-of-other-interval'],
    ];
    expect(await paste(true)).toEqual(told);
    expect(await values(id)).toHaveLength(2);
    expect(await paste(false)).toEqual(told);
    expect((await values(id)).map(({ period, value, earlier }) => [period, value, earlier.length])).toEqual([
      ['2025', 9412, 0],
      ['2024', 9488, 1],
      ['2023', 9550, 0],
      ['2022', 9600, 0],
    ]);
    expect((await paste(false)).map(([, verdict]) => verdict)).not.toContain('update');
  });

  it('what its values mean is not changed under them', async () => {
    const { id } = await add();
    expect((await coordinator.patch(`series/${id}`, 1, { kind: 'flow' })).status).toBe(200);
    await coordinator.post(`series/${id}/values`, { period: '2025', value: 1 });
    const refused = await coordinator.patch<Series>(`series/${id}`, 2, { kind: 'stock', interval: 'month' });
    expect(refused.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/kind series-has-values',
      '/interval series-has-values',
    ]);
    expect((await coordinator.patch(`series/${id}`, 2, { nameFi: 'Väkiluku' })).status).toBe(200);
  });

  it('values and series go to the bin and come back, unless their place is taken', async () => {
    const series = await add({ key: 'tyopaikat' });
    const { body: value } = await coordinator.post<Value>(`series/${series.id}/values`, { period: '2025', value: 1 });
    expect((await coordinator.delete(`series/${series.id}/values/${value.id}`, 1)).status).toBe(204);
    expect(await values(series.id)).toEqual([]);
    const { body: other } = await coordinator.post<Value>(`series/${series.id}/values`, { period: '2025', value: 2 });
    expect((await coordinator.post(`series-values/${value.id}/restore`)).status).toBe(409);
    await coordinator.delete(`series/${series.id}/values/${other.id}`, 1);
    expect((await coordinator.post(`series-values/${value.id}/restore`)).status).toBe(200);
    expect((await coordinator.delete('series/tyopaikat', 1)).status).toBe(204);
    expect((await coordinator.get('series/tyopaikat')).status).toBe(404);
    const { body: bin } = await coordinator.get<{ items: { collection: string; id: string; title: string }[] }>('bin');
    expect(bin.items.map(({ collection, title }) => `${collection} ${title}`)).toContain('series Asukasluku');
    expect(bin.items.map(({ title }) => title)).toContain('Asukasluku 2025');
    const next = await add({ key: 'tyopaikat' });
    expect((await coordinator.post(`series/${series.id}/restore`)).status).toBe(409);
    await coordinator.delete(`series/${next.id}`, 1);
    expect((await coordinator.post(`series/${series.id}/restore`)).status).toBe(200);
  });

  it('a value is another series’ to nobody', async () => {
    const [one, two] = [await add(), await add()];
    const { body: value } = await coordinator.post<Value>(`series/${one.id}/values`, { period: '2025', value: 1 });
    expect((await coordinator.patch(`series/${two.id}/values/${value.id}`, 1, { value: 2 })).status).toBe(404);
    expect((await coordinator.delete(`series/${two.id}/values/${value.id}`, 1)).status).toBe(404);
  });

  it('a viewer sees the figures, but nobody’s name, and writes none', async () => {
    const viewer = await api.as('viewer');
    const { id } = await add();
    const { body: value } = await coordinator.post<Value>(`series/${id}/values`, { period: '2025', value: 1 });
    await coordinator.patch(`series/${id}/values/${value.id}`, 1, { value: 2 });
    const [seen] = (await viewer.get<{ items: Value[] }>(`series/${id}/values`)).body.items;
    expect(seen).toMatchObject({ value: 2, recordedBy: null, earlier: [{ value: 1, recordedBy: null }] });
    expect((await viewer.post(`series/${id}/values`, { period: '2024', value: 1 })).status).toBe(403);
    expect((await (await api.as('contributor')).get('series')).status).toBe(403);
  });

  it('the list shows the newest value of each and is searched by name and key', async () => {
    const { id } = await add({ key: 'majoitus', nameFi: 'Majoitusvuorokaudet', interval: 'month', kind: 'flow' });
    await coordinator.post(`series/${id}/values`, { period: '2026-08', value: 420 });
    await coordinator.post(`series/${id}/values`, { period: '2026-09', value: 310 });
    const { body } = await coordinator.get<{ items: Series[]; total: number }>('series?q=majoitus&withTotal=true');
    expect(body.total).toBe(1);
    expect(body.items[0]?.latest).toMatchObject({ value: 310, period: '2026-09', area: '' });
  });
});
