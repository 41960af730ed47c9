import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person has stopped receiving. */
export type SuppressionScope = 'all_surveys' | 'all_mailings' | 'all_mail';

/** What is about to be sent to many. A mailing is news or an invitation. */
export type MassMail = 'survey' | 'mailing';

/** The scopes that keep a person from getting it. */
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
  @Column({ type: 'text' }) reason: 'optout' | 'bounce' | 'complaint';
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
