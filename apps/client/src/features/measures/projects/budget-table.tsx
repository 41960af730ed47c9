/** A project's money line by line: what was meant, what is spent, what is left. */
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
      <table className={styles.amounts} aria-label={t('projects.section.budget')}>
        <thead>
          <tr>
            <th scope="col">{t('projects.budget.line')}</th>
            <th scope="col">{t('measures.field.budget')}</th>
            <th scope="col">{t('measures.field.actual')}</th>
            <th scope="col">{t('measures.field.left')}</th>
          </tr>
        </thead>
        <tbody>
          {budget.map((line) => (
            <Line key={JSON.stringify(line)} {...line} />
          ))}
        </tbody>
        {budget.length > 1 && (
          <tfoot>
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
    <tr>
      <th scope="row">{name}</th>
      <td>{euro(budgetEur)}</td>
      <td>{euro(actualEur)}</td>
      <td className={left < 0 ? styles.over : undefined}>{euro(left)}</td>
    </tr>
  );
}
