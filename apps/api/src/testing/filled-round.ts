import { randomUUID } from 'node:crypto';
import { PublishAnswers } from '@elinvoima/domain/surveys';
import type { TestApi } from './api.js';

/** One answered invitation of a filled round. */
export interface FilledAnswer {
  /** Who answers, the same in every round; people of one company share its number. */
  company: number;
  /** Which of the company's people. */
  desk?: number;
  industry?: string | null;
  size?: string | null;
  contacted?: boolean | null;
  answers: Record<string, number | string>;
}

export interface FilledRound {
  name: string;
  opensAt: string;
  closesAt: string;
  answers: FilledAnswer[];
  /** Invited in the same groups who have not answered. */
  silent?: Omit<FilledAnswer, 'answers'>[];
  kind?: 'wave' | 'open';
}

const companyName = (n: number): string => (n === 0 ? '=HYPERLINK("http://example.test")' : `Yritys ${n} Oy`);

/** Rounds of a published survey straight into the database, with whatever groups and answers a spec needs. */
export async function fillRounds(
  api: TestApi,
  survey: { id: string; anonymous?: boolean; metrics?: Record<string, string> },
  rounds: readonly FilledRound[],
): Promise<string[]> {
  const { db } = api;
  const metrics = survey.metrics ?? { satisfied: 'nki_1', expectations: 'nki_2', ideal: 'nki_3', recommend: 'nps' };
  const version = await db.one<{ id: string }>(
    'select id from survey_versions where survey_id = $1 order by n desc limit 1',
    [survey.id],
  );
  const companies = new Map<number, string>();
  const people = new Map<string, { company: string; contact: string }>();
  const companyOf = async (n: number): Promise<string> => {
    const known = companies.get(n);
    if (known !== undefined) return known;
    const { id } = await db.one<{ id: string }>('insert into companies (name) values ($1) returning id', [
      companyName(n),
    ]);
    companies.set(n, id);
    return id;
  };
  const person = async ({ company: n, desk = 0 }: Pick<FilledAnswer, 'company' | 'desk'>) => {
    const known = people.get(`${n} ${desk}`);
    if (known !== undefined) return known;
    const contact = await db.one<{ id: string }>(
      `insert into contacts (first_name, last_name, email) values ('Henkilö', $1, $2) returning id`,
      [String(n), `${randomUUID()}@example.test`],
    );
    const made = { company: await companyOf(n), contact: contact.id };
    people.set(`${n} ${desk}`, made);
    return made;
  };
  const waves: string[] = [];
  for (const { name, opensAt, closesAt, answers, silent = [], kind = 'wave' } of rounds) {
    const { id: waveId } = await db.one<{ id: string }>(
      `insert into survey_waves (survey_version_id, name, opens_at, closes_at, kind, frame_size) values ($1, $2, $3, $4, $5, $6) returning id`,
      [version.id, name, opensAt, closesAt, kind, kind === 'open' ? null : answers.length + silent.length],
    );
    waves.push(waveId);
    const all = [...answers, ...silent.map((one) => ({ ...one, answers: null }))];
    for (const one of all) {
      const { company, contact } = await person(one);
      const groups = [one.industry ?? null, one.size ?? null, one.contacted ?? null];
      const given = one.answers;
      const invitation =
        kind === 'open'
          ? null
          : await db.one<{ id: string }>(
              `insert into survey_invitations (wave_id, contact_id, company_id, language, state, frozen_industry, frozen_size, frozen_contacted)
               values ($1, $2, $3, 'fi', $4, $5, $6, $7) returning id`,
              [waveId, contact, company, given === null ? 'sent' : 'answered', ...groups],
            );
      if (given === null) continue;
      const isNamed = kind !== 'open' && !survey.anonymous;
      const response = await db.one<{ id: string }>(
        `insert into survey_responses (wave_id, survey_version_id, invitation_id, company_id, submission_id, language, channel, submitted_on,
           frozen_industry, frozen_size, frozen_contacted)
         values ($1, $2, $3, $4, gen_random_uuid(), 'fi', $5, ($6::timestamptz)::date, $7, $8, $9) returning id`,
        [
          waveId,
          version.id,
          isNamed ? invitation?.id : null,
          isNamed ? company : null,
          kind === 'open' ? 'open' : 'mail',
          opensAt,
          ...groups,
        ],
      );
      for (const [key, value] of Object.entries(given))
        await db.query(
          `insert into survey_answers (response_id, question_key, metric_key, value_number, value_text) values ($1, $2, $3, $4, $5)`,
          [
            response.id,
            key,
            metrics[key] ?? null,
            typeof value === 'number' ? value : null,
            typeof value === 'string' ? value : null,
          ],
        );
    }
  }
  await api.app.get(PublishAnswers).ofSurvey(survey.id);
  return waves;
}
