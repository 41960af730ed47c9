import type { Database } from '../../platform/index.js';

/**
 * Until the end of the transaction: mails of a wave that are being claimed share it, whoever pauses, resumes or ends the wave has it
 * alone. So a mail is either claimed before a pause or held by it, and none is held after somebody let the wave go on.
 */
export async function lockMailsOfWave(db: Database, waveId: string, how: 'shared' | 'alone'): Promise<void> {
  await db.query(
    `select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended('survey-wave:' || $1::text, 0))`,
    [waveId],
  );
}
