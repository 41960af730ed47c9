import type { SuppressionReason, SuppressionScope } from '@elinvoima/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type { SuppressionScope };

/** What is about to be sent to many. A mailing is news or an invitation. */
export type MassMail = 'survey' | 'mailing';

/** The scopes that keep a person from getting it; one survey's own besides. */
export const scopesAgainst: Record<MassMail, readonly SuppressionScope[]> = {
  survey: ['all_surveys', 'all_mail'],
  mailing: ['all_mailings', 'all_mail'],
};

/** An address that must not be written to, as a keyed hash: it outlives the person's record and names nobody. */
@Entity({ name: 'suppressions' })
export class Suppression {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'bytea' }) emailHash: Buffer;
  @Column({ type: 'text' }) scope: SuppressionScope;
  @Column({ type: 'text' }) reason: SuppressionReason;
  /** Of the scope `survey`: the series that is not wanted. */
  @Column({ type: 'uuid', nullable: true }) surveyId: string | null;
  /** A pause ends by itself; null: until a person lifts it. */
  @Column({ type: 'timestamptz', nullable: true }) until: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
