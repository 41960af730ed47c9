/** On the director's page: this year's promises against what has come of them. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { aftercareQuery } from './aftercare.api.js';
import { SumsTable } from './sums-table.js';

export function AftercareBlock({ year }: { readonly year: string }): ReactNode {
  const { t } = useTexts();
  const { data: summary, error, refetch } = useQuery(aftercareQuery(year));
  return (
    <Section
      title={t('aftercare.blockTitle', { year })}
      action={
        <Link to="/aftercare" search={{ period: year }}>
          {t('aftercare.openPage')}
        </Link>
      }
    >
      {error && !summary && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !summary && <Skeleton shape="text" />}
      {summary && <SumsTable summary={summary} />}
    </Section>
  );
}
