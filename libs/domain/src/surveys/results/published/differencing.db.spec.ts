import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, periodContaining } from '@elinvoima/contracts';
import { loadShippedProgramme } from '../../../programme/index.js';
import { indicatorValues } from '../../../indicators/index.js';
import { openSurveyHouse, type SurveyHouse } from '../../testing/survey-house.js';
import { publishedMaterial } from '../survey-results.query.js';
import { surveyResults } from '../survey-results.js';

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

describe('whoever looks at the results again and again', () => {
  let house: SurveyHouse;
  let surveyId: string;
  let waves: { waveId: string; invitations: string[]; answers: number }[];
  const published: Look[] = [];
  const naive: Look[] = [];
  const indicators = new Set<string>();

  /** As the page, the interface and the files: the survey and each of its waves. */
  const page: Watch = async () => {
    const material = await publishedMaterial(house.db, house.clock, surveyId);
    const today = dayOf(house.clock.now());
    return [undefined, ...waves.map(({ waveId }) => waveId)].flatMap((waveId) => {
      const { questions, trends, breakdowns } = surveyResults(material, today, waveId);
      // A mean tells a sum: n times it. Together with n it is watched as a count of its own.
      const sums = [
        ...trends.flatMap(({ key, points }) =>
          points.map(({ n, figure }) => ({ key, n, value: figure?.value ?? null })),
        ),
        ...(breakdowns?.splits ?? []).flatMap(({ groups }) =>
          groups.flatMap(({ figures }) =>
            figures.map(({ key, n, figure }) => ({ key, n, value: figure?.value ?? null })),
          ),
        ),
      ];
      return [
        ...questions
          .filter(({ shown, distribution }) => shown && distribution.length > 0)
          .map(({ key, distribution }) => ({
            question: key,
            counts: Object.fromEntries(distribution.map(({ value, count }) => [value, count])),
          })),
        ...sums.flatMap(({ key, n, value }) =>
          value === null || n === null ? [] : [{ question: `n ${key}`, counts: { n } }],
        ),
      ];
    });
  };

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
  }

  beforeAll(async () => {
    house = await openSurveyHouse();
    await loadShippedProgramme(house.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    surveyId = await house.survey(true);
    waves = [];
    for (const [people, answers] of [
      [16, 13],
      [9, 4],
      [12, 8],
    ] as const) {
      const contacts: string[] = [];
      for (let n = 0; n < people; n += 1) contacts.push(await house.contact());
      waves.push({ ...(await house.send(surveyId, contacts)), answers });
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
      for (const { key, value } of await indicatorValues(house.db, house.clock, {
        period: periodContaining('year', '2026-11-22'),
        language: 'fi',
      }))
        if (key === 'T.b') indicators.add(JSON.stringify(value));
    }
  });
  afterAll(() => house.close());

  it('would single people out where only small numbers are hidden: the attack is worth something', () => {
    expect(singledOut(naive).length).toBeGreaterThan(10);
  });

  it('singles nobody out: neither over time, nor by waves, questions, groups or what was let in later', () => {
    // There is something to look at, and it has changed while it was looked at.
    const unlike = new Set(
      published.filter(({ question }) => question === 'recommend').map((one) => JSON.stringify(one)),
    );
    expect(unlike.size).toBeGreaterThan(1);
    expect(singledOut(published)).toEqual([]);
  });

  it('nor by the indicators, which know no newer answers than the page', () => {
    // T.b of the newest round with figures: one value for each round that could be told of, and nothing between.
    expect(indicators.size).toBeLessThanOrEqual(waves.length + 1);
  });
});
