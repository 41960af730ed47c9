import type {
  GrowthBarrier,
  InitiativeChannel,
  InitiativeKind,
  InitiativeMaker,
  InitiativeState,
  DevelopmentTheme,
  Language,
} from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../companies/index.js';
import { Contact } from '../contacts/index.js';
import { Event } from '../events/index.js';
import { SurveyWave } from '../surveys/index.js';
import { User } from '../users/index.js';

/** A proposal (aloite) that the municipality do or change something: who made it, when it came, what became of it. */
@Entity({ name: 'initiatives' })
export class Initiative {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', default: 'development' }) kind: InitiativeKind;
  /** An initiative of the Local Government Act (kuntalaisaloite): on the council's yearly list. */
  @Column({ type: 'boolean', default: false }) legal: boolean;
  @Column({ type: 'text' }) makerKind: InitiativeMaker;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  /** A maker who is in no register of ours, as they wrote it. */
  @Column({ type: 'text', nullable: true }) makerName: string | null;
  @Column({ type: 'text', nullable: true }) makerOrganisation: string | null;
  @Column({ type: 'text', nullable: true }) makerEmail: string | null;
  @Column({ type: 'boolean', default: false }) anonymous: boolean;
  /** What the maker is written to in. */
  @Column({ type: 'text', default: 'fi' }) language: Language;
  @Column({ type: 'text', default: 'coordinator' }) channel: InitiativeChannel;
  @ForeignKey(() => Event)
  @Column({ type: 'uuid', nullable: true })
  eventId: string | null;
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid', nullable: true })
  surveyWaveId: string | null;
  @Column({ type: 'date' }) receivedOn: string;
  /** The promise as it was given when the initiative came in; a later change of the setting does not move it. */
  @Column({ type: 'date' }) answerDueOn: string;
  @Column({ type: 'text', default: 'F4' }) primaryFactor: string;
  @Column({ type: 'text', array: true, default: '{}' }) secondaryFactors: string[];
  @Column({ type: 'text', nullable: true }) theme: DevelopmentTheme | null;
  @Column({ type: 'text', nullable: true }) growthBarrier: GrowthBarrier | null;
  /** Today's state; where it stood on a day is read from the dated history. */
  @Column({ type: 'text', default: 'received' }) state: InitiativeState;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;
  @Column({ type: 'text', nullable: true }) answerText: string | null;
  @Column({ type: 'date', nullable: true }) answeredOn: string | null;
  /** Anybody may read the answer: how somebody who gave no name is answered. */
  @Column({ type: 'boolean', default: false }) answerPublished: boolean;
  @ForeignKey(() => Initiative)
  @Column({ type: 'uuid', nullable: true })
  duplicateOfId: string | null;
  /** The declined one that this brings again with new content. */
  @ForeignKey(() => Initiative)
  @Column({ type: 'uuid', nullable: true })
  renewedFromId: string | null;
  /** The number in the municipality's case management. */
  @Column({ type: 'text', nullable: true }) caseNumber: string | null;
  /** Made by the public form: a repeated sending is the same initiative. */
  @Column({ type: 'uuid', nullable: true }) submissionId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
