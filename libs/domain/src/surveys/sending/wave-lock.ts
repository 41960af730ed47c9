import type { Database } from '../../platform/index.js';

/**
 * Until the end of the transaction: mails of a wave that are being claimed share it, whoever pauses, resumes or ends the wave has it
 * alone. So a mail is either claimed before a pause or held by it, and none is held after somebody let the wave go on.
 */
export async function lockMailsOfWave(db: Database, waveId: string): Promise<void> {
  await db.query(`select pg_advisory_xact_lock(hashtextextended('survey-wave:' || $1::text, 0))`, [waveId]);
}

/** The other side: the waves of these mails, in their order, so that nobody waits in a circle. */
export async function shareWavesOfMails(db: Database, mailIds: readonly string[]): Promise<void> {
  await db.query(
    `select pg_advisory_xact_lock_shared(hashtextextended('survey-wave:' || w.id::text, 0))
     from (select distinct i.wave_id as id from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id
           where s.mail_id = any($1::uuid[]) order by id offset 0) w`,
    [mailIds],
  );
}

/**
 * Until the end of the transaction: answers that are being taken share it, whoever ends the wave, forgets who answered or writes
 * its answers anew has it alone. Taken before any row of the wave.
 */
export async function lockAnswersOfWave(db: Database, waveId: string, how: 'shared' | 'alone'): Promise<void> {
  await db.query(
    `select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended('survey-answers:' || $1::text, 0))`,
    [waveId],
  );
}
