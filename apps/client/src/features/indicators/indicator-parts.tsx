/** The rest of a compound figure: each part's name and value. */
import type { ReactNode } from 'react';
import type { Indicator } from '../../figures/figures.api.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import styles from './indicators.module.css';

type PartsOf = Indicator['parts'];

/** A row has room for so many; those without a value wait with the rest until the definition is unfolded. */
const mostInRow = 4;

export function foldedParts(parts: PartsOf): { readonly shown: PartsOf; readonly folded: PartsOf } {
  const shown = parts.filter(({ value }) => value !== null).slice(0, mostInRow);
  return { shown, folded: parts.filter((part) => !shown.includes(part)) };
}

export function Parts({ parts }: { readonly parts: PartsOf }): ReactNode {
  const { figure } = useFigureWords();
  if (parts.length === 0) return null;
  return (
    <dl className={styles.parts}>
      {parts.map((part) => (
        <div key={part.key}>
          <dt>{part.name}</dt>
          <dd>{figure(part.value, part.unit)}</dd>
        </div>
      ))}
    </dl>
  );
}
