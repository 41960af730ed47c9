import { randomUUID } from 'node:crypto';
import type { SurveyDefinition } from '@elinvoima/contracts';
import * as fc from 'fast-check';
import { Audit } from '../../../../audit/index.js';
import { FixedClock, type Database } from '../../../../platform/index.js';
import { PublishAnswers } from '../../../../surveys/index.js';

/** For specs only: surveys with their rounds, crowded around the ends of quarters and the smallest groups. */
export interface RandomResponse {
  id: string;
  mode: string;
  quarantined: boolean;
  submittedOn: string;
  /** A number, or `dont_know`, by question key. */
  answers: Record<string, number | 'dont_know'>;
}
export interface RandomInvitation {
  id: string;
  person: number;
  state: string;
  response: RandomResponse | null;
}
export interface RandomRound {
  id: string;
  survey: number;
  closesAt: Date;
  closedAt: Date | null;
  invitations: RandomInvitation[];
}
export interface RandomSurvey {
  id: string;
  versionId: string;
  kind: string;
  deleted: boolean;
  anonymous: boolean;
  questions: { key: string; type: string; metricKey: string; required?: boolean; showIf?: object }[];
}
export interface Rounds {
  surveys: RandomSurvey[];
  rounds: RandomRound[];
}

/** Who the people work for; three work for one company, and one for none. */
export const employers = [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null] as const;
export const companyId = (index: number): string =>
  `00000000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`;
export const contactId = (index: number): string =>
  `00000000-0000-7000-8000-0000000002${String(index).padStart(2, '0')}`;

const scale10 = (metricKey: string) => ({ key: metricKey, type: 'scale10', metricKey });
const questionnaires: RandomSurvey['questions'][] = [
  [
    scale10('nki_1'),
    scale10('nki_2'),
    { ...scale10('nki_3'), required: true },
    { key: 'nps', type: 'nps', metricKey: 'nps' },
    { ...scale10('factor_treatment'), showIf: { question: 'nps', atMost: 6 } },
  ],
  [
    { key: 'csat', type: 'csat5', metricKey: 'csat' },
    { key: 'ces', type: 'ces7', metricKey: 'ces' },
  ],
  [{ key: 'nps', type: 'nps', metricKey: 'nps' }],
];
const ranges: Record<string, [number, number]> = { scale10: [1, 10], nps: [0, 10], csat5: [1, 5], ces7: [1, 7] };

const id = fc.constant(null).map(() => randomUUID());
const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);
/** Midnights of Finland after the last day of a quarter, half an hour later, and any other moment. */
const moment = fc.oneof(
  fc
    .constantFrom(
      '2026-03-31T21:00Z',
      '2026-03-31T21:30Z',
      '2026-09-30T21:00Z',
      '2026-10-25T00:30Z',
      '2026-12-31T22:00Z',
    )
    .map((text) => new Date(text)),
  fc.integer({ min: 0, max: 780 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n, 12))),
);
const day = fc.oneof(
  fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01', '2026-12-31'),
  fc.integer({ min: 0, max: 720 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10)),
);

const survey = fc.record({
  id,
  versionId: id,
  kind: fc.constantFrom('wave', 'wave', 'wave', 'wave', 'wave', 'wave', 'triggered', 'open'),
  deleted: rarely,
  anonymous: rarely,
  questions: fc.constantFrom(...questionnaires, ...questionnaires.slice(0, 1)),
});

/** What one person answers: mostly all of it, now and then a part, and a question hangs on what was said before. */
const answersTo = (questions: RandomSurvey['questions']): fc.Arbitrary<RandomResponse['answers']> =>
  fc
    .record(
      Object.fromEntries(
        questions.map(({ key, type }) => {
          const [min, max] = ranges[type] ?? [0, 0];
          return [
            key,
            fc.oneof(
              { arbitrary: fc.integer({ min, max }), weight: 8 },
              { arbitrary: fc.constant('dont_know' as const), weight: 1 },
              { arbitrary: fc.constant(null), weight: 1 },
            ),
          ];
        }),
      ),
    )
    .map((given) => {
      const kept = Object.entries(given).filter(([, value]) => value !== null) as [string, number | 'dont_know'][];
      const said = new Map(kept);
      const nps = said.get('nps');
      if (typeof nps !== 'number' || nps > 6) said.delete('factor_treatment');
      return Object.fromEntries(said);
    });

const round = (surveys: readonly RandomSurvey[]): fc.Arbitrary<RandomRound> =>
  fc.integer({ min: 0, max: surveys.length - 1 }).chain((index) =>
    fc.record({
      id,
      survey: fc.constant(index),
      closesAt: moment,
      closedAt: fc.option(moment, { freq: 3 }),
      invitations: fc
        .subarray(
          employers.map((_, person) => person),
          { minLength: 7 },
        )
        .chain((people) =>
          fc.tuple(
            ...people.map((person) =>
              fc.record({
                id,
                person: fc.constant(person),
                state: fc.constantFrom(
                  'answered',
                  'answered',
                  'answered',
                  'answered',
                  'sent',
                  'bounced',
                  'refused',
                  'suppressed',
                  'ineligible',
                ),
                response: fc.record({
                  id,
                  mode: fc.constantFrom('live', 'live', 'live', 'live', 'live', 'test'),
                  quarantined: rarely,
                  submittedOn: day,
                  answers: answersTo(surveys[index]?.questions ?? []),
                }),
              }),
            ),
          ),
        )
        .map((all) => all.map((one) => ({ ...one, response: one.state === 'answered' ? one.response : null }))),
    }),
  );

export const rounds: fc.Arbitrary<Rounds> = fc
  .array(survey, { minLength: 1, maxLength: 3 })
  .chain((surveys) =>
    fc.record({ surveys: fc.constant(surveys), rounds: fc.array(round(surveys), { minLength: 1, maxLength: 4 }) }),
  );

export const definitionOf = ({ anonymous, questions }: RandomSurvey): SurveyDefinition =>
  ({
    key: 'x',
    title: {},
    intro: {},
    thanks: {},
    anonymous,
    retentionMonths: 36,
    questions,
  }) as unknown as SurveyDefinition;

/**
 * What a person's company was when it was asked. Of size there is one large group and one person of whom nothing is known; half
 * of all had been in contact; the industries are mostly too small.
 */
export const groupsOf = (person: number) => ({
  frozen_industry: person % 3 === 0 ? 'trade' : person === 1 ? 'primary' : 'services',
  frozen_size: person === 13 ? null : '0-4',
  frozen_contacted: person === 0 || (person >= 3 && person <= 8),
});

/** The world as rows, in place of what was there. */
export async function storeRounds(db: Database, { surveys, rounds: all }: Rounds): Promise<void> {
  // A version that was published is there for good; a random world is not.
  await db.query('alter table survey_versions disable trigger survey_versions_no_truncate');
  await db.query(
    'truncate surveys, survey_versions, survey_waves, survey_invitations, survey_responses, survey_answers, contacts, companies cascade',
  );
  await db.query('alter table survey_versions enable trigger survey_versions_no_truncate');
  const insert = async (table: string, rows: object[]): Promise<void> => {
    const list = Object.keys(rows[0] ?? {}).join(', ');
    if (list === '') return;
    await db.query(`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  };
  const companies = [...new Set(employers)].filter((index) => index !== null);
  await insert(
    'companies',
    companies.map((index) => ({
      id: companyId(index),
      name: `Yritys ${index}`,
      kind: 'company',
      relationship: 'established',
      status: 'active',
      tags: [],
      version: 1,
      created_at: 'now',
      updated_at: 'now',
    })),
  );
  await insert(
    'contacts',
    employers.map((_, n) => ({
      id: contactId(n),
      first_name: 'A',
      last_name: `B${n}`,
      language: 'fi',
      version: 1,
      created_at: 'now',
      updated_at: 'now',
    })),
  );
  const stamps = { version: 1, created_at: 'now', updated_at: 'now' };
  await insert(
    'surveys',
    surveys.map((one, n) => ({
      id: one.id,
      key: `s${n}`,
      name: `Kysely ${n}`,
      kind: one.kind,
      status: 'published',
      draft: {},
      ...stamps,
      deleted_at: one.deleted ? 'now' : null,
    })),
  );
  await insert(
    'survey_versions',
    surveys.map((one) => ({
      id: one.versionId,
      survey_id: one.id,
      n: 1,
      definition: definitionOf(one),
      checksum: 'x',
      published_at: 'now',
    })),
  );
  const employer = (person: number): string | null => {
    const index = employers[person];
    return index === null || index === undefined ? null : companyId(index);
  };
  await insert(
    'survey_waves',
    all.map((one) => ({
      id: one.id,
      survey_version_id: surveys[one.survey]?.versionId,
      name: 'Kierros',
      state: one.closedAt ? 'closed' : 'open',
      opens_at: '2020-01-01T00:00:00Z',
      closes_at: one.closesAt,
      closed_at: one.closedAt,
      frame_size: one.invitations.length,
      ...stamps,
    })),
  );
  await insert(
    'survey_invitations',
    all.flatMap((one) =>
      one.invitations.map(({ id: invitation, person, state }) => ({
        id: invitation,
        wave_id: one.id,
        contact_id: contactId(person),
        company_id: employer(person),
        language: 'fi',
        state,
        ...groupsOf(person),
        created_at: 'now',
      })),
    ),
  );
  const given = all.flatMap((one) =>
    one.invitations.flatMap(({ id: invitation, person, response }) =>
      response === null ? [] : [{ one, invitation, person, response }],
    ),
  );
  await insert(
    'survey_responses',
    given.map(({ one, invitation, person, response }) => {
      const anonymous = surveys[one.survey]?.anonymous ?? false;
      return {
        id: response.id,
        wave_id: one.id,
        survey_version_id: surveys[one.survey]?.versionId,
        invitation_id: anonymous ? null : invitation,
        company_id: anonymous ? null : employer(person),
        submission_id: randomUUID(),
        mode: response.mode,
        language: 'fi',
        channel: 'mail',
        quarantined: response.quarantined,
        submitted_on: response.submittedOn,
        ...groupsOf(person),
      };
    }),
  );
  await insert(
    'survey_answers',
    given.flatMap(({ response }) =>
      Object.entries(response.answers).map(([key, value]) => ({
        response_id: response.id,
        question_key: key,
        metric_key: key,
        value_number: typeof value === 'number' ? value : null,
        value_codes: typeof value === 'number' ? null : [value],
      })),
    ),
  );
  await new PublishAnswers(db, new FixedClock(new Date('2027-01-15T10:00:00Z')), new Audit(db)).run();
}
