import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Task {
  id: string;
  enquiry: { id: string; name: string };
  unit: string;
  title: string;
  owner: { id: string; name: string } | null;
  dueOn: string | null;
  late: boolean;
  state: string;
  answer: string | null;
  closedOn: string | null;
  usualKey: string | null;
  version: number;
  errors: { pointer: string; code: string }[];
}
interface Tasks {
  items: Task[];
  total: number;
}

describe('the tasks of many units in one case', () => {
  let api: TestApi;
  let officer: TestClient;
  let director: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula');
    officer = await api.as('land_use_officer');
    director = await api.as('director');
    companyId = (await (await api.as('coordinator')).post<Task>('companies', { name: 'Etsijä Oy' })).body.id;
  });
  afterAll(() => api.close());

  const enquiry = async (kind = 'plot'): Promise<string> =>
    (await officer.post<Task>('enquiries', { kind, companyId, title: 'Halli' })).body.id;
  const ask = (id: string, body: object = {}) =>
    officer.post<Task>(`enquiries/${id}/tasks`, { unit: 'permits', title: 'Mitä lupia tarvitaan', ...body });

  it('is asked of a unit, with its owner and day, and is told to the owner', async () => {
    const id = await enquiry();
    const asked = await ask(id, {
      ownerId: director.userId,
      dueOn: '2026-12-01',
      outsideRole: 'Verkkoyhtiön suunnittelija',
    });
    expect(asked.status).toBe(201);
    expect(asked.headers['location']).toBe(`/api/case-tasks/${asked.body.id}`);
    expect(asked.body).toMatchObject({
      enquiry: { id, name: 'Halli' },
      unit: 'permits',
      owner: { id: director.userId },
      dueOn: '2026-12-01',
      state: 'open',
      late: false,
      version: 1,
    });
    expect((await director.get<Tasks>(`case-tasks?ownerId=${director.userId}&state=open`)).body.items).toMatchObject([
      { id: asked.body.id },
    ]);
    expect(await api.db.query('select 1 from assignments where object_id = $1', [asked.body.id])).toHaveLength(1);
  });

  it('is answered with an answer and its day, found needless without one, and may be opened again', async () => {
    const { body: task } = await ask(await enquiry());
    const refused = await officer.patch<Task>(`case-tasks/${task.id}`, 1, { state: 'answered' });
    expect([refused.status, refused.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/answer', code: 'case-task-answer-required' },
    ]);
    const answered = await officer.patch<Task>(`case-tasks/${task.id}`, 1, {
      state: 'answered',
      answer: 'Rakennuslupa riittää',
    });
    expect(answered.body).toMatchObject({ state: 'answered', closedOn: '2026-11-22', version: 2 });
    expect((await officer.patch<Task>(`case-tasks/${task.id}`, 1, { title: 'Myöhässä' })).status).toBe(412);
    expect((await officer.patch<Task>(`case-tasks/${task.id}`, 2, { state: 'open' })).body).toMatchObject({
      state: 'open',
      closedOn: null,
    });
    expect((await officer.patch<Task>(`case-tasks/${task.id}`, 3, { state: 'not_needed' })).body).toMatchObject({
      closedOn: '2026-11-22',
    });
    const { changes } = await api.db.one<{ changes: Record<string, unknown> }>(
      `select changes from audit_entries where object_id = $1 and changes ? 'answer'`,
      [task.id],
    );
    expect(JSON.stringify(changes)).not.toContain('Rakennuslupa');
  });

  it('what is usual for the kind and stage is added once, however often it is pressed, also by two at a time', async () => {
    const id = await enquiry();
    const usual = (keys: string[]) => officer.post<Tasks>(`enquiries/${id}/tasks/usual`, { keys });
    await Promise.all([usual(['plan']), usual(['plan'])]);
    // Water is asked when the need is known; the change of use is of premises.
    const early = await usual(['plan', 'water', 'change_of_use']);
    expect(early.body.items).toMatchObject([
      {
        usualKey: 'plan',
        unit: 'land_use',
        dueOn: '2026-12-06',
        title: 'Tarkista kaava, rakennusoikeus ja rakennuskiellot',
      },
    ]);
    await officer.post(`enquiries/${id}/stage`, { stage: 'proposed' });
    const later = await usual(['plan', 'water', 'power', 'permits']);
    expect(
      later.body.items.map(({ usualKey }) => usualKey).toSorted((a, b) => String(a).localeCompare(String(b))),
    ).toEqual(['permits', 'plan', 'power', 'water']);
  });

  it('overdue ones are told late, and wait on the director’s list', async () => {
    const stuck = async () =>
      (
        await director.get<{ items: { kind: string; count: number; since: string | null }[] }>('director/stuck')
      ).body.items.find(({ kind }) => kind === 'case_tasks');
    const before = (await stuck())?.count ?? 0;
    const { body: task } = await ask(await enquiry(), { dueOn: '2026-11-20' });
    expect(task.late).toBe(true);
    expect((await officer.get<Tasks>('case-tasks?late=true&withTotal=true')).body.items.map(({ id }) => id)).toContain(
      task.id,
    );
    expect(await stuck()).toMatchObject({ count: before + 1 });
    await officer.patch(`case-tasks/${task.id}`, 1, { state: 'not_needed' });
    expect((await stuck())?.count ?? 0).toBe(before);
  });

  it('goes to the bin and back; a usual one that was added again meanwhile comes back as an ordinary task', async () => {
    const id = await enquiry();
    const usual = () => officer.post<Tasks>(`enquiries/${id}/tasks/usual`, { keys: ['plan'] });
    const [first] = (await usual()).body.items;
    expect((await officer.delete(`case-tasks/${first?.id}`, 1)).status).toBe(204);
    expect((await officer.get(`case-tasks/${first?.id}`)).status).toBe(404);
    await usual();
    const restored = await officer.post<Task>(`case-tasks/${first?.id}/restore`);
    expect([restored.status, restored.body.usualKey]).toEqual([200, null]);
    const { body } = await officer.get<Tasks>(`enquiries/${id}/tasks?withTotal=true`);
    expect(body).toMatchObject({ total: 2 });
  });

  it('is refused to those who could not open the enquiry, and for what is not there', async () => {
    const id = await enquiry();
    const viewer = await api.as('viewer');
    const refused = await ask(id, { ownerId: viewer.userId });
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, 'case-task-owner-cannot-read']);
    expect((await viewer.get(`enquiries/${id}/tasks`)).status).toBe(403);
    expect((await viewer.post(`enquiries/${id}/tasks`, { unit: 'water', title: 'x' })).status).toBe(403);
    expect((await ask('0198b0c0-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await ask(id, { unit: 'casino' })).status).toBe(400);
    expect((await ask(id, { dueOn: '2099-01-01' })).status).toBe(422);
  });
});
