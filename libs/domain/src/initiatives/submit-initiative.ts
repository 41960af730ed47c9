import type { GrowthBarrier, InitiativeMaker, DevelopmentTheme, Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database, publicActor } from '../platform/index.js';
import { InitiativeLinks } from './initiative-links.js';
import { InitiativeService } from './initiative.service.js';

/** What somebody without an account sends by the public form. */
export interface SubmittedInitiative {
  /** Made with the page: a repeated sending of it is the same initiative. */
  submissionId: string;
  language: Language;
  title: string;
  text: string;
  makerKind: InitiativeMaker;
  theme: DevelopmentTheme | null;
  growthBarrier: GrowthBarrier | null;
  name: string | null;
  organisation: string | null;
  email: string | null;
}

/** So many receipts a day leave to one address: nobody's mailbox is filled through our form. */
const mostReceiptsADay = 3;

/** The public form's way in: the initiative, its receipt, and the link by which the maker follows it. */
@Injectable()
export class SubmitInitiative {
  constructor(
    private readonly db: Database,
    private readonly initiatives: InitiativeService,
    private readonly links: InitiativeLinks,
  ) {}

  /** Answers the secret of the maker's page. Whoever gives neither name nor address is anonymous. */
  async submit(submitted: SubmittedInitiative): Promise<string> {
    const { submissionId, language, name, organisation, email } = submitted;
    return this.db.transaction(async () => {
      await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [submissionId]);
      const [known] = await this.db.query<{ id: string }>('select id from initiatives where submission_id = $1', [
        submissionId,
      ]);
      if (known !== undefined) return this.links.issue(known.id, null);
      const id = await this.initiatives.create(publicActor(language), {
        submissionId,
        language,
        title: submitted.title,
        text: submitted.text,
        makerKind: submitted.makerKind,
        theme: submitted.theme,
        growthBarrier: submitted.growthBarrier,
        channel: 'web',
        anonymous: !name && !organisation && !email,
        makerName: name,
        makerOrganisation: organisation,
        makerEmail: email,
        sendReceipt: email !== null && (await this.mayWriteTo(email)),
      });
      return this.links.issue(id, null);
    });
  }

  private async mayWriteTo(email: string): Promise<boolean> {
    const { sent } = await this.db.one<{ sent: number }>(
      `select count(*)::int as sent from outbox_mails
       where template = 'initiative-receipt' and lower(recipient) = lower($1) and created_at > now() - interval '1 day'`,
      [email],
    );
    return sent < mostReceiptsADay;
  }
}
