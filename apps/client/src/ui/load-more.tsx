/** Under a keyset list: how much is in sight, and the way to the rest. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { KeysetList } from '../api/keyset-list.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './data-table.module.css';

export interface LoadMoreProps {
  readonly list: KeysetList<unknown>;
  /** The next rows come by themselves when one scrolls near the end. */
  readonly isEndless?: boolean;
  /** Every row was read, to be found in the page or printed. */
  readonly onWhole?: () => void;
}

export function LoadMore({ list, isEndless = false, onWhole }: LoadMoreProps): ReactNode {
  const { t } = useTexts();
  const [isReadingAll, setReadingAll] = useState(false);
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, isLoadingMore, loadMore } = list;
  useEffect(() => {
    const element = end.current;
    if (!isEndless || !hasMore || isLoadingMore || element === null || !('IntersectionObserver' in window))
      return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) loadMore();
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isEndless, hasMore, isLoadingMore, loadMore]);
  const shown = list.items.length;
  if (shown === 0) return null;
  const readAll = async () => {
    setReadingAll(true);
    await list.loadAll();
    setReadingAll(false);
    onWhole?.();
  };
  return (
    <div ref={end} className={styles.more}>
      <span role="status" className={styles.count}>
        {list.total !== undefined && list.total > shown
          ? t('ui.table.shown', { shown, total: list.total })
          : !list.hasMore && t('ui.table.shownAll', { count: shown })}
      </span>
      {list.hasMore && (
        <span className={styles.moreButtons}>
          {onWhole && list.total !== undefined && (
            <Button variant="quiet" onPress={() => void readAll()} isPending={isReadingAll}>
              {t('lists.showWhole', { count: list.total })}
            </Button>
          )}
          <Button onPress={list.loadMore} isPending={list.isLoadingMore && !isReadingAll}>
            {t('shell.action.showMore')}
          </Button>
        </span>
      )}
    </div>
  );
}
