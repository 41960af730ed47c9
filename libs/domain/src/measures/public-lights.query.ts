import {
  measureLight,
  measurePace,
  type Day,
  type Light,
  type MeasurePace,
  type MeasureStage,
} from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

/** A measure or a project as anybody may see it. What is not named here never leaves the house. */
export interface PublicUndertaking {
  id: string;
  kind: 'measure' | 'project' | 'experiment';
  title: string;
  primaryFactor: string;
  plannedEndOn: Day | null;
  pace: MeasurePace;
  light: Light;
}

interface Stored extends Omit<PublicUndertaking, 'pace' | 'light'> {
  stage: MeasureStage;
  plannedStartOn: Day | null;
}

/** Those marked public: the open ones first, by their planned end. One statement. */
export async function publicLights(db: Database, today: Day): Promise<PublicUndertaking[]> {
  const columns = `id, title, primary_factor, stage, planned_start_on, planned_end_on`;
  const stored = await db.query<Stored>(
    `select u.id, u.kind, u.title, u.primary_factor as "primaryFactor", u.stage,
       u.planned_start_on::text as "plannedStartOn", u.planned_end_on::text as "plannedEndOn"
     from (
       select 'measure' as kind, ${columns} from measures where is_public and deleted_at is null
       union all
       select kind, ${columns} from projects where is_public and deleted_at is null
     ) u
     order by u.stage in ('completed', 'cancelled'), u.planned_end_on nulls last, u.title collate "fi-x-icu"`,
  );
  return stored.map(({ stage, plannedStartOn, ...one }) => {
    const pace = measurePace({ stage, plannedStartOn, plannedEndOn: one.plannedEndOn }, today);
    return { ...one, pace, light: measureLight(pace) };
  });
}
