/**
 * A project's money line by line: what was meant, what is spent, what is left. The roles are written out, because some
 * engines drop a table's meaning when CSS changes its look on the phone.
 */
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Section } from '../../../ui/section.js';
import { useEuros } from '../undertaking-facts.js';
import styles from '../measures.module.css';
import type { Project } from './projects.api.js';

export function BudgetTable({ project }: { readonly project: Project }): ReactNode {
  const { t } = useTexts();
  const { budget, budgetEur, actualEur } = project;
  if (budget.length === 0) return null;
  return (
    <Section title={t('projects.section.budget')}>
      <table role="table" className={styles.amounts} aria-label={t('projects.section.budget')}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('projects.budget.line')}
            </th>
            <th role="columnheader" scope="col">
              {t('measures.field.budget')}
            </th>
            <th role="columnheader" scope="col">
              {t('measures.field.actual')}
            </th>
            <th role="columnheader" scope="col">
              {t('measures.field.left')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {budget.map((line) => (
            <Line key={JSON.stringify(line)} {...line} />
          ))}
        </tbody>
        {budget.length > 1 && (
          <tfoot role="rowgroup">
            <Line name={t('projects.budget.total')} budgetEur={budgetEur} actualEur={actualEur} />
          </tfoot>
        )}
      </table>
    </Section>
  );
}

function Line({ name, budgetEur, actualEur }: Project['budget'][number]): ReactNode {
  const euro = useEuros();
  const left = Math.round((budgetEur - actualEur) * 100) / 100;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell">{euro(budgetEur)}</td>
      <td role="cell">{euro(actualEur)}</td>
      <td role="cell" className={left < 0 ? styles.over : undefined}>
        {euro(left)}
      </td>
    </tr>
  );
}
