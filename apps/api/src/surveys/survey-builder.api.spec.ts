import type { SurveyDefinition } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { enterPerson, formBody, sendMails, sendSurvey } from '../testing/survey-round.js';

interface Survey {
  id: string;
  key: string;
  name: string;
  status: string;
  version: number;
  publishedVersion: number | null;
  hasChanges: boolean;
  unfinished: { pointer: string; code: string }[];
  definition: SurveyDefinition;
}
interface Problem {
  errors: { pointer: string; code: string; message?: string }[];
}

describe('building a survey', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const make = async (body: object = {}): Promise<Survey> =>
    (await coordinator.post<Survey>('surveys', { template: 'satisfaction', ...body })).body;
  const publish = (id: string, decisions?: object) =>
    coordinator.post<Survey & Problem>(`surveys/${id}/publish`, decisions ? { decisions } : {});
  const made = async (body: object = {}): Promise<Survey> => (await publish((await make(body)).id)).body;
  const save = (survey: Survey, draft: object) =>
    coordinator.patch<Survey & Problem>(`surveys/${survey.id}`, survey.version, { draft });
  /** The draft with some members of its first question changed. */
  const first = ({ definition }: Survey, change: object): SurveyDefinition => ({
    ...definition,
    questions: definition.questions.map((question, index) => (index === 0 ? { ...question, ...change } : question)),
  });
  const faultsOf = ({ status, body }: { status: number; body: Problem }) => [
    status,
    ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
  ];

  it('a draft may be unfinished and says what it lacks; publishing refuses it at the same places', async () => {
    const survey = await make({ template: 'blank', name: 'Oma kysely' });
    expect(survey).toMatchObject({ name: 'Oma kysely', status: 'draft', definition: { questions: [] } });
    expect(survey.unfinished).toContainEqual({ pointer: '/title/fi', code: 'required' });
    const question = { key: 'a', type: 'yes_no', text: { fi: 'Kävikö?', sv: '', en: '' } };
    const title = { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' };
    const saved = await save(survey, { ...survey.definition, title, intro: title, questions: [question] });
    expect([saved.status, saved.headers['etag']]).toEqual([200, `"${survey.version + 1}"`]);
    const lacks = ['/questions/0/text/sv required', '/questions/0/text/en required'];
    expect(saved.body.unfinished.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(lacks);
    expect(faultsOf(await publish(survey.id))).toEqual([422, ...lacks]);
    expect((await coordinator.get<Survey>(`surveys/${survey.id}`)).body.publishedVersion).toBeNull();
  });

  it('what is no questionnaire is refused where it is wrong, and unknown members by name', async () => {
    const survey = await make();
    expect(faultsOf(await save(survey, first(survey, { colour: 'red' })))).toEqual([
      422,
      '/draft/questions/0/colour unknown-member',
    ]);
    expect(faultsOf(await save(survey, { ...survey.definition, key: 'other' }))).toEqual([
      422,
      '/draft/key not-in-list',
    ]);
    expect((await coordinator.patch(`surveys/${survey.id}`, survey.version, { status: 'published' })).status).toBe(400);
  });

  it('two who edit at once: the later one is told, and nothing of theirs is written', async () => {
    const survey = await make();
    expect((await coordinator.patch(`surveys/${survey.id}`, survey.version, { name: 'Ensin' })).status).toBe(200);
    const stale = await coordinator.patch<{ current: { name: string } }>(`surveys/${survey.id}`, survey.version, {
      name: 'Sitten',
    });
    expect([stale.status, stale.body.current.name]).toEqual([412, 'Ensin']);
    expect((await coordinator.send('PATCH', `surveys/${survey.id}`)).status).toBe(428);
  });

  it('editing what is published changes the draft only; a new version tells it from the one before', async () => {
    const survey = await made();
    expect(survey.hasChanges).toBe(false);
    const saved = await save(survey, { ...survey.definition, title: { fi: 'A', sv: 'B', en: 'C' } });
    expect(saved.body).toMatchObject({ status: 'published', publishedVersion: 1, hasChanges: true });
    const again = await publish(survey.id);
    expect(again.body).toMatchObject({ publishedVersion: 2, hasChanges: false });
    expect((await publish(survey.id)).body.publishedVersion).toBe(2);
    const versions = await coordinator.get<{ items: { n: number; waves: number; publishedBy: { name: string } }[] }>(
      `surveys/${survey.id}/versions`,
    );
    expect(versions.body.items).toMatchObject([{ n: 2, waves: 0 }, { n: 1 }]);
    expect(versions.body.items[0]?.publishedBy.name).toBeTruthy();
    const old = await coordinator.get<{ definition: SurveyDefinition }>(`surveys/${survey.id}/versions/1`);
    expect(old.body.definition.title).toEqual(survey.definition.title);
    expect((await coordinator.get(`surveys/${survey.id}/versions/3`)).status).toBe(404);
  });

  it('new words for a published question wait for a person: a correction keeps the key, a new meaning cuts it', async () => {
    const survey = await made();
    const text = { ...survey.definition.questions[0]?.text, fi: 'Kuinka tyytyväinen olet palveluihin?' };
    await save(survey, first(survey, { text }));
    expect(faultsOf(await publish(survey.id))).toEqual([422, '/questions/0/text survey-words-changed']);
    expect(faultsOf(await publish(survey.id, { satisfied: 'maybe' }))).toEqual([
      422,
      '/decisions/satisfied not-in-list',
    ]);
    const corrected = await publish(survey.id, { satisfied: 'correction' });
    expect(corrected.body.definition.questions[0]).toMatchObject({ key: 'satisfied', metricKey: 'nki_1' });
    const [entry] = await api.db.query<{ changes: object }>(
      `select changes from audit_entries where object_id = $1 and action = 'publish' order by seq desc limit 1`,
      [survey.id],
    );
    expect(entry?.changes).toMatchObject({ wording: [null, { satisfied: 'correction' }] });

    const other = { ...text, fi: 'Kuinka tyytyväinen olet kuntaan?' };
    const saved = await save(corrected.body, first(corrected.body, { text: other }));
    const cut = await publish(survey.id, { satisfied: 'new_meaning' });
    expect([saved.status, cut.status]).toEqual([200, 200]);
    expect(cut.body.definition.questions[0]).toMatchObject({ key: 'satisfied_2', text: other });
    expect(cut.body.definition.questions[0]).not.toHaveProperty('metricKey');
  });

  it('a published key keeps its scale and metric, also when it has been away; anonymous stays anonymous', async () => {
    const survey = await made();
    expect(faultsOf(await save(survey, first(survey, { type: 'csat5', metricKey: undefined })))).toEqual([
      422,
      '/draft/questions/0/type survey-scale-changed',
    ]);
    expect(faultsOf(await save(survey, { ...survey.definition, anonymous: true }))).toContain(
      '/draft/anonymous survey-promise-made',
    );
    const without = { ...survey.definition, questions: survey.definition.questions.slice(1) };
    const saved = await save(survey, without);
    const gone = (await publish(survey.id)).body;
    expect(saved.status).toBe(200);
    const back = {
      ...without.questions[0],
      key: 'satisfied',
      type: 'yes_no',
      endLabels: undefined,
      metricKey: undefined,
    };
    expect(faultsOf(await save(gone, { ...without, questions: [...without.questions, back] }))).toEqual([
      422,
      `/draft/questions/${without.questions.length}/type survey-scale-changed`,
    ]);
  });

  it('the database lets nobody change a version, move a wave to another, or turn a promise round', async () => {
    const { surveyId, waveId } = await sendSurvey(api);
    const other = await made({ anonymous: true });
    const inVersions = `select id from survey_versions where survey_id = $2`;
    const deeds: [sql: string, values: string[], refusal: string][] = [
      [`update survey_versions set definition = '{}'`, [], 'append-only'],
      ['delete from survey_versions', [], 'append-only'],
      ['truncate survey_versions cascade', [], 'append-only'],
      [`update survey_waves set survey_version_id = (${inVersions}) where id = $1`, [waveId, other.id], 'append-only'],
      [
        `update surveys set draft = jsonb_set(draft, '{anonymous}', 'true') where id = $1`,
        [surveyId],
        'stays anonymous or named',
      ],
      [
        `insert into survey_versions (survey_id, n, definition, checksum)
         select survey_id, 2, jsonb_set(definition, '{anonymous}', 'true'), 'x' from survey_versions where survey_id = $1`,
        [surveyId],
        'stays anonymous or named',
      ],
    ];
    for (const [sql, values, refusal] of deeds) await expect(api.db.query(sql, values)).rejects.toThrow(refusal);
  });

  it('one that was never sent goes to the bin and comes back; one that was sent is retired instead', async () => {
    const survey = await make({ name: 'Turha kysely' });
    expect((await coordinator.delete(`surveys/${survey.id}`, survey.version)).status).toBe(204);
    expect((await coordinator.get(`surveys/${survey.id}`)).status).toBe(404);
    const administrator = await api.as('administrator');
    const bin = await administrator.get<{ items: { id: string; title: string; collection: string }[] }>(
      'bin?limit=200',
    );
    expect(bin.body.items.find(({ id }) => id === survey.id)).toMatchObject({
      title: 'Turha kysely',
      collection: 'surveys',
    });
    expect((await coordinator.post<Survey>(`surveys/${survey.id}/restore`)).body.name).toBe('Turha kysely');
    expect((await coordinator.post(`surveys/${survey.id}/retire`)).status).toBe(409);

    const { surveyId } = await sendSurvey(api);
    const sent = (await coordinator.get<Survey>(`surveys/${surveyId}`)).body;
    expect((await coordinator.delete(`surveys/${surveyId}`, sent.version)).status).toBe(409);
    expect((await coordinator.post<Survey>(`surveys/${surveyId}/retire`)).body.status).toBe('retired');
    const { contactId } = await enterPerson(coordinator);
    expect((await coordinator.post('survey-waves', { surveyId, contactIds: [contactId] })).status).toBe(409);
    expect((await publish(surveyId)).body).toMatchObject({ status: 'published', publishedVersion: 1 });
  });

  it('the preview draws what is being edited, unfinished too, and stores nothing', async () => {
    const survey = await make();
    const draft = first(survey, { text: { fi: 'Ihan uusi kysymys?', sv: '', en: '' } });
    const page = await coordinator.post(`surveys/${survey.id}/preview?lang=fi`, { definition: draft });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('Ihan uusi kysymys?');
    expect(page.text).toContain('Esikatselu. Vastauksia ei tallenneta.');
    expect(page.text).not.toMatch(/<script|_submission/);
    expect((await coordinator.get<Survey>(`surveys/${survey.id}`)).body.version).toBe(survey.version);
    const wrong = await coordinator.post<Problem>(`surveys/${survey.id}/preview`, { definition: { ...draft, x: 1 } });
    expect(faultsOf(wrong)).toEqual([422, '/definition/x unknown-member']);
  });

  describe('trying it out', () => {
    /** Everything that could count an answer, and the tables it would be counted from. */
    const counted = async (surveyId: string) => {
      const [rows] = await api.db.query<Record<string, number>>(
        `select (select count(*) from survey_responses)::int as responses, (select count(*) from survey_answers)::int as answers,
           (select count(*) from survey_invitations)::int as invitations, (select count(*) from interactions)::int as interactions,
           (select count(*) from follow_ups)::int as follow_ups, (select count(*) from feedback)::int as feedback,
           (select count(*) from record_changes)::int as changes`,
      );
      const results = await coordinator.get(`surveys/${surveyId}/results`);
      const home = await coordinator.get<{ newFeedback: { count: number } }>('home');
      const indicators = await coordinator.get<{ items?: unknown }>('indicators?period=2026-Q4');
      return [rows, results.body, home.body.newFeedback, indicators.body];
    };
    const link = async (id: string, body: object = {}) => {
      const { status, body: made } = await coordinator.post<{ url: string }>(`surveys/${id}/test-link`, body);
      expect(status).toBe(201);
      return new URL(made.url).pathname;
    };

    it('shows the real page, checks the answer, thanks, and moves no figure', async () => {
      const { surveyId, answerLinks } = await sendSurvey(api, { people: 7 });
      for (const address of answerLinks) await api.anonymous.post(address, ...formBody({ recommend: '9' }));
      await sendMails(api);
      const address = await link(surveyId, { version: 1 });
      const before = await counted(surveyId);
      const page = await api.anonymous.get(address);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Kokeilu. Sivu on sama kuin vastaajalla');
      expect(page.text).toContain('name="recommend"');
      expect(page.headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
      });
      const nothing = await api.anonymous.post(address, ...formBody({}));
      expect(nothing.status).toBe(422);
      const sent = await api.anonymous.post(
        address,
        ...formBody({ recommend: '0', improve: 'Kaikki', contact: 'yes', _language: 'sv' }),
      );
      expect([sent.status, sent.headers['location']]).toEqual([303, `${address}/tehty?lang=sv`]);
      const thanks = await api.anonymous.get(`${address}/tehty?lang=fi`);
      expect(thanks.text).toContain('Kokeilu onnistui');
      expect(thanks.text).toContain('Luemme jokaisen palautteen.');
      expect(await counted(surveyId)).toEqual(before);
    });

    it('of a draft opens it as it stands now; no link opens anything of another kind', async () => {
      const survey = await make();
      const address = await link(survey.id);
      await save(survey, first(survey, { text: { fi: 'Muutettu hetki sitten?', sv: 'x', en: 'x' } }));
      expect((await api.anonymous.get(address)).text).toContain('Muutettu hetki sitten?');
      expect((await api.anonymous.get(address.replace('/kokeile/', '/s/'))).status).toBe(404);
      expect((await api.anonymous.get(`${address}x`)).status).toBe(404);
      expect((await coordinator.post(`surveys/${survey.id}/test-link`, { version: 1 })).status).toBe(404);
      const kept = await api.db.query<{ hash: string }>(
        `select encode(token_hash, 'hex') as hash from survey_test_links`,
      );
      expect(JSON.stringify(kept)).not.toContain(address.split('/').at(-1));
      await api.db.query(`update survey_test_links set expires_at = '2026-11-18T09:59:59Z' where survey_id = $1`, [
        survey.id,
      ]);
      expect((await api.anonymous.get(address)).status).toBe(404);
    });
  });

  it('a link that opens an answer is not kept in what repeated keys are answered from', async () => {
    const { surveyId, waveId } = await sendSurvey(api);
    const { body } = await coordinator.get<{ items: { id: string }[] }>(`survey-waves/${waveId}/invitations`);
    const made = [
      await coordinator.post<{ url: string }>(
        `surveys/${surveyId}/test-link`,
        { version: 1 },
        { 'idempotency-key': 'a-link-to-try' },
      ),
      await coordinator.post<{ url: string }>(
        `survey-invitations/${body.items[0]?.id}/link`,
        {},
        { 'idempotency-key': 'a-link-anew' },
      ),
    ];
    expect(made.map((answer) => answer.body.url)).toEqual([
      expect.stringContaining('/kokeile/'),
      expect.stringContaining('/s/'),
    ]);
    const kept = await api.db.query(`select route from idempotency_keys where response::text ~ '/(s|kokeile)/'`);
    expect(kept).toEqual([]);
  });

  it('is for those who may write surveys', async () => {
    const survey = await made();
    const director = await api.as('director');
    expect((await director.get(`surveys/${survey.id}/versions`)).status).toBe(200);
    expect((await director.patch(`surveys/${survey.id}`, survey.version, { name: 'X' })).status).toBe(403);
    for (const deed of ['retire', 'test-link', 'preview', 'restore'])
      expect([deed, (await director.post(`surveys/${survey.id}/${deed}`, {})).status]).toEqual([deed, 403]);
    expect((await director.delete(`surveys/${survey.id}`, survey.version)).status).toBe(403);
    expect((await api.anonymous.get(`surveys/${survey.id}/versions/1`)).status).toBe(401);
  });
});
