/** How a company stands, as words beside its name. */
import type { ReactNode } from 'react';
import { Tag } from '../../ui/marks.js';
import styles from './companies.module.css';
import type { CompanyRow } from './companies.api.js';
import { useCompanyWords } from './company-words.js';

export function CompanyMarks({ company }: { readonly company: CompanyRow }): ReactNode {
  const marks = useCompanyWords().marks(company);
  if (marks.length === 0) return null;
  return (
    <span className={styles.marks}>
      {marks.map(({ word, tone }) => (
        <Tag key={word} tone={tone}>
          {word}
        </Tag>
      ))}
    </span>
  );
}
