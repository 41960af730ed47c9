import { Audit } from '@elinvoima/domain/audit';
import { Conflict, FixedClock, JobQueues, systemActor, type Config, type Database } from '@elinvoima/domain/platform';
import { DisposalProposalService } from '@elinvoima/domain/retention';

/** What may go by today, listed by the administrator and waiting for the director's yes. */
export async function makeWaitingProposal(db: Database, config: Config, now: Date): Promise<void> {
  const { id } = await db.one<{ id: string }>(`select id from users where role = 'administrator' order by id limit 1`);
  // Making the list asks nothing of the queues: they are never opened.
  const queues = new JobQueues(config, () => undefined);
  const proposals = new DisposalProposalService(db, new Audit(db), new FixedClock(now), queues);
  await proposals.create({ ...systemActor, id }).catch((error: unknown) => {
    // Of a very small municipality nothing may be due yet.
    if (!(error instanceof Conflict && error.code === 'disposal-nothing-due')) throw error;
  });
}
