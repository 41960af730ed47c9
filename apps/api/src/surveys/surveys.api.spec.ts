import { PublishAnswers } from '@elinvoima/domain/surveys';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { enterPerson, formBody, sendMails, sendSurvey } from '../testing/survey-round.js';

interface Survey {
  id: string;
  key: string;
  name: string;
  status: string;
  anonymous: boolean;
  publishedVersion: number | null;
  definition: { intro: { fi: string; sv: string }; questions: { type: string }[] };
}

interface Wave {
  id: string;
  state: string;
  frameSize: number;
  closesAt: string;
  counts: Record<string, number>;
  leftOut: { contactId: string; reason: string }[];
}

interface Results {
  state: string;
  n: number;
  invited: number;
  companies: number | null;
  responseRate: { rr1: number; rr2: number };
  figures: {
    key: string;
    n: number;
    figure: { value: number; interval: { low: number; high: number } | null } | null;
    parts: object | null;
  }[];
  questions: { key: string; n: number; dontKnow: number | null; distribution: { value: string; count: number }[] }[];
}

describe('surveys', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const make = async (body: object = {}): Promise<Survey> =>
    (await coordinator.post<Survey>('surveys', { template: 'satisfaction', ...body })).body;
  const made = async (): Promise<Survey> => {
    const survey = await make();
    return (await coordinator.post<Survey>(`surveys/${survey.id}/publish`)).body;
  };
  const answer = (link: string, answers: Record<string, string>) => api.anonymous.post(link, ...formBody(answers));
  const close = (waveId: string) => coordinator.post(`survey-waves/${waveId}/close`);
  const results = async (surveyId: string, query = ''): Promise<Results> =>
    (await coordinator.get<Results>(`surveys/${surveyId}/results${query}`)).body;

  it('a survey from the ready template carries the municipality’s name and a key of its own', async () => {
    const first = await coordinator.post<Survey>('surveys', { template: 'satisfaction', name: 'Kevään kysely' });
    expect(first.status).toBe(201);
    expect(first.headers['location']).toBe(`/api/surveys/${first.body.id}`);
    expect(first.body).toMatchObject({
      name: 'Kevään kysely',
      status: 'draft',
      anonymous: false,
      publishedVersion: null,
    });
    expect(first.body.definition.intro.fi).toMatch(/^Testilä kehittää/);
    expect(first.body.definition.intro.sv).toMatch(/^Testby utvecklar/);
    const second = await make({ anonymous: true });
    expect(second.name).toBe('Tyytyväisyyskysely');
    expect(second.key).not.toBe(first.body.key);
    expect(second.definition.questions.some(({ type }) => type === 'contact_me')).toBe(false);
  });

  it('an unknown template and an unknown field are refused by name', async () => {
    expect((await coordinator.post('surveys', { template: 'grilli' })).status).toBe(400);
    expect((await coordinator.post('surveys', { template: 'satisfaction', status: 'published' })).status).toBe(400);
  });

  it('is previewed as the respondent will see it, in a frame of our own pages only, and sends nothing', async () => {
    const { id } = await make();
    const page = await coordinator.get(`surveys/${id}/preview?lang=sv`);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<html lang="sv">');
    expect(page.text).toContain('Förhandsgranskning. Svar sparas inte.');
    expect(page.text).not.toMatch(/_submission|<script/);
    expect(page.headers['content-security-policy']).toContain(
      "form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    );
    expect((await api.anonymous.get(`surveys/${id}/preview`)).status).toBe(401);
  });

  it('publishing makes one version, and the same words again make no other', async () => {
    const survey = await make();
    for (let n = 0; n < 2; n += 1) {
      const published = await coordinator.post<Survey>(`surveys/${survey.id}/publish`);
      expect(published.status).toBe(200);
      expect(published.body).toMatchObject({ status: 'published', publishedVersion: 1 });
    }
    await expect(api.db.query(`update survey_versions set n = 9 where survey_id = $1`, [survey.id])).rejects.toThrow(
      /survey_versions/,
    );
    const [trail] = await api.db.query<{ actions: string[] }>(
      `select array_agg(action order by seq) as actions from audit_entries where object_kind = 'survey' and object_id = $1`,
      [survey.id],
    );
    expect(trail?.actions).toEqual(['create', 'publish']);
  });

  it('a wave invites those who can be, and tells who cannot and why', async () => {
    const survey = await made();
    const fine = await enterPerson(coordinator, { language: 'sv' });
    const mailless = await enterPerson(coordinator, { email: null });
    const binned = await enterPerson(coordinator);
    await coordinator.delete(`contacts/${binned.contactId}`, 1);
    const twin = await enterPerson(coordinator, { email: fine.email.toUpperCase() });
    const declined = await sendSurvey(api);
    await api.anonymous.post(declined.unsubscribeLinks[0] ?? '', ...formBody({ 'List-Unsubscribe': 'One-Click' }));
    const optedOut = declined.people[0]?.contactId ?? '';
    const { status, body } = await coordinator.post<Wave>('survey-waves', {
      surveyId: survey.id,
      contactIds: [fine, mailless, binned, twin].map(({ contactId }) => contactId).concat(optedOut),
    });
    expect(status).toBe(201);
    expect(body.leftOut).toEqual([
      { contactId: mailless.contactId, reason: 'no_email' },
      { contactId: binned.contactId, reason: 'not_found' },
      { contactId: twin.contactId, reason: 'same_address' },
      { contactId: optedOut, reason: 'suppressed' },
    ]);
    // Two weeks, to the end of that day in Helsinki.
    expect(body).toMatchObject({ frameSize: 1, state: 'sending', closesAt: '2026-12-02T22:00:00.000Z' });
    expect(body.counts).toMatchObject({ queued: 1, sent: 0, answered: 0 });
    const recipients = await coordinator.get<{ items: { id: string; language: string; leftOut: string | null }[] }>(
      'survey-recipients?limit=200',
    );
    const leftOut = new Map(recipients.body.items.map(({ id, leftOut: reason }) => [id, reason]));
    expect([fine, mailless].map(({ contactId }) => leftOut.get(contactId))).toEqual(['asked_lately', 'no_email']);
    expect(leftOut.get(optedOut)).toBe('suppressed');
    expect(leftOut.has(binned.contactId)).toBe(false);
  });

  it('sends nothing for an unpublished survey, to nobody, or with a closing day that cannot be', async () => {
    const { contactId } = await enterPerson(coordinator);
    const draft = await make();
    const contactIds = [contactId];
    expect((await coordinator.post('survey-waves', { surveyId: draft.id, contactIds })).status).toBe(409);
    const { id: surveyId } = await made();
    const before = await api.db.query('select id from survey_waves');
    const refused = async (body: object) => {
      const { status, body: problem } = await coordinator.post<{ errors: { pointer: string; code: string }[] }>(
        'survey-waves',
        { surveyId, contactIds, ...body },
      );
      return [status, problem.errors[0]?.pointer, problem.errors[0]?.code];
    };
    expect(await refused({ contactIds: [] })).toEqual([422, '/contactIds', 'no-recipients']);
    expect(await refused({ closesAt: '2026-11-17T10:00:00Z' })).toEqual([422, '/closesAt', 'ends-before-start']);
    expect(await refused({ closesAt: '2027-03-01T10:00:00Z' })).toEqual([422, '/closesAt', 'day-too-far']);
    expect(await api.db.query('select id from survey_waves')).toHaveLength(before.length);
  });

  it('a wave costs as many statements for forty people as for two', async () => {
    const survey = await made();
    const ids: string[] = [];
    for (let n = 0; n < 42; n += 1) ids.push((await enterPerson(coordinator)).contactId);
    const cost = (contactIds: string[]) =>
      api.countStatements(() => coordinator.post('survey-waves', { surveyId: survey.id, contactIds }));
    expect(await cost(ids.slice(2))).toBe(await cost(ids.slice(0, 2)));
  });

  it('counts live, invitation by invitation, and closes for good', async () => {
    const { waveId, answerLinks, people } = await sendSurvey(api, { people: 3 });
    await answer(answerLinks[0] ?? '', { recommend: '9' });
    const wave = await coordinator.get<Wave>(`survey-waves/${waveId}`);
    expect(wave.body).toMatchObject({
      state: 'open',
      counts: { queued: 0, sent: 2, answered: 1, bounced: 0, refused: 0 },
    });
    const { body } = await coordinator.get<{
      items: { id: string; contact: { id: string }; state: string; answeredOn: string }[];
    }>(`survey-waves/${waveId}/invitations?state=answered`);
    expect(body.items).toMatchObject([{ contact: { id: people[0]?.contactId }, answeredOn: '2026-11-18' }]);
    expect((await coordinator.post<Wave>(`survey-waves/${waveId}/close`)).body.state).toBe('closed');
    expect((await coordinator.post<Wave>(`survey-waves/${waveId}/close`)).status).toBe(200);
    expect((await answer(answerLinks[1] ?? '', { recommend: '9' })).status).toBe(410);
  });

  it('lists waves newest first, page by page, and by state', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: { items: Wave[]; nextCursor: string | null; total: number } } = await coordinator.get(
        `survey-waves?limit=2&withTotal=true${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      expect(body.total).toBeGreaterThan(2);
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    const closed = await coordinator.get<{ items: Wave[] }>('survey-waves?state=closed');
    expect(closed.body.items.every(({ state }) => state === 'closed')).toBe(true);
    expect(closed.body.items.length).toBeGreaterThan(0);
  });

  it('staff may hand out a new link; it works, and the trail says who made it', async () => {
    const { waveId, answerLinks } = await sendSurvey(api);
    const { body } = await coordinator.get<{ items: { id: string }[] }>(`survey-waves/${waveId}/invitations`);
    const invitation = body.items[0]?.id ?? '';
    const { status, body: link } = await coordinator.post<{ url: string }>(`survey-invitations/${invitation}/link`);
    expect(status).toBe(201);
    const address = new URL(link.url).pathname;
    expect(address).not.toBe(answerLinks[0]);
    expect((await api.anonymous.get(address)).status).toBe(200);
    const [entry] = await api.db.query<{ actorId: string; changes: object }>(
      `select actor_id as "actorId", changes from audit_entries where action = 'issue-link' and object_id = $1`,
      [invitation],
    );
    expect(entry).toEqual({ actorId: coordinator.userId, changes: {} });
    await answer(address, { recommend: '5' });
    expect((await coordinator.post(`survey-invitations/${invitation}/link`)).status).toBe(409);
  });

  it('of an anonymous wave the trail does not say for whom a new link was made', async () => {
    const { waveId } = await sendSurvey(api, { anonymous: true });
    const [invitation] = await api.db.query<{ id: string }>('select id from survey_invitations where wave_id = $1', [
      waveId,
    ]);
    expect((await coordinator.post(`survey-invitations/${invitation?.id}/link`)).status).toBe(201);
    const trail = await api.db.query(
      `select object_kind as kind, object_id as id from audit_entries where action = 'issue-link' and object_id in ($1, $2)`,
      [waveId, invitation?.id],
    );
    expect(trail).toEqual([{ kind: 'survey_wave', id: waveId }]);
  });

  it('shows nothing but the number of answers below seven answers of five companies', async () => {
    const { surveyId, waveId, answerLinks } = await sendSurvey(api, { people: 8 });
    for (const link of answerLinks.slice(0, 6))
      await answer(link, { satisfied: '8', recommend: '9', improve: 'Salaista' });
    await close(waveId);
    const few = await results(surveyId);
    expect(few).toMatchObject({
      state: 'too_few',
      n: 6,
      invited: 8,
      figures: [],
      missing: { answers: 1, companies: 0 },
      questions: [],
    });
    expect(JSON.stringify(few)).not.toContain('Salaista');
    const oneCompany = await sendSurvey(api, { people: 7, sameCompany: true });
    for (const link of oneCompany.answerLinks) await answer(link, { recommend: '9' });
    await close(oneCompany.waveId);
    expect(await results(oneCompany.surveyId)).toMatchObject({ state: 'too_few', n: 7, companies: 1 });
  });

  it('shows n, N, the rate, the index and the recommendation with its interval', async () => {
    const { surveyId, waveId, answerLinks } = await sendSurvey(api, { people: 10 });
    for (const [n, link] of answerLinks.slice(0, 8).entries())
      await answer(link, {
        satisfied: '10',
        expectations: '7',
        ideal: n === 0 ? 'dont_know' : '4',
        recommend: n < 5 ? '9' : '6',
        improve: n === 0 ? 'Nopeampi lupakäsittely' : '',
      });
    // An open wave has figures when enough have answered, and groups only when it has closed.
    await api.app.get(PublishAnswers).ofSurvey(surveyId);
    const open = { state: 'shown', n: 8, waiting: 0, openUntil: expect.stringMatching(/^2026-12/) };
    const running = await results(surveyId);
    expect(running).toMatchObject({ ...open, breakdowns: { splits: [] } });
    expect(running.figures.find(({ key }) => key === 'nps')?.n).toBe(8);
    await close(waveId);
    for (const query of ['', `?waveId=${waveId}`]) {
      const shown = await results(surveyId, query);
      expect(shown).toMatchObject({
        state: 'shown',
        n: 8,
        invited: 10,
        companies: 8,
        rates: { rr1: 80, rr2: 80, delivery: 100, completion: 100 },
      });
      const [index, nps] = shown.figures;
      expect(index).toMatchObject({ key: 'index', n: 7, frame: 10, smallBase: true });
      expect(index?.figure?.value).toBeCloseTo((100 * (7 - 1)) / 9);
      expect(nps).toMatchObject({ key: 'nps', n: 8, frame: 10, figure: { value: 25 } });
      expect(nps?.parts).toEqual({ promoters: 5, passives: 0, detractors: 3 });
      expect(nps?.figure?.interval?.low).toBeLessThan(25);
      const ideal = shown.questions.find(({ key }) => key === 'ideal');
      // All seven gave the same answer: the mean is told, and not what each of them answered.
      expect(ideal).toMatchObject({ n: 7, dontKnow: null, unanimous: true, distribution: [] });
      const recommend = shown.questions.find(({ key }) => key === 'recommend');
      expect(recommend?.distribution.find(({ value }) => value === '9')?.count).toBe(5);
      // Words are read elsewhere, by fewer people, when somebody has looked them through.
      expect(JSON.stringify(shown)).not.toContain('Nopeampi lupakäsittely');
    }
  });

  it('results of many answers cost as many statements as of few', async () => {
    const few = await sendSurvey(api, { people: 2 });
    const many = await sendSurvey(api, { people: 12 });
    for (const link of many.answerLinks) await answer(link, { recommend: '9' });
    await close(many.waveId);
    const cost = (id: string) => api.countStatements(() => results(id));
    expect(await cost(many.surveyId)).toBe(await cost(few.surveyId));
  });

  it('anonymous answers are told without a name, a company or a day', async () => {
    const { surveyId, waveId, answerLinks } = await sendSurvey(api, { people: 7, anonymous: true });
    for (const [n, link] of answerLinks.entries()) await answer(link, { recommend: '9', improve: `Ajatus ${n}` });
    await close(waveId);
    const shown = await results(surveyId);
    expect(shown).toMatchObject({ state: 'shown', n: 7, companies: null });
    expect(JSON.stringify(shown)).not.toMatch(/Ajatus|2026-11-18|Henkilö/);
  });

  it('a low or written named answer waits on the home page until somebody has been in touch', async () => {
    const waiting = async () =>
      (await coordinator.get<{ newFeedback: { count: number } }>('home')).body.newFeedback.count;
    const { answerLinks, people } = await sendSurvey(api, { people: 4 });
    const anonymous = await sendSurvey(api, { anonymous: true });
    const before = await waiting();
    await answer(answerLinks[0] ?? '', { recommend: '9', satisfied: '9' });
    await answer(anonymous.answerLinks[0] ?? '', { recommend: '0', improve: 'Kaikki' });
    expect(await waiting()).toBe(before);
    await answer(answerLinks[1] ?? '', { recommend: '2' });
    await answer(answerLinks[2] ?? '', { improve: 'Soittakaa' });
    await answer(answerLinks[3] ?? '', { recommend: '9', contact: 'yes' });
    expect(await waiting()).toBe(before + 3);
    const called = await coordinator.post('interactions', {
      type: 'call',
      occurredAt: '2026-11-18T09:00:00Z',
      companyIds: [people[1]?.companyId],
      subject: 'Palaute',
    });
    expect(called.status).toBe(201);
    expect(await waiting()).toBe(before + 2);
  });

  it('a wish to be called is known by the kind of question, whatever its key', async () => {
    const waiting = async () =>
      (await coordinator.get<{ newFeedback: { count: number } }>('home')).body.newFeedback.count;
    const { waveId, answerLinks } = await sendSurvey(api);
    await answer(answerLinks[0] ?? '', { recommend: '9', contact: 'yes' });
    const before = await waiting();
    // A published version never changes, not even for a spec: the trigger is asked to look away.
    await api.db.transaction(async () => {
      await api.db.query(`set local session_replication_role = replica`);
      await api.db.query(
        `update survey_versions v set definition = replace(v.definition::text, '"contact"', '"soittakaa"')::jsonb
         from survey_waves w where w.survey_version_id = v.id and w.id = $1`,
        [waveId],
      );
      await api.db.query(
        `update survey_answers a set question_key = 'soittakaa' from survey_responses r
         where r.id = a.response_id and r.wave_id = $1 and a.question_key = 'contact'`,
        [waveId],
      );
    });
    expect(await waiting()).toBe(before);
  });

  it('is for those who may: others read, send and see nothing', async () => {
    const { surveyId, waveId } = await sendSurvey(api);
    const director = await api.as('director');
    expect((await director.get(`surveys/${surveyId}/results`)).status).toBe(200);
    expect((await director.post('surveys', { template: 'satisfaction' })).status).toBe(403);
    for (const role of ['viewer', 'contributor', 'land_use_officer'] as const) {
      const other = await api.as(role);
      for (const path of [
        'surveys',
        `surveys/${surveyId}`,
        `surveys/${surveyId}/results`,
        'survey-waves',
        `survey-waves/${waveId}/invitations`,
        'survey-recipients',
      ])
        expect([role, path, (await other.get(path)).status]).toEqual([role, path, 403]);
    }
    expect((await api.anonymous.get(`surveys/${surveyId}`)).status).toBe(401);
    expect((await coordinator.get(`surveys/${waveId}/results`)).status).toBe(404);
    await sendMails(api);
  });
});
