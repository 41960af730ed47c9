import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplyImport, UndoImport } from '@elinvoima/domain/imports';
import { rmSync } from 'node:fs';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { checkedTable } from '../testing/register-import.js';

interface Row {
  n: number;
  verdict: string;
  reasonCode: string | null;
  faults: { field: string; column: string | null; code: string; message: string; value: string | null }[];
  alike: { id: string | null; n: number | null; title: string | null; by: string }[];
  difference: { field: string; from: string | null; to: string | null }[];
  decision: string | null;
  recordId: string | null;
  companyId: string | null;
}

describe('rows of a table', () => {
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
  const rows = async (id: string) => (await coordinator.get<{ items: Row[] }>(`imports/${id}/rows`)).body.items;
  const written = async (id: string) => {
    await coordinator.post(`imports/${id}/apply`);
    await api.app.get(ApplyImport, { strict: false }).run(id);
  };

  it('show what is wrong, whom they resemble, and let people choose; the whole import is taken back', async () => {
    const known = await coordinator.post<{ id: string; version: number }>('companies', { name: 'Pajala Oy' });
    const id = await checkedTable(
      api,
      coordinator,
      'Yritys;Puhelin\nPajala;040 123 4567\nToinen Oy;soita\nKolmas Oy;\n',
    );
    const [alike, refused, fresh] = await rows(id);
    expect(alike).toMatchObject({
      verdict: 'skip',
      reasonCode: 'likely-same',
      alike: [{ id: known.body.id, n: null, title: 'Pajala Oy', by: 'name' }],
    });
    expect(refused?.faults).toEqual([
      {
        field: 'phone',
        column: 'Puhelin',
        code: 'phone-unreadable',
        message: 'Puhelinnumeroa ei voi lukea.',
        value: 'soita',
      },
    ]);
    expect(fresh).toMatchObject({ verdict: 'create', faults: [], alike: [], decision: null });

    const chosen = await coordinator.patch<Row>(`imports/${id}/rows/1`, 1, { decision: 'update' });
    expect(chosen).toMatchObject({
      status: 200,
      body: { verdict: 'update', decision: 'update', companyId: known.body.id },
    });
    expect(chosen.body.difference.map(({ field }) => field)).toEqual(['name', 'phone']);
    expect((await coordinator.patch(`imports/${id}/rows/1`, 2, { decision: 'skip' })).status).toBe(412);
    expect((await coordinator.patch(`imports/${id}/rows/2`, 1, { decision: 'create' })).status).toBe(422);
    expect((await coordinator.patch(`imports/${id}/rows/9`, 1, { decision: 'create' })).status).toBe(404);
    expect((await coordinator.patch(`imports/${id}/rows/x`, 1, { decision: 'create' })).status).toBe(400);
    expect((await coordinator.patch(`imports/${id}/rows/1`, 1, { decision: 'refuse' })).status).toBe(400);
    const viewer = await api.as('viewer');
    expect((await viewer.patch(`imports/${id}/rows/1`, 1, { decision: 'skip' })).status).toBe(403);
    expect((await viewer.get(`imports/${id}/touched`)).status).toBe(403);

    await written(id);
    expect((await coordinator.get<{ counts: object }>(`imports/${id}`)).body).toMatchObject({
      state: 'applied',
      rowsDone: 3,
      counts: { create: 1, update: 1, skip: 0, refuse: 1 },
    });
    expect((await coordinator.patch(`imports/${id}/rows/1`, 1, { decision: 'skip' })).status).toBe(409);

    // Somebody writes on one of them: nothing is taken back, and it is said which.
    const now = await coordinator.get<{ version: number; name: string }>(`companies/${known.body.id}`);
    expect(now.body.name).toBe('Pajala');
    await coordinator.patch(`companies/${known.body.id}`, now.body.version, { notes: 'soitettu' });
    const stopped = await coordinator.post<{ errors: { pointer: string }[] }>(`imports/${id}/undo`);
    expect(stopped).toMatchObject({
      status: 409,
      body: { errors: [{ pointer: '/rows/1', code: 'import-row-touched' }] },
    });
    const touched = await coordinator.get<{ items: object[] }>(`imports/${id}/touched`);
    expect(touched.body.items).toEqual([
      { n: 1, recordId: known.body.id, title: 'Pajala', reasonCode: 'changed', reason: 'Muutettu tuonnin jälkeen' },
    ]);
  });

  it('are taken back by one press', async () => {
    const id = await checkedTable(api, coordinator, 'Yritys\nNeljäs Oy\n');
    expect((await coordinator.post(`imports/${id}/undo`)).status).toBe(409);
    await written(id);
    expect((await coordinator.get<{ items: unknown[] }>('companies?q=Neljäs')).body.items).toHaveLength(1);
    expect(await coordinator.post(`imports/${id}/undo`)).toMatchObject({ status: 202, body: { state: 'undoing' } });
    await api.app.get(UndoImport, { strict: false }).run(id);
    expect((await coordinator.get(`imports/${id}`)).body).toMatchObject({ state: 'undone' });
    expect((await coordinator.get<{ items: unknown[] }>('companies?q=Neljäs')).body.items).toEqual([]);
    expect((await coordinator.post(`imports/${id}/undo`)).status).toBe(202);
  });
});
