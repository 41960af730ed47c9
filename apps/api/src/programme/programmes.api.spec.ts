import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

type File = Record<string, unknown> & { goals: { code: string; name: object }[]; targets: object[] };
interface Whole {
  id: string;
  version: number;
  state: string;
  isInForce: boolean;
  validFrom: string;
  name: { fi: string };
  factors: Record<string, unknown>[];
  goals: { code: string; parent: string; name: { fi: string; sv: string; en: string } }[];
  errors: { pointer: string; code: string; message: string }[];
}
interface Row {
  id: string;
  code: string;
  state: string;
  isInForce: boolean;
  validFrom: string;
}

describe('versions of the programme', () => {
  let api: TestApi;
  let director: TestClient;
  let current: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2024-01-01' });
    director = await api.as('director');
    current = (await director.get<{ id: string }>('programme')).body.id;
  });
  afterAll(() => api.close());

  const fileOf = async (id: string): Promise<File> => (await director.get<File>(`programmes/${id}/file`)).body;
  const whole = async (id: string): Promise<Whole> => (await director.get<Whole>(`programmes/${id}`)).body;
  const versions = async (): Promise<Row[]> => (await director.get<{ items: Row[] }>('programmes')).body.items;

  it('the export, imported again, changes nothing, and says so beforehand', async () => {
    const file = await fileOf(current);
    expect((await director.post('programmes/comparison', file)).body).toMatchObject({
      programmeId: current,
      changes: [],
    });
    const { version } = await whole(current);
    const again = await director.post<Whole>('programmes', file);
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({ id: current, version });
    expect(await fileOf(current)).toEqual(file);
  });

  it('an import says what it will change, does it, and leaves what is the same', async () => {
    const file = await fileOf(current);
    const changed = {
      ...file,
      goals: [
        ...file.goals.slice(1),
        { code: 'F6.10', parent: 'F6.1', name: { fi: 'Uusi', sv: 'Ny', en: 'New' }, responsible: 'Kunnanhallitus' },
      ].map((goal) => (goal.code === 'F1.2' ? { ...goal, name: { fi: 'Toisin', sv: 'Annat', en: 'Other' } } : goal)),
      targets: [...file.targets, { indicator: '3.1.d', periodKind: 'year', value: 300 }],
    };
    const { body } = await director.post<{ changes: { section: string; code: string; kind: string }[] }>(
      'programmes/comparison',
      changed,
    );
    expect(body.changes.map(({ section, code, kind }) => `${section} ${code} ${kind}`)).toEqual([
      'goals F1.2 changed',
      'goals F6.10 added',
      'goals F1.1 removed',
      'targets 3.1.d year added',
    ]);
    expect(await fileOf(current)).toEqual(file);
    expect((await director.post<Whole>('programmes', changed)).body.goals.at(-1)).toMatchObject({ code: 'F6.10' });
    // And back, so that the other specs have what the council decided.
    expect((await director.post('programmes', file)).status).toBe(201);
    expect(await fileOf(current)).toEqual(file);
  });

  it('a broken file is refused with every fault at its place, and nothing is written', async () => {
    const file = await fileOf(current);
    const broken = { ...file, validFrom: '2029-06-01', factors: [{ code: 'F1', indicators: ['3.9.z'] }], goals: [{}] };
    const refused = await director.post<Whole>('programmes', broken);
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expect.arrayContaining([
        '/factors/0/number required',
        '/factors/0/indicators/0 indicator-unknown',
        '/goals/0/code required',
        '/goals/0/parent required',
      ]),
    );
    expect(await versions()).toHaveLength(1);
  });

  it('the period asked decides whose factors and indicators hold, whenever it is asked', async () => {
    const file = await fileOf(current);
    const next = await director.post<Whole>('programmes', {
      ...file,
      validFrom: '2026-07-01',
      goals: [],
      targets: [],
      factors: [{ code: 'F9', number: '9', name: { fi: 'Uusi', sv: 'Ny', en: 'New' }, indicators: ['3.1.d'] }],
    });
    expect(next.body).toMatchObject({ state: 'adopted', isInForce: true });
    const keys = async (period: string) =>
      (await director.get<{ items: { key: string }[] }>(`indicators?period=${period}`)).body.items.map(
        ({ key }) => key,
      );
    expect(await keys('2026-Q3')).toEqual(['3.1.d']);
    expect((await keys('2026-Q2')).length).toBeGreaterThan(5);
    const factors = async (query: string) =>
      (await director.get<Whole>(`programme${query}`)).body.factors.map(({ code }) => code);
    expect(await factors('')).toEqual(['F9']);
    expect(await factors('?period=2026-Q2')).toContain('F1');
    expect((await director.get('indicators/3.1.e/records?period=2026-Q2')).status).toBe(200);
    expect((await director.get('indicators/3.1.e/records?period=2026-Q3')).status).toBe(404);
    expect((await versions()).map(({ validFrom, isInForce }) => [validFrom, isInForce])).toEqual([
      ['2026-07-01', true],
      ['2025-06-01', false],
    ]);
    await api.db.query('delete from programmes where id = $1', [next.body.id]);
  });

  it('two adopted programmes never have the same days; a draft may', async () => {
    const file = await fileOf(current);
    const other = { ...file, code: 'toinen', validFrom: '2024-01-01', validUntil: '2026-01-01' };
    const refused = await director.post<Whole>('programmes', other);
    expect([refused.status, refused.body.errors[0]?.pointer, refused.body.errors[0]?.code]).toEqual([
      422,
      '/validFrom',
      'programme-overlaps',
    ]);
    expect(refused.body.errors[0]?.message).toContain('Hattulan kunnan elinvoimaohjelma');
    const draft = await director.post<Whole>('programmes?draft=true', other);
    expect(draft.body).toMatchObject({ state: 'draft', isInForce: false });
    expect((await director.post(`programmes/${draft.body.id}/adopt`)).status).toBe(422);
    const patched = await director.patch<Whole>(`programmes/${draft.body.id}`, 1, { validUntil: '2025-06-01' });
    expect(patched.status).toBe(200);
    const adopted = await director.post<Whole>(`programmes/${draft.body.id}/adopt`);
    expect(adopted.body).toMatchObject({ state: 'adopted', isInForce: false });
    expect((await director.post(`programmes/${draft.body.id}/adopt`)).status).toBe(409);
    expect((await director.delete(`programmes/${draft.body.id}`, adopted.body.version)).status).toBe(409);
    await api.db.query('delete from programmes where id = $1', [draft.body.id]);
  });

  it('another municipality’s programme may be read as a draft, but never decides our figures', async () => {
    const file = await fileOf(current);
    const foreign = { ...file, code: 'muu', municipality: { ...(file['municipality'] as object), code: '111' } };
    expect((await director.post<Whole>('programmes', foreign)).body.errors[0]?.code).toBe('municipality-other');
    const draft = await director.post<Whole>('programmes?draft=true', foreign);
    expect(draft.status).toBe(201);
    expect((await director.post<Whole>(`programmes/${draft.body.id}/adopt`)).body.errors[0]?.code).toBe(
      'municipality-other',
    );
    expect((await director.delete(`programmes/${draft.body.id}`, 1)).status).toBe(204);
    expect((await director.get(`programmes/${draft.body.id}`)).status).toBe(404);
    expect((await director.post(`programmes/${draft.body.id}/restore`)).status).toBe(200);
    await api.db.query('delete from programmes where id = $1', [draft.body.id]);
  });

  it('goals, words and headlines change by version, and faults have their place', async () => {
    const before = await whole(current);
    const goals = before.goals.map((goal) =>
      goal.code === 'F1.4' ? { ...goal, responsible: 'Elinvoimalautakunta', headlineIndicator: '3.1.f' } : goal,
    );
    const changed = await director.patch<Whole>(`programmes/${current}`, before.version, { goals });
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).toBe(`"${before.version + 1}"`);
    expect((await director.patch(`programmes/${current}`, before.version, { goals })).status).toBe(412);
    const { factors } = (await director.get<Whole>('programme')).body;
    expect((factors[0]?.['goals'] as object[] | undefined)?.[3]).toMatchObject({
      code: 'F1.4',
      headlineIndicator: '3.1.f',
    });
    const circle = goals.map((goal) => (goal.code === 'F1.1' ? { ...goal, parent: 'F1.1' } : goal));
    const refused = await director.patch<Whole>(`programmes/${current}`, before.version + 1, { goals: circle });
    expect([refused.status, refused.body.errors[0]?.pointer, refused.body.errors[0]?.code]).toEqual([
      422,
      '/goals/0/parent',
      'goals-in-a-circle',
    ]);
    const headline = [{ ...before.factors[0], headlineIndicator: '3.9.z' }, ...before.factors.slice(1)];
    const unknown = await director.patch<Whole>(`programmes/${current}`, before.version + 1, { factors: headline });
    expect(unknown.body.errors.map(({ code }) => code)).toContain('headline-not-followed');
  });

  it('a series that people made here may be listed, and has the name they gave it', async () => {
    await api.db.query(
      `insert into series (key, name_fi, name_sv, name_en, unit, kind, interval)
       values ('asukasluku', 'Asukasluku', 'Folkmängd', 'Population', 'number', 'stock', 'year')`,
    );
    const { factors, version } = await whole(current);
    const [first, ...rest] = factors;
    const indicators = [...((first?.['indicators'] as string[] | undefined) ?? []), 'series:asukasluku'];
    const changed = await director.patch<Whole & { indicators: { key: string; name: string }[] }>(
      `programmes/${current}`,
      version,
      { factors: [{ ...first, indicators }, ...rest] },
    );
    expect(changed.body.indicators).toContainEqual({
      key: 'series:asukasluku',
      name: 'Asukasluku',
      unit: 'number',
      origin: 'series',
    });
    const unknown = [{ ...first, indicators: [...indicators, 'series:tuntematon'] }, ...rest];
    expect(
      (await director.patch<Whole>(`programmes/${current}`, version + 1, { factors: unknown })).body.errors[0],
    ).toMatchObject({ pointer: `/factors/0/indicators/${indicators.length}`, code: 'indicator-unknown' });
  });

  it('no record belongs to a general group', async () => {
    const refused = await director.post<Whole>('measures', { title: 'Kysely', primaryFactor: 'T' });
    expect([refused.status, refused.body.errors[0]?.pointer, refused.body.errors[0]?.code]).toEqual([
      422,
      '/primaryFactor',
      'factor-unknown',
    ]);
    const event = { title: 'Ilta', kind: 'other', startsAt: '2026-11-10T06:00:00Z', endsAt: '2026-11-10T08:00:00Z' };
    expect((await director.post('events', { ...event, primaryFactor: 'T' })).status).toBe(422);
    expect((await director.post('events', { ...event, primaryFactor: 'F2' })).status).toBe(201);
  });

  it('a goal that measures serve stays', async () => {
    await director.post('measures', { title: 'Neuvonta', primaryFactor: 'F1', goalCode: 'F1.2' });
    const { goals, version } = await whole(current);
    const refused = await director.patch<Whole>(`programmes/${current}`, version, {
      goals: goals.filter(({ code }) => code !== 'F1.2'),
    });
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, 'goal-in-use']);
    expect(refused.body.errors[0]?.message).toContain('F1.2');
  });

  it('the next council term begins as a draft copy with the standing targets', async () => {
    const copy = await director.post<Whole>(`programmes/${current}/copy`, {});
    expect(copy.status).toBe(201);
    expect(copy.body).toMatchObject({ state: 'draft', validFrom: '2029-06-01', validUntil: null });
    const { goals, targets } = await fileOf(copy.body.id);
    expect(goals).toHaveLength(37);
    expect(targets).toMatchObject([{ indicator: '3.1.f', value: 8 }]);
    expect((await director.post(`programmes/${current}/copy`, {})).status).toBe(422);
    expect((await director.post(`programmes/${copy.body.id}/adopt`)).body).toMatchObject({
      state: 'adopted',
      isInForce: false,
    });
    expect((await director.get<{ id: string }>('programme')).body.id).toBe(current);
  });

  it('is the director’s and the administrator’s to change; others read', async () => {
    const file = await fileOf(current);
    for (const role of ['coordinator', 'service_manager', 'viewer'] as const) {
      const client = await api.as(role);
      expect((await client.get(`programmes/${current}`)).status).toBe(200);
      expect((await client.post('programmes', file)).status).toBe(403);
      expect((await client.patch(`programmes/${current}`, 1, { goals: [] })).status).toBe(403);
    }
    expect((await (await api.as('administrator')).post('programmes/comparison', file)).status).toBe(200);
  });
});
