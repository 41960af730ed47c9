/** Facts with their names: what is known stands, what is not known is left out unless it is missed. */
import type { ReactNode } from 'react';
import styles from './definition-list.module.css';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

export function DefinitionList({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className={styles.list}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(({ term, value }) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
