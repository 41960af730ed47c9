/** What has changed in a closed figure since: in words, each leading to its records, and what the figure would be now. */
import type { IndicatorUnit } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import styles from './report.module.css';
import type { Report } from './reports.api.js';

interface FigureRevisionsProps {
  readonly item: Report['items'][number] | undefined;
  readonly unit: IndicatorUnit;
  readonly period: string;
}

export function FigureRevisions({ item, unit, period }: FigureRevisionsProps): ReactNode {
  const { t } = useTexts();
  const { figure } = useFigureWords();
  const may = useMay();
  if (item === undefined || (item.revisions.length === 0 && item.live === item.value)) return null;
  return (
    <span className={styles.revisions}>
      {item.revisions.map(({ kind, count }) => {
        const words = t(`reports.revised.${kind}`, { count });
        return may('indicators.records') ? (
          <Link
            key={kind}
            to="/reports/$period/revisions"
            params={{ period }}
            search={{ key: item.key, revision: kind }}
          >
            {words}
          </Link>
        ) : (
          <span key={kind}>{words}</span>
        );
      })}
      {item.live !== item.value && <span>{t('figures.now', { figure: figure(item.live, unit) })}</span>}
    </span>
  );
}
