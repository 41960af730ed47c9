import { dayOf, type AftercareOutcome, type Day, type EnquiryStage, type OutcomeSource } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Enquiry, EnquiryService, demandHandling } from '../enquiries/index.js';
import { FollowUpService } from '../follow-ups/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  createdFrom,
  demandLiving,
  demandPastDay,
  demandPlausibleDays,
  findLiving,
  systemActor,
  type Actor,
} from '../platform/index.js';
import { agreedOnOf } from './agreed-on.js';
import { EnquiryCommitment } from './enquiry-commitment.entity.js';
import { OutcomeCheck } from './outcome-check.entity.js';

interface Figures {
  jobs?: number | null;
  /** Euros. */
  investment?: number | null;
  /** Square metres. */
  builtArea?: number | null;
}

export interface CommitmentInput extends Figures {
  /** The day that the enquiry was agreed unless told. */
  agreedOn?: Day;
  siteId?: string | null;
  builtBy?: Day | null;
  buildingObligation?: string | null;
  buildingObligationOn?: Day | null;
  source: string;
}

export interface OutcomeCheckInput extends Figures {
  /** Today unless told. */
  checkedOn?: Day;
  /** Which of the agreed looks it is; its promise is then kept. */
  months?: number | null;
  source: OutcomeSource;
  words?: string | null;
  outcome?: AftercareOutcome | null;
  /** Needed when it came true in part or not at all. */
  reason?: string | null;
}

const agreed: ReadonlySet<EnquiryStage> = new Set(['agreed', 'realised', 'not_realised']);

const stageOf: Record<AftercareOutcome, EnquiryStage> = {
  realised: 'realised',
  // What came true in part did come true; how far is told by the figures and the reason.
  partly: 'realised',
  not_realised: 'not_realised',
};

/** What was promised and what has been found, each in lines of its own that nobody rewrites. */
@Injectable()
export class AftercareService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly enquiries: EnquiryService,
    private readonly followUps: FollowUpService,
  ) {}

  /** What was promised. A correction is a newer line, so that what was thought before can still be read. */
  async promise(actor: Actor, enquiryId: string, input: CommitmentInput): Promise<void> {
    const { source, agreedOn: givenDay, siteId, ...told } = input;
    const now = this.clock.now();
    if (Object.values(told).every((value) => value === undefined || value === null || value === ''))
      throw RuleBroken.at('/jobs', 'commitment-empty');
    demandPlausibleDays({ '/builtBy': told.builtBy, '/buildingObligationOn': told.buildingObligationOn }, now);
    if (givenDay !== undefined) demandPastDay('/agreedOn', givenDay, now);
    await this.db.transaction(async () => {
      await this.agreedEnquiry(actor, enquiryId);
      await demandLiving(this.db, 'sites', [{ pointer: '/siteId', id: siteId }], 'unknown-reference');
      const agreedOn = givenDay ?? (await agreedOnOf(this.db, enquiryId)) ?? dayOf(now);
      const fields = { ...told, siteId, agreedOn, source };
      await this.db
        .repository(EnquiryCommitment)
        .insert({ ...fields, enquiryId, recordedAt: now, recordedBy: actor.id });
      await this.audit.record(actor, 'promise', { kind: 'enquiry', id: enquiryId }, createdFrom(fields));
    });
  }

  /** What somebody has found. An outcome moves the enquiry, with its reason. */
  async check(actor: Actor, enquiryId: string, input: OutcomeCheckInput): Promise<void> {
    const now = this.clock.now();
    const { checkedOn = dayOf(now), outcome, reason, words, jobs, investment, builtArea, months, source } = input;
    demandPastDay('/checkedOn', checkedOn, now);
    const found = [jobs, investment, builtArea].some((value) => value !== undefined && value !== null);
    if (!found && !words && !outcome) throw RuleBroken.at('/words', 'outcome-check-empty');
    if (outcome && outcome !== 'realised' && !reason) throw RuleBroken.at('/reason', 'reason-required');
    await this.db.transaction(async () => {
      const enquiry = await this.agreedEnquiry(actor, enquiryId);
      const agreedOn = await agreedOnOf(this.db, enquiryId);
      if (agreedOn !== null && checkedOn < agreedOn) throw RuleBroken.at('/checkedOn', 'before-previous-stage');
      const fields = { checkedOn, months, jobs, investment, builtArea, source, words, outcome, reason };
      await this.db.repository(OutcomeCheck).insert({ ...fields, enquiryId, recordedAt: now, recordedBy: actor.id });
      await this.audit.record(actor, 'check', { kind: 'enquiry', id: enquiryId }, createdFrom(fields));
      if (months) await this.keepPromise(actor, enquiryId, months);
      if (outcome) await this.moveTo(actor, enquiry, stageOf[outcome], reason || words || null);
    });
  }

  /** From one outcome to the other by way of the agreement, as everywhere. */
  private async moveTo(actor: Actor, { id, stage }: Enquiry, to: EnquiryStage, reason: string | null): Promise<void> {
    if (stage === to) return;
    if (stage !== 'agreed')
      await this.enquiries.moveTo(actor, id, { stage: 'agreed', reason: reason?.slice(0, 1000) ?? null });
    await this.enquiries.moveTo(actor, id, { stage: to, reason: reason?.slice(0, 1000) ?? null });
  }

  private async keepPromise(actor: Actor, enquiryId: string, months: number): Promise<void> {
    const [look] = await this.db.query<{ id: string; ownerId: string }>(
      `select f.id, f.owner_id as "ownerId" from aftercare_follow_ups a join follow_ups f on f.id = a.follow_up_id
       where a.enquiry_id = $1 and a.months = $2 and f.deleted_at is null`,
      [enquiryId, months],
    );
    if (look === undefined) return;
    // Who looked in another's stead has kept the promise too.
    const mayMark = actor.permissions.has('follow-ups.write') || look.ownerId === actor.id;
    await this.followUps.done(mayMark ? actor : systemActor, look.id);
  }

  /** Held, so that of two outcomes at once the second is judged from where the first has led. */
  private async agreedEnquiry(actor: Actor, id: string): Promise<Enquiry> {
    await this.db.query('select 1 from enquiries where id = $1 for no key update', [id]);
    await demandHandling(this.db, actor, id);
    const enquiry = await findLiving(this.db, Enquiry, id);
    if (!agreed.has(enquiry.stage)) throw new Conflict('enquiry-not-agreed');
    return enquiry;
  }
}
