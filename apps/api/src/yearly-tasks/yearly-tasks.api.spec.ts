import { RemindOfYearlyTasks } from '@elinvoima/domain/yearly-tasks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Time {
  dueOn: string;
  state: string;
  period: string | null;
  followUpId: string | null;
}

describe('the year’s calendar', () => {
  let api: TestApi;
  let director: TestClient;
  let id: string;
  let version: number;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-07-10T06:00:00Z' });
    director = await api.as('director');
    const made = await director.post<{ id: string; version: number }>('yearly-tasks', {
      title: 'Neljännesvuosiraportti',
      firstDueOn: '2026-01-20',
      every: 'quarter',
      remindDaysBefore: 14,
    });
    expect(made.status).toBe(201);
    ({ id, version } = made.body);
  });
  afterAll(() => api.close());

  const year = async (client = director): Promise<Time[]> =>
    (await client.get<{ items: Time[] }>('yearly-tasks/calendar?year=2026')).body.items;
  const states = async () => (await year()).map(({ dueOn, state, period }) => `${dueOn} ${state} ${period}`);

  it('tells of each time whether it is done, late, next or coming, and which period it speaks of', async () => {
    expect((await director.post(`yearly-tasks/${id}/done`, { dueOn: '2026-01-20' })).status).toBe(200);
    expect(await states()).toEqual([
      '2026-01-20 done 2025-Q4',
      '2026-04-20 late 2026-Q1',
      '2026-07-20 next 2026-Q2',
      '2026-10-20 coming 2026-Q3',
    ]);
    expect((await director.get('yearly-tasks/calendar?year=2025')).body).toEqual({ items: [] });
  });

  it('makes the owner’s follow-up some days before, once, however often the job runs', async () => {
    const remind = api.app.get(RemindOfYearlyTasks);
    expect(await remind.run()).toBe(1);
    expect(await remind.run()).toBe(0);
    const { body } = await director.get<{ items: { title: string; dueOn: string; subject: object }[] }>('follow-ups');
    expect(body.items).toMatchObject([
      { title: 'Neljännesvuosiraportti', dueOn: '2026-07-20', subject: { kind: 'yearly_task', id } },
    ]);
  });

  it('is done with its follow-up, and its follow-up with it', async () => {
    const followUpId = (await year()).find(({ dueOn }) => dueOn === '2026-07-20')?.followUpId ?? '';
    await director.post(`follow-ups/${followUpId}/done`);
    expect(await states()).toContain('2026-07-20 done 2026-Q2');
    await director.post(`yearly-tasks/${id}/reopen`, { dueOn: '2026-07-20' });
    expect(await states()).toContain('2026-07-20 next 2026-Q2');
    await director.post(`yearly-tasks/${id}/done`, { dueOn: '2026-07-20' });
    expect((await director.get(`follow-ups/${followUpId}`)).body).toMatchObject({ state: 'done' });
  });

  it('refuses a day on which the task is not due', async () => {
    const { status, body } = await director.post<{ errors: object[] }>(`yearly-tasks/${id}/done`, {
      dueOn: '2026-07-21',
    });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/dueOn', code: 'not-due-then' }]);
  });

  it('is read by all who read figures, by a viewer without names, and changed by director and administrator', async () => {
    const viewer = await api.as('viewer');
    expect(await year(viewer)).toMatchObject(Array.from({ length: 4 }, () => ({ task: { owner: null } })));
    expect((await director.get<{ owner: object }>(`yearly-tasks/${id}`)).body.owner).not.toBeNull();
    const coordinator = await api.as('coordinator');
    expect((await coordinator.patch(`yearly-tasks/${id}`, version, { title: 'x' })).status).toBe(403);
    expect((await (await api.as('contributor')).get('yearly-tasks')).status).toBe(403);
    expect((await director.patch(`yearly-tasks/${id}`, version, { every: 'year' })).status).toBe(200);
    expect(await states()).toEqual(['2026-01-20 done 2025']);
  });
});
