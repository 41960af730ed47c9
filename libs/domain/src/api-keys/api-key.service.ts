import { randomBytes } from 'node:crypto';
import {
  addDays,
  apiKeyMark,
  apiKeyMostDays,
  apiKeyPrefixLength,
  dayOf,
  grantableScopes,
  type Day,
  type Permission,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  Forbidden,
  NotFound,
  RuleBroken,
  Stale,
  createdFrom,
  hashToken,
  type Actor,
} from '../platform/index.js';
import { ApiKey } from './api-key.entity.js';

export interface NewApiKey {
  name: string;
  scopes: Permission[];
  expiresOn: Day;
}

/** A key as it is told once: to whoever made it. */
export interface IssuedKey {
  id: string;
  key: string;
}

const hourMilliseconds = 3_600_000;

/** 256 random bits behind the mark that says what it is. */
const newKey = (): string => `${apiKeyMark}${randomBytes(32).toString('base64url')}`;

/** Keys of other systems: made, renewed and shut by an administrator. */
@Injectable()
export class ApiKeyService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Makes a key with an account of its own. Throws `Forbidden` where it would be wider than its maker. */
  async create(actor: Actor, { name, scopes, expiresOn }: NewApiKey): Promise<IssuedKey> {
    this.checkScopes(actor, scopes);
    this.checkEnd(expiresOn);
    return this.db.transaction(async () => {
      const key = newKey();
      const { id, userId } = await this.db.one<{ id: string; userId: string }>(
        'select uuidv7() as id, uuidv7() as "userId"',
      );
      // By its address nobody can be written to, and without a password nobody signs in.
      await this.db.query('insert into users (id, email, name, role) values ($1, $2, $3, $4)', [
        userId,
        `key-${id}@integration.invalid`,
        name,
        'integration',
      ]);
      const fields = { name, scopes, expiresOn };
      await this.db.repository(ApiKey).insert({
        ...fields,
        id,
        userId,
        prefix: key.slice(0, apiKeyPrefixLength),
        tokenHash: hashToken(key),
        createdBy: actor.id,
      });
      await this.audit.record(actor, 'create', { kind: 'api_key', id }, createdFrom(fields));
      return { id, key };
    });
  }

  /** A new key in place of the old one, which works for `overlapHours` more. */
  async rotate(
    actor: Actor,
    id: string,
    { overlapHours = 0, expiresOn }: { overlapHours?: number; expiresOn?: Day },
  ): Promise<IssuedKey> {
    if (expiresOn !== undefined) this.checkEnd(expiresOn);
    return this.db.transaction(async () => {
      const before = await this.taken(id);
      // Whoever renews it answers for what it may, as if it were made today.
      this.checkScopes(actor, before.scopes);
      if (before.revokedAt !== null || (expiresOn ?? before.expiresOn) < dayOf(this.clock.now()))
        throw new Conflict('api-key-ended');
      const key = newKey();
      const until = new Date(this.clock.now().getTime() + overlapHours * hourMilliseconds);
      await this.db.query(
        `update api_keys set token_hash = $2, prefix = $3, previous_hash = $4, previous_until = $5, expires_on = $6,
           warned_days = case when expires_on = $6::date then warned_days end, version = version + 1, updated_at = now()
         where id = $1`,
        [
          id,
          hashToken(key),
          key.slice(0, apiKeyPrefixLength),
          overlapHours > 0 ? before.tokenHash : null,
          overlapHours > 0 ? until : null,
          expiresOn ?? before.expiresOn,
        ],
      );
      await this.audit.record(
        actor,
        'rotate',
        { kind: 'api_key', id },
        {
          ...(expiresOn !== undefined && { expiresOn: [before.expiresOn, expiresOn] }),
          ...(overlapHours > 0 && { previousUntil: [null, until] }),
        },
      );
      return { id, key };
    });
  }

  /** Shuts it for good, at the very next request. */
  async revoke(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const before = await this.taken(id);
      if (before.version !== expected) throw new Stale({ id, version: before.version });
      if (before.revokedAt !== null) throw new Conflict('api-key-ended');
      const now = this.clock.now();
      await this.db.query(
        `update api_keys set revoked_at = $2, revoked_by = $3, previous_hash = null, previous_until = null,
           version = version + 1, updated_at = now() where id = $1`,
        [id, now, actor.id],
      );
      await this.db.query(
        'update users set disabled_at = $2, version = version + 1, updated_at = now() where id = $1',
        [before.userId, now],
      );
      await this.audit.record(actor, 'revoke', { kind: 'api_key', id }, { revokedAt: [null, now] });
    });
  }

  private async taken(id: string): Promise<ApiKey> {
    const key = await this.db
      .repository(ApiKey)
      .createQueryBuilder('k')
      .setLock('pessimistic_write')
      .where('k.id = :id', { id })
      .getOne();
    if (key === null) throw new NotFound();
    return key;
  }

  private checkScopes(actor: Actor, scopes: readonly Permission[]): void {
    const faults = scopes.flatMap((scope, index) =>
      grantableScopes.includes(scope) ? [] : [{ pointer: `/scopes/${index}`, code: 'scope-for-people' as const }],
    );
    if (faults.length > 0) throw new RuleBroken(faults);
    if (actor.kind !== 'system' && scopes.some((scope) => !actor.permissions.has(scope))) throw new Forbidden();
  }

  private checkEnd(expiresOn: Day): void {
    const today = dayOf(this.clock.now());
    const last = addDays(today, apiKeyMostDays);
    if (expiresOn < today) throw RuleBroken.at('/expiresOn', 'api-key-ends-too-early');
    if (expiresOn > last) throw RuleBroken.at('/expiresOn', 'api-key-ends-too-late', { last });
  }
}
