import { visibleEnquiry } from '../enquiries/index.js';
import type { Actor } from '../platform/index.js';

export interface EntryFilter {
  actorId?: string | undefined;
  /** A session or an API key. */
  viaId?: string | undefined;
  kind?: string | undefined;
  id?: string | undefined;
  action?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  /** Changes alone: who looked at it is for the readers of the whole trail. */
  changesOnly?: boolean;
}

export type Bind = (value: unknown, type: string) => string;

export const binding = (values: unknown[]): Bind => {
  return (value, type) => `$${values.push(value)}::${type}`;
};

/** What an entry must be, over `e`. */
export function entryConditions(filter: EntryFilter, bind: Bind): string[] {
  return [
    filter.actorId !== undefined && `e.actor_id = ${bind(filter.actorId, 'uuid')}`,
    filter.viaId !== undefined && `e.via_id = ${bind(filter.viaId, 'uuid')}`,
    filter.kind !== undefined && `e.object_kind = ${bind(filter.kind, 'text')}`,
    filter.id !== undefined && `e.object_id = ${bind(filter.id, 'uuid')}`,
    filter.action !== undefined && `e.action = ${bind(filter.action, 'text')}`,
    filter.from !== undefined && `e.at >= ${bind(filter.from, 'timestamptz')}`,
    filter.to !== undefined && `e.at < ${bind(filter.to, 'timestamptz')}`,
    filter.changesOnly === true && `e.action not in ('view', 'export', 'download')`,
  ].filter((condition) => condition !== false);
}

/**
 * SQL: whether what stands in `kind` and `id` may be told of. What is told of a case is for its circle, whoever reads the trail;
 * the same for what else speaks of a case.
 */
export const mayBeTold = (actor: Actor, kind = 'e.object_kind', id = 'e.object_id'): string => `case
    when ${kind} = 'enquiry' then exists (select from enquiries q where q.id = ${id} and ${visibleEnquiry('q', actor)})
    when ${kind} in ('case_task', 'site_proposal', 'reservation', 'enquiry_message') then ${String(actor.permissions.has('enquiries.confidential'))}
    when ${kind} = 'needs_assessment' then ${String(actor.permissions.has('needs-assessments.confidential'))}
    else true end`;

/** SQL: what a record is called, where the reader may know it: null for what lies in the bin, is gone or has no name. */
export const titleOf = (
  actor: Actor,
  kind: string,
  id: string,
): string => `case when ${mayBeTold(actor, kind, id)} then coalesce(
    (select s.title from search_entries s where s.kind = ${kind} and s.id = ${id}),
    case ${kind}
      when 'user' then (select u.name from users u where u.id = ${id})
      -- They are searched by an index of their own.
      when 'interaction' then (select i.subject from interactions i
        where i.id = ${id} and i.deleted_at is null and ${String(actor.permissions.has('interactions.read'))})
    end) end`;
