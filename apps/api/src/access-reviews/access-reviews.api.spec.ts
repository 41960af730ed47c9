import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Line {
  id: string;
  user: { id: string; name: string };
  role: string;
  unit: string | null;
  circles: number;
  assessments: number;
  opens: string[];
  keys: string[];
  twoStep: boolean;
  decision: string | null;
  version: number;
  code?: string;
  errors?: { pointer: string; code: string }[];
}
interface Review {
  id: string;
  year: number;
  state: string;
  lines: number;
  decided: number;
}

describe('access reviews', () => {
  let api: TestApi;
  let administrator: TestClient;
  let other: TestClient;
  let review: Review;

  let made = 0;
  const account = async (name: string, role: string): Promise<string> =>
    (
      await api.db.one<{ id: string }>(
        `insert into users (email, name, role, language, unit, password_hash) values ($1, $2, $3, 'fi', 'Elinvoima', '-') returning id`,
        [`tili-${(made += 1)}@example.test`, name, role],
      )
    ).id;
  const lines = async (query = ''): Promise<Line[]> =>
    (await administrator.get<{ items: Line[] }>(`access-reviews/${review.id}/lines?limit=200${query}`)).body.items;
  const lineOf = async (userId: string): Promise<Line> => {
    const found = (await lines()).find(({ user }) => user.id === userId);
    if (found === undefined) throw new Error('no line of this account');
    return found;
  };
  const decide = (by: TestClient, line: Line, body: object) =>
    by.patch<Line>(`access-reviews/${review.id}/lines/${line.id}`, line.version, body);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T10:00:00Z' });
    administrator = await api.as('administrator');
  });
  afterAll(() => api.close());

  it('freezes a line per open account, acts at once, and is completed for good once all is decided', async () => {
    const [leaver, mover, shut] = [
      await account('Lähtijä', 'coordinator'),
      await account('Siirtyjä', 'coordinator'),
      await account('Suljettu', 'viewer'),
    ];
    const second = await account('Toinen', 'administrator');
    await api.db.query('update users set disabled_at = now() where id = $1', [shut]);
    const key = { name: 'Kassa', scopes: ['companies.read'], expiresOn: '2027-01-01' };
    expect((await administrator.post('api-keys', key)).status).toBe(201);
    const opened = await administrator.post<Review>('access-reviews');
    expect([opened.status, opened.body.year, opened.body.state]).toEqual([201, 2026, 'open']);
    review = opened.body;
    expect((await administrator.post<Line>('access-reviews')).status).toBe(409);
    expect((await lines()).some(({ user }) => user.id === shut)).toBe(false);
    expect(await lineOf(leaver)).toMatchObject({
      role: 'coordinator',
      unit: 'Elinvoima',
      keys: [],
      twoStep: false,
      decision: null,
    });

    // Nobody decides on their own account.
    const me = (await administrator.get<{ user: { id: string } }>('session')).body.user.id;
    const own = await lineOf(me);
    expect(own.keys).toEqual(['Kassa']);
    expect((await decide(administrator, own, { decision: 'keep', reason: 'Minä itse' })).status).toBe(409);
    expect((await lineOf(me)).decision).toBeNull();

    // A removal shuts the door at once, and is said once.
    const line = await lineOf(leaver);
    for (const said of [{}, { reason: ' ' }])
      expect(await decide(administrator, line, { decision: 'remove', ...said })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/reason', code: 'required' }] },
      });
    expect(await decide(administrator, line, { decision: 'remove', reason: 'Työsuhde päättyi' })).toMatchObject({
      status: 200,
      body: { decision: 'remove', version: 2 },
    });
    expect((await administrator.get<{ state: string }>(`users/${leaver}`)).body.state).toBe('disabled');
    expect((await decide(administrator, line, { decision: 'keep', reason: 'Sittenkin' })).status).toBe(412);
    expect((await decide(administrator, { ...line, version: 2 }, { decision: 'keep', reason: 'Ei' })).status).toBe(409);

    // A changed role needs one that differs, and leaves the line as it was frozen.
    const moving = await lineOf(mover);
    const same = await decide(administrator, moving, {
      decision: 'change_role',
      newRole: 'coordinator',
      reason: 'Tehtävä vaihtui',
    });
    expect([same.status, same.body.errors?.[0]?.code]).toEqual([422, 'access-role-same']);
    await decide(administrator, moving, { decision: 'change_role', newRole: 'viewer', reason: 'Tehtävä vaihtui' });
    expect((await administrator.get<{ role: string }>(`users/${mover}`)).body.role).toBe('viewer');
    expect(await lineOf(mover)).toMatchObject({ role: 'coordinator', decision: 'change_role', newRole: 'viewer' });

    // Not before every line is decided on.
    expect((await administrator.post(`access-reviews/${review.id}/complete`)).status).toBe(409);
    for (const left of await lines('&undecided=true'))
      if (left.user.id !== me)
        expect(await decide(administrator, left, { decision: 'keep' })).toMatchObject({
          status: 200,
          body: { reason: null },
        });
    await api.db.query(
      `update access_review_lines set decision = 'keep', reason = 'Tehtävä jatkuu', decided_at = now(), decided_by = $2
       where review_id = $1 and user_id = $3`,
      [review.id, second, me],
    );
    expect(await administrator.post<Review>(`access-reviews/${review.id}/complete`)).toMatchObject({
      status: 200,
      body: { state: 'completed', decided: review.lines },
    });
    expect((await administrator.post(`access-reviews/${review.id}/complete`)).status).toBe(409);
    for (const statement of [
      `update access_review_lines set reason = 'Toinen' where review_id = $1`,
      'delete from access_review_lines where review_id = $1',
      `update access_reviews set state = 'open', completed_at = null where id = $1`,
      'delete from access_reviews where id = $1',
    ])
      await expect(api.db.query(statement, [review.id])).rejects.toThrow('completed review');
  });

  it('a sole administrator completes it with the own line open; where there is another one, that one decides', async () => {
    await api.db.query(`update users set disabled_at = now() where role = 'administrator' and name = 'Toinen'`);
    // The clock stands still: the completed one is made last year's.
    await api.db.query(`alter table access_reviews disable trigger access_reviews_completed`);
    await api.db.query(`update access_reviews set year = 2025`);
    await api.db.query(`alter table access_reviews enable trigger access_reviews_completed`);
    review = (await administrator.post<Review>('access-reviews')).body;
    const me = (await administrator.get<{ user: { id: string } }>('session')).body.user.id;
    const complete = () => administrator.post<Review>(`access-reviews/${review.id}/complete`);
    expect((await complete()).status).toBe(409);
    for (const left of await lines())
      if (left.user.id !== me) await decide(administrator, left, { decision: 'keep', reason: 'Tehtävä jatkuu' });
    await api.db.query(`update users set disabled_at = null where name = 'Toinen'`);
    expect((await complete()).status).toBe(409);
    await api.db.query(`update users set disabled_at = now() where name = 'Toinen'`);
    expect(await complete()).toMatchObject({ status: 200, body: { state: 'completed', decided: review.lines - 1 } });
    expect((await lineOf(me)).decision).toBeNull();
  });

  it('tells of every class of confidential records which the role opens, and which are one’s own by their circle', async () => {
    await api.db.query(`alter table access_reviews disable trigger access_reviews_completed`);
    await api.db.query(`update access_reviews set year = 2024 where year = 2026`);
    await api.db.query(`alter table access_reviews enable trigger access_reviews_completed`);
    const coordinator = await api.as('coordinator');
    const [owner, named, writer] = [
      await account('Vastaava', 'contributor'),
      await account('Nimetty', 'land_use_officer'),
      await account('Kirjoittaja', 'service_manager'),
    ];
    const enquiry = async (title: string, values: string): Promise<string> => {
      const { body } = await coordinator.post<{ id: string }>('enquiries', {
        kind: 'plot',
        title,
        contact: { name: 'Kysyjä' },
      });
      await api.db.query(`update enquiries set ${values} where id = $1`, [body.id]);
      await api.db.query('insert into enquiry_circle (enquiry_id, user_id) values ($1, $2)', [body.id, named]);
      return body.id;
    };
    await enquiry('Salattu', `owner_id = '${owner}'`);
    await enquiry('Avoin', `owner_id = '${owner}', confidential = false`);
    await enquiry('Roskissa', `owner_id = '${owner}', deleted_at = now()`);
    const { id: companyId } = (await coordinator.post<{ id: string }>('companies', { name: 'Katselmus Oy' })).body;
    for (const [confidential, on] of [
      ['Kerrottu luottamuksella', '2026-11-02'],
      [null, '2026-11-03'],
    ]) {
      const { status, body } = await coordinator.post<{ id: string }>('needs-assessments', {
        companyId,
        assessedOn: on,
        ...(confidential !== null && { confidential }),
      });
      expect(status).toBe(201);
      await api.db.query('update needs_assessments set created_by = $2 where id = $1', [body.id, writer]);
    }
    review = (await administrator.post<Review>('access-reviews')).body;
    expect(await lineOf(owner)).toMatchObject({ opens: [], circles: 1, assessments: 0 });
    expect(await lineOf(named)).toMatchObject({ opens: ['enquiry'], circles: 1, assessments: 0 });
    expect(await lineOf(writer)).toMatchObject({ opens: [], circles: 0, assessments: 1 });
    expect((await lineOf(coordinator.userId ?? '')).opens).toEqual(['enquiry', 'needs_assessment']);
  });

  it('is a file for who oversees it: in the reader’s words, neutral, and in the trail', async () => {
    const [mover] = await lines('&undecided=true').then((left) => left.filter(({ user }) => user.name === 'Nimetty'));
    if (mover === undefined) throw new Error('no line to decide on');
    await decide(administrator, mover, { decision: 'change_role', newRole: 'viewer', reason: '=1+1 siirtyi' });
    const csv = await administrator.getFile(`access-reviews/${review.id}/file.csv`);
    expect(csv.headers['content-disposition']).toContain('2026.csv');
    const rows = csv.bytes.toString('utf8').split('\r\n');
    expect(rows[0]).toBe(
      '\uFEFFKäyttäjä;Sähköposti;Rooli;Yksikkö;Rooli avaa luottamuksellisista;Luottamuksellisia kyselyjä;' +
        'Luottamuksellisia tarvekartoituksia;API-avaimet;Viimeksi kirjautunut;Kaksivaiheinen tunnistus;Päätös;Uusi rooli;' +
        'Perustelu;Päättäjä;Päätetty',
    );
    expect(rows.find((row) => row.startsWith('Nimetty'))).toMatch(
      /^Nimetty;[^;]+;Maankäytön asiantuntija;Elinvoima;kaikki kyselyt;1;0;;;Ei;Vaihda rooli;Luottamushenkilö;'=1\+1 siirtyi;Testi administrator;/,
    );
    expect(rows.at(-2)).toContain('Avattu 23.11.2026, kesken, ');
    const xlsx = await administrator.getFile(`access-reviews/${review.id}/file.xlsx`);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(
      await api.db.query(
        `select changes->'format'->>1 as format from audit_entries where action = 'export' and object_kind = 'access_review' and object_id = $1 order by seq`,
        [review.id],
      ),
    ).toEqual([{ format: 'csv' }, { format: 'xlsx' }]);
    expect((await administrator.get(`access-reviews/${mover.id}/file.csv`)).status).toBe(404);
  });

  it('is not for those who look after no accounts', async () => {
    other = await api.as('coordinator');
    expect((await other.get('access-reviews')).status).toBe(403);
    expect((await other.post('access-reviews')).status).toBe(403);
    expect((await other.get(`access-reviews/${review.id}/file.csv`)).status).toBe(403);
  });
});
