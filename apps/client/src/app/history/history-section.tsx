/** "History of changes" on a record's page: folded, and neither its code nor its entries are fetched before it is opened. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { RecordHistoryProps } from '../../features/audit/record-history.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { Skeleton } from '../../ui/states.js';

const RecordHistory = lazy(async () => ({
  default: (await import('../../features/audit/record-history.js')).RecordHistory,
}));

export function HistorySection(props: RecordHistoryProps): ReactNode {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('trail.history')}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('trail.showHistory')}</summary>
        {isOpen && (
          <Suspense fallback={<Skeleton lines={3} />}>
            <RecordHistory {...props} />
          </Suspense>
        )}
      </details>
    </Section>
  );
}
