/** How a site meets what was asked for: a word why in one line, and every criterion when unfolded. */
import type { MatchVerdict } from '@elinvoima/contracts';
import { CircleCheck, CircleDashed, CircleHelp, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import type { SiteMatch } from './matching.api.js';
import styles from './matching.module.css';

type Criterion = SiteMatch['criteria'][number];

const marks: Readonly<Record<MatchVerdict, ReactNode>> = {
  fits: <CircleCheck aria-hidden size={16} />,
  nearly: <CircleDashed aria-hidden size={16} />,
  misses: <CircleX aria-hidden size={16} />,
  unknown: <CircleHelp aria-hidden size={16} />,
};

/** What speaks against comes first: that is what one must know before proposing. */
const gravity: readonly MatchVerdict[] = ['misses', 'nearly', 'unknown', 'fits'];

interface VerdictsProps {
  readonly name: string;
  readonly criteria: readonly Criterion[];
}

/** "Sopii kaikilta osin", or what does not: the word why beside a site's name. */
export function WordWhy({ criteria }: Pick<VerdictsProps, 'criteria'>): ReactNode {
  const { t } = useTexts();
  const telling = gravity
    .filter((verdict) => verdict !== 'fits')
    .flatMap((verdict) => criteria.filter((each) => each.verdict === verdict));
  if (telling.length === 0)
    return <Line criterion={{ criterion: 'availability', verdict: 'fits', words: t('matching.allFits') }} />;
  return (
    <>
      {telling.slice(0, 2).map((criterion) => (
        <Line key={criterion.criterion} criterion={criterion} />
      ))}
    </>
  );
}

export function AllVerdicts({ name, criteria }: VerdictsProps): ReactNode {
  const { t } = useTexts();
  return (
    <details className={styles.more}>
      <summary aria-label={t('matching.whatElseOf', { name })}>{t('matching.whatElse')}</summary>
      <ul role="list" className={styles.criteria}>
        {criteria.map((criterion) => (
          <li key={criterion.criterion}>
            <Line criterion={criterion} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ criterion: { verdict, words } }: { readonly criterion: Criterion }): ReactNode {
  const { t } = useTexts();
  return (
    <span className={styles.line} data-verdict={verdict}>
      {marks[verdict]}
      <span>
        {/* The mark has its word: fits is said by the sentence itself. */}
        {verdict !== 'fits' && <strong>{t(`matching.verdict.${verdict}`)}: </strong>}
        {words}
      </span>
    </span>
  );
}

export function Score({ score }: { readonly score: number }): ReactNode {
  const { t } = useTexts();
  const whole = Math.round(score);
  return (
    <span className={styles.score}>
      <span aria-hidden>{t('matching.score', { score: whole })}</span>
      <span className="visually-hidden">{t('matching.scoreName', { score: whole })}</span>
    </span>
  );
}
