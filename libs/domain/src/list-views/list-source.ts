import {
  columnsFor,
  dayOf,
  filtersBeyond,
  listColumns,
  listPermissions,
  parsePeriod,
  readListFilter,
  type ListColumn,
  type ListFilterValues,
  type ListKind,
} from '@elinvoima/contracts';
import { companyListSource } from '../companies/index.js';
import { contactListSource } from '../contacts/index.js';
import { answersDueSoon, answersLateSince, enquiryListSource } from '../enquiries/index.js';
import { eventListSource } from '../events/index.js';
import { followUpListSource } from '../follow-ups/index.js';
import { interactionListSource, readsOnlyOwn } from '../interactions/index.js';
import { partnerListSource } from '../partners/index.js';
import { Forbidden, Malformed, type Actor, type Database, type ListQuery } from '../platform/index.js';
import { siteListSource } from '../sites/index.js';

/** A list that somebody asked for outside of its page: for a file, a kept view, a change to all of its rows. */
export interface ListRequest {
  list: ListKind;
  /** The parameters of the list's GET. */
  filter: Readonly<Record<string, unknown>>;
  sort?: string;
}

export const mayReadList = (actor: Actor, list: ListKind): boolean =>
  listPermissions[list].some((permission) => actor.permissions.has(permission));

/** Throws `Forbidden` for a list that the actor may not read at all. */
export function demandList(actor: Actor, list: ListKind): void {
  if (!mayReadList(actor, list)) throw new Forbidden();
}

/** A filter that was sent. Throws `Malformed` for what the list does not know, `Forbidden` for what the actor may not read: the rows found would tell it. */
export function demandFilter(actor: Actor, list: ListKind, raw: Readonly<Record<string, unknown>>): ListFilterValues {
  const { filter, faults } = readListFilter(list, raw);
  if (faults.length > 0)
    throw new Malformed(
      'malformed',
      {},
      faults.map(({ key, code, at }) => ({
        pointer: `/filter/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}${at === undefined ? '' : `/${at}`}`,
        code,
      })),
    );
  if (filtersBeyond(list, filter, (permission) => actor.permissions.has(permission)).length > 0) throw new Forbidden();
  return filter;
}

/** The columns of a list that the actor may see. */
export const columnsOf = (actor: Actor, list: ListKind): readonly ListColumn[] =>
  columnsFor(list, (permission) => actor.permissions.has(permission));

/** Throws `Forbidden` for an order by a column that the actor may not see. */
function demandSort(actor: Actor, list: ListKind, sort: string | undefined): void {
  const name = sort?.replace(/^-/, '');
  const column = (listColumns[list] as readonly ListColumn[]).find((each) => each.sort === name);
  if (name !== undefined && column !== undefined && !columnsOf(actor, list).includes(column)) throw new Forbidden();
}

/**
 * The rows of a list as this actor may read them now: rights are asked when it runs, not when it was ordered. The same source that
 * the list's own GET reads, so that a file holds exactly what is seen. Give it to `everyRow`, `countRows` or `listPage`.
 */
export async function listSource(
  db: Database,
  actor: Actor,
  { list, filter: raw, sort }: ListRequest,
  now: Date,
): Promise<ListQuery> {
  demandList(actor, list);
  demandSort(actor, list, sort);
  const filter = demandFilter(actor, list, raw);
  const today = dayOf(now);
  switch (list) {
    case 'companies':
      return companyListSource({ ...filter, today });
    case 'contacts':
      return contactListSource(filter);
    case 'interactions':
      return interactionListSource(readsOnlyOwn(actor), filter);
    case 'enquiries': {
      const { late, dueSoon, overPromise, ...rest } = filter;
      return enquiryListSource(actor, {
        ...rest,
        ...(late === true && { late: { now, receivedBefore: await answersLateSince(db, now) } }),
        ...(dueSoon === true && { dueSoon: await answersDueSoon(db, now) }),
        ...(overPromise === true && { overPromiseOn: today }),
      });
    }
    case 'sites':
      return siteListSource({ ...filter, today });
    case 'follow-ups':
      return followUpListSource(actor, today, filter);
    case 'events': {
      const { period, ...rest } = filter;
      return eventListSource({ ...rest, period: parsePeriod(String(period ?? '')) ?? undefined });
    }
    case 'partners':
      break;
  }
  return partnerListSource(filter);
}
