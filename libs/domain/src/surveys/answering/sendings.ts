import { validateAnswers } from '@elinvoima/contracts';
import { Conflict, type Database } from '../../platform/index.js';
import { sameAnswers, storedAnswers } from './stored-answers.js';
import type { OpenedLink } from './survey-links.js';

/**
 * Whether this sending has been taken already, as what stands now or as what stood before a change. Throws `Conflict` when
 * it comes again with other answers (a form taken out of the browser's memory and filled in differently): to call that
 * the same answer would lose what was written. One statement, a second one for a repeat.
 */
export async function isRepeat(
  db: Database,
  link: OpenedLink,
  { submissionId, answers }: { submissionId: string; answers: unknown },
): Promise<boolean> {
  const [found] = await db.query<{ id: string; stands: boolean }>(
    `select r.id, true as stands from survey_responses r
     where r.wave_id = $1 and r.submission_id = $2 and (r.invitation_id is null or r.invitation_id = $3)
     union all
     select r.id, false from survey_response_revisions v join survey_responses r on r.id = v.response_id
     where v.submission_id = $2 and r.invitation_id = $3 limit 1`,
    [link.waveId, submissionId, link.kind === 'open' ? null : link.invitationId],
  );
  if (found === undefined) return false;
  if (!found.stands) return true;
  const given = validateAnswers(link.definition, answers);
  const kept = await storedAnswers(db, found.id, link.definition);
  if (!given.ok || !sameAnswers(given.answers, kept)) throw new Conflict('survey-answered');
  return true;
}
