import type { RecipientGroup, SurveyKind, SurveyWaveState } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';
import { waveCounts, waveStateOf, waveSteps, type WaveCounts, type WaveStep } from './wave-state.js';

export interface WaveFilter {
  surveyId?: string;
  state?: SurveyWaveState;
}

export interface WaveRow {
  id: string;
  name: string;
  survey: { id: string; name: string; anonymous: boolean };
  /** The number of the survey's version that was sent. */
  surveyVersion: number;
  kind: SurveyKind;
  state: SurveyWaveState;
  opensAt: Date;
  closesAt: Date;
  frameSize: number | null;
  counts: WaveCounts;
  /** Days after the invitation. */
  reminderDays: number[];
  /** Sending was ended for good. */
  stoppedAt: Date | null;
  version: number;
}

export interface WaveDetails extends WaveRow {
  perMinute: number | null;
  atOnce: boolean;
  /** The filter of the frame as it was then; null when people were picked. */
  group: RecipientGroup | null;
  /** How the mails of each step stand: 0 the invitations, then the reminders that have begun. */
  steps: WaveStep[];
}

const columns = (now: string): string => `w.id, w.name,
  jsonb_build_object('id', s.id, 'name', s.name, 'anonymous', (v.definition ->> 'anonymous')::boolean) as survey, v.n as "surveyVersion", w.kind,
  ${waveStateOf(now)} as state, w.opens_at as "opensAt", w.closes_at as "closesAt", w.frame_size as "frameSize",
  ${waveCounts} as counts, w.reminder_days as "reminderDays", w.stopped_at as "stoppedAt", w.version`;

const from = 'survey_waves w join survey_versions v on v.id = w.survey_version_id join surveys s on s.id = v.survey_id';

/** One page of waves, newest first, with live counts. One statement, two with a total. */
export async function listWaves(
  db: Database,
  now: Date,
  filter: WaveFilter,
  page: PageRequest,
): Promise<Page<WaveRow>> {
  const where = new Conditions();
  const at = where.bind(now);
  where
    // Binds the moment also for the total, which selects nothing but counts.
    .add(`${at}::timestamptz is not null`)
    .addIf(filter.surveyId, (p) => `v.survey_id = ${p}::uuid`)
    .addIf(filter.state, (p) => `${waveStateOf(at)} = ${p}`);
  return listPage<WaveRow>(
    db,
    {
      select: columns(at),
      from,
      where,
      id: 'w.id',
      sorts: { createdAt: { expression: 'w.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
}

/** One wave with live counts, step by step. One statement. */
export async function waveDetails(db: Database, now: Date, id: string): Promise<WaveDetails> {
  const [row] = await db.query<WaveDetails>(
    `select ${columns('$2')}, w.per_minute as "perMinute", w.at_once as "atOnce", w.recipient_group as "group", ${waveSteps} as steps
     from ${from} where w.id = $1`,
    [id, now],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
