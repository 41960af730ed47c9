import { publicStage, type EnquiryStage, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../platform/index.js';
import { livingLink } from './enquiry-links.js';
import { EnquiryMails } from './enquiry-mails.js';

/** A stage that is put right within this was a slip, and the asker hears of none of it. */
const settledMinutes = 10;
const mostAtOnce = 100;

/** Mails askers who wish it that the state has changed, in their own words for it. Safe to run twice. */
@Injectable()
export class TellAskers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mails: EnquiryMails,
  ) {}

  /** Answers how many mails were put. */
  async run(): Promise<number> {
    return this.db.transaction(async () => {
      const changed = await this.db.query<{
        id: string;
        stage: EnquiryStage;
        told: EnquiryStage | null;
        email: string;
        language: Language;
      }>(
        `select q.id, q.stage, f.told_stage as told, q.asker_email as email, f.language
         from enquiry_forms f join enquiries q on q.id = f.enquiry_id
         where f.wants_mails and f.told_stage is distinct from q.stage and q.asker_email is not null
           and exists (select 1 from enquiry_link_tokens t where t.enquiry_id = q.id and ${livingLink('t', 'q', '$1')})
           and not exists (select 1 from enquiry_stages s where s.enquiry_id = q.id and s.since > $1::timestamptz - interval '${settledMinutes} minutes')
         order by q.id limit ${mostAtOnce} for update of f skip locked`,
        [this.clock.now()],
      );
      let put = 0;
      for (const { id, stage, told, email, language } of changed) {
        await this.db.query('update enquiry_forms set told_stage = $2 where enquiry_id = $1', [id, stage]);
        // Two stages of ours may be one to the asker.
        if (told !== null && publicStage(told, true) === publicStage(stage, true)) continue;
        await this.mails.putState(id, email, language);
        put += 1;
      }
      return put;
    });
  }
}
