import { roles, type Role } from '@elinvoima/contracts';

/** The role that a person's groups give: of several the one that may most, as `roles` lists them; null when none gives any. */
export function roleOfGroups(groups: readonly string[], roleOfGroup: ReadonlyMap<string, Role>): Role | null {
  const given = new Set(groups.map((group) => roleOfGroup.get(group)));
  return roles.find((role) => given.has(role)) ?? null;
}
