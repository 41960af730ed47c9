import { dayOf, officeHoursAfter, type EnquiryKind, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import { EnquiryService, promisedAnswerHours, type Requirement } from '../enquiries/index.js';
import { Clock, Database, hashToken, publicActor } from '../platform/index.js';
import { EnquiryLinks } from './enquiry-links.js';
import { EnquiryMails } from './enquiry-mails.js';
import { EnquiryReceivers } from './enquiry-receivers.js';
import { publicSites } from './public-sites.query.js';

/** What somebody without an account sends by the public form. */
export interface SubmittedEnquiry {
  /** Made with the page: a repeated sending of it is the same enquiry. */
  submissionId: string;
  language: Language;
  kind: EnquiryKind;
  requirement: Requirement;
  name: string;
  email: string | null;
  phone: string | null;
  companyName: string | null;
  /** Spelled as the register spells it. */
  businessId: string | null;
  /** Sites that the asker came from; those that are not public are not looked at. */
  askedSiteIds: readonly string[];
  wantsMails: boolean;
}

/** A sending is repeated by a double press or a broken line. Later its number is no key to the enquiry: it was never shown as one. */
const repeatMinutes = 15;

/** So many receipts a day leave to one address: nobody's mailbox is filled through our form. */
const mostReceiptsADay = 3;

/** Without the asker's name, which titles carry to where names do not belong: mails, lists, the trail. */
const titleOf = ({ kind, companyName, requirement }: SubmittedEnquiry): string =>
  `${labelOf('fi', 'enquiries.kind', kind)}: ${companyName ?? requirement.use ?? formatText('fi', 'enquiry-page.untitled')}`.slice(
    0,
    300,
  );

const hour = 3_600_000;

/** A promise is said by full hours, never earlier than it was counted. */
const fullHour = (at: Date): Date => new Date(Math.ceil(at.getTime() / hour) * hour);

/** The public form's way in: the enquiry, its promise with a name, its receipt, and the link by which the asker follows it. */
@Injectable()
export class SubmitEnquiry {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly enquiries: EnquiryService,
    private readonly receivers: EnquiryReceivers,
    private readonly links: EnquiryLinks,
    private readonly mails: EnquiryMails,
  ) {}

  /** Answers the secret of the asker's page; null for a form that was sent before and gives no link any more. */
  async submit(submitted: SubmittedEnquiry): Promise<string | null> {
    const { submissionId, language, kind, companyName, businessId, email } = submitted;
    return this.db.transaction(async () => {
      const submission = hashToken(submissionId.toLowerCase());
      await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [submission.toString('hex')]);
      const [known] = await this.db.query<{ id: string; isRepeat: boolean }>(
        `select f.enquiry_id as id, f.created_at > now() - interval '${repeatMinutes} minutes' and not exists (
           select 1 from enquiry_link_tokens t where t.enquiry_id = f.enquiry_id and t.revoked_at is not null) as "isRepeat"
         from enquiry_forms f where f.submission_hash = $1`,
        [submission],
      );
      if (known !== undefined) return known.isRepeat ? this.links.issue(known.id, null) : null;
      const now = this.clock.now();
      const receiver = await this.receivers.receiverOf(kind);
      const hours = await promisedAnswerHours(this.db, dayOf(now));
      const id = await this.enquiries.create(publicActor(language), {
        kind,
        channel: 'web',
        receivedAt: now,
        title: titleOf(submitted),
        companyId: await this.companyOf(businessId),
        contact: { name: submitted.name, email, phone: submitted.phone },
        requirement: submitted.requirement,
        ownerId: receiver?.id ?? null,
        promisedAnswerAt: fullHour(officeHoursAfter(now, hours)),
      });
      await this.db.query(
        `insert into enquiry_forms (enquiry_id, submission_hash, language, company_name, business_id, told, wants_mails, told_stage)
         values ($1, $2, $3, $4, $5, $6, $7, 'received')`,
        [
          id,
          submission,
          language,
          companyName,
          businessId,
          JSON.stringify(submitted.requirement),
          submitted.wantsMails && email !== null,
        ],
      );
      await this.noteAskedSites(id, submitted.askedSiteIds);
      if (email !== null && (await this.mayWriteTo(email))) await this.mails.putReceipt(id, email, language);
      await this.mails.putToOwner('enquiry-new', id);
      return this.links.issue(id, null);
    });
  }

  private async noteAskedSites(enquiryId: string, ids: readonly string[]): Promise<void> {
    const sites = await publicSites(this.db, ids);
    for (const { id } of sites)
      await this.db.query('insert into enquiry_asked_sites (enquiry_id, site_id) values ($1, $2)', [enquiryId, id]);
  }

  /** A living company of ours; what the asker wrote stays beside it, since anybody may write any company's id. */
  private async companyOf(businessId: string | null): Promise<string | null> {
    if (businessId === null) return null;
    const [company] = await this.db.query<{ id: string }>(
      'select id from companies where business_id = $1 and deleted_at is null',
      [businessId],
    );
    return company?.id ?? null;
  }

  private async mayWriteTo(email: string): Promise<boolean> {
    const { sent } = await this.db.one<{ sent: number }>(
      `select count(*)::int as sent from outbox_mails
       where template = 'enquiry-receipt' and lower(recipient) = lower($1) and created_at > now() - interval '1 day'`,
      [email],
    );
    return sent < mostReceiptsADay;
  }
}
