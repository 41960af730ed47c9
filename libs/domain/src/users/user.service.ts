import type { Language, Role } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conditions,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  Stale,
  changesOf,
  listPage,
  patched,
  type Actor,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { OneTimeLinks } from './one-time-links.js';
import { Sessions } from './sessions.js';
import { User } from './user.entity.js';

export interface UserRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: Language;
  unit: string | null;
  phone: string | null;
  state: 'active' | 'invited' | 'disabled';
  version: number;
}

export interface NewUser {
  email: string;
  name: string;
  role: Role;
  language?: Language;
  unit?: string | null;
  phone?: string | null;
}

export interface UserPatch {
  name?: string;
  role?: Role;
  language?: Language;
  /** `undefined` leaves it, `null` clears it. */
  unit?: string | null;
  phone?: string | null;
  disabled?: boolean;
}

/** Colleagues: inviting them, changing their role, shutting the door behind them. */
@Injectable()
export class UserService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async list(filter: { q?: string; role?: Role }, page: PageRequest): Promise<Page<UserRow>> {
    const where = new Conditions()
      // The accounts of keys are no people: they are looked after among the keys.
      .add(`u.role <> 'integration'`)
      .addIf(filter.q?.toLowerCase(), (p) => `strpos(lower(u.name || ' ' || u.email), ${p}) > 0`)
      .addIf(filter.role, (p) => `u.role = ${p}`);
    return listPage<UserRow>(
      this.db,
      {
        select: `u.id, u.name, u.email, u.role, u.language, u.unit, u.phone, u.version,
          case when u.disabled_at is not null then 'disabled' when u.password_hash is null and not u.has_identity then 'invited' else 'active' end as state`,
        from: 'users u',
        where,
        id: 'u.id',
        sorts: { name: { expression: 'u.name collate "fi-x-icu"', type: 'text' } },
        defaultSort: 'name',
      },
      page,
    );
  }

  async get(id: string): Promise<User> {
    const user = await this.db.repository(User).findOneBy({ id });
    if (user === null) throw new NotFound();
    return user;
  }

  /** Makes the account and mails the invitation. Throws `RuleBroken` when the address is taken. */
  async invite(actor: Actor, input: NewUser): Promise<User> {
    return this.db.transaction(async () => {
      const [row] = await this.db.query<{ id: string }>(
        'insert into users (email, name, role, language, unit, phone) values (lower($1), $2, $3, $4, $5, $6) on conflict (email) do nothing returning id',
        [
          input.email.trim(),
          input.name.trim(),
          input.role,
          input.language ?? 'fi',
          input.unit ?? null,
          input.phone || null,
        ],
      );
      if (row === undefined) throw RuleBroken.at('/email', 'email-taken');
      const user = await this.get(row.id);
      await this.audit.record(actor, 'create', { kind: 'user', id: user.id }, { role: [null, user.role] });
      await this.links.send(actor, user, 'invitation');
      return user;
    });
  }

  async update(actor: Actor, id: string, expected: number, patch: UserPatch): Promise<User> {
    return this.db.transaction(async () => {
      const user = await this.get(id);
      // The account of a key takes its rights from the key alone.
      if (user.role === 'integration') throw new NotFound();
      if (user.version !== expected) throw new Stale(user);
      const { disabled, ...fields } = patch;
      const disabledAt =
        disabled === undefined ? user.disabledAt : disabled ? (user.disabledAt ?? this.clock.now()) : null;
      const role = fields.role ?? user.role;
      if (user.role === 'administrator' && (role !== 'administrator' || disabledAt !== null))
        await this.keepAnAdministrator(id);
      const updated = await this.db.query<{ id: string }>(
        `update users set name = $3, role = $4, language = $5, disabled_at = $6, unit = $7, phone = $8, version = version + 1, updated_at = now()
         where id = $1 and version = $2 returning id`,
        [
          id,
          expected,
          fields.name ?? user.name,
          role,
          fields.language ?? user.language,
          disabledAt,
          patched(user, fields).unit,
          patched(user, fields).phone || null,
        ],
      );
      if (updated.length === 0) throw new Stale(await this.get(id));
      await this.audit.record(actor, 'update', { kind: 'user', id }, changesOf(user, { ...fields, disabledAt }));
      // Rights that have changed are felt at once, also where the person is signed in.
      if (role !== user.role || disabledAt !== null) await this.sessions.endAllOf(id);
      return this.get(id);
    });
  }

  /** A fresh invitation for somebody who has not signed in yet. */
  async inviteAgain(actor: Actor, id: string): Promise<void> {
    const user = await this.get(id);
    if (user.passwordHash !== null || user.hasIdentity) throw new Conflict('already-active');
    await this.links.send(actor, user, 'invitation');
  }

  /** Forgotten password: says nothing of whether the address is known. */
  async forgotPassword(actor: Actor, email: string): Promise<void> {
    const user = await this.db.repository(User).findOneBy({ email: email.trim().toLowerCase() });
    if (user !== null && user.disabledAt === null && user.passwordHash !== null)
      return this.links.send(actor, user, 'password_reset');
    // As many statements and as durable a commit as the other way: time tells nothing.
    await this.db.transaction(async () => {
      for (let n = 0; n < 3; n += 1) await this.db.query('select 1');
      await this.audit.record(actor, 'password-reset-requested', { kind: 'user', id: null });
    });
  }

  /** Ends every session of a colleague, as when a device is lost. */
  async endSessions(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const user = await this.get(id);
      await this.sessions.endAllOf(user.id);
      await this.audit.record(actor, 'sessions-ended', { kind: 'user', id });
    });
  }

  private async keepAnAdministrator(exceptId: string): Promise<void> {
    const others = await this.db.query(
      'select 1 from users where role = $1 and disabled_at is null and (password_hash is not null or has_identity) and id <> $2 for update',
      ['administrator', exceptId],
    );
    if (others.length === 0) throw new Conflict('last-administrator');
  }
}
