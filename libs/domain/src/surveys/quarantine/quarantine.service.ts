import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, NotFound, type Actor } from '../../platform/index.js';

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
  ) {}

  /** Throws `NotFound` for an answer that is not there, `Conflict` for one that does not wait. */
  async decide(actor: Actor, responseId: string, decision: 'approve' | 'reject'): Promise<void> {
    await this.db.transaction(async () => {
      const [response] = await this.db.query<Waiting>(
        `select wave_id as "waveId", invitation_id as "invitationId", quarantined, reviewed_on::text as "reviewedOn"
         from survey_responses where id = $1 for update`,
        [responseId],
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
    });
  }
}
