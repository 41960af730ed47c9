import type {
  ConfidentialityGround,
  DecisionMakerKind,
  EnquiryLostReason,
  EnquiryChannel,
  EnquiryKind,
  EnquiryStage,
  SiteTenure,
  SiteTraffic,
  SiteUse,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { User } from '../users/index.js';

/**
 * What the asker needs of a place. Areas in m², money in euros. Power, traffic and use are told twice: in the asker's own
 * words, and in the closed words that sites use too, which is what sites are compared with.
 */
export interface Requirement {
  areaMin?: number | null;
  areaMax?: number | null;
  /** What would be done there. */
  use?: string | null;
  uses?: SiteUse[];
  /** Bought or rented; none told: either. */
  tenures?: SiteTenure[];
  /** Where, in the asker's words. */
  location?: string | null;
  neededBy?: string | null;
  power?: string | null;
  /** Kilowatts that must be had at the border. */
  powerKw?: number | null;
  traffic?: string | null;
  trafficNeeds?: SiteTraffic[];
  /** At most, for the place: its price, or rent by the month. */
  budget?: number | null;
  /** Jobs, investment and building as the company tells them: what the outcome is later compared with. */
  jobs?: number | null;
  investment?: number | null;
  /** m² to be built. */
  buildingArea?: number | null;
  notes?: string | null;
}

/** A company, or somebody in no register yet, asks for a plot or premises: from the first call to what came of it. */
@Entity({ name: 'enquiries' })
export class Enquiry {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) kind: EnquiryKind;
  @Column({ type: 'text', default: 'phone' }) channel: EnquiryChannel;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  /** An asker who is in no register of ours yet. */
  @Column({ type: 'text', nullable: true }) askerName: string | null;
  @Column({ type: 'text', nullable: true }) askerEmail: string | null;
  @Column({ type: 'text', nullable: true }) askerPhone: string | null;
  @Column({ type: 'jsonb', default: {} }) requirement: Requirement;
  @Column({ type: 'text', default: 'received' }) stage: EnquiryStage;
  @Column({ type: 'timestamptz', default: () => 'now()' }) receivedAt: Date;
  /** The local day; the database derives it. */
  @Column({
    type: 'date',
    generatedType: 'STORED',
    asExpression: `(received_at at time zone 'Europe/Helsinki')::date`,
  })
  receivedOn: string;
  /** The moment of the first answer as the asker was told it; null when nobody told them one. */
  @Column({ type: 'timestamptz', nullable: true }) promisedAnswerAt: Date | null;
  /** When a person first answered; the automatic receipt is no answer. */
  @Column({ type: 'timestamptz', nullable: true }) firstAnsweredAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'text', nullable: true }) nextStep: string | null;
  @Column({ type: 'date', nullable: true }) nextStepOn: string | null;
  /** Per cent, as the owner judges it. */
  @Column({ type: 'integer', nullable: true }) likelihood: number | null;
  /** The number in the municipality's case management, where the decision is prepared. */
  @Column({ type: 'text', nullable: true }) caseNumber: string | null;
  @Column({ type: 'text', nullable: true }) lostReason: string | null;
  @Column({ type: 'text', nullable: true }) lostCode: EnquiryLostReason | null;
  @Column({ type: 'text', nullable: true }) decisionMakerKind: DecisionMakerKind | null;
  /** The title of the office-holder or the name of the body that decides. */
  @Column({ type: 'text', nullable: true }) decisionMaker: string | null;
  /** When the body is expected to have it before it. */
  @Column({ type: 'date', nullable: true }) meetingOn: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn: string | null;
  /** What was decided, or the number of the decision. */
  @Column({ type: 'text', nullable: true }) decision: string | null;
  /** An enquiry is confidential until somebody says otherwise. */
  @Column({ type: 'boolean', default: true }) confidential: boolean;
  @Column({ type: 'text', nullable: true, default: 'trade_secret' }) confidentialGround: ConfidentialityGround | null;
  @Column({ type: 'text', nullable: true }) confidentialWords: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  confidentialBy: string | null;
  @Column({ type: 'timestamptz', nullable: true, default: () => 'now()' }) confidentialAt: Date | null;
  @Column({ type: 'date', nullable: true }) confidentialUntil: string | null;
  @Column({ type: 'date', nullable: true }) confidentialReviewOn: string | null;
  /** When it was told that the promise of a first answer is about to pass. */
  @Column({ type: 'timestamptz', nullable: true }) answerWarnedAt: Date | null;
  @Column({ type: 'text', default: 'F1' }) primaryFactor: string;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
