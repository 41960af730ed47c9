/** The line of a list's own actions, and what its filter and its view have to say. */
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Notice } from '../ui/notice.js';
import { ColumnsButton } from './columns-button.js';
import { ListActions } from './list-actions.js';
import type { ListPage } from './use-list-page.js';
import { ViewsMenu } from './views-menu.js';

interface ListToolsProps {
  readonly page: ListPage;
  readonly total: number | undefined;
  /** A list that is not seen as a table has no columns to choose. */
  readonly hasColumns?: boolean;
  readonly children?: ReactNode;
}

export function ListTools({ page, total, hasColumns = true, children }: ListToolsProps): ReactNode {
  return (
    <ListActions seen={page.seenList(total)}>
      {children}
      <ViewsMenu list={page.list} open={page.openView} seen={page.seen} onOpen={page.open} />
      {hasColumns && <ColumnsButton columns={page.columns} />}
    </ListActions>
  );
}

export function ListNotices({ page }: { readonly page: ListPage }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <>
      {page.gone.length > 0 && (
        <Notice tone="amber">
          {t('lists.views.gone', { what: formats.list(page.gone.map((piece) => piece.words)) })}
        </Notice>
      )}
      {page.view !== undefined && page.view.beyond.length > 0 && <Notice>{t('lists.views.beyond')}</Notice>}
    </>
  );
}
