/** A filter that finds nothing: which of its conditions stands in the way, and how many rows there would be without it. */
import type { FilterPiece } from '@elinvoima/contracts';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/states.js';
import styles from './lists.module.css';

export interface LoosenProps {
  readonly pieces: readonly FilterPiece[];
  readonly queryKey: string;
  /** How many rows there are without this piece. */
  readonly countWithout: (key: string, signal: AbortSignal) => Promise<number>;
  readonly onRemove: (key: string) => void;
}

export function Loosen({ pieces, queryKey, countWithout, onRemove }: LoosenProps): ReactNode {
  const { t } = useTexts();
  const counts = useQueries({
    queries: pieces.slice(0, 8).map(({ key }) => ({
      queryKey: ['loosen', queryKey, key],
      queryFn: ({ signal }: { signal: AbortSignal }) => countWithout(key, signal),
    })),
  });
  const helpful = pieces
    .map((piece, index) => ({ piece, count: counts[index]?.data ?? 0 }))
    .filter(({ count }) => count > 0);
  if (helpful.length === 0) return <EmptyState>{t('shell.state.noMatches')}</EmptyState>;
  return (
    <div className={styles.loosen}>
      <p>{t('lists.empty.loosen')}</p>
      <ul role="list">
        {helpful.map(({ piece, count }) => (
          <li key={piece.key}>
            <Button onPress={() => onRemove(piece.key)}>
              {t('lists.empty.without', { piece: piece.words, count })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
