import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer of the identity provider that has been taken. */
@Entity({ name: 'oidc_used_states' })
export class OidcUsedState {
  @PrimaryColumn({ type: 'bytea' }) stateHash: Buffer;
  @Column({ type: 'timestamptz', default: () => 'now()' }) usedAt: Date;
}
