import type { Database, JobQueues } from '../../../platform/index.js';

/**
 * Lets the wave's survey be looked through when the transaction has committed, so that figures stand there when the seventh answer
 * has come. The job knows the survey and nothing of the answer, and leaves no trace; if it is lost the next round takes it.
 */
export async function countSoon(db: Database, queues: JobQueues, waveId: string): Promise<void> {
  const { surveyId } = await db.one<{ surveyId: string }>(
    `select v.survey_id as "surveyId" from survey_waves w join survey_versions v on v.id = w.survey_version_id where w.id = $1`,
    [waveId],
  );
  await db.afterCommit(() =>
    queues
      .add('housekeeping', 'count-answers-of-survey', { surveyId }, { removeOnComplete: true })
      .catch(() => undefined),
  );
}
