/** Who is in a group: how many get a mail, who is left out and why, and the people by name. */
import type { RecipientGroup } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useDeferredValue, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { LoadMore } from '../ui/data-table.js';
import { Tag } from '../ui/marks.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { groupPreviewQuery, useGroupRows } from './recipients.api.js';
import styles from './recipients.module.css';

interface GroupPreviewProps {
  readonly group: RecipientGroup;
  /** Without it nobody can be taken out. */
  readonly onChange?: (group: RecipientGroup) => void;
}

export function GroupCount({ group }: { readonly group: RecipientGroup }): ReactNode {
  const { t } = useTexts();
  const settled = useDeferredValue(group);
  const { data, error, refetch } = useQuery(groupPreviewQuery(settled));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="text" />;
  return (
    <div aria-live="polite" className={styles.count}>
      <p className={styles.number}>{t('recipients.count', { count: data.eligible })}</p>
      <p className={styles.sentence}>{data.sentence}</p>
      {data.leftOut.length > 0 && (
        <>
          <p className={styles.label}>{t('recipients.leftOutTitle')}</p>
          <ul className={styles.reasons}>
            {data.leftOut.map(({ reason, count }) => (
              <li key={reason}>
                {t(`recipients.leftOut.${reason}`)}: {count}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function GroupPeople({ group, onChange }: GroupPreviewProps): ReactNode {
  const { t } = useTexts();
  const settled = useDeferredValue(group);
  const list = useGroupRows(settled);
  const removed = group.removed ?? [];
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  return (
    <details className={styles.more}>
      <summary>{t('recipients.names')}</summary>
      <ul className={styles.people}>
        {list.items.map((row) => (
          <li key={row.id}>
            <span>
              {row.name}
              {row.organisation && <span className={styles.organisation}> {row.organisation}</span>}
            </span>
            {row.leftOut && <Tag tone="amber">{t(`recipients.leftOut.${row.leftOut}`)}</Tag>}
            {onChange && (
              <Button
                variant="quiet"
                size="s"
                icon={<X />}
                iconOnly
                onPress={() => onChange({ ...group, removed: [...removed, row.id] })}
              >
                {`${t('recipients.remove')}: ${row.name}`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
      {onChange && removed.length > 0 && (
        <Button
          variant="quiet"
          onPress={() => {
            const { removed: _removed, ...rest } = group;
            onChange(rest);
          }}
        >
          {t('recipients.bringBack', { count: removed.length })}
        </Button>
      )}
    </details>
  );
}
