import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, JobQueues, NotFound, type Actor } from '../../platform/index.js';
import { countSoon } from '../results/published/count-soon.js';
import { handledBy, readerOf } from '../comments/comment-gate.query.js';

interface Waiting {
  waveId: string;
  invitationId: string | null;
  quarantined: boolean;
  reviewedOn: string | null;
}

/** A person looks at what a machine may have sent: it counts from then on, or never. */
@Injectable()
export class Quarantine {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queues: JobQueues,
  ) {}

  /** Throws `NotFound` for an answer that is not there or that is not shown to the actor, who handled the case that it followed; `Conflict` for one that does not wait. */
  async decide(actor: Actor, responseId: string, decision: 'approve' | 'reject'): Promise<void> {
    await this.db.transaction(async () => {
      const [response] = await this.db.query<Waiting>(
        `select r.wave_id as "waveId", r.invitation_id as "invitationId", r.quarantined, r.reviewed_on::text as "reviewedOn"
         from survey_responses r left join survey_invitations i on i.id = r.invitation_id
         where r.id = $1 and ${handledBy('$2')} is not true for update of r`,
        [responseId, readerOf(actor)],
      );
      if (response === undefined) throw new NotFound();
      if (!response.quarantined || response.reviewedOn !== null) throw new Conflict('survey-answer-reviewed');
      await this.db.query('update survey_responses set quarantined = $2, reviewed_on = $3 where id = $1', [
        responseId,
        decision === 'reject',
        dayOf(this.clock.now()),
      ]);
      // Which of the anonymous answers it was stands nowhere.
      await this.audit.record(
        actor,
        decision === 'approve' ? 'approve-answer' : 'reject-answer',
        response.invitationId === null
          ? { kind: 'survey_wave', id: response.waveId }
          : { kind: 'survey_response', id: responseId },
      );
      if (decision === 'approve') await countSoon(this.db, this.queues, response.waveId);
    });
  }
}
