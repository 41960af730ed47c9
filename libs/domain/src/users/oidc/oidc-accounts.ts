import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@elinvoima/contracts';
import { Audit } from '../../audit/index.js';
import { CONFIG, Clock, Conflict, Database, Gone, NotFound, userActor, type Config } from '../../platform/index.js';
import { OneTimeLinks } from '../one-time-links.js';
import { User } from '../user.entity.js';
import { UserService } from '../user.service.js';
import type { OidcClaims } from './oidc-provider.js';
import { roleOfGroups } from './role-of-groups.js';

/** Why somebody whom the provider knows does not come in. */
export type OidcRefusal =
  | 'oidc-refused'
  | 'oidc-away'
  | 'oidc-not-invited'
  | 'oidc-no-role'
  | 'oidc-address-taken'
  | 'oidc-address-unproved'
  | 'oidc-second-factor'
  | 'oidc-other-person';

export class OidcRefused extends Error {
  constructor(
    readonly reason: OidcRefusal,
    readonly userId: string | null = null,
  ) {
    super(reason);
  }
}

/** Plain addresses only: letters that look alike belong to somebody else. */
const plainAddress = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Whose account here is the provider's account: told by issuer and subject alone, never by an address. */
@Injectable()
export class OidcAccounts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly users: UserService,
    private readonly links: OneTimeLinks,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The account that comes in, made at the first sign-in when the rule says so. Throws `OidcRefused`. */
  async enter(claims: OidcClaims, invitation: string | null): Promise<User> {
    return this.db.transaction(async () => {
      const known = await this.find(claims);
      if (known !== null && known.disabledAt !== null) throw new OidcRefused('oidc-refused', known.id);
      const user = known ?? (await this.first(claims, invitation));
      const entering = await this.inRoleOfGroups(user, claims);
      this.demandSecondFactor(entering, claims);
      await this.db.query('update user_identities set last_used_at = $3 where issuer = $1 and subject = $2', [
        claims.issuer,
        claims.subject,
        this.clock.now(),
      ]);
      return entering;
    });
  }

  /** Ties the provider's account to that of whoever is signed in. Throws `OidcRefused` when either has another. */
  async tie(user: { id: string }, claims: OidcClaims): Promise<void> {
    await this.db.transaction(async () => {
      const known = await this.find(claims);
      if (known !== null && known.id !== user.id) throw new OidcRefused('oidc-other-person', user.id);
      if (known === null) await this.insertIdentity(await this.users.get(user.id), claims);
    });
  }

  /** Throws `OidcRefused` when the provider tells of somebody else than the session. */
  async demandSame(userId: string, claims: OidcClaims): Promise<void> {
    if ((await this.find(claims))?.id !== userId) throw new OidcRefused('oidc-other-person', userId);
  }

  private async find({ issuer, subject }: OidcClaims): Promise<User | null> {
    const [found] = await this.db.query<{ userId: string }>(
      'select user_id as "userId" from user_identities where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return found === undefined ? null : this.users.get(found.userId);
  }

  private async first(claims: OidcClaims, invitation: string | null): Promise<User> {
    const user = invitation === null ? await this.newAccount(claims) : await this.invited(invitation);
    await this.insertIdentity(user, claims);
    return this.users.get(user.id);
  }

  private async invited(token: string): Promise<User> {
    try {
      return await this.links.accept(token);
    } catch (error) {
      if (error instanceof NotFound || error instanceof Gone) throw new OidcRefused('oidc-not-invited');
      throw error;
    }
  }

  /** An account without an invitation, where the rule allows one. */
  private async newAccount(claims: OidcClaims): Promise<User> {
    const { firstSignIn = 'invited', roleOfGroup = new Map<string, Role>() } = this.config.oidc ?? {};
    if (firstSignIn === 'invited') throw new OidcRefused('oidc-not-invited');
    const ofGroups = roleOfGroups(claims.groups, roleOfGroup);
    if (ofGroups === null && firstSignIn === 'group') throw new OidcRefused('oidc-no-role');
    const email = claims.email?.trim().toLowerCase() ?? '';
    if (!claims.emailVerified || !plainAddress.test(email)) throw new OidcRefused('oidc-address-unproved');
    const role: Role = ofGroups ?? 'viewer';
    const [made] = await this.db.query<{ id: string }>(
      'insert into users (email, name, role) values ($1, $2, $3) on conflict (email) do nothing returning id',
      [email, (claims.name ?? email).slice(0, 200), role],
    );
    // An account with the same address may be anybody's: its owner ties the two, signed in or by the invitation.
    if (made === undefined) throw new OidcRefused('oidc-address-taken');
    const user = await this.users.get(made.id);
    await this.audit.record(userActor(user), 'create', { kind: 'user', id: user.id }, { role: [null, role] });
    return user;
  }

  private async insertIdentity(user: User, { issuer, subject }: OidcClaims): Promise<void> {
    const [tied] = await this.db.query<{ id: string }>(
      'insert into user_identities (user_id, issuer, subject) values ($1, $2, $3) on conflict do nothing returning id',
      [user.id, issuer, subject],
    );
    if (tied === undefined) throw new OidcRefused('oidc-other-person', user.id);
    await this.db.query(
      'update users set has_identity = true, version = version + 1, updated_at = now() where id = $1 and not has_identity',
      [user.id],
    );
    await this.audit.record(userActor(user), 'identity-tied', { kind: 'user', id: user.id });
  }

  /** Where groups give roles, the provider decides at each sign-in; whoever is in none has no business here any more. */
  private async inRoleOfGroups(user: User, claims: OidcClaims): Promise<User> {
    const { roleOfGroup = new Map<string, Role>() } = this.config.oidc ?? {};
    if (roleOfGroup.size === 0) return user;
    const role =
      roleOfGroups(claims.groups, roleOfGroup) ?? (this.config.oidc?.firstSignIn === 'viewer' ? 'viewer' : null);
    if (role === null) throw new OidcRefused('oidc-no-role', user.id);
    if (role === user.role) return user;
    try {
      return await this.users.update(userActor(user), user.id, user.version, { role });
    } catch (error) {
      // The last administrator stays one: somebody must hold the keys.
      if (error instanceof Conflict) return user;
      throw error;
    }
  }

  private demandSecondFactor(user: User, { amr }: OidcClaims): void {
    const enough = this.config.oidc?.administratorAmr ?? [];
    if (user.role === 'administrator' && enough.length > 0 && !amr.some((one) => enough.includes(one)))
      throw new OidcRefused('oidc-second-factor', user.id);
  }
}
