import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, periodContaining } from '@elinvoima/contracts';
import { loadShippedProgramme } from '../../../programme/index.js';
import { indicatorValues } from '../../index.js';
import { openSurveyHouse, type SurveyHouse } from '../../../surveys/testing/survey-house.js';
import { publishedMaterial, surveyResults } from '../../../surveys/index.js';

/** What one look tells of one question: how many gave each answer. */
interface Look {
  question: string;
  counts: Record<string, number>;
}
type Watch = () => Promise<Look[]>;

const many = ({ counts }: Look): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What is left of one look when others are taken away from it; null where it is no group of answers. */
function without(look: Look, others: readonly Look[]): Look | null {
  const counts = { ...look.counts };
  for (const other of others)
    for (const [value, count] of Object.entries(other.counts)) counts[value] = (counts[value] ?? 0) - count;
  return Object.values(counts).some((count) => count < 0) ? null : { question: look.question, counts };
}

/**
 * All that can be found by subtraction: of any two looks, and of any look and two others (a survey and two of its waves). What
 * holds one to four answers singles somebody out.
 */
function singledOut(looks: readonly Look[]): Look[] {
  const unlike = [...new Map(looks.map((look) => [JSON.stringify(look), look])).values()];
  const found: Look[] = [];
  const keep = (look: Look | null): void => {
    if (look !== null && many(look) > 0 && many(look) < 5) found.push(look);
  };
  for (const one of unlike) {
    keep(one);
    const same = unlike.filter((other) => other !== one && other.question === one.question && many(other) < many(one));
    for (const [n, other] of same.entries()) {
      keep(without(one, [other]));
      for (const third of same.slice(n + 1)) keep(without(one, [other, third]));
    }
  }
  return found;
}

/** How many stand behind one figure: of a wave or the whole survey, of all or of one group. */
interface Told {
  measure: string;
  waveId: string | null;
  group: string | null;
  n: number;
}

/** Whether the answers behind the other are among those behind the one, if it was not seen before. */
const holds = (one: Told, other: Told): boolean =>
  one.measure === other.measure &&
  (one.waveId === null || one.waveId === other.waveId) &&
  (one.group === null || one.group === other.group);

/**
 * Figures tell a sum with their n, so that of any two of which one holds the other the difference is known; and, of groups, what
 * is left of all when they are taken away, then and since another look.
 */
function fewBehind(looks: readonly (readonly Told[])[]): string[] {
  const found = new Set<string>();
  const isFew = (n: number): boolean => n > 0 && n < 5;
  // Of figures that say the same the first look and the last: a later one holds an earlier one.
  const all = new Map<string, { told: Told; first: number; last: number }>();
  for (const [when, look] of looks.entries())
    for (const told of look) {
      const key = JSON.stringify(told);
      all.set(key, { told, first: all.get(key)?.first ?? when, last: when });
    }
  for (const [key, { told: one, last }] of all) {
    if (isFew(one.n)) found.add(key);
    for (const [otherKey, { told: other, first }] of all)
      if (first <= last && holds(one, other) && isFew(one.n - other.n)) found.add(`${key} ${otherKey}`);
  }
  const rests = new Map<string, Set<number>>();
  for (const look of looks)
    for (const { measure, n } of look.filter(({ waveId, group }) => waveId === null && group === null))
      for (const by of ['industry', 'size', 'contacted']) {
        const groups = look.filter((told) => told.measure === measure && told.group?.startsWith(by) === true);
        const shape = groups.map(({ group }) => group).join();
        const seen = rests.get(`${measure} ${shape}`) ?? new Set();
        rests.set(`${measure} ${shape}`, seen.add(n - groups.reduce((sum, told) => sum + told.n, 0)));
      }
  for (const [what, sizes] of rests)
    for (const one of sizes)
      for (const other of [0, ...sizes]) if (isFew(one - other)) found.add(`${what}: ${one} ${other}`);
  return [...found];
}

describe('whoever looks at the results again and again', () => {
  let house: SurveyHouse;
  let surveyId: string;
  let waves: { waveId: string; invitations: string[]; answers: number }[];
  const published: Look[] = [];
  const naive: Look[] = [];
  const figures: Told[][] = [];
  const naiveFigures: Told[][] = [];
  const indicators: { key: string; value: number | null; onPage: (number | null)[] }[] = [];
  let shownWhileOpen = 0;
  let groupsWhileOpen = 0;
  let groupsInTheEnd = 0;

  /** As the page, the interface and the files: the survey and each of its waves. */
  const page: Watch = async () => {
    const material = await publishedMaterial(house.db, house.clock, surveyId);
    const today = dayOf(house.clock.now());
    return [undefined, ...waves.map(({ waveId }) => waveId)].flatMap((waveId) => {
      const { questions } = surveyResults(material, today, waveId);
      return questions
        .filter(({ shown, distribution }) => shown && distribution.length > 0)
        .map(({ key, distribution, dontKnow }) => ({
          question: key,
          counts: {
            ...Object.fromEntries(distribution.map(({ value, count }) => [value, count])),
            dontKnow: dontKnow ?? 0,
          },
        }));
    });
  };

  /** The headline figures, the trends and the groups. */
  async function figuresOfPage(): Promise<Told[]> {
    const material = await publishedMaterial(house.db, house.clock, surveyId);
    const told: Told[] = [];
    const add = (measure: string, waveId: string | null, group: string | null, n: number | null): void => {
      if (n !== null) told.push({ measure, waveId, group, n });
    };
    for (const waveId of [null, ...waves.map((wave) => wave.waveId)]) {
      const page = surveyResults(material, dayOf(house.clock.now()), waveId ?? undefined);
      for (const { key, n } of page.figures) add(key, waveId, null, n);
      for (const { key, measured } of page.questions) add(`question ${key}`, waveId, null, measured?.n ?? null);
      for (const { key, points } of page.trends) for (const point of points) add(key, point.waveId, null, point.n);
      if (waveId !== null) continue;
      for (const { by, groups } of page.breakdowns?.splits ?? [])
        for (const { key: group, figures: ofGroup } of groups)
          for (const { key, n } of ofGroup) add(key, null, `${by} ${group}`, n);
    }
    return told;
  }

  /** As a page that hides small numbers and nothing else would tell them. */
  async function figuresOfCarelessPage(): Promise<Told[]> {
    return house.db.query<Told>(
      `select 'nps' as measure, null as "waveId", case when grouping(r.frozen_industry) = 0 then 'industry ' || r.frozen_industry end as "group", count(*)::int as n
       from survey_answers a join survey_responses r on r.id = a.response_id join survey_versions v on v.id = r.survey_version_id
       where v.survey_id = $1 and a.question_key = 'recommend' and not r.quarantined
       group by grouping sets ((), (r.frozen_industry)) having count(*) >= 7`,
      [surveyId],
    );
  }

  /** A page that hides what has fewer than seven answers, and nothing else. */
  const carelessPage: Watch = async () => {
    const looks: Look[] = [];
    for (const waveId of [null, ...waves.map((wave) => wave.waveId)]) {
      const rows = await house.db.query<{ value: string; count: number }>(
        `select a.value_number::text as value, count(*)::int as count from survey_answers a
         join survey_responses r on r.id = a.response_id join survey_versions v on v.id = r.survey_version_id
         where v.survey_id = $1 and ($2::uuid is null or r.wave_id = $2) and a.question_key = 'recommend' and not r.quarantined
         group by 1`,
        [surveyId, waveId],
      );
      const look = {
        question: 'recommend',
        counts: Object.fromEntries(rows.map(({ value, count }) => [value, count])),
      };
      if (many(look) >= 7) looks.push(look);
    }
    return looks;
  };

  async function look(): Promise<void> {
    published.push(...(await page()));
    naive.push(...(await carelessPage()));
    figures.push(await figuresOfPage());
    naiveFigures.push(await figuresOfCarelessPage());
  }

  beforeAll(async () => {
    house = await openSurveyHouse();
    await loadShippedProgramme(house.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    surveyId = await house.survey(true);
    waves = [];
    for (const [people, answers] of [
      [40, 34],
      [9, 4],
      [12, 8],
    ] as const) {
      const contacts: string[] = [];
      for (let n = 0; n < people; n += 1) contacts.push(await house.contact());
      const wave = await house.send(surveyId, contacts);
      for (const [n, invitation] of wave.invitations.entries())
        await house.db.query(
          'update survey_invitations set frozen_industry = $2, frozen_size = $3, frozen_contacted = $4 where id = $1',
          // Two large groups and a small one; sizes of which one is a handful; halves.
          [
            invitation,
            n % 9 === 0 ? 'primary' : n % 2 === 0 ? 'trade' : 'services',
            n % 11 === 0 ? '10+' : '0-4',
            n % 4 < 2,
          ],
        );
      waves.push({ ...wave, answers });
    }
    await look();
    for (const [round, { waveId, invitations, answers }] of waves.entries()) {
      for (const [n, invitation] of invitations.slice(0, answers).entries()) {
        await house.answering.submit(await house.links.issue('answer', invitation, null, null), {
          submissionId: randomUUID(),
          version: 1,
          language: 'fi',
          // Some skip a question: n differs from one to the next.
          answers: {
            recommend: (n * 7 + round) % 11,
            ...(n % 3 === 0 ? {} : { satisfied: 1 + ((n * 3) % 10) }),
            ...(n % 5 === 0 ? { expectations: 'dont_know' } : { expectations: 1 + (n % 10) }),
          },
        });
        if (n === 0)
          await house.db.query(`update survey_responses set quarantined = true where wave_id = $1 and lot_id is null`, [
            waveId,
          ]);
        await house.publishing.run();
        await look();
        const now = figures.at(-1) ?? [];
        if (now.some((told) => told.waveId === waveId)) shownWhileOpen += 1;
        if (round === 0 && now.some(({ group }) => group !== null)) groupsWhileOpen += 1;
      }
      await house.db.query(`update survey_waves set state = 'closed', closed_at = $2 where id = $1`, [
        waveId,
        house.clock.now(),
      ]);
      await house.publishing.run();
      await look();
      // What waited to be looked at is let in afterwards, one answer at a time.
      await house.db.query('update survey_responses set quarantined = false where wave_id = $1', [waveId]);
      await house.publishing.run();
      await look();
      house.clock.set(new Date(house.clock.now().getTime() + 86_400_000));
      const material = await publishedMaterial(house.db, house.clock, surveyId);
      const pages = waves.map((wave) => surveyResults(material, dayOf(house.clock.now()), wave.waveId));
      for (const { key, value } of await indicatorValues(house.db, house.clock, {
        period: periodContaining('year', '2026-11-22'),
        language: 'fi',
      })) {
        const measure = { 'T.a': 'index', 'T.b': 'nps' }[key];
        if (measure === undefined) continue;
        const onPage = pages.map((one) => one.figures.find((figure) => figure.key === measure)?.figure?.value ?? null);
        indicators.push({ key, value, onPage });
      }
    }
    groupsInTheEnd = (figures.at(-1) ?? []).filter(({ group }) => group !== null).length;
  }, 240_000);
  afterAll(() => house.close());

  it('would single people out where only small numbers are hidden: the attack is worth something', () => {
    expect(singledOut(naive).length).toBeGreaterThan(10);
    expect(fewBehind(naiveFigures).length).toBeGreaterThan(10);
  });

  it('singles nobody out: neither over time, nor by waves, questions, groups or what was let in later', () => {
    // There is something to look at, and it has changed while it was looked at.
    const unlike = new Set(
      published.filter(({ question }) => question === 'recommend').map((one) => JSON.stringify(one)),
    );
    expect(unlike.size).toBeGreaterThan(1);
    expect(singledOut(published)).toEqual([]);
  });

  it('nor by headline figures, trends and groups, while answers trickle in and after the end', () => {
    expect(fewBehind(figures)).toEqual([]);
  });

  it('sees figures of a wave from its seventh answer on, and groups when it has ended', () => {
    expect(shownWhileOpen).toBeGreaterThan(20);
    expect(groupsWhileOpen).toBe(0);
    expect(groupsInTheEnd).toBeGreaterThan(0);
  });

  it('nor by the index and the recommendation among the indicators, which say what the page says', () => {
    for (const { key, value, onPage } of indicators)
      expect([key, onPage.map((one) => one?.toFixed(4) ?? null)]).toEqual([
        key,
        expect.arrayContaining([value?.toFixed(4) ?? null]),
      ]);
    expect(indicators.some(({ value }) => value !== null)).toBe(true);
  });
});
