import { apiKeyMark, dayOf, permissionsOfKey, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database, hashToken, type Actor } from '../platform/index.js';

interface Found {
  id: string;
  userId: string;
  scopes: string[];
  isStale: boolean;
}

/** What a key of ours looks like; anything else is not looked for. */
const shape = new RegExp(`^${apiKeyMark}[A-Za-z0-9_-]{43}$`);

/** Finds whose key it is. Looked up by its hash at each request, so that a revoked one is refused at the next. */
@Injectable()
export class ApiKeyDoor {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The actor of a living key, or null whatever the reason: unknown, ended, revoked. One statement, once an hour two. */
  async find(key: string, language: Language): Promise<Actor | null> {
    if (!shape.test(key)) return null;
    const now = this.clock.now();
    const [found] = await this.db.query<Found>(
      `select ${columns('$2')} ${living('$3')} and (k.token_hash = $1 or (k.previous_hash = $1 and k.previous_until > $2))`,
      [hashToken(key), now, dayOf(now)],
    );
    if (found === undefined) return null;
    if (found.isStale)
      await this.db.query(
        `update api_keys set last_used_at = date_trunc('hour', $2::timestamptz)
         where id = $1 and (last_used_at is null or last_used_at < date_trunc('hour', $2::timestamptz))`,
        [found.id, now],
      );
    return actorOf(found, language);
  }

  /** The actor of a living key by its account: for what a key has ordered and the queue does later. */
  async ofAccount(userId: string, language: Language): Promise<Actor | null> {
    const now = this.clock.now();
    const [found] = await this.db.query<Found>(`select ${columns('$2')} ${living('$3')} and k.user_id = $1`, [
      userId,
      now,
      dayOf(now),
    ]);
    return found === undefined ? null : actorOf(found, language);
  }
}

const columns = (now: string): string =>
  `k.id, k.user_id as "userId", k.scopes,
   k.last_used_at is null or k.last_used_at < date_trunc('hour', ${now}::timestamptz) as "isStale"`;

const living = (today: string): string =>
  `from api_keys k join users u on u.id = k.user_id
   where k.revoked_at is null and k.expires_on >= ${today}::date and u.disabled_at is null and u.role = 'integration'`;

const actorOf = ({ id, userId, scopes }: Found, language: Language): Actor => ({
  kind: 'user',
  id: userId,
  role: 'integration',
  permissions: permissionsOfKey(scopes),
  language,
  via: { kind: 'api-key', id },
});
