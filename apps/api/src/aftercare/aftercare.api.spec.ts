import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AftercareFollowUps } from '@elinvoima/domain/aftercare';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Aftercare {
  agreedOn: string | null;
  commitments: { jobs: number | null; source: string; builtBy: string | null }[];
  checks: { jobs: number | null; outcome: string | null; source: string }[];
  looks: { months: number; dueOn: string; doneAt: string | null; followUpId: string }[];
  suggested: { site: { id: string } | null; jobs: number | null; buildingObligation: string | null };
  errors: { pointer: string; code: string }[];
}

interface Figure {
  sum: number | null;
  known: number;
  unknown: number;
  withheld: boolean;
}

interface Summary {
  total: number;
  outcomesWithheld: boolean;
  byOutcome: Record<string, number>;
  sums: Record<'jobs' | 'investment', { promised: Figure; found: Figure; compared: object }>;
  cases: { id: string; promised: object; found: object; outcome: string | null; late: boolean }[];
  hidden: number;
  obligations: { site: { name: string }; past: boolean }[] | null;
  cohort: { received: number; reached: { stage: string; count: number }[]; lost: number };
}

describe('aftercare', () => {
  let api: TestApi;
  let officer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-20T10:00:00Z' });
    officer = await api.as('land_use_officer');
  });
  afterAll(() => api.close());

  const enquiry = async (body: object = {}): Promise<string> =>
    (
      await officer.post<{ id: string }>('enquiries', {
        kind: 'plot',
        contact: { name: 'Testi Kysyjä' },
        ownerId: officer.userId,
        ...body,
      })
    ).body.id;
  const move = (id: string, stage: string, reason?: string) =>
    officer.post<{ errors: unknown }>(`enquiries/${id}/stage`, { stage, reason });
  const agreed = async (body: object = {}): Promise<string> => {
    const id = await enquiry(body);
    for (const stage of ['proposed', 'agreed']) await move(id, stage);
    return id;
  };
  const aftercare = async (id: string) => (await officer.get<Aftercare>(`enquiries/${id}/aftercare`)).body;
  const stageOf = async (id: string) => (await officer.get<{ stage: string }>(`enquiries/${id}`)).body.stage;
  const promise = (id: string, body: object) =>
    officer.post<Aftercare>(`enquiries/${id}/commitments`, { source: 'Kauppakirja', ...body });
  const check = (id: string, body: object) =>
    officer.post<Aftercare>(`enquiries/${id}/outcome-checks`, { source: 'company', ...body });

  it('promises itself after 3, 6 and 12 months, on working days, to who looks after the enquiry', async () => {
    const id = await agreed();
    const { agreedOn, looks } = await aftercare(id);
    expect(agreedOn).toBe('2026-11-20');
    // 20 February and 20 November 2027 are Saturdays, 20 May a Thursday.
    expect(looks.map(({ months, dueOn }) => [months, dueOn])).toEqual([
      [3, '2027-02-22'],
      [6, '2027-05-20'],
      [12, '2027-11-22'],
    ]);
    const owners = await api.db.query(
      'select distinct owner_id as "ownerId" from follow_ups where subject_id = $1 and deleted_at is null',
      [id],
    );
    expect(owners).toEqual([{ ownerId: officer.userId }]);
  });

  it('once only, also when the stage goes back and forth; what is open lapses when the agreement falls through', async () => {
    const id = await agreed();
    const [first] = (await aftercare(id)).looks;
    await officer.post(`follow-ups/${first?.followUpId}/done`);
    await move(id, 'realised');
    await move(id, 'agreed');
    expect((await aftercare(id)).looks).toHaveLength(3);
    await move(id, 'not_realised', 'Rahoitus peruuntui');
    expect((await aftercare(id)).looks.map(({ months }) => months)).toEqual([3]);
    await move(id, 'agreed');
    const again = (await aftercare(id)).looks;
    expect(again.map(({ months, doneAt }) => [months, doneAt !== null])).toEqual([
      [3, true],
      [6, false],
      [12, false],
    ]);
    const { open } = await api.db.one<{ open: number }>(
      'select count(*)::int as open from follow_ups where subject_id = $1 and deleted_at is null',
      [id],
    );
    expect(open).toBe(3);
  });

  it('what was agreed before looks made themselves gets those that are not long past, once', async () => {
    const looks = api.app.get(AftercareFollowUps, { strict: false });
    await looks.makeMissing();
    const id = await agreed();
    const older = await agreed();
    const fallen = await agreed();
    await api.db.query(`delete from aftercare_follow_ups where enquiry_id = any($1)`, [[id, older, fallen]]);
    await api.db.query(`delete from follow_ups where subject_id = any($1)`, [[id, older, fallen]]);
    await api.db.query(`update enquiries set stage = 'not_realised' where id = $1`, [fallen]);
    const since = (enquiryId: string, day: string) =>
      api.db.query(`update enquiry_stages set since = $2 where enquiry_id = $1`, [enquiryId, `${day}T10:00:00Z`]);
    // Three months after the first were 19 October, 32 days ago; a year after the other is long past.
    await since(id, '2026-07-19');
    await since(older, '2023-05-19');
    expect(await looks.makeMissing()).toBe(2);
    expect(await looks.makeMissing()).toBe(0);
    expect((await aftercare(id)).looks.map(({ months, dueOn }) => [months, dueOn])).toEqual([
      [6, '2027-01-19'],
      [12, '2027-07-19'],
    ]);
    for (const none of [older, fallen]) expect((await aftercare(none)).looks).toEqual([]);
  });

  it('keeps what was promised in lines that nobody rewrites, each with its source', async () => {
    const id = await agreed({ requirement: { jobs: 12 } });
    expect((await aftercare(id)).suggested).toMatchObject({ jobs: 12, site: null });
    expect((await promise(id, {})).body.errors).toMatchObject([{ code: 'commitment-empty' }]);
    expect((await promise(id, { jobs: 10, source: '' })).status).toBe(400);
    expect((await promise(id, { jobs: 10, investment: 2_000_000, builtBy: '2028-06-30' })).status).toBe(201);
    const { body } = await promise(id, { jobs: 8, source: 'Kunnanhallitus 7.12.2026 § 5' });
    expect(body.commitments.map(({ jobs, source }) => [jobs, source])).toEqual([
      [8, 'Kunnanhallitus 7.12.2026 § 5'],
      [10, 'Kauppakirja'],
    ]);
    expect((await promise(await enquiry(), { jobs: 1 })).status).toBe(409);
  });

  it('suggests the building obligation of the reserved site', async () => {
    const id = await agreed();
    const { siteId } = await api.db.one<{ siteId: string }>(
      `insert into sites (kind, name, building_obligation, building_obligation_on)
       values ('plot', 'Velvoitetontti', 'Vähintään 500 k-m²', '2028-12-31') returning id as "siteId"`,
    );
    await officer.post(`sites/${siteId}/reservation`, { enquiryId: id, until: '2027-02-26' });
    expect((await aftercare(id)).suggested).toMatchObject({
      site: { id: siteId },
      buildingObligation: 'Vähintään 500 k-m²',
    });
  });

  it('what is found keeps its promise, and an outcome moves the enquiry with its reason', async () => {
    const id = await agreed();
    expect((await check(id, {})).body.errors).toMatchObject([{ code: 'outcome-check-empty' }]);
    expect((await check(id, { jobs: 1, checkedOn: '2026-11-21' })).body.errors).toMatchObject([
      { pointer: '/checkedOn' },
    ]);
    expect((await check(id, { outcome: 'partly' })).body.errors).toMatchObject([{ pointer: '/reason' }]);
    const first = await check(id, { jobs: 4, months: 3, words: 'Neljä palkattu.' });
    expect(first.body.looks.map(({ months, doneAt }) => [months, doneAt !== null])).toEqual([
      [3, true],
      [6, false],
      [12, false],
    ]);
    expect(await stageOf(id)).toBe('agreed');
    await check(id, { outcome: 'partly', reason: 'Puolet työpaikoista' });
    expect(await stageOf(id)).toBe('realised');
    const { body } = await check(id, { outcome: 'not_realised', reason: 'Tuotanto lopetettiin', source: 'register' });
    expect(await stageOf(id)).toBe('not_realised');
    expect(body.checks.map(({ outcome }) => outcome)).toEqual(['not_realised', 'partly', null]);
    const { lostReason } = (await officer.get<{ lostReason: string }>(`enquiries/${id}`)).body;
    expect(lostReason).toBe('Tuotanto lopetettiin');
  });

  describe('summed up', () => {
    const summary = async (client: TestClient, period = '2025') =>
      (await client.get<Summary>(`aftercare?period=${period}`)).body;
    let viewer: TestClient;
    const ids: string[] = [];

    beforeAll(async () => {
      viewer = await api.as('viewer');
      for (const [jobs, found] of [
        [10, 4],
        [5, null],
        [null, 3],
      ]) {
        const id = await agreed();
        ids.push(id);
        if (jobs !== null) await promise(id, { jobs });
        if (found !== null) await check(id, { jobs: found, ...(found === 3 ? { outcome: 'realised' } : {}) });
        await api.db.query(`update enquiry_stages set since = '2025-06-15T10:00:00Z' where enquiry_id = $1`, [id]);
        await api.db.query(`update enquiries set received_at = '2025-06-01T10:00:00Z' where id = $1`, [id]);
      }
      await api.db.query(`update follow_ups set due_on = '2025-09-15' where subject_id = $1 and title like '%3 kk%'`, [
        ids[0],
      ]);
      const lost = await enquiry({ receivedAt: '2025-05-01T10:00:00Z' });
      await move(lost, 'lost', 'Valitsi toisen kunnan');
      await api.db.query(
        `insert into sites (kind, name, status, building_obligation_on) values
         ('plot', 'Rakentamaton', 'sold', '2026-06-30'), ('plot', 'Pian', 'sold', '2027-06-30'), ('plot', 'Kaukana', 'sold', '2029-06-30')`,
      );
    });

    it('tells what is known of how many, and compares only what both sides know', async () => {
      const { total, byOutcome, sums, cases, obligations } = await summary(officer);
      expect(total).toBe(3);
      expect(byOutcome).toEqual({ open: 2, realised: 1, partly: 0, notRealised: 0 });
      expect(sums.jobs.promised).toEqual({ sum: 15, known: 2, unknown: 1, withheld: false });
      expect(sums.jobs.found).toEqual({ sum: 7, known: 2, unknown: 1, withheld: false });
      expect(sums.jobs.compared).toEqual({ promised: 10, found: 4, cases: 1 });
      expect(sums.investment.promised.sum).toBeNull();
      expect(cases.map(({ late }) => late).filter(Boolean)).toHaveLength(1);
      expect(obligations?.map(({ site, past }) => [site.name, past])).toEqual([
        ['Rakentamaton', true],
        ['Pian', false],
      ]);
      expect((await summary(officer, '2024')).total).toBe(0);
    });

    it('tells who reads figures only no names, and no sum of too few', async () => {
      const { cases, hidden, sums, obligations, byOutcome, outcomesWithheld } = await summary(viewer);
      expect([cases, hidden, obligations]).toEqual([[], 3, null]);
      expect(sums.jobs.promised).toEqual({ sum: null, known: 0, unknown: 0, withheld: true });
      expect([outcomesWithheld, byOutcome]).toEqual([true, { open: 0, realised: 0, partly: 0, notRealised: 0 }]);
      expect((await viewer.get(`enquiries/${ids[0]}/aftercare`)).status).toBe(403);
      expect((await (await api.as('contributor')).get('aftercare?period=2025')).status).toBe(403);
    });

    it('counts the unseen of a year once no group of them is of few, and never those of a part of the year', async () => {
      const others: string[] = [];
      for (let n = 0; n < 5; n += 1) {
        const id = await agreed();
        others.push(id);
        await promise(id, { jobs: 7 });
        await api.db.query(`update enquiry_stages set since = '2021-06-15T10:00:00Z' where enquiry_id = $1`, [id]);
      }
      const year = await summary(viewer, '2021');
      expect(year.sums.jobs.promised).toEqual({ sum: 35, known: 5, unknown: 0, withheld: false });
      expect([year.outcomesWithheld, year.byOutcome['open'], year.hidden]).toEqual([false, 5, 5]);
      const quarter = await summary(viewer, '2021-Q2');
      expect(quarter.sums.jobs.promised).toEqual({ sum: null, known: 0, unknown: 0, withheld: true });
      expect([quarter.outcomesWithheld, quarter.byOutcome['open']]).toEqual([true, 0]);
      expect((await summary(officer, '2021-Q2')).sums.jobs.promised.sum).toBe(35);
      for (const id of others) await api.db.query('update enquiries set deleted_at = now() where id = $1', [id]);
    });

    it('follows what was received in a period to where it has come by today', async () => {
      const { cohort } = await summary(viewer);
      expect(cohort).toMatchObject({ received: 4, lost: 1 });
      expect(Object.fromEntries(cohort.reached.map(({ stage, count }) => [stage, count]))).toMatchObject({
        received: 4,
        // Skipped stages are passed by.
        needs_assessed: 3,
        agreed: 3,
        realised: 1,
      });
    });

    it('costs four statements, and asks for a period', async () => {
      expect(await api.countStatements(() => officer.get('aftercare?period=2025'))).toBe(4);
      expect((await officer.get('aftercare?period=eilen')).status).toBe(400);
    });
  });
});
