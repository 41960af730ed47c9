import { addDays, apiKeyWarningDays, type ApiKeyState, type Day, type Permission } from '@elinvoima/contracts';
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

/** As of when a key is looked at. */
export interface Moment {
  today: Day;
  now: Date;
}

type Stored = Omit<ApiKeyRow, 'state'>;

const columns = `k.id, k.name, k.prefix, k.scopes, k.expires_on::text as "expiresOn", k.previous_until as "previousUntil",
   k.last_used_at as "lastUsedAt", k.created_at as "createdAt",
   (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = k.created_by) as "createdBy",
   k.revoked_at as "revokedAt", k.version`;

/** Said here and not in SQL, so that the list and its total need the same parameters. */
const asOf =
  ({ today, now }: Moment) =>
  (key: Stored): ApiKeyRow => ({
    ...key,
    state: stateOf(key, today),
    previousUntil: key.previousUntil !== null && key.previousUntil > now ? key.previousUntil : null,
  });

function stateOf({ revokedAt, expiresOn }: Stored, today: Day): ApiKeyState {
  if (revokedAt !== null) return 'revoked';
  if (expiresOn < today) return 'expired';
  return expiresOn < addDays(today, Math.max(...apiKeyWarningDays)) ? 'ending' : 'active';
}

/** Keys, the newest first. One statement, two with a total. */
export async function listApiKeys(
  db: Database,
  filter: { state?: 'living' | 'ended' },
  moment: Moment,
  page: PageRequest,
): Promise<Page<ApiKeyRow>> {
  const where = new Conditions();
  if (filter.state !== undefined) {
    const living = `(k.revoked_at is null and k.expires_on >= ${where.bind(moment.today)}::date)`;
    where.add(filter.state === 'living' ? living : `not ${living}`);
  }
  const found = await listPage<Stored>(
    db,
    {
      select: columns,
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
  return { ...found, items: found.items.map(asOf(moment)) };
}

/** One key. One statement. */
export async function apiKeyDetails(db: Database, id: string, moment: Moment): Promise<ApiKeyRow> {
  const [row] = await db.query<Stored>(`select ${columns} from api_keys k where k.id = $1`, [id]);
  if (row === undefined) throw new NotFound();
  return asOf(moment)(row);
}
