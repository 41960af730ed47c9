/** The views of a list: one's own and the shared ones, and keeping, naming, sharing and removing the one that is open. */
import type { ListKind } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bookmark } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../api/problem.js';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { Menu, type MenuItem, type MenuSection } from '../ui/menu.js';
import { showToast } from '../ui/toast.js';
import { changeView, keepView, listViewsQuery, openListIn, removeView, type ListView } from './lists.api.js';
import { ViewDialog } from './view-dialog.js';

/** What is seen now, as a view would keep it. */
export type SeenView = Pick<ListView, 'filter' | 'columns' | 'sort'>;

export interface ViewsMenuProps {
  readonly list: ListKind;
  /** The id in the address; `all` is the list as it is. */
  readonly open: string | undefined;
  readonly seen: SeenView;
  readonly onOpen: (view: ListView | null) => void;
}

const isSame = (view: SeenView, seen: SeenView): boolean => {
  const plain = ({ filter, columns, sort }: SeenView) =>
    JSON.stringify([Object.entries(filter).toSorted(([a], [b]) => a.localeCompare(b)), columns, sort]);
  return plain(view) === plain(seen);
};

export function ViewsMenu({ list, open, seen, onOpen }: ViewsMenuProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const { data: views = [] } = useQuery(listViewsQuery(list));
  const [editing, setEditing] = useState<'new' | 'open' | null>(null);
  const view = views.find(({ id }) => id === open);
  const isChanged = view !== undefined && !isSame(view, seen);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['list-views', list] });
  const loadAgain = async () => {
    await refresh();
    onOpen(queryClient.getQueryData(listViewsQuery(list).queryKey)?.find(({ id }) => id === open) ?? null);
  };
  const told = (error: Error) => {
    const isStale = isProblem(error) && error.status === 412;
    showToast({
      text: isStale ? t('lists.views.stale') : error.message,
      tone: 'red',
      ...(isStale && {
        action: {
          label: t('lists.views.reload'),
          run: () => void loadAgain(),
        },
      }),
    });
  };
  const settled = { onError: told, onSettled: refresh };
  const bringBack = useMutation({
    mutationFn: ({ name, filter, columns, sort, shared }: ListView) =>
      keepView(list, { name, filter, columns, sort, shared }),
    onSuccess: onOpen,
    ...settled,
  });
  const keep = useMutation({
    mutationFn: (of: ListView) => changeView(of, seen),
    onSuccess: () => showToast({ text: t('lists.views.kept') }),
    ...settled,
  });
  const remove = useMutation({
    mutationFn: removeView,
    onSuccess: (_: unknown, removed: ListView) => {
      onOpen(null);
      const undo = { label: t('shell.action.undo'), run: () => bringBack.mutate(removed) };
      showToast({ text: t('lists.views.removed'), action: undo });
    },
    ...settled,
  });
  const openIn = useMutation({ mutationFn: (id: string | null) => openListIn(list, id), ...settled });

  const choice = (each: ListView): MenuItem => ({
    id: each.id,
    label: each.name,
    isChosen: each.id === open,
    onAction: () => onOpen(each),
  });
  const own = views.filter(({ isOwn }) => isOwn).map(choice);
  const shared = views.filter(({ isOwn }) => !isOwn).map(choice);
  const whole: MenuItem = {
    id: 'all',
    label: t('lists.views.whole'),
    isChosen: view === undefined,
    onAction: () => onOpen(null),
  };
  const sections: MenuSection[] = [
    { title: t('lists.views.mine'), items: [whole, ...own] },
    ...(shared.length > 0 ? [{ title: t('lists.views.shared'), items: shared }] : []),
    {
      title: t('lists.views.this'),
      items: [
        ...(isChanged && view.mayChange
          ? [{ id: 'keep', label: t('lists.views.keep'), onAction: () => keep.mutate(view) }]
          : []),
        { id: 'new', label: t('lists.views.keepNew'), onAction: () => setEditing('new') },
        ...(view === undefined ? [] : actionsOf(view)),
      ],
    },
  ];
  async function copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    showToast({ text: t('lists.views.copied') });
  }
  function actionsOf(of: ListView): MenuItem[] {
    const address = `${window.location.origin}${window.location.pathname}?view=${of.id}`;
    return [
      of.isDefault
        ? { id: 'not-default', label: t('lists.views.notDefault'), onAction: () => openIn.mutate(null) }
        : { id: 'default', label: t('lists.views.default'), onAction: () => openIn.mutate(of.id) },
      {
        id: 'link',
        label: t('lists.views.link'),
        onAction: () => void copy(address),
      },
      ...(of.mayChange
        ? [
            { id: 'edit', label: t('lists.views.edit'), onAction: () => setEditing('open') },
            { id: 'remove', label: t('lists.views.remove'), isDanger: true, onAction: () => remove.mutate(of) },
          ]
        : []),
    ];
  }
  const name =
    view === undefined ? t('lists.views') : isChanged ? t('lists.views.changed', { name: view.name }) : view.name;
  return (
    <>
      <Menu label={name} sections={sections} button={{ variant: 'secondary', iconOnly: false, icon: <Bookmark /> }} />
      {editing !== null && (
        <ViewDialog
          view={editing === 'open' ? view : undefined}
          mayShare={may('list-views.share')}
          onClose={() => setEditing(null)}
          save={(fields) =>
            editing === 'open' && view !== undefined ? changeView(view, fields) : keepView(list, { ...seen, ...fields })
          }
          onSaved={(saved) => {
            setEditing(null);
            showToast({ text: t('lists.views.kept') });
            void refresh();
            if (editing === 'new') onOpen(saved);
          }}
        />
      )}
    </>
  );
}
