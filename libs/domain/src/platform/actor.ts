import type { Language, Permission, Role } from '@elinvoima/contracts';
import { permissionsOf } from '@elinvoima/contracts';
import { Forbidden } from './errors.js';

/** Who does it. The first argument of every service method, so that no deed is done by nobody. */
export interface Actor {
  kind: 'user' | 'system' | 'public';
  /** The user's id; null for the system and for people without an account. */
  id: string | null;
  role: Role | null;
  permissions: ReadonlySet<Permission>;
  language: Language;
  /** By what a person is signed in, for the trail: the id of a session or a key, never its secret. */
  via?: { kind: 'session' | 'api-key'; id: string };
}

/** Jobs that nobody in particular asked for. */
export const systemActor: Actor = { kind: 'system', id: null, role: null, permissions: new Set(), language: 'fi' };

/** An entrepreneur with a link, or a visitor of a public form. */
export const publicActor = (language: Language): Actor => ({
  kind: 'public',
  id: null,
  role: null,
  permissions: new Set(),
  language,
});

export const userActor = (user: { id: string; role: Role; language: Language }): Actor => ({
  kind: 'user',
  id: user.id,
  role: user.role,
  permissions: new Set(permissionsOf(user.role)),
  language: user.language,
});

/** Whom a record is given to when nobody is named: who writes it down, unless that is a program. */
export const personOf = ({ id, role }: Actor): string | null => (role === 'integration' ? null : id);

/** For rights that depend on the record; rights of a whole route are the route's own policy. */
export function demand(actor: Actor, permission: Permission): void {
  if (actor.kind === 'system') return;
  if (!actor.permissions.has(permission)) throw new Forbidden();
}
