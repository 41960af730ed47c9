import type { Language } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { groupOwnerName, groupSentence } from '@elinvoima/domain/recipients';
import { waveDetails, type SendingHours } from '@elinvoima/domain/surveys';
import type { SurveyWaveDto } from './survey-waves.dto.js';

/** One sending as the API tells of it: its frame in the reader's words, and when what waits may leave. */
export async function waveAnswer(
  db: Database,
  hours: SendingHours,
  now: Date,
  id: string,
  language: Language,
): Promise<SurveyWaveDto> {
  const { group, ...wave } = await waveDetails(db, now, id);
  const step = wave.steps.find(({ waiting }) => waiting > 0)?.step;
  const from = wave.opensAt > now ? wave.opensAt : now;
  const next = step === undefined || wave.state === 'closed' ? null : hours.next(from, { step, atOnce: wave.atOnce });
  return {
    ...wave,
    groupSentence: group === null ? null : groupSentence(group, language, await groupOwnerName(db, group)),
    leavesAt: next !== null && next > now ? next : null,
  };
}
