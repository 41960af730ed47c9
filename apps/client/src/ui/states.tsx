/** What stands in for content: nothing yet, not loaded yet, gone wrong. Each says what to do next. */
import { CircleAlert, CloudOff } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { isNetworkFailure, isProblem } from '../api/problem.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './states.module.css';

/** A sentence and one action; never a drawing. */
export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}

export interface SkeletonProps {
  /** The shape of what is coming. */
  readonly shape?: 'rows' | 'text' | 'form' | 'page';
  readonly lines?: number;
}

/** Shows itself after 150 ms, so that a quick answer never blinks. */
export function Skeleton({ shape = 'rows', lines = 6 }: SkeletonProps): ReactNode {
  const { t } = useTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.skeleton} data-shape={shape}>
      {late && (
        <>
          <span className="visually-hidden">{t('shell.state.loading')}</span>
          {Array.from({ length: lines }, (_, line) => (
            <span key={line} className={styles.bone} aria-hidden="true" />
          ))}
        </>
      )}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

export function ErrorState({ error, onRetry }: ErrorStateProps): ReactNode {
  const { t } = useTexts();
  const away = isNetworkFailure(error);
  const Shape = away ? CloudOff : CircleAlert;
  return (
    <div role="alert" className={styles.error}>
      <Shape aria-hidden size={20} />
      <div className={styles.errorWords}>
        <p className={styles.errorTitle}>{away ? t('ui.error.network') : titleOf(error) || t('shell.state.failed')}</p>
        {isProblem(error) && error.detail && error.detail !== error.title && <p>{error.detail}</p>}
        {isProblem(error, 404) && !error.detail && <p>{t('shell.state.notFoundHint')}</p>}
        {onRetry && (
          <Button variant="secondary" onPress={onRetry}>
            {t('shell.action.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

function titleOf(error: unknown): string {
  return isProblem(error) ? error.title : '';
}
