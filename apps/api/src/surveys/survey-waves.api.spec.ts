import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, FixedClock } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { enterPerson, sendMails } from '../testing/survey-round.js';

interface Wave {
  id: string;
  name: string;
  state: string;
  frameSize: number;
  opensAt: string;
  closesAt: string;
  reminderDays: number[];
  stoppedAt: string | null;
  groupSentence: string | null;
  leavesAt: string | null;
  steps: { step: number; waiting: number; sent: number; uncertain: number; failed: number }[];
  version: number;
}

interface Frame {
  sentence: string | null;
  eligible: number;
  leftOut: { reason: string; count: number }[];
  languages: { language: string; count: number }[];
  leavesAt: string;
  mayBeAtOnce: boolean;
}

describe('sending a survey', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let surveyId: string;

  beforeAll(async () => {
    // A Saturday, with a mail server that nobody reaches: mails wait for Monday.
    api = await startTestApi({
      now: '2026-11-21T10:00:00Z',
      env: { SMTP_URL: 'smtp://127.0.0.1:9', SURVEY_QUIET_TIMES: '1' },
    });
    coordinator = await api.as('coordinator');
    surveyId = (await coordinator.post<{ id: string }>('surveys', { template: 'satisfaction' })).body.id;
    await coordinator.post(`surveys/${surveyId}/publish`);
  });
  afterAll(() => api.close());

  const town = async (tag: string, people: { email?: string | null; language?: string }[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const person of people) {
      const { body } = await coordinator.post<{ id: string }>('companies', {
        name: `Esimerkki ${tag} Oy`,
        tags: [tag],
      });
      ids.push((await enterPerson(coordinator, { ...person, companyId: body.id })).contactId);
    }
    return ids;
  };
  const groupOf = (tag: string) => ({ audience: ['companies'], tags: [tag] });
  const send = async (body: object): Promise<Wave> =>
    (await coordinator.post<Wave>('survey-waves', { surveyId, ...body })).body;
  const faultsOf = async (body: object): Promise<[number, string | undefined, string | undefined]> => {
    const { status, body: problem } = await coordinator.post<{ errors: { pointer: string; code: string }[] }>(
      'survey-waves',
      { surveyId, ...body },
    );
    return [status, problem.errors[0]?.pointer, problem.errors[0]?.code];
  };

  it('tells before anything is pressed who would get it, who not and why, and when', async () => {
    await town('katselu', [
      { language: 'sv' },
      { email: null },
      { email: 'kaksi@example.test' },
      { email: 'kaksi@example.test' },
    ]);
    const { status, body } = await coordinator.post<Frame>('survey-waves/preview', { group: groupOf('katselu') });
    expect(status).toBe(200);
    expect(body).toEqual({
      sentence: 'Yritysten yhteyshenkilöt; tunniste: katselu',
      eligible: 2,
      leftOut: [
        { reason: 'no_email', count: 1 },
        { reason: 'same_address', count: 1 },
      ],
      languages: [
        { language: 'fi', count: 1 },
        { language: 'sv', count: 1 },
      ],
      leavesAt: '2026-11-23T07:00:00.000Z',
      mayBeAtOnce: false,
    });
    expect((await coordinator.post('survey-waves/preview', {})).status).toBe(422);
    const viewer = await api.as('viewer');
    expect((await viewer.post('survey-waves/preview', { group: groupOf('katselu') })).status).toBe(403);
  });

  it('freezes the group with its size and words; later people are not in it', async () => {
    await town('kehys', [{}, {}, {}]);
    const wave = await send({ group: groupOf('kehys'), reminderDays: [7, 14], name: 'Syksy' });
    await town('kehys', [{}]);
    expect((await coordinator.get<Wave>(`survey-waves/${wave.id}`)).body).toMatchObject({
      name: 'Syksy',
      state: 'sending',
      frameSize: 3,
      groupSentence: 'Yritysten yhteyshenkilöt; tunniste: kehys',
      reminderDays: [7, 14],
      leavesAt: '2026-11-23T07:00:00.000Z',
      steps: [{ step: 0, waiting: 3, sent: 0, uncertain: 0, failed: 0 }],
    });
    // The last reminder leaves two weeks after Monday, and there are two weeks to answer after it.
    expect(wave.closesAt).toBe('2026-12-21T22:00:00.000Z');
    const frozen = await api.db.query(
      `select count(*)::int as count from survey_invitations where wave_id = $1 and frozen_contacted is not null`,
      [wave.id],
    );
    expect(frozen).toEqual([{ count: 3 }]);
  });

  it('refuses a plan that cannot be kept', async () => {
    const contactIds = await town('faults', [{}]);
    expect(await faultsOf({ contactIds, group: groupOf('faults') })).toEqual([422, '/group', 'survey-one-choice']);
    expect(await faultsOf({})).toEqual([422, '/contactIds', 'survey-one-choice']);
    expect(await faultsOf({ contactIds, opensAt: '2026-11-20T10:00:00Z' })).toEqual([422, '/opensAt', 'moment-past']);
    expect(await faultsOf({ contactIds, atOnce: true })).toEqual([422, '/atOnce', 'survey-quiet-time']);
    expect(await faultsOf({ contactIds, reminderDays: [7, 10] })).toEqual([
      422,
      '/reminderDays/1',
      'survey-reminders-too-close',
    ]);
    expect(await faultsOf({ contactIds, reminderDays: [20], closesAt: '2026-12-05T22:00:00Z' })).toEqual([
      422,
      '/reminderDays/0',
      'survey-reminder-after-closing',
    ]);
    expect(await faultsOf({ group: groupOf('nobody-has-this') })).toEqual([422, '/group', 'no-recipients']);
    expect(
      (await coordinator.post('survey-waves', { surveyId, contactIds, reminderDays: [7, 14, 21, 28] })).status,
    ).toBe(400);
  });

  it('a scheduled one waits, is paused, goes on and is stopped; each only from where it can be', async () => {
    const wave = await send({ contactIds: await town('tauko', [{}, {}]), opensAt: '2026-11-24T08:00:00Z' });
    expect(wave).toMatchObject({ state: 'waiting', leavesAt: '2026-11-24T08:00:00.000Z' });
    const press = async (what: string): Promise<[number, string, string]> => {
      const { status, body } = await coordinator.post<Wave & { type: string }>(`survey-waves/${wave.id}/${what}`);
      return [status, body.state, body.type];
    };
    expect(await press('resume')).toEqual([409, undefined, 'urn:elinvoima:problem:survey-wave-state']);
    expect((await press('pause')).slice(0, 2)).toEqual([200, 'paused']);
    expect((await press('pause'))[0]).toBe(409);
    expect((await press('resume')).slice(0, 2)).toEqual([200, 'waiting']);
    expect((await press('stop')).slice(0, 2)).toEqual([200, 'open']);
    expect((await press('stop'))[0]).toBe(409);
    expect((await coordinator.get<Wave>(`survey-waves/${wave.id}`)).body.stoppedAt).not.toBeNull();
    expect((await press('close')).slice(0, 2)).toEqual([200, 'closed']);
    const manager = await api.as('viewer');
    expect((await manager.post(`survey-waves/${wave.id}/pause`)).status).toBe(403);
  });

  it('is changed by whoever has seen it as it is', async () => {
    const wave = await send({ contactIds: await town('muutos', [{}]) });
    const later = { closesAt: '2026-12-31T22:00:00Z', reminderDays: [8] };
    const { status, body } = await coordinator.patch<Wave>(`survey-waves/${wave.id}`, 1, later);
    expect([status, body.reminderDays, body.closesAt, body.version]).toEqual([200, [8], '2026-12-31T22:00:00.000Z', 2]);
    expect((await coordinator.patch(`survey-waves/${wave.id}`, 1, { name: 'Toinen' })).status).toBe(412);
    const earlier = await coordinator.patch<{ errors: { code: string }[] }>(`survey-waves/${wave.id}`, 2, {
      closesAt: '2026-12-01T22:00:00Z',
    });
    expect([earlier.status, earlier.body.errors[0]?.code]).toEqual([422, 'survey-closing-earlier']);
    await coordinator.post(`survey-waves/${wave.id}/close`);
    expect((await coordinator.patch(`survey-waves/${wave.id}`, 3, { name: 'Myöhässä' })).status).toBe(409);
  });

  it('lists those of whom nobody knows, and sends to them again by a press', async () => {
    const wave = await send({ contactIds: await town('epavarma', [{}, {}]), opensAt: '2026-11-23T08:00:00Z' });
    const clock: unknown = api.app.get(Clock);
    if (clock instanceof FixedClock) clock.set(new Date('2026-11-23T08:00:00Z'));
    await api.db.query(
      `update sessions set last_seen_at = '2026-11-23T07:59:00Z', expires_at = '2026-11-24T08:00:00Z'`,
    );
    await coordinator.post(`survey-waves/${wave.id}/pause`);
    await coordinator.post(`survey-waves/${wave.id}/resume`);
    await api.db.query(
      `update outbox_mails m set state = 'uncertain' from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id
       where s.mail_id = m.id and i.wave_id = $1`,
      [wave.id],
    );
    const troubled = await coordinator.get<{ items: { trouble: string; state: string }[] }>(
      `survey-waves/${wave.id}/invitations?trouble=uncertain`,
    );
    expect(troubled.body.items).toMatchObject([
      { trouble: 'uncertain', state: 'queued' },
      { trouble: 'uncertain', state: 'queued' },
    ]);
    expect((await coordinator.get<Wave>(`survey-waves/${wave.id}`)).body.state).toBe('open');
    const again = await coordinator.post<Wave>(`survey-waves/${wave.id}/resend`, { states: ['uncertain'] });
    expect(again.body).toMatchObject({ state: 'sending', steps: [{ step: 0, waiting: 2, uncertain: 0 }] });
    expect((await coordinator.post(`survey-waves/${wave.id}/resend`, { states: ['uncertain'] })).status).toBe(409);
    await sendMails(api);
  });

  it('marks people who were asked lately where somebody is choosing', async () => {
    const [contactId = ''] = await town('askenkysytty', [{}]);
    await api.db.query(
      `with w as (select id from survey_waves limit 1)
       insert into survey_invitations (wave_id, contact_id, language, state, last_sent_at) select id, $1, 'fi', 'sent', '2026-11-01T10:00:00Z' from w`,
      [contactId],
    );
    const { body } = await coordinator.get<{ items: { id: string; leftOut: string | null }[] }>(
      'survey-recipients?q=askenkysytty',
    );
    expect(body.items).toMatchObject([{ id: contactId, leftOut: 'asked_lately' }]);
  });
});
