import { randomUUID } from 'node:crypto';
import type { Breakdown } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { FixedClock, systemActor, type Database } from '../../../platform/index.js';
import { openTestDatabase } from '../../../platform/testing.js';
import { loadShippedProgramme } from '../../../programme/index.js';
import { entities } from '../../../schema/index.js';
import { publishedMaterial, surveyResults, type SurveyResults } from '../../../surveys/index.js';
import { figuresOf } from '../../figures.query.js';
import { followedBy, placedIndicator } from '../../followed.query.js';
import type { Figure } from '../../indicator.js';
import { breakdownsOf, indicatorLeftOut, indicatorRecords, indicatorSeries, indicatorValues } from '../../index.js';
import { itHoldsForChapter, period } from '../../testing/holds-for-chapter.js';
import { recommendation } from './recommendation.js';
import { responseRate } from './response-rate.js';
import { satisfactionIndex } from './satisfaction-index.js';
import { serviceSatisfaction } from './service-satisfaction.js';
import { countRounds } from './testing/naive-rounds.js';
import { rounds, storeRounds, type RandomRound, type RandomSurvey, type Rounds } from './testing/random-rounds.js';

const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));

describe('T.a–T.d, how content the companies are', () => {
  let db: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2025-01-01' });
  });
  afterAll(() => close());

  itHoldsForChapter(
    {
      indicators: [satisfactionIndex, recommendation, serviceSatisfaction, responseRate],
      worlds: rounds,
      store: storeRounds,
      count: countRounds,
      runs: 50,
    },
    () => ({ db, clock }),
  );

  async function figure(key: string, code: string): Promise<Figure> {
    const followed = await followedBy(db, clock);
    const [found] = await figuresOf(db, placedIndicator(followed, key), [period(code)], followed.circumstances);
    return found ?? { value: null };
  }

  it('say what the survey’s own page says of the same round', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(rounds, async (world) => {
        await storeRounds(db, world);
        for (const key of ['T.a', 'T.b', 'T.d'] as const) {
          const { items } = await indicatorRecords(db, clock, systemActor, key, period('2026'), { limit: 5 });
          const [evidence] = items;
          if (evidence === undefined) continue;
          expect([items.length, evidence.kind, evidence.companyId]).toEqual([1, 'survey', null]);
          const told = await figure(key, '2026');
          const newest = world.rounds.filter(({ survey }) => world.surveys[survey]?.id === evidence.id);
          const pages = await Promise.all(
            newest.map(async ({ id }) =>
              surveyResults(await publishedMaterial(db, clock, evidence.id), '2027-01-15', id),
            ),
          );
          const onPage = (page: SurveyResults, metric: string) =>
            page.figures.find((measured) => measured.key === metric)?.figure ?? null;
          const said = pages.map((page) =>
            key === 'T.a' ? onPage(page, 'index')?.value : key === 'T.b' ? onPage(page, 'nps')?.value : page.rates.rr2,
          );
          // One of the survey's rounds is the one told of.
          expect(said.map((value) => value?.toFixed(5) ?? null)).toContain(told.value?.toFixed(5) ?? null);
          if (key === 'T.d')
            expect(pages.map(({ rates }) => rates.rr1?.toFixed(5) ?? null)).toContain(
              told['complete']?.toFixed(5) ?? null,
            );
          if (key === 'T.b' && told.value !== null)
            expect(pages.map((page) => onPage(page, 'nps')?.interval?.low.toFixed(5))).toContain(
              told['low']?.toFixed(5),
            );
          if (told.value !== null) compared += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(8);
  }, 180_000);

  const groupsOf = async (key: string, by: Breakdown, code: string) => {
    const span = { from: period(code), to: period(code), by, language: 'fi' as const };
    return (await indicatorSeries(db, clock, key, span)).items[0]?.groups ?? [];
  };

  /** Most rounds within the four quarters and all of what came counting, so that there are groups large enough to show. */
  const wellAnswered = ({ surveys, rounds: all }: Rounds): Rounds => ({
    surveys,
    rounds: all.map((round) => ({
      ...round,
      closesAt: round.closesAt < new Date('2026-04-01T12:00Z') ? new Date('2026-09-30T21:00Z') : round.closesAt,
      closedAt: null,
      invitations: round.invitations.map((invitation) => {
        const given = invitation.response ?? round.invitations.find(({ response }) => response !== null)?.response;
        if (given == null || invitation.state === 'bounced') return { ...invitation, response: null };
        const id = invitation.response?.id ?? randomUUID();
        return { ...invitation, state: 'answered', response: { ...given, id, mode: 'live', quarantined: false } };
      }),
    })),
  });

  it('are broken down as the survey’s own page is, hidden groups and all', async () => {
    let [shown, hidden] = [0, 0];
    await fc.assert(
      fc.asyncProperty(rounds, async (sparse) => {
        await storeRounds(db, wellAnswered(sparse));
        for (const key of ['T.a', 'T.b', 'T.d']) {
          const { items } = await indicatorRecords(db, clock, systemActor, key, period('2027'), { limit: 5 });
          const [evidence] = items;
          if (evidence === undefined) continue;
          const page = surveyResults(await publishedMaterial(db, clock, evidence.id), '2027-01-15');
          for (const by of ['industry', 'size', 'contacted'] as const) {
            const onPage = (page.breakdowns?.splits.find((split) => split.by === by)?.groups ?? []).flatMap((group) => {
              if (key === 'T.d')
                return group.hidden || group.rr2 !== null ? [[group.key, group.hidden ? 'hidden' : group.rr2]] : [];
              const one = group.figures.find((figure) => figure.key === (key === 'T.a' ? 'index' : 'nps'));
              return one === undefined ? [] : [[group.key, one.shown ? one.figure?.value : 'hidden']];
            });
            const told = await groupsOf(key, by, '2027');
            expect({ key, by, told: told.map((group) => [group.key, group.hidden ? 'hidden' : group.value]) }).toEqual({
              key,
              by,
              told: onPage,
            });
            expect(told.filter((group) => group.hidden && group.value !== null)).toEqual([]);
            shown += told.filter((group) => !group.hidden).length;
            hidden += told.filter((group) => group.hidden).length;
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(Math.min(shown, hidden)).toBeGreaterThan(2);
  }, 180_000);

  const survey: RandomSurvey = {
    id: '00000000-0000-7000-8000-000000000001',
    versionId: '00000000-0000-7000-8000-000000000002',
    kind: 'wave',
    deleted: false,
    anonymous: false,
    questions: ['nki_1', 'nki_2', 'nki_3'].map((key) => ({ key, type: 'scale10', metricKey: key })),
  };
  const roundOf = (n: number, closesAt: string, scores: number[]): RandomRound => ({
    id: `00000000-0000-7000-8000-00000000010${n}`,
    survey: 0,
    closesAt: new Date(closesAt),
    closedAt: null,
    invitations: scores.map((score, person) => ({
      id: `00000000-0000-7000-8000-000000${n}003${String(person).padStart(2, '0')}`,
      // The last thirteen people each speak for somebody else.
      person: person + 1,
      state: 'answered',
      response: {
        id: `00000000-0000-7000-8000-000000${n}004${String(person).padStart(2, '0')}`,
        mode: 'live',
        quarantined: false,
        submittedOn: '2026-01-15',
        answers: { nki_1: score, nki_2: score, nki_3: score },
      },
    })),
  });
  const index = async (code: string) => {
    const values = await indicatorValues(db, clock, { period: period(code), language: 'fi' });
    return values.find(({ key }) => key === 'T.a');
  };

  it('too few answers are no figure and no light, and the reason is told', async () => {
    await storeRounds(db, { surveys: [survey], rounds: [roundOf(1, '2026-02-01T12:00Z', [9, 9, 9, 9, 9, 9])] });
    await db.query(
      `insert into indicator_targets (programme_id, indicator_key, period_kind, value) select id, 'T.a', 'year', 10 from programmes`,
    );
    expect(await index('2026-Q1')).toMatchObject({ value: null, light: 'none', trend: null });
    expect(await indicatorLeftOut(db, clock, 'T.a', { period: period('2026-Q1'), language: 'fi' })).toMatchObject([
      { reason: 'too_few', count: 6, name: 'Liian vähän vastauksia' },
    ]);
    // Seven answers of six companies are a figure; a light asks for twenty.
    await storeRounds(db, { surveys: [survey], rounds: [roundOf(1, '2026-02-01T12:00Z', [9, 9, 9, 9, 9, 9, 9])] });
    expect((await index('2026-Q1'))?.value).toBeCloseTo(88.888889, 5);
    expect(await index('2026-Q1')).toMatchObject({ light: 'none', trend: null });
    await db.query('delete from indicator_targets');
  });

  it('a quarter without a round of its own shows the newest one before it; no arrow points from a round to itself', async () => {
    const twelve = [5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7];
    const rising = twelve.map((score) => score + 3);
    await storeRounds(db, {
      surveys: [survey],
      rounds: [roundOf(1, '2026-02-01T12:00Z', twelve), roundOf(2, '2026-07-10T12:00Z', rising)],
    });
    const quarters = await Promise.all(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(index));
    expect(quarters.map((one) => one?.parts.find(({ key }) => key === 'roundOn')?.value)).toEqual([
      20_260_201, 20_260_201, 20_260_710, 20_260_710,
    ]);
    expect(quarters.map((one) => one?.trend)).toEqual([null, null, 'up', null]);
  });

  const allAnswer = (
    n: number,
    closesAt: string,
    answersOf: (person: number) => Record<string, number>,
  ): RandomRound => {
    const round = roundOf(n, closesAt, [...Array(14).keys()]);
    return {
      ...round,
      invitations: round.invitations.map((invitation, person) => ({
        ...invitation,
        person,
        response: invitation.response && { ...invitation.response, answers: answersOf(person) },
      })),
    };
  };
  const whole = (score: number) => ({ nki_1: score, nki_2: score, nki_3: score });

  it('a period of the past is broken down as the page was then; a group without enough is there, hidden, with its neighbour', async () => {
    await storeRounds(db, {
      surveys: [survey],
      rounds: [allAnswer(1, '2026-02-01T12:00Z', () => whole(10)), allAnswer(2, '2026-07-10T12:00Z', () => whole(1))],
    });
    expect(await groupsOf('T.a', 'contacted', '2026-Q1')).toEqual([
      { key: 'false', name: 'Ei yhteyttä', value: 100, hidden: false },
      { key: 'true', name: 'On ollut yhteydessä', value: 100, hidden: false },
    ]);
    expect((await groupsOf('T.a', 'contacted', '2026-Q3')).map(({ value }) => value)).toEqual([0, 0]);
    expect(await groupsOf('T.a', 'industry', '2026-Q3')).toMatchObject([
      { key: 'primary', name: 'Alkutuotanto', value: null, hidden: true },
      { key: 'services', hidden: expect.any(Boolean) },
      { key: 'trade', hidden: expect.any(Boolean) },
    ]);
    // Six who have been in contact are too few, and the other seven would give them away.
    await storeRounds(db, {
      surveys: [survey],
      rounds: [allAnswer(1, '2026-02-01T12:00Z', (person) => (person === 5 ? {} : whole(9)))],
    });
    expect((await groupsOf('T.a', 'contacted', '2026-Q1')).map(({ value, hidden }) => [value, hidden])).toEqual([
      [null, true],
      [null, true],
    ]);
  });

  it('the index shows the round’s factor questions, and those that too few answered as hidden', async () => {
    const factors = ['factor_information', 'factor_treatment'];
    await storeRounds(db, {
      surveys: [
        {
          ...survey,
          questions: [...survey.questions, ...factors.map((key) => ({ key, type: 'scale10', metricKey: key }))],
        },
      ],
      rounds: [
        allAnswer(1, '2026-02-01T12:00Z', (person) => ({
          ...whole(8),
          factor_information: 10,
          ...(person < 6 && { factor_treatment: 3 }),
        })),
      ],
    });
    expect(await groupsOf('T.a', 'question', '2026-Q1')).toEqual([
      { key: 'factor_information', name: 'Tiedonsaanti', value: 100, hidden: false },
      { key: 'factor_treatment', name: 'Kohtelu', value: null, hidden: true },
    ]);
  });

  it('content after a service is told by survey; what too few say of one is neither in its part nor in the whole', async () => {
    const services = [1, 2, 3].map((n) => ({
      ...survey,
      id: `00000000-0000-7000-8000-0000000000a${n}`,
      versionId: `00000000-0000-7000-8000-0000000000b${n}`,
      kind: 'triggered',
      questions: [{ key: 'csat', type: 'csat5', metricKey: 'csat' }],
    }));
    const csat = (n: number, many: number): RandomRound => ({
      ...allAnswer(n, '2026-02-01T12:00Z', (person): Record<string, number> =>
        person >= 14 - many ? { csat: person === 13 ? 1 : 5 } : {},
      ),
      survey: n - 1,
    });
    await storeRounds(db, { surveys: services, rounds: [csat(1, 14), csat(2, 10), csat(3, 6)] });
    const told = await groupsOf('T.c', 'service', '2026-Q1');
    expect(told.map(({ name, value, hidden }) => [name, value?.toFixed(1), hidden])).toEqual([
      ['Kysely 0', '92.9', false],
      ['Kysely 1', '90.0', false],
    ]);
    expect(await figure('T.c', '2026-Q1')).toMatchObject({ answers: 24 });
    const followed = await followedBy(db, clock);
    expect(await breakdownsOf(db, followed, placedIndicator(followed, 'T.c'), period('2026-Q1'))).toMatchObject([
      { by: 'service', adds: false, groups: [{ names: { sv: 'Kysely 0' } }, { names: { sv: 'Kysely 1' } }] },
    ]);
  });

  it('are not broken down in reports and closed periods, where a hidden group could not be told', async () => {
    await storeRounds(db, { surveys: [survey], rounds: [allAnswer(1, '2026-02-01T12:00Z', () => whole(10))] });
    const followed = await followedBy(db, clock);
    expect(await breakdownsOf(db, followed, placedIndicator(followed, 'T.a'), period('2026-Q1'))).toEqual([]);
  });
});
