/** The figures of a chart as a table: a row for each label, a column for each series. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import type { ChartProps } from './chart-props.js';
import styles from './charts.module.css';

interface ChartTableProps extends Pick<ChartProps, 'labels' | 'series' | 'labelHeader' | 'missing'> {
  readonly labelledBy: string;
  readonly format: (value: number) => string;
}

export function ChartTable({ labels, series, labelHeader, labelledBy, format, missing }: ChartTableProps): ReactNode {
  const { t } = useTexts();
  return (
    <details className={styles.details}>
      <summary>{t('ui.chart.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls in its box, which the keyboard must reach */}
      <div className={styles.tableBox} tabIndex={0} role="group" aria-labelledby={labelledBy}>
        <table className={styles.table} aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col">{labelHeader ?? t('ui.chart.time')}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, index) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {series.map(({ name, values, gaps }) => {
                  const value = values[index] ?? null;
                  const gap = gaps?.[index] ?? missing ?? t('shell.value.noData');
                  return <td key={name}>{value === null ? gap : format(value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
