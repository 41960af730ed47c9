import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person has stopped receiving. */
export type SuppressionScope = 'all_surveys' | 'all_mail';

/** An address that must not be written to, as a keyed hash: it outlives the person's record and names nobody. */
@Entity({ name: 'suppressions' })
export class Suppression {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'bytea' }) emailHash: Buffer;
  @Column({ type: 'text' }) scope: SuppressionScope;
  @Column({ type: 'text' }) reason: 'optout' | 'bounce' | 'complaint';
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
