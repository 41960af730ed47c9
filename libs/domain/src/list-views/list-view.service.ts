import { listColumns, type ListColumn, type ListFilterValues, type ListKind } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Database,
  Forbidden,
  NotFound,
  RuleBroken,
  Stale,
  changesOf,
  createdFrom,
  demand,
  type Actor,
  type Changes,
} from '../platform/index.js';
import { columnsOf, demandFilter, demandList, mayReadList } from './list-source.js';
import { listViewDetails, mayChangeView } from './list-view-list.query.js';
import { ListView } from './list-view.entity.js';

export interface ListViewInput {
  name: string;
  filter: Readonly<Record<string, unknown>>;
  columns?: string[] | null;
  sort?: string | null;
  shared?: boolean;
}

/** Views that people keep of lists. One's own needs no right but that to the list; sharing has a right of its own. */
@Injectable()
export class ListViewService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async create(actor: Actor, list: ListKind, input: ListViewInput): Promise<string> {
    return this.db.transaction(async () => {
      if (actor.id === null) throw new Forbidden();
      demandList(actor, list);
      if (input.shared === true) demand(actor, 'list-views.share');
      const fields = { ...(await this.checked(actor, list, actor.id, input)), list, ownerId: actor.id };
      const { identifiers } = await this.db.repository(ListView).insert(fields);
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'list_view', id }, trail(createdFrom(fields)));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: Partial<ListViewInput>): Promise<void> {
    await this.db.transaction(async () => {
      const view = await this.changeable(actor, id);
      if (input.shared !== undefined && input.shared !== view.shared) demand(actor, 'list-views.share');
      const fields = await this.checked(actor, view.list, view.ownerId, input, id);
      const { affected } = await this.db.manager
        .createQueryBuilder()
        .update(ListView)
        .set({ ...fields, version: () => 'version + 1', updatedAt: () => 'now()' })
        .where('id = :id and version = :expected', { id, expected })
        .execute();
      if (affected === 0) throw new Stale(await listViewDetails(this.db, actor, id));
      await this.audit.record(actor, 'update', { kind: 'list_view', id }, trail(changesOf(view, fields)));
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await this.changeable(actor, id);
      const { affected } = await this.db.repository(ListView).delete({ id, version: expected });
      if (affected === 0) throw new Stale(await listViewDetails(this.db, actor, id));
      await this.audit.record(actor, 'delete', { kind: 'list_view', id });
    });
  }

  /** The view in which the list opens for this person; null for the list as it is. */
  async openIn(actor: Actor, list: ListKind, viewId: string | null): Promise<void> {
    await this.db.transaction(async () => {
      demandList(actor, list);
      if (viewId === null) {
        await this.db.query('delete from list_view_defaults where user_id = $1 and list = $2', [actor.id, list]);
      } else {
        const view = await listViewDetails(this.db, actor, viewId);
        if (view.list !== list) throw RuleBroken.at('/viewId', 'unknown-reference');
        await this.db.query(
          `insert into list_view_defaults (user_id, list, view_id) values ($1, $2, $3)
           on conflict (user_id, list) do update set view_id = excluded.view_id`,
          [actor.id, list, viewId],
        );
      }
      await this.audit.record(actor, 'update', { kind: 'list_view', id: viewId }, { defaultOf: [null, list] });
    });
  }

  private async changeable(actor: Actor, id: string): Promise<ListView> {
    const view = await this.db.repository(ListView).findOneBy({ id });
    const isOwn = view?.ownerId === actor.id;
    if (view === null || (!isOwn && (!view.shared || !mayReadList(actor, view.list)))) throw new NotFound();
    if (!mayChangeView(actor, { shared: view.shared, isOwn })) throw new Forbidden();
    return view;
  }

  /** What stands in a view is what the list itself knows: its filters, its columns, its orders. */
  private async checked(
    actor: Actor,
    list: ListKind,
    ownerId: string,
    { name, filter, columns, sort, shared }: Partial<ListViewInput>,
    id?: string,
  ): Promise<Partial<Pick<ListView, 'name' | 'columns' | 'sort' | 'shared'>> & { filter?: ListFilterValues }> {
    const known = columnsOf(actor, list);
    const unknown = (columns ?? []).findIndex((key) => !known.some((column) => column.key === key));
    if (unknown >= 0) throw RuleBroken.at(`/columns/${unknown}`, 'column-unknown');
    const order = sort?.replace(/^-/, '');
    if (order !== undefined && !(listColumns[list] as readonly ListColumn[]).some((column) => column.sort === order))
      throw RuleBroken.at('/sort', 'column-unknown');
    if (name !== undefined) {
      if (name.trim() === '') throw RuleBroken.at('/name', 'required');
      const taken = await this.db.query(
        'select 1 from list_views where owner_id = $1 and list = $2 and lower(name) = lower($3) and id is distinct from $4',
        [ownerId, list, name.trim(), id ?? null],
      );
      if (taken.length > 0) throw RuleBroken.at('/name', 'list-view-name-taken');
    }
    return {
      ...(name !== undefined && { name: name.trim() }),
      ...(filter !== undefined && { filter: demandFilter(actor, list, filter) }),
      ...(columns !== undefined && { columns }),
      ...(sort !== undefined && { sort }),
      ...(shared !== undefined && { shared }),
    };
  }
}

/** What somebody searched for may be a person's name: the trail says that it changed. */
const trail = (changes: Changes): Changes => ('filter' in changes ? { ...changes, filter: ['…', '…'] } : changes);
