import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';
import { quarantinedAnswer } from '../testing/quarantined-answer.js';

interface Listed {
  items: { id: string; answers: { question: string; answer: string }[] | null }[];
  total: number;
}

describe('T10: answers that wait for a person', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
  });
  afterAll(() => api.close());

  const listed = async (): Promise<Listed> =>
    (await (await api.as('coordinator')).get<Listed>('survey-quarantine?withTotal=true')).body;
  const stateOf = async (id: string) =>
    api.db.one<{ quarantined: boolean; reviewed: string | null }>(
      'select quarantined, reviewed_on::text as reviewed from survey_responses where id = $1',
      [id],
    );

  it('a named one is shown with its words, its reason and whose it is', async () => {
    const id = await quarantinedAnswer(api);
    const found = (await listed()).items.find((item) => item.id === id);
    expect(found).toMatchObject({
      reason: 'fast',
      answered: 2,
      submittedOn: '2026-11-18',
      survey: { anonymous: false },
      contact: { name: expect.stringContaining('Henkilö') },
    });
    expect(found?.answers?.map(({ answer }) => answer)).toEqual(['2', 'Nopeasti sanottu']);
    expect(found?.answers?.[0]?.question).not.toContain('{municipality}');
  });

  it('an anonymous one has no words, no time and nobody: only why it is here and how much was answered', async () => {
    const id = await quarantinedAnswer(api, { anonymous: true });
    const found = (await listed()).items.find((item) => item.id === id);
    expect(found).toMatchObject({
      reason: 'fast',
      answered: 2,
      submittedOn: null,
      contact: null,
      company: null,
      answers: null,
    });
    expect(JSON.stringify(found)).not.toMatch(/Nopeasti|2026-11-1/);
    const coordinator = await api.as('coordinator');
    expect((await coordinator.post(`survey-quarantine/${id}/approve`)).status).toBe(204);
    const [entry] = await api.db.query<{ kind: string; changes: object }>(
      `select object_kind as kind, changes from audit_entries where action = 'approve-answer' order by seq desc limit 1`,
    );
    expect(entry).toEqual({ kind: 'survey_wave', changes: {} });
  });

  it('approved it counts, rejected it stays and never does; either once', async () => {
    const coordinator = await api.as('coordinator');
    const [approved, rejected] = [await quarantinedAnswer(api), await quarantinedAnswer(api)];
    expect((await coordinator.post(`survey-quarantine/${approved}/approve`)).status).toBe(204);
    expect((await coordinator.post(`survey-quarantine/${rejected}/reject`)).status).toBe(204);
    expect(await stateOf(approved)).toEqual({ quarantined: false, reviewed: '2026-11-18' });
    expect(await stateOf(rejected)).toEqual({ quarantined: true, reviewed: '2026-11-18' });
    const left = new Set((await listed()).items.map(({ id }) => id));
    expect([left.has(approved), left.has(rejected)]).toEqual([false, false]);
    expect((await coordinator.post(`survey-quarantine/${approved}/reject`)).status).toBe(409);
    expect((await coordinator.post(`survey-quarantine/${rejected}/approve`)).status).toBe(409);
    expect((await coordinator.post(`survey-quarantine/01900000-0000-7000-8000-00000000abcd/reject`)).status).toBe(404);
  });

  it('one that followed a case is neither shown to nor decided by who handled the case', async () => {
    const id = await quarantinedAnswer(api);
    const [director, coordinator] = [await api.as('director'), await api.as('coordinator')];
    await api.db.query(
      `with visited as (
         insert into interactions (type, status, occurred_at, subject) values ('visit', 'complete', '2026-11-17T10:00:00Z', 'Käynti') returning id
       ), staffed as (
         insert into interaction_staff (interaction_id, user_id) select id, $2 from visited
       )
       update survey_invitations i set cause_kind = 'interaction', cause_id = visited.id from visited, survey_responses r
       where r.invitation_id = i.id and r.id = $1`,
      [id, director.userId],
    );
    const seenBy = async (reader: typeof director) =>
      (await reader.get<Listed>('survey-quarantine?limit=200')).body.items.some((item) => item.id === id);
    expect([await seenBy(director), await seenBy(coordinator)]).toEqual([false, true]);
    for (const deed of ['approve', 'reject'])
      expect((await director.post(`survey-quarantine/${id}/${deed}`)).status).toBe(404);
    expect((await coordinator.post(`survey-quarantine/${id}/reject`)).status).toBe(204);
  });

  it('is for those who may see single answers', async () => {
    const reader = await api.as('viewer');
    expect((await reader.get('survey-quarantine')).status).toBe(403);
  });
});
