import { apiKeyWarningDays, type ApiKeyState, type Day, type Permission } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

export interface ApiKeyRow {
  id: string;
  name: string;
  /** The key's first characters; the rest is nowhere. */
  prefix: string;
  scopes: Permission[];
  expiresOn: Day;
  state: ApiKeyState;
  /** Until when the key before the last rotation still works. */
  previousUntil: Date | null;
  /** To the hour. */
  lastUsedAt: Date | null;
  createdAt: Date;
  createdBy: { id: string; name: string } | null;
  revokedAt: Date | null;
  version: number;
}

const columnsOn = (today: string, now: string): string =>
  `k.id, k.name, k.prefix, k.scopes, k.expires_on::text as "expiresOn",
   case when k.revoked_at is not null then 'revoked' when k.expires_on < ${today}::date then 'expired'
     when k.expires_on < ${today}::date + ${Math.max(...apiKeyWarningDays)} then 'ending' else 'active' end as state,
   case when k.previous_until > ${now}::timestamptz then k.previous_until end as "previousUntil",
   k.last_used_at as "lastUsedAt", k.created_at as "createdAt",
   (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = k.created_by) as "createdBy",
   k.revoked_at as "revokedAt", k.version`;

/** Keys, the living ones first. One statement, two with a total. */
export async function listApiKeys(
  db: Database,
  filter: { state?: 'living' | 'ended' },
  { today, now }: { today: Day; now: Date },
  page: PageRequest,
): Promise<Page<ApiKeyRow>> {
  const where = new Conditions();
  const [day, instant] = [where.bind(today), where.bind(now)];
  const living = `(k.revoked_at is null and k.expires_on >= ${day}::date)`;
  if (filter.state !== undefined) where.add(filter.state === 'living' ? living : `not ${living}`);
  return listPage<ApiKeyRow>(
    db,
    {
      select: columnsOn(day, instant),
      from: 'api_keys k',
      where,
      id: 'k.id',
      sorts: {
        createdAt: { expression: 'k.created_at', type: 'timestamptz' },
        name: { expression: 'k.name collate "fi-x-icu"', type: 'text' },
        expiresOn: { expression: 'k.expires_on', type: 'date' },
      },
      defaultSort: '-createdAt',
    },
    page,
  );
}

/** One key. One statement. */
export async function apiKeyDetails(
  db: Database,
  id: string,
  { today, now }: { today: Day; now: Date },
): Promise<ApiKeyRow> {
  const [row] = await db.query<ApiKeyRow>(`select ${columnsOn('$2', '$3')} from api_keys k where k.id = $1`, [
    id,
    today,
    now,
  ]);
  if (row === undefined) throw new NotFound();
  return row;
}
