import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Initiative } from './initiative.entity.js';

/** A link by which a maker follows an initiative, as a hash: nobody who reads the table can open it. */
@Entity({ name: 'initiative_link_tokens' })
export class InitiativeLinkToken {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Initiative)
  @Column({ type: 'uuid' })
  initiativeId: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
