/** What stands in a report, in the order of the PDF: summary, factor by factor, initiatives, definitions. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { pathOfRecord } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Link } from '@tanstack/react-router';
import { Prose } from '../../ui/prose.js';
import { FactorSection } from './factor-section.js';
import styles from './report.module.css';
import { reportQuery, type ReportContent } from './reports.api.js';

interface ReportBodyProps {
  readonly report: ReportContent;
  /** An earlier closing is read as it was, without what has changed since. */
  readonly isCurrent: boolean;
}

export function ReportBody({ report, isCurrent }: ReportBodyProps): ReactNode {
  const { t } = useTexts();
  const since = useQuery({ ...reportQuery(report.period), enabled: isCurrent && report.closing !== null });
  return (
    <>
      <h2>{t('reports.summary')}</h2>
      {report.summary && <Prose>{report.summary}</Prose>}
      {report.sentences.length === 0 ? (
        <p>{t('reports.noSentences')}</p>
      ) : (
        <ul className={styles.summary}>
          {report.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {report.factors.map((factor) => (
        <FactorSection key={factor.code} factor={factor} report={report} since={since.data} />
      ))}
      <Initiatives initiatives={report.initiatives} />
      <h2>{t('reports.definitions')}</h2>
      <Definitions report={report} />
    </>
  );
}

function Initiatives({ initiatives }: Pick<ReportContent, 'initiatives'>): ReactNode {
  const { t, formats } = useTexts();
  if (initiatives.length === 0) return null;
  return (
    <>
      <h2>{t('reports.initiatives')}</h2>
      <table className={styles.table} aria-label={t('reports.initiatives')}>
        <thead>
          <tr>
            <th scope="col">{t('reports.column.initiative')}</th>
            <th scope="col" className={styles.number}>
              {t('reports.column.received')}
            </th>
            <th scope="col" className={styles.word}>
              {t('reports.column.state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {initiatives.map(({ id, title, receivedOn, stateName }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={pathOfRecord({ kind: 'initiative', id })}>{title}</Link>
              </th>
              <td className={styles.number}>{formats.day(receivedOn)}</td>
              <td className={styles.word}>{stateName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Definitions({ report }: { readonly report: ReportContent }): ReactNode {
  const { t } = useTexts();
  return (
    <dl className={styles.definitions}>
      {report.factors
        .flatMap(({ indicators }) => indicators)
        .map(({ key, name, definition, leftOut, leftOutOf, kind }) => (
          <div key={key}>
            <dt>
              {key} {name}
            </dt>
            <dd>
              {definition} ({t(`indicators.kind.${kind}`)}.)
            </dd>
            <dd className={styles.quiet}>
              {t('reports.leftOut')}: {leftOut}
              {leftOutOf.length > 0 && ` (${leftOutOf.map(({ reason, count }) => `${reason} ${count}`).join(', ')}.)`}
            </dd>
          </div>
        ))}
    </dl>
  );
}
