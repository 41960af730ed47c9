import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Clock,
  Database,
  NotFound,
  hashToken,
  newToken,
  userActor,
  type Actor,
  type Config,
} from '../platform/index.js';
import { deviceOf } from './device-of.js';
import type { Language, Role } from '@elinvoima/contracts';

/** How long a password or a second factor answers for what takes out many records or changes who may what. */
const confirmedMinutes = 15;

/** How long a link to a password is remembered after it has expired, so that its user is told what is wrong with it. */
export const daysOfOldLinks = 30;

const absoluteHours = { administrator: 12, other: 7 * 24 };

export const signInMethods = ['password', 'passkey', 'oidc'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** A session as its owner sees it. */
export interface SessionRow {
  id: string;
  method: SignInMethod;
  /** Browser and system, as told when it began. */
  device: string | null;
  signedInAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

/** What the door knows of a signed-in person. */
export interface SignedIn {
  sessionId: string;
  actor: Actor;
  user: { id: string; name: string; email: string; role: Role; language: Language };
  signedInAt: Date;
  /** Whether the holder has shown who they are within the last quarter of an hour; a program's key needs no such thing. */
  isConfirmed: boolean;
  /** An administrator with a password alone: nothing is open to them until a second factor is. */
  mustEnrol: boolean;
}

/** Sessions are rows: seen, ended and refused on the very next request. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Starts a session and answers the cookie's token, which exists nowhere else. */
  async start(
    user: { id: string; role: Role },
    { method, userAgent }: { method: SignInMethod; userAgent: string | null },
  ): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const hours = user.role === 'administrator' ? absoluteHours.administrator : absoluteHours.other;
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + hours * 3_600_000);
    await this.db.query(
      'insert into sessions (token_hash, user_id, signed_in_at, confirmed_at, last_seen_at, expires_at, user_agent, method) values ($1, $2, $3, $3, $3, $4, $5, $6)',
      [hashToken(token), user.id, now, expiresAt, deviceOf(userAgent), method],
    );
    return { token, expiresAt };
  }

  /** The living session of a token, or null: unknown, idle too long, expired, or its user disabled. One statement. */
  async find(token: string): Promise<SignedIn | null> {
    const now = this.clock.now();
    const [row] = await this.db.query<{
      sessionId: string;
      signedInAt: Date;
      confirmedAt: Date;
      mustEnrol: boolean;
      id: string;
      name: string;
      email: string;
      role: Role;
      language: Language;
    }>(
      `update sessions s
       set last_seen_at = greatest(s.last_seen_at, $2)
       from users u
       where s.token_hash = $1 and u.id = s.user_id and u.disabled_at is null and s.expires_at > $2
         and s.last_seen_at > $2::timestamptz - make_interval(mins => case when u.role = 'administrator' and not u.is_demo then $3::int else $4::int end)
       returning s.id as "sessionId", s.signed_in_at as "signedInAt", s.confirmed_at as "confirmedAt",
         u.role = 'administrator' and not u.is_demo and s.method <> 'oidc'
           and not exists (select 1 from totp_secrets t where t.user_id = u.id and t.enrolled_at is not null)
           and not exists (select 1 from passkeys p where p.user_id = u.id) as "mustEnrol",
         u.id, u.name, u.email, u.role, u.language`,
      [hashToken(token), now, this.config.administratorIdleMinutes, this.config.idleMinutes],
    );
    if (row === undefined) return null;
    const { sessionId, signedInAt, confirmedAt, mustEnrol, ...user } = row;
    const isConfirmed = now.getTime() - confirmedAt.getTime() < confirmedMinutes * 60_000;
    return {
      sessionId,
      signedInAt,
      isConfirmed,
      mustEnrol,
      user,
      actor: { ...userActor(user), via: { kind: 'session', id: sessionId } },
    };
  }

  /** The holder has shown anew who they are: the session goes on under a new token, the old one is dead. */
  async confirm(sessionId: string): Promise<{ token: string; expiresAt: Date }> {
    const renewed = await this.renew(sessionId);
    await this.db.query('update sessions set confirmed_at = $2 where id = $1', [sessionId, this.clock.now()]);
    return renewed;
  }

  /** What one may has changed: the session goes on under a new token, the old one is dead. */
  async renew(sessionId: string): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const { expiresAt } = await this.db.one<{ expiresAt: Date }>(
      'update sessions set token_hash = $2 where id = $1 returning expires_at as "expiresAt"',
      [sessionId, hashToken(token)],
    );
    return { token, expiresAt };
  }

  /** The living sessions of a user, newest first. */
  async listOf(userId: string): Promise<SessionRow[]> {
    return this.db.query<SessionRow>(
      `select id, method, user_agent as device, signed_in_at as "signedInAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt"
       from sessions where user_id = $1 and expires_at > $2 order by last_seen_at desc, id`,
      [userId, this.clock.now()],
    );
  }

  /** Throws `NotFound` for a session that is not the user's. */
  async endOne(userId: string, sessionId: string): Promise<void> {
    const ended = await this.db.query('delete from sessions where id = $1 and user_id = $2 returning id', [
      sessionId,
      userId,
    ]);
    if (ended.length === 0) throw new NotFound();
  }

  async endOthersOf(userId: string, exceptId: string): Promise<void> {
    await this.db.query('delete from sessions where user_id = $1 and id <> $2', [userId, exceptId]);
  }

  async end(sessionId: string): Promise<void> {
    await this.db.query('delete from sessions where id = $1', [sessionId]);
  }

  async endAllOf(userId: string): Promise<void> {
    await this.db.query('delete from sessions where user_id = $1', [userId]);
    // Whoever is half way in has shown what no longer holds.
    await this.db.query('delete from sign_in_attempts where user_id = $1', [userId]);
  }

  /** Housekeeping: rows that can never be used again. */
  async purge(): Promise<void> {
    await this.db.query('delete from sessions where expires_at < $1', [this.clock.now()]);
    await this.db.query('delete from sign_in_attempts where expires_at < $1', [this.clock.now()]);
    await this.db.query('delete from passkey_challenges where expires_at < $1', [this.clock.now()]);
    await this.db.query(`delete from oidc_used_states where used_at < $1::timestamptz - interval '1 day'`, [
      this.clock.now(),
    ]);
    await this.db.query('delete from one_time_links where expires_at < $1::timestamptz - make_interval(days => $2)', [
      this.clock.now(),
      daysOfOldLinks,
    ]);
    // A device may lie in a drawer over a holiday before it repeats a try whose answer was lost.
    await this.db.query(`delete from idempotency_keys where created_at < $1::timestamptz - interval '14 days'`, [
      this.clock.now(),
    ]);
  }
}
