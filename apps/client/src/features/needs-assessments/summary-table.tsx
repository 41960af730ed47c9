/** One figure of the summary: a bar for each answer, the number that opens to its assessments, and the groups beside it. */
import {
  needsAnswerOf,
  needsBarriers,
  needsFigureLabels,
  needsFigures,
  oneAnswerFigures,
  type NeedsFigure,
} from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { BarrierMeasuresCell } from './barrier-measures-cell.js';
import type { NeedsSummary } from './needs-assessments.api.js';
import type { NeedsAssessmentsSearch } from './needs-assessments-search.js';
import styles from './needs-assessments.module.css';

type Answer = NeedsSummary['figures'][number]['answers'][number];

interface SummaryTableProps {
  readonly figure: NeedsFigure;
  readonly summary: NeedsSummary;
}

export function SummaryTable({ figure, summary }: SummaryTableProps): ReactNode {
  const { t, formats, isText } = useTexts();
  const known = summary.figures.find((one) => one.figure === figure)?.answers ?? [];
  const answers = arranged(figure, known);
  const most = Math.max(1, ...known.map(({ companies }) => companies ?? 0));
  const nameOf = ({ code }: Answer): string => {
    const key = `${needsFigureLabels[figure]}.${code}`;
    return isText(key) ? t(key) : code;
  };
  const [first] = known.toSorted((one, other) => (other.companies ?? 0) - (one.companies ?? 0));
  const sentence =
    first?.companies && (!oneAnswerFigures.has(figure) || known.length > 1)
      ? t('needs-assessments.summary.mostOften', { answer: nameOf(first), count: first.companies })
      : t('needs-assessments.summary.noAnswers');
  const opened = (code: string, inGroup: Pick<NeedsAssessmentsSearch, 'by' | 'group'> = {}) =>
    ({
      answer: needsAnswerOf(figure, code),
      newest: true,
      since: summary.since,
      until: summary.until,
      ...inGroup,
    }) satisfies NeedsAssessmentsSearch;
  const number = (count: number | null, search: NeedsAssessmentsSearch): ReactNode => {
    if (count === null) return <span className={styles.quiet}>{t('needs-assessments.summary.notTold')}</span>;
    if (!summary.opens || count === 0) return formats.number(count);
    return (
      <Link to="/needs-assessments" search={search}>
        {formats.number(count)}
      </Link>
    );
  };
  if (answers.length === 0)
    return (
      <p className={styles.quiet}>
        {t(`needs-assessments.figure.${figure}`)}: {t('needs-assessments.summary.noAnswers')}
      </p>
    );
  return (
    // A table that is wider than the phone is moved by itself, with the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={t(`needs-assessments.figure.${figure}`)} tabIndex={0}>
      <table className={styles.bars}>
        <caption>
          {figure !== 'barrier' && <strong>{t(`needs-assessments.figure.${figure}`)}. </strong>}
          {sentence}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('needs-assessments.summary.answer')}</th>
            <th scope="col" className={styles.number}>
              {t('needs-assessments.summary.companies')}
            </th>
            <th scope="col" className={styles.number}>
              {t('needs-assessments.summary.share')}
            </th>
            {summary.by === null && (
              <th scope="col" className={styles.barCell} aria-hidden>
                {' '}
              </th>
            )}
            {summary.groups.map(({ key, name }) => (
              <th key={key} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
            {figure === 'barrier' && <th scope="col">{t('needs-assessments.summary.measures')}</th>}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer.code}>
              <th scope="row">{nameOf(answer)}</th>
              <td className={styles.number}>{number(answer.companies, opened(answer.code))}</td>
              <td className={styles.number}>
                {answer.companies !== null && summary.assessed !== null && summary.assessed > 0
                  ? formats.percent((answer.companies / summary.assessed) * 100)
                  : '–'}
              </td>
              {summary.by === null && (
                <td className={styles.barCell} aria-hidden>
                  {answer.companies !== null && answer.companies > 0 && (
                    <span className={styles.bar} style={{ width: `${(answer.companies / most) * 100}%` }} />
                  )}
                </td>
              )}
              {answer.ofGroups.map((count, index) => {
                const group = summary.groups[index];
                return (
                  <td key={group?.key ?? 'unknown'} className={styles.number}>
                    {number(
                      count,
                      opened(answer.code, {
                        by: summary.by ?? undefined,
                        group: group?.key ?? 'unknown',
                      }),
                    )}
                  </td>
                );
              })}
              {figure === 'barrier' && (
                <td>
                  <BarrierMeasuresCell
                    barrier={needsBarriers.find((code) => code === answer.code) ?? 'other'}
                    name={nameOf(answer)}
                    measures={answer.measures}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lists of one answer keep the order of the form; others go by frequency, without what nobody said and nothing is done about. */
function arranged(figure: NeedsFigure, answers: readonly Answer[]): readonly Answer[] {
  if (oneAnswerFigures.has(figure)) return answers.some(({ companies }) => companies !== 0) ? answers : [];
  const order = needsFigures[figure] as readonly string[];
  return answers
    .filter(({ companies, measures }) => companies !== 0 || measures.length > 0)
    .toSorted(
      (one, other) =>
        // What is not told comes last; its place would tell something, too.
        (other.companies ?? -1) - (one.companies ?? -1) || order.indexOf(one.code) - order.indexOf(other.code),
    );
}
