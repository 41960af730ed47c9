/** What a figure counts, what stays out of it and how many records that is now: unfolds in place, asked for when opened. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { leftOutQuery, type Indicator } from '../../figures/figures.api.js';
import { useTexts } from '../../texts/texts-provider.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { Parts } from './indicator-parts.js';
import styles from './indicators.module.css';

interface DefinitionProps {
  readonly indicator: Indicator;
  readonly period: string;
}

/** `parts` are those that the row has no room for. */
export function FoldedDefinition({
  indicator,
  period,
  parts,
}: DefinitionProps & { readonly parts: Indicator['parts'] }): ReactNode {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.definition} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('indicators.definition')}
        <span className="visually-hidden">: {indicator.name}</span>
      </summary>
      {isOpen && (
        <>
          <Parts parts={parts} />
          <DefinitionText indicator={indicator} period={period} />
        </>
      )}
    </details>
  );
}

export function DefinitionText({ indicator, period }: DefinitionProps): ReactNode {
  const { t } = useTexts();
  const { key, kind, definition, leftOut, note } = indicator;
  return (
    <div className={styles.words}>
      <p>{definition}</p>
      {note !== null && (
        <p>
          <strong>{t('figures.note')}:</strong> {note}
        </p>
      )}
      <p>
        <strong>{t('reports.leftOut')}:</strong> {leftOut}
      </p>
      <LeftOut indicatorKey={key} period={period} />
      <p className={styles.quiet}>
        {key} · {t(`indicators.kind.${kind}`)}
      </p>
    </div>
  );
}

function LeftOut({ indicatorKey, period }: { readonly indicatorKey: string; readonly period: string }): ReactNode {
  const { t, language, formats } = useTexts();
  const query = useQuery(leftOutQuery(indicatorKey, period, language));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="text" lines={1} />;
  const { items } = query.data;
  if (items.length === 0) return <p>{t('figures.nothingLeftOut')}</p>;
  const total = items.reduce((sum, { count }) => sum + count, 0);
  return (
    <div>
      <p>{t('figures.leftOutTotal', { count: total })}</p>
      <ul className={styles.leftOut}>
        {items.map(({ reason, name, count }) => (
          <li key={reason}>
            {name}: {formats.number(count)}
          </li>
        ))}
      </ul>
    </div>
  );
}
