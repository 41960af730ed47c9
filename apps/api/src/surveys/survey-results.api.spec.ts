import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { fillRounds, type FilledAnswer, type FilledRound } from '../testing/filled-round.js';
import type { SurveyResultsDto } from './survey-results.dto.js';

describe('the figures of a survey', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const made = async (anonymous = false): Promise<{ id: string; anonymous: boolean }> => {
    const { id } = (await coordinator.post<{ id: string }>('surveys', { template: 'satisfaction', anonymous })).body;
    await coordinator.post(`surveys/${id}/publish`);
    return { id, anonymous };
  };
  const results = async (id: string, query = ''): Promise<SurveyResultsDto> =>
    (await coordinator.get<SurveyResultsDto>(`surveys/${id}/results${query}`)).body;

  const scored = (score: number): FilledAnswer['answers'] => ({
    satisfied: score,
    expectations: score,
    ideal: score,
    recommend: score,
  });
  const people = (count: number, score: (n: number) => number, from = 1): FilledAnswer[] =>
    Array.from({ length: count }, (_, n) => ({ company: from + n, answers: scored(score(n)) }));
  const spring = { name: 'Kevät', opensAt: '2026-04-02T09:00Z', closesAt: '2026-04-20T09:00Z' };
  const autumn = { name: 'Syksy', opensAt: '2026-09-02T09:00Z', closesAt: '2026-09-20T09:00Z' };

  it('a trend points only where the change is more than chance, and pairs the same companies', async () => {
    const survey = await made();
    const before = people(40, (n) => 4 + (n % 5));
    const after = people(40, (n) => 5 + (n % 5));
    const silent = Array.from({ length: 40 }, (_, n) => ({ company: 100 + n }));
    const waves = await fillRounds(api, survey, [
      { ...spring, answers: before, silent },
      { ...autumn, answers: after, silent },
    ]);
    const index = (await results(survey.id)).trends.find(({ key }) => key === 'index');
    expect(index?.points.map(({ waveId, n, frame }) => [waveId, n, frame])).toEqual([
      [waves[0], 40, 80],
      [waves[1], 40, 80],
    ]);
    expect(index?.points[0]?.change).toBeNull();
    // Everybody gave one more: as pairs there is no doubt of it.
    expect(index?.points[1]?.change).toMatchObject({ direction: 'up', paired: true });
    expect(index?.points[1]?.change?.value).toBeCloseTo(100 / 9, 9);
  });

  it('a change of few answers has no direction', async () => {
    const survey = await made();
    await fillRounds(api, survey, [
      { ...spring, answers: people(11, (n) => 1 + (n % 2)) },
      { ...autumn, answers: people(11, (n) => 9 + (n % 2), 50) },
    ]);
    const shown = await results(survey.id);
    const point = shown.trends.find(({ key }) => key === 'index')?.points[1];
    expect(point?.change?.value).toBeGreaterThan(80);
    expect(point?.change?.direction).toBeNull();
  });

  const inIndustry = (industry: string, count: number, from: number): FilledAnswer[] =>
    people(count, (n) => 5 + (n % 5), from).map((one) => ({
      ...one,
      industry,
      size: '0-4',
      contacted: from % 2 === 0,
    }));

  it('cells under the minimum are hidden with the next smallest, and nothing of them is told, nor their rate', async () => {
    const survey = await made();
    await fillRounds(api, survey, [
      {
        ...autumn,
        answers: [
          ...inIndustry('services', 20, 100),
          ...inIndustry('trade', 9, 201),
          ...inIndustry('construction', 12, 300),
          ...inIndustry('primary', 3, 401),
        ],
        silent: [{ company: 900, industry: 'services', size: '0-4', contacted: true }],
      },
    ]);
    const { breakdowns } = await results(survey.id);
    expect(breakdowns).toMatchObject({ from: '2026-01-01', until: '2026-12-31', n: 44 });
    const industry = breakdowns?.splits.find(({ by }) => by === 'industry');
    expect(industry?.groups.map(({ key, hidden, n }) => [key, hidden, n])).toEqual([
      ['construction', false, 12],
      ['primary', true, null],
      ['services', false, 20],
      ['trade', true, null],
    ]);
    for (const group of industry?.groups.filter(({ hidden }) => hidden) ?? []) {
      expect(group).toMatchObject({ companies: null, rr2: null, mayRank: false });
      for (const figure of group.figures)
        expect(figure).toMatchObject({ shown: false, n: null, figure: null, beside: null, parts: null, frame: null });
    }
    const services = industry?.groups.find(({ key }) => key === 'services');
    expect(services).toMatchObject({ invited: 21, mayRank: true });
    expect(services?.rr2).toBeCloseTo((100 * 20) / 21, 9);
    expect(services?.figures.find(({ key }) => key === 'nps')).toMatchObject({ n: 20, frame: 21 });
    // One size only: nobody else is there to be told apart.
    expect(breakdowns?.splits.find(({ by }) => by === 'size')?.groups).toHaveLength(1);
  });

  it('companies are counted, not answers, where several people answer for one', async () => {
    const survey = await made();
    // Nine people of one company, from nine desks.
    const chatty = Array.from({ length: 9 }, (_, desk) => ({
      company: 1,
      desk,
      industry: 'trade',
      answers: scored(8),
    }));
    await fillRounds(api, survey, [
      { ...autumn, answers: [...inIndustry('services', 20, 100), ...inIndustry('primary', 8, 300), ...chatty] },
    ]);
    const groups = (await results(survey.id)).breakdowns?.splits.find(({ by }) => by === 'industry')?.groups;
    expect(groups?.map(({ key, hidden }) => [key, hidden])).toEqual([
      ['primary', true],
      ['services', false],
      ['trade', true],
    ]);
  });

  it('an open link gives counts and no interval, rate or N', async () => {
    const survey = await made();
    await fillRounds(api, survey, [{ ...autumn, kind: 'open', answers: people(15, (n) => 3 + (n % 7)) }]);
    const shown = await results(survey.id);
    expect(shown).toMatchObject({
      isOpen: true,
      state: 'shown',
      n: 15,
      rates: { rr1: null, rr2: null, delivery: null },
    });
    for (const one of shown.figures) expect([one.frame, one.figure?.interval]).toEqual([null, null]);
    expect(shown.trends).toEqual([]);
  });

  it('of too few answers the rate tells that they came, and nothing of how much each of them answers', async () => {
    const survey = await made();
    // Two tell everything, one a single thing.
    const answers = [...people(2, () => 8), { company: 3, answers: { recommend: 3 } }];
    await fillRounds(api, survey, [{ ...autumn, answers, silent: [{ company: 4 }] }]);
    expect(await results(survey.id)).toMatchObject({
      state: 'too_few',
      rates: { rr1: null, rr2: 75, delivery: 100, completion: null },
    });
    // Of enough it is told who broke off.
    const enough = await made();
    await fillRounds(api, enough, [
      { ...autumn, answers: [...people(9, () => 8), { company: 30, answers: { recommend: 3 } }] },
    ]);
    expect((await results(enough.id)).rates.rr2).toBe(90);
  });

  it('“don’t know” is counted where enough said so in each lot', async () => {
    const unknowing = async (...counts: number[]) => {
      const survey = await made();
      await fillRounds(
        api,
        survey,
        counts.map((count, n) => ({
          ...(n === 0 ? spring : autumn),
          answers: people(20, () => 8).map((one, at) =>
            at < count ? { ...one, answers: { ...one.answers, ideal: 'dont_know' } } : one,
          ),
        })),
      );
      return (await results(survey.id)).questions.find(({ key }) => key === 'ideal')?.dontKnow;
    };
    expect(await unknowing(0)).toBeNull();
    expect(await unknowing(6)).toBeNull();
    expect(await unknowing(7)).toBe(7);
    // Of the two rounds together less the one, one person would be left.
    expect(await unknowing(8, 1)).toBe(8);
  });

  it('a small round is in no total that the others would give it away from', async () => {
    const survey = await made();
    const [, small] = await fillRounds(api, survey, [
      { ...spring, answers: people(20, (n) => 3 + (n % 7)) },
      { ...autumn, answers: people(3, () => 10, 200) },
    ]);
    expect(await results(survey.id)).toMatchObject({ state: 'shown', n: 20, waves: [{ name: 'Kevät' }] });
    expect(await results(survey.id, `?waveId=${small}`)).toMatchObject({
      state: 'too_few',
      figures: [],
      questions: [],
      missing: { answers: 4, companies: 2 },
    });
  });

  describe('as files', () => {
    const rounds = (answers: FilledAnswer[]): FilledRound[] => [{ ...autumn, answers }];
    const text = async (path: string, who: TestClient = coordinator): Promise<string> =>
      (await who.getFile(path)).bytes.toString('utf8');

    it('tell what the page tells, and hide what it hides', async () => {
      const survey = await made();
      await fillRounds(
        api,
        survey,
        rounds([...inIndustry('services', 20, 100), ...inIndustry('trade', 9, 201), ...inIndustry('primary', 3, 401)]),
      );
      const page = await results(survey.id);
      const csv = await text(`surveys/${survey.id}/results.csv?language=fi`);
      expect(csv.startsWith('\uFEFFTaulukko;')).toBe(true);
      const index = page.figures.find(({ key }) => key === 'index')?.figure;
      expect(csv).toContain(
        `;index;0–100;32;32;${String(index?.value.toFixed(9)).replace(/0+$/, '').replace('.', ',')}`,
      );
      const hidden = csv.split('\r\n').filter((line) => line.includes('Alkutuotanto') || line.includes('Kauppa'));
      expect(hidden.length).toBeGreaterThan(1);
      for (const line of hidden) expect(line).toContain('Piilotettu, liian vähän vastauksia');
      const [trail] = await api.db.query<{ changes: Record<string, unknown> }>(
        `select changes from audit_entries where action = 'export' and object_id = $1`,
        [survey.id],
      );
      expect(trail?.changes).toMatchObject({ file: [null, 'results.csv'] });
    });

    it('the codebook says what each key means in three languages', async () => {
      const survey = await made();
      await fillRounds(api, survey, rounds(people(8, (n) => 3 + n)));
      const book = await text(`surveys/${survey.id}/codebook.csv?language=en`);
      expect(book).toMatch(/^\uFEFFKey;Version;Metric;Question type;Words \(fi\);Words \(sv\);Words \(en\)/);
      expect(book).toMatch(/\r\nrecommend;1;nps;nps;.*;scale 0–10;/);
    });

    it('single answers are for those who may, of named surveys only, and no name is a formula', async () => {
      const survey = await made();
      await fillRounds(
        api,
        survey,
        rounds([...people(7, (n) => 3 + n), { company: 0, answers: { recommend: 9, improve: '=1+1' } }]),
      );
      const csv = await text(`surveys/${survey.id}/answers.csv`);
      expect(csv).toContain(`"'=HYPERLINK(""http://example.test"")"`);
      expect(csv).toContain(`'=1+1`);
      const [trail] = await api.db.query<{ changes: Record<string, unknown> }>(
        `select changes from audit_entries where action = 'export' and object_id = $1`,
        [survey.id],
      );
      expect(trail?.changes).toMatchObject({ file: [null, 'answers.csv'], rows: [null, 8] });
      // What followed a case is not read by who handled it.
      const { rows } = await api.db.one<{ rows: number }>(
        `with visited as (
           insert into interactions (type, status, occurred_at, subject) values ('visit', 'complete', '2026-11-17T10:00:00Z', 'Käynti') returning id
         ), staffed as (
           insert into interaction_staff (interaction_id, user_id) select id, $2 from visited
         ), caused as (
           update survey_invitations i set cause_kind = 'interaction', cause_id = visited.id from visited
           where i.id = (select r.invitation_id from survey_responses r join survey_versions v on v.id = r.survey_version_id
             where v.survey_id = $1 and r.invitation_id is not null limit 1) returning 1
         ) select count(*)::int as rows from caused`,
        [survey.id, coordinator.userId],
      );
      expect(rows).toBe(1);
      const linesFor = async (reader: typeof coordinator) =>
        (await reader.get(`surveys/${survey.id}/answers.csv`)).text.trim().split('\r\n').length - 1;
      expect([await linesFor(coordinator), await linesFor(await api.as('director'))]).toEqual([7, 8]);
      const nameless = await made(true);
      await fillRounds(api, nameless, rounds(people(30, (n) => 3 + (n % 7))));
      expect((await coordinator.get(`surveys/${nameless.id}/answers.csv`)).status).toBe(409);
      expect((await coordinator.get(`surveys/${nameless.id}/results`)).status).toBe(200);
      const officer = await api.as('land_use_officer');
      for (const name of ['results.xlsx', 'results.csv', 'codebook.csv', 'answers.xlsx', 'answers.csv'])
        expect([name, (await officer.get(`surveys/${survey.id}/${name}`)).status]).toEqual([name, 403]);
    });
  });
});
