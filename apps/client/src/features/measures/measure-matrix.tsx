/** Where the measures lie by effect and effort: a table of nine squares, the fruit that hangs low first. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { useWeighedMeasures, type MeasureRow } from './measures.api.js';
import type { MeasuresSearch } from './measures-search.js';
import styles from './measures.module.css';

/** As many names as a square holds; the list below has them all. */
const mostNames = 4;

const efforts = [1, 2, 3] as const;
const effects = [3, 2, 1] as const;

export function MeasureMatrix({ search }: { readonly search: MeasuresSearch }): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useWeighedMeasures(search);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const weighed = data.items.filter(({ effort, effect }) => effort !== null && effect !== null);
  if (weighed.length === 0) return null;
  return (
    <div className={styles.matrixFrame}>
      <p className={styles.quiet}>
        {t('measures.matrix.sentence', {
          weighed: weighed.length,
          easy: weighed.filter(({ effort, effect }) => effort === 1 && effect === 3).length,
        })}
      </p>
      <table className={styles.matrix} aria-label={t('measures.matrix.title')}>
        <thead>
          <tr>
            <th scope="col" className={styles.rowHead}>
              {t('measures.field.effect')}
            </th>
            {efforts.map((effort) => (
              <th key={effort} scope="col">
                <span className={styles.axis}>{t('measures.field.effort')}</span> {t(`measures.effort.${effort}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <tr key={effect}>
              <th scope="row">{t(`measures.effect.${effect}`)}</th>
              {efforts.map((effort) => (
                <td key={effort} data-first={(effort === 1 && effect === 3) || undefined}>
                  <Square measures={weighed.filter((one) => one.effort === effort && one.effect === effect)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Square({ measures }: { readonly measures: readonly MeasureRow[] }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <>
      <span className={measures.length > 0 ? styles.count : styles.quiet}>{formats.number(measures.length)}</span>
      {measures.length > 0 && (
        <ul className={styles.titles} role="list">
          {measures.slice(0, mostNames).map(({ id, title }) => (
            <li key={id}>
              <Link to="/measures/$id" params={{ id }}>
                {title}
              </Link>
            </li>
          ))}
          {measures.length > mostNames && <li>{t('measures.matrix.more', { count: measures.length - mostNames })}</li>}
        </ul>
      )}
    </>
  );
}
