import { filtersBeyond, listKinds, type ListFilterValues, type ListKind } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { mayReadList } from './list-source.js';
import { valuesIn } from './values-in.js';

interface StoredView {
  id: string;
  list: ListKind;
  name: string;
  filter: ListFilterValues;
  columns: string[] | null;
  sort: string | null;
  shared: boolean;
  owner: { id: string; name: string };
  isOwn: boolean;
  isDefault: boolean;
  /** The members of the filter that name somebody or something that is not there any more. */
  gone: string[];
  updatedAt: Date;
  version: number;
}

export interface ListViewRow extends StoredView {
  /** The members of the kept filter that this reader may not narrow by; what they hold is not told. */
  beyond: string[];
  mayChange: boolean;
}

/** SQL: a member of the filter any of whose values names nothing that is there. */
const goneWhen = (key: string, there: string): string =>
  `case when exists (
    select 1 from jsonb_array_elements_text(${valuesIn(`v.filter -> '${key}'`)}) held (value)
    where not exists (${there.replaceAll('$value', 'held.value')})) then '${key}' end`;

const colleague = 'select 1 from users x where x.id = ($value)::uuid and x.disabled_at is null';
const gone = `array_remove(array[
  ${goneWhen('ownerId', colleague)},
  ${goneWhen('staffId', colleague)},
  ${goneWhen('companyId', 'select 1 from companies x where x.id = ($value)::uuid and x.deleted_at is null')},
  ${goneWhen('contactId', 'select 1 from contacts x where x.id = ($value)::uuid and x.deleted_at is null')},
  ${goneWhen('tag', 'select 1 from companies x where ($value) = any(x.tags) and x.deleted_at is null')}
], null)`;

function source(actor: Actor, list: ListKind | undefined) {
  const where = new Conditions();
  const me = where.bind(actor.id);
  const readable = where.bind(listKinds.filter((kind) => mayReadList(actor, kind)));
  where
    .add(`v.owner_id = ${me}::uuid or v.shared`)
    .add(`v.list = any(${readable})`)
    .addIf(list, (p) => `v.list = ${p}`);
  return {
    select: `v.id, v.list, v.name, v.filter, v.columns, v.sort, v.shared, jsonb_build_object('id', u.id, 'name', u.name) as owner,
      v.owner_id = ${me}::uuid as "isOwn", ${gone} as gone, v.updated_at as "updatedAt", v.version,
      exists (select 1 from list_view_defaults d where d.view_id = v.id and d.user_id = ${me}::uuid) as "isDefault"`,
    from: 'list_views v join users u on u.id = v.owner_id',
    where,
    id: 'v.id',
    sorts: { name: { expression: 'v.name collate "fi-x-icu"', type: 'text' as const } },
    defaultSort: 'name',
  };
}

/** Whoever may share views may also change those that others have shared. */
export const mayChangeView = (actor: Actor, view: { shared: boolean; isOwn: boolean }): boolean =>
  view.isOwn || (view.shared && actor.permissions.has('list-views.share'));

const asSeenBy =
  (actor: Actor) =>
  (view: StoredView): ListViewRow => {
    const beyond = filtersBeyond(view.list, view.filter, (permission) => actor.permissions.has(permission));
    return {
      ...view,
      filter: Object.fromEntries(Object.entries(view.filter).filter(([key]) => !beyond.includes(key))),
      beyond,
      mayChange: mayChangeView(actor, view),
    };
  };

/** One page of one's own views and the shared ones, of the lists that the reader may see. One statement, two with a total. */
export async function listListViews(
  db: Database,
  actor: Actor,
  { list }: { list?: ListKind },
  page: PageRequest,
): Promise<Page<ListViewRow>> {
  const { items, ...rest } = await listPage<StoredView>(db, source(actor, list), page);
  return { ...rest, items: items.map(asSeenBy(actor)) };
}

/** One view. One statement; `NotFound` also for what another keeps for themselves and for a list that the reader may not see. */
export async function listViewDetails(db: Database, actor: Actor, id: string): Promise<ListViewRow> {
  const { select, from, where } = source(actor, undefined);
  where.addIf(id, (p) => `v.id = ${p}::uuid`);
  const [view] = await db.query<StoredView>(`select ${select} from ${from} where ${String(where)}`, where.parameters);
  if (view === undefined) throw new NotFound();
  return asSeenBy(actor)(view);
}
