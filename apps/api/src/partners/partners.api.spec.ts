import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Partner {
  id: string;
  name: string;
  sector: string;
  version: number;
}

describe('partners', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  it('are entered, found by name and sector, changed, removed and restored', async () => {
    const { status, body } = await coordinator.post<Partner>('partners', {
      name: 'Seudun oppilaitos',
      sector: 'school',
    });
    expect(status).toBe(201);
    expect((await coordinator.get<{ items: Partner[] }>('partners?q=oppi&sector=school')).body.items).toHaveLength(1);
    expect((await coordinator.get<{ items: Partner[] }>('partners?sector=state')).body.items).toHaveLength(0);
    const changed = await coordinator.patch<Partner>(`partners/${body.id}`, 1, { phone: '03 1' });
    expect(changed.body).toMatchObject({ name: 'Seudun oppilaitos', phone: '03 1', version: 2 });
    expect((await coordinator.delete(`partners/${body.id}`, 2)).status).toBe(204);
    expect((await coordinator.get(`partners/${body.id}`)).status).toBe(404);
    expect((await coordinator.post(`partners/${body.id}/restore`)).status).toBe(200);
  });

  it('are found by what they help with and whom to ask, and a check older than a year is told', async () => {
    const { body } = await coordinator.post<Partner & { checkedOn: string; checkedBy: string }>('partners', {
      name: 'Uusyrityskeskus',
      sector: 'association',
      areas: ['starting', 'funding'],
      contactName: 'Testi Neuvoja',
    });
    expect(body.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(body.checkedBy).toBeTruthy();
    const found = async (query: string) =>
      (await coordinator.get<{ items: Partner[] }>(`partners?${query}`)).body.items.map(({ name }) => name);
    expect(await found('area=funding')).toEqual(['Uusyrityskeskus']);
    expect(await found('area=energy')).toEqual([]);
    expect(await found('q=neuvoja')).toEqual(['Uusyrityskeskus']);
    expect(await found('unchecked=true')).toEqual([]);
    await api.db.query(`update partners set checked_on = checked_on - 400 where id = $1`, [body.id]);
    expect(await found('unchecked=true')).toEqual(['Uusyrityskeskus']);
    const contributor = await api.as('contributor');
    expect((await contributor.post(`partners/${body.id}/check`)).status).toBe(403);
    expect((await coordinator.post<Partner>(`partners/${body.id}/check`)).body).toMatchObject({ version: 2 });
    expect(await found('unchecked=true')).toEqual([]);
  });

  it('a sector outside the list and a wrong business id are refused', async () => {
    expect((await coordinator.post('partners', { name: 'X', sector: 'circus' })).status).toBe(400);
    expect((await coordinator.post('partners', { name: 'X', sector: 'state', businessId: '1234567-8' })).status).toBe(
      422,
    );
  });

  it('a list costs two statements', async () => {
    expect(await api.countStatements(() => coordinator.get('partners'))).toBe(2);
  });

  it('may be departments of one organisation, one step deep', async () => {
    const enter = async (name: string, parentId?: string) =>
      (
        await coordinator.post<Partner & { errors: { code: string }[] }>('partners', {
          name,
          sector: 'state',
          parentId,
        })
      ).body;
    const whole = await enter('Keskus');
    const part = await enter('Keskuksen osasto', whole.id);
    expect(part).toMatchObject({ parent: { id: whole.id, name: 'Keskus' } });
    expect((await enter('Osaston jaos', part.id)).errors[0]?.code).toBe('parent-nested');
    const other = await enter('Toinen keskus');
    const turned = await coordinator.patch<{ errors: { code: string }[] }>(`partners/${whole.id}`, 1, {
      parentId: other.id,
    });
    expect(turned.body.errors[0]?.code).toBe('parent-nested');
    expect((await coordinator.patch<Partner>(`partners/${part.id}`, 1, { parentId: null })).body).toMatchObject({
      parent: null,
    });
  });
});
