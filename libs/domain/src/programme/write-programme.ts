import type { ProgrammeState } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { pathTo } from './goal-tree.js';
import type { AnswerPromises, ProgrammeFile, ProgrammeFileFactor, ProgrammeFileGoal } from './programme-shape.js';
import type { ProgrammeFileTarget } from './target-file.js';

export interface Writing {
  state: ProgrammeState;
  createdBy: string | null;
}

const promisesOf = ({ firstAnswerHours, initiativeDays, feedbackDays }: AnswerPromises): number[] => [
  firstAnswerHours,
  initiativeDays,
  feedbackDays,
];

/** A new programme with all that its file says, but its targets. Answers its id. */
export async function insertProgramme(
  db: Database,
  file: ProgrammeFile,
  { state, createdBy }: Writing,
): Promise<string> {
  const { name, promises } = file;
  const { id } = await db.one<{ id: string }>(
    `insert into programmes (code, municipality_code, state, created_by, name_fi, name_sv, name_en, valid_from, valid_until,
       first_answer_hours, initiative_answer_days, feedback_answer_days, own_indicators, series, trends)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
    [
      file.code,
      file.municipality.code,
      state,
      createdBy,
      name.fi,
      name.sv,
      name.en,
      file.validFrom,
      file.validUntil,
      ...promisesOf(promises),
      JSON.stringify(file.indicators),
      JSON.stringify(file.series),
      JSON.stringify(file.trends),
    ],
  );
  await writeFactors(db, id, file.factors);
  await writeGoals(db, id, file);
  return id;
}

/** Makes a programme say what its file says, but for its targets. Factors and goals keep their rows by their codes. */
export async function rewriteProgramme(db: Database, id: string, file: ProgrammeFile): Promise<void> {
  const { name, promises } = file;
  await db.query(
    `update programmes set name_fi = $2, name_sv = $3, name_en = $4, valid_until = $5, first_answer_hours = $6,
       initiative_answer_days = $7, feedback_answer_days = $8, own_indicators = $9, series = $10, trends = $11, loaded_at = now()
     where id = $1`,
    [
      id,
      name.fi,
      name.sv,
      name.en,
      file.validUntil,
      ...promisesOf(promises),
      JSON.stringify(file.indicators),
      JSON.stringify(file.series),
      JSON.stringify(file.trends),
    ],
  );
  await writeFactors(db, id, file.factors);
  await writeGoals(db, id, file);
}

export async function writeFactors(
  db: Database,
  programmeId: string,
  factors: readonly ProgrammeFileFactor[],
): Promise<void> {
  await db.query('delete from programme_factors where programme_id = $1 and code <> all($2::text[])', [
    programmeId,
    factors.map(({ code }) => code),
  ]);
  for (const [position, factor] of factors.entries()) {
    await db.query(
      `insert into programme_factors (programme_id, code, kind, position, number, name_fi, name_sv, name_en, measured_by,
         headline_indicator, indicator_keys)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (programme_id, code) do update set
         kind = excluded.kind, position = excluded.position, number = excluded.number, name_fi = excluded.name_fi,
         name_sv = excluded.name_sv, name_en = excluded.name_en, measured_by = excluded.measured_by,
         headline_indicator = excluded.headline_indicator, indicator_keys = excluded.indicator_keys`,
      [
        programmeId,
        factor.code,
        factor.kind,
        position,
        factor.number,
        factor.name.fi,
        factor.name.sv,
        factor.name.en,
        factor.measuredBy,
        factor.headlineIndicator,
        factor.indicators,
      ],
    );
  }
}

/** Replaces the tree of goals. The tree has been checked: every parent leads to a factor. */
export async function writeGoals(
  db: Database,
  programmeId: string,
  { goals, factors }: { goals: readonly ProgrammeFileGoal[]; factors: readonly { code: string }[] },
): Promise<void> {
  const byCode = new Map(goals.map((goal) => [goal.code, goal]));
  const factorCodes = new Set(factors.map(({ code }) => code));
  await db.query('delete from programme_goals where programme_id = $1', [programmeId]);
  await db.query(
    `insert into programme_goals (programme_id, code, factor_code, parent_code, position, name_fi, name_sv, name_en, responsible,
       headline_indicator)
     select $1, g."code", g."factor", g."parent", g."position", g."fi", g."sv", g."en", g."responsible", g."headline"
     from jsonb_to_recordset($2::jsonb) g ("code" text, "factor" text, "parent" text, "position" integer, "fi" text, "sv" text,
       "en" text, "responsible" text, "headline" text)`,
    [
      programmeId,
      JSON.stringify(
        goals.map(({ code, parent, name, responsible, headlineIndicator }, position) => ({
          code,
          factor: pathTo(code, byCode, factorCodes)?.[0],
          parent: factorCodes.has(parent) ? null : parent,
          position,
          ...name,
          responsible,
          headline: headlineIndicator,
        })),
      ),
    ],
  );
}

export async function insertTarget(
  db: Database,
  programmeId: string,
  target: ProgrammeFileTarget,
  createdBy: string | null,
): Promise<string> {
  const { id } = await db.one<{ id: string }>(
    `insert into indicator_targets (programme_id, indicator_key, period_kind, period, value, better, strict, green_from, amber_from,
       valid_from, valid_until, budget_year, spread_kind, spread_shares, words, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning id`,
    [
      programmeId,
      target.indicator,
      target.periodKind,
      target.period,
      target.value,
      target.better,
      target.strict,
      target.greenFrom,
      target.amberFrom,
      target.validFrom,
      target.validUntil,
      target.budgetYear,
      target.spread?.periodKind ?? null,
      target.spread?.shares ?? null,
      target.words,
      createdBy,
    ],
  );
  return id;
}
