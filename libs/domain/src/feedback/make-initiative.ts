import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { InitiativeService } from '../initiatives/index.js';
import { Conflict, Database, changesOf, demand, findLiving, updateVersioned, type Actor } from '../platform/index.js';
import { Feedback } from './feedback.entity.js';

const longestTitle = 100;

/** The first sentence or line, as people name things; cut at a word where it is long. */
export function titleOf(text: string): string {
  const first = text.split(/(?<=[.!?])\s|\n/)[0]?.trim() ?? text;
  return first.length <= longestTitle ? first : `${first.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}

/** Feedback that proposes something is taken up as an initiative, by the same maker and in the same words. */
@Injectable()
export class MakeInitiative {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly initiatives: InitiativeService,
  ) {}

  /** Once; its promise runs from today, when it is taken up. Throws `Conflict` when it has been. */
  async make(actor: Actor, id: string): Promise<string> {
    demand(actor, 'initiatives.write');
    return this.db.transaction(async () => {
      // Locked, so that two presses make one.
      await this.db.query('select 1 from feedback where id = $1 for update', [id]);
      const feedback = await findLiving(this.db, Feedback, id);
      if (feedback.initiativeId !== null) throw new Conflict('initiative-made');
      const { text, companyId, contactId, giverName, surveyWaveId } = feedback;
      const initiativeId = await this.initiatives.create(actor, {
        title: titleOf(text),
        text,
        makerKind: companyId === null ? 'resident' : 'company',
        companyId,
        contactId,
        makerName: giverName,
        anonymous: companyId === null && contactId === null && giverName === null,
        channel: surveyWaveId === null ? 'coordinator' : 'survey',
        surveyWaveId,
        ownerId: feedback.ownerId,
      });
      await updateVersioned(this.db, Feedback, id, null, { initiativeId });
      await this.audit.record(actor, 'update', { kind: 'feedback', id }, changesOf(feedback, { initiativeId }));
      return initiativeId;
    });
  }
}
