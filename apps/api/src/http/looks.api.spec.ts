import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { makeKey, withKey } from '../testing/key-client.js';

/** Routes that show one person, one confidential record or single answers, or give out a file. */
const lookedAt =
  /^\/api\/(contacts\/\{id\}|enquiries\/\{id\}|needs-assessments\/\{id\}|offline-companies|survey-quarantine)|comments$|\/loop$/;

/** Those of them, and files, that leave no look: why. */
const leftOut: Record<string, string> = {
  AccessReviews_csv: 'leaves an entry itself',
  AccessReviews_xlsx: 'leaves an entry itself',
  Alike_ofContact: 'names alone, as the list of contacts has them',
  Attachments_file: 'leaves a download entry itself',
  Exports_file: 'leaves an entry itself',
  ImportFiles_template: 'an empty form',
  InitiativeSummaries_csv: 'leaves an entry itself',
  InitiativeSummaries_xlsx: 'leaves an entry itself',
  NeedsSummary_csv: 'leaves an entry itself',
  NeedsSummary_xlsx: 'leaves an entry itself',
  Programmes_file: 'goals and factors',
  Disposals_csv: 'leaves an entry itself',
  Disposals_xlsx: 'leaves an entry itself',
  FullExports_file: 'leaves an entry itself',
  Metrics_get: 'counts and durations, of nobody',
  PublicSites_get: 'open data',
  PublicSites_list: 'open data',
  // Only for whoever made it, which left the entry with what was put in.
  Privacy_file: 'leaves an entry when it is made',
  Reports_csv: 'leaves an entry itself',
  Reports_interactionsCsv: 'leaves an entry itself',
  Reports_interactionsXlsx: 'leaves an entry itself',
  Reports_pdf: 'leaves an entry itself',
  Reports_xlsx: 'leaves an entry itself',
  SiteFiles_csv: 'leaves an entry itself',
  SiteFiles_geojson: 'leaves an entry itself',
  SitePictures_show: 'pictures of plots, shown to everybody',
  SurveyPreview_show: 'an empty questionnaire',
  SurveyResults_answersCsv: 'leaves an entry itself',
  SurveyResults_answersXlsx: 'leaves an entry itself',
  SurveyResults_codebook: 'questions, no answers',
  SurveyResults_csv: 'leaves an entry itself',
  SurveyResults_xlsx: 'leaves an entry itself',
  Touched_peopleCsv: 'leaves an entry itself',
  Touched_peopleXlsx: 'leaves an entry itself',
  Touched_recordsCsv: 'leaves an entry itself',
  Touched_recordsXlsx: 'leaves an entry itself',
};

interface Entry {
  action: string;
  actorId: string;
  viaKind: string;
  viaId: string;
  permission: string | null;
}

describe('G43: who saw what', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let director: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    [coordinator, director] = [await api.as('coordinator'), await api.as('director')];
  });
  afterAll(() => api.close());

  const entriesOf = (kind: string, id: string | null) =>
    api.db.query<Entry>(
      `select action, actor_id as "actorId", via_kind as "viaKind", via_id as "viaId", permission from audit_entries
       where action in ('view', 'export') and object_kind = $1 and object_id is not distinct from $2 order by seq`,
      [kind, id],
    );
  const made = async (collection: string, body: object) =>
    (await coordinator.post<{ id: string }>(collection, body)).body.id;

  it('every route of those classes, and every file, leaves an entry or says why not', () => {
    const silent: string[] = [];
    for (const [path, methods] of Object.entries(openApiDocument(api.app).paths)) {
      const get = (methods as { get?: { operationId: string; responses: Record<string, { content?: object }> } }).get;
      if (get === undefined) continue;
      const types = Object.keys(get.responses['200']?.content ?? {});
      const isFile = types.some((type) => type !== 'application/json') || path.endsWith('file');
      const leaves = (get as unknown as Record<string, unknown>)['x-leaves'];
      if ((lookedAt.test(path) || isFile) && leaves === undefined && leftOut[get.operationId] === undefined)
        silent.push(`${get.operationId} ${path}`);
    }
    expect(silent).toEqual([]);
  });

  it('a person’s card: who, by which session and right, once in a quarter of an hour', async () => {
    const id = await made('contacts', { firstName: 'Kaisa', lastName: 'Kuvitteellinen' });
    for (let times = 0; times < 3; times += 1) expect((await coordinator.get(`contacts/${id}`)).status).toBe(200);
    const [entry, ...more] = await entriesOf('contact', id);
    expect(more).toEqual([]);
    const session = await api.db.one<{ id: string }>('select id from sessions where user_id = $1', [
      coordinator.userId,
    ]);
    expect(entry).toEqual({
      action: 'view',
      actorId: coordinator.userId,
      viaKind: 'session',
      viaId: session.id,
      permission: 'contacts.read',
    });
    await director.get(`contacts/${id}`);
    expect(await entriesOf('contact', id)).toHaveLength(2);
  });

  it('a look after a quarter of an hour is another one', async () => {
    const id = await made('contacts', { firstName: 'Kalle', lastName: 'Kuvitteellinen' });
    await coordinator.get(`contacts/${id}`);
    await api.db.transaction(async () => {
      await api.db.query(`set local session_replication_role = 'replica'`);
      await api.db.query(`update audit_entries set at = at - interval '16 minutes' where object_id = $1`, [id]);
    });
    await coordinator.get(`contacts/${id}`);
    expect(await entriesOf('contact', id)).toHaveLength(2);
  });

  it('another system that reads a card with its key is on the trail as a person is', async () => {
    const id = await made('contacts', { firstName: 'Kielo', lastName: 'Kuvitteellinen' });
    const key = await makeKey(api);
    expect((await withKey(api, key.key).get(`contacts/${id}`)).status).toBe(200);
    expect(await entriesOf('contact', id)).toMatchObject([
      { action: 'view', viaKind: 'api-key', viaId: key.id, permission: 'contacts.read' },
    ]);
  });

  it('who may not see leaves no look', async () => {
    const id = await made('contacts', { firstName: 'Kirsi', lastName: 'Kuvitteellinen' });
    expect((await (await api.as('viewer')).get(`contacts/${id}`)).status).toBe(403);
    expect((await coordinator.get('contacts/01890000-0000-7000-8000-000000000000')).status).toBe(404);
    expect(await entriesOf('contact', id)).toEqual([]);
    expect(await entriesOf('contact', '01890000-0000-7000-8000-000000000000')).toEqual([]);
  });

  it.each(['', '/tasks', '/proposals', '/matches', '/aftercare', '/asker-page', '/attachments'])(
    'a confidential enquiry%s, and no open one',
    async (part) => {
      const companyId = await made('companies', { name: 'Koepaja Oy' });
      const id = await made('enquiries', { kind: 'plot', companyId });
      expect((await coordinator.get(`enquiries/${id}${part}`)).status).toBe(200);
      expect(await entriesOf('enquiry', id)).toMatchObject([{ action: 'view', permission: 'enquiries.confidential' }]);
      const open = await made('enquiries', { kind: 'plot', companyId });
      await api.db.query(
        `update enquiries set confidential = false, confidential_ground = null, confidential_by = null, confidential_at = null where id = $1`,
        [open],
      );
      expect((await coordinator.get(`enquiries/${open}${part}`)).status).toBe(200);
      expect(await entriesOf('enquiry', open)).toEqual([]);
    },
  );

  it('the confidential part of a needs assessment, for who sees it', async () => {
    const companyId = await made('companies', { name: 'Koepaja Oy' });
    const plain = await made('needs-assessments', { companyId, growth: 'same' });
    const told = await made('needs-assessments', { companyId, growth: 'same', confidential: 'Aikoo myydä' });
    const manager = await api.as('service_manager');
    for (const id of [plain, told]) {
      expect((await director.get(`needs-assessments/${id}`)).status).toBe(200);
      expect((await manager.get(`needs-assessments/${id}`)).status).toBe(403);
    }
    expect(await entriesOf('needs_assessment', plain)).toEqual([]);
    expect((await entriesOf('needs_assessment', told)).map(({ actorId }) => actorId)).toEqual([director.userId]);
  });

  it('what waits to be looked through, and companies that go onto a device', async () => {
    expect((await coordinator.get('survey-quarantine')).status).toBe(200);
    expect((await coordinator.get('offline-companies')).status).toBe(200);
    expect(await entriesOf('survey_quarantine', null)).toMatchObject([{ action: 'view' }]);
    expect(await entriesOf('offline_companies', null)).toMatchObject([{ action: 'view' }]);
  });
});
