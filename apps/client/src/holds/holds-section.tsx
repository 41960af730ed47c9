/** The hold's part of a record's page and its mark, for those who may know; their code is not fetched for the others. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { Tag } from '../ui/marks.js';
import { holdsOnQuery, type Holdable } from './holds.api.js';

const RecordHolds = lazy(async () => ({ default: (await import('./record-holds.js')).RecordHolds }));

export function HoldsSection({ record }: { readonly record: Holdable }): ReactNode {
  const may = useMay();
  return (
    may('retention.read') && (
      <Suspense fallback={null}>
        <RecordHolds record={record} />
      </Suspense>
    )
  );
}

/** Beside the record's name. */
export function HeldTag({ record }: { readonly record: Pick<Holdable, 'kind' | 'id'> }): ReactNode {
  const { t } = useTexts();
  const { data } = useQuery({ ...holdsOnQuery(record), enabled: useMay()('retention.read') });
  return data && data.items.length > 0 && <Tag tone="amber">{t('record-holds.held')}</Tag>;
}
