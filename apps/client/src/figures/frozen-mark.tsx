/** The lock of a closed period: since when the figure stands, and what the records would say now if that differs. */
import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import type { Indicator } from './figures.api.js';
import styles from './frozen-mark.module.css';
import { useFigureWords } from './use-figure-words.js';

export function FrozenMark({
  indicator,
  period,
}: {
  readonly indicator: Indicator;
  readonly period: string;
}): ReactNode {
  const { t, formats } = useTexts();
  const { figure } = useFigureWords();
  const { frozen, value, unit } = indicator;
  if (frozen === null) return null;
  return (
    <span className={styles.mark}>
      <Lock aria-hidden size={14} />
      {t('figures.closedOn', { day: formats.day(frozen.closedAt) })}{' '}
      {frozen.value !== value && (
        <Link to="/reports" search={{ period }}>
          {t('figures.now', { figure: figure(value, unit) })}
        </Link>
      )}
    </span>
  );
}
