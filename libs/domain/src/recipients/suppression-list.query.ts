import type { MailReturnKind, SuppressionReason } from '@elinvoima/contracts';
import { Conditions, listPage, inUtc, type Database, type Page, type PageRequest } from '../platform/index.js';
import type { SuppressionScope } from './suppression.entity.js';
import type { Suppressions } from './suppressions.js';

export interface SuppressionRow {
  id: string;
  scope: SuppressionScope;
  reason: SuppressionReason;
  survey: { id: string; name: string } | null;
  /** A pause ends then. */
  until: Date | null;
  createdAt: Date;
  /** The latest of the address that came back. */
  lastReturn: { kind: MailReturnKind; status: string | null; happenedAt: string } | null;
  /** People who have the address now; none once their records are gone. */
  contacts: { id: string; name: string }[];
}

/**
 * Who gets nothing and why, newest first. The list knows addresses by their keyed hash only: they are matched with the people of today
 * here, and one that is asked for by its address is found by that hash. Three statements.
 */
export async function listSuppressions(
  db: Database,
  suppressions: Suppressions,
  filter: { reason?: SuppressionReason; email?: string },
  page: PageRequest,
): Promise<Page<SuppressionRow>> {
  const where = new Conditions()
    .add('(s.until is null or s.until > now())')
    .addIf(filter.reason, (p) => `s.reason = ${p}`)
    .addIf(filter.email === undefined ? undefined : suppressions.hashOf(filter.email), (p) => `s.email_hash = ${p}`);
  const found = await listPage<Omit<SuppressionRow, 'contacts'> & { hash: string }>(
    db,
    {
      select: `s.id, s.scope, s.reason, s.until, s.created_at as "createdAt", encode(s.email_hash, 'hex') as hash,
        case when v.id is not null then jsonb_build_object('id', v.id, 'name', v.name) end as survey,
        (select jsonb_build_object('kind', r.kind, 'status', r.status, 'happenedAt', ${inUtc('r.happened_at')}) from mail_returns r
         where r.email_hash = s.email_hash order by r.happened_at desc limit 1) as "lastReturn"`,
      from: 'suppressions s left join surveys v on v.id = s.survey_id',
      where,
      id: 's.id',
      sorts: { createdAt: { expression: 's.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
  const people = new Map<string, SuppressionRow['contacts']>();
  if (found.items.length > 0)
    for (const { email, ...contact } of await db.query<{ id: string; name: string; email: string }>(
      `select id, first_name || ' ' || last_name as name, email from contacts where email <> '' and deleted_at is null order by name`,
    )) {
      const hash = suppressions.hashOf(email).toString('hex');
      people.set(hash, [...(people.get(hash) ?? []), contact]);
    }
  return { ...found, items: found.items.map(({ hash, ...row }) => ({ ...row, contacts: people.get(hash) ?? [] })) };
}
