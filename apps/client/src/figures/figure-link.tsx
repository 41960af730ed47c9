/** A figure that opens to its records for who may see them; for others, and where there is no figure, the words alone. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { reported, type Indicator } from './figures.api.js';
import { useFigureWords } from './use-figure-words.js';

interface FigureLinkProps {
  readonly indicator: Indicator;
  readonly period: string;
  readonly className: string | undefined;
}

export function FigureLink({ indicator, period, className }: FigureLinkProps): ReactNode {
  const { t } = useTexts();
  const { figure } = useFigureWords();
  const may = useMay();
  const { key, name, unit } = indicator;
  const { value } = reported(indicator);
  const words = figure(value, unit);
  if (value === null || !may('indicators.records')) return <span className={className}>{words}</span>;
  return (
    <Link
      to="/indicators/$key/records"
      params={{ key }}
      search={{ period }}
      className={className}
      aria-label={t('indicators.openRecords', { name, figure: words })}
    >
      {words}
    </Link>
  );
}
