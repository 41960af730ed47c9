/** Two records side by side: what is equal, what differs, why they may be one, and the two answers. */
import type { DuplicateConfidence, DuplicateKind } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { Check, RotateCcw, Split } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { MergeLink } from '../../duplicates/merge-link.js';
import { toDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag, type Tone } from '../../ui/marks.js';
import { showToast } from '../../ui/toast.js';
import type { ComparedFact } from './compared-facts.js';
import { dismissPair, reopenPair } from './duplicates.api.js';
import styles from './duplicates.module.css';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PairItemProps {
  readonly kind: DuplicateKind;
  readonly pair: {
    readonly id: string;
    readonly confidence: DuplicateConfidence;
    readonly decidedAt: string | null;
    readonly decidedBy: string | null;
    readonly first: Named & { readonly businessId?: string | null };
    readonly second: Named & { readonly businessId?: string | null };
  };
  readonly why: string;
  readonly facts: readonly ComparedFact[];
}

const tones = { high: 'amber', medium: 'accent', low: 'neutral' } as const satisfies Record<DuplicateConfidence, Tone>;
const pages = { company: '/companies/$id', contact: '/contacts/$id' } as const;

export function PairItem({ kind, pair, why, facts }: PairItemProps): ReactNode {
  const { t, formats } = useTexts();
  const { first, second, decidedAt, decidedBy, confidence } = pair;
  const names = t('duplicates.pair', { first: first.name, second: second.name });
  return (
    <li className={styles.pair}>
      <p className={styles.why}>
        <Tag tone={tones[confidence]}>{t(`duplicates.confidence.${confidence}`)}</Tag> {why}
      </p>
      <table className={styles.facts}>
        <caption className="visually-hidden">{names}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('duplicates.factHeader')}</th>
            <th scope="col">{first.name}</th>
            <th scope="col">{second.name}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact, row) => (
            <tr key={fact.name} data-same={fact.isSame || undefined}>
              <th scope="row">
                {fact.name}
                {fact.isSame && (
                  <span className={styles.same}>
                    <Check aria-hidden size={14} />
                    {t('duplicates.same')}
                  </span>
                )}
              </th>
              <td>
                <Value text={fact.first} link={row === 0 ? { to: pages[kind], id: first.id } : undefined} />
              </td>
              <td>
                <Value text={fact.second} link={row === 0 ? { to: pages[kind], id: second.id } : undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {decidedAt !== null && (
        <p className={styles.quiet}>
          {t('duplicates.decidedBy', { name: decidedBy ?? '–', day: formats.day(toDay(new Date(decidedAt))) })}
        </p>
      )}
      <PairActions kind={kind} pair={pair} names={names} />
    </li>
  );
}

interface ValueProps {
  readonly text: string | null;
  readonly link: { readonly to: (typeof pages)[DuplicateKind]; readonly id: string } | undefined;
}

function Value({ text, link }: ValueProps): ReactNode {
  const { t } = useTexts();
  if (text === null)
    return (
      <span className={styles.quiet}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('duplicates.missing')}</span>
      </span>
    );
  return link ? (
    <Link to={link.to} params={{ id: link.id }}>
      {text}
    </Link>
  ) : (
    text
  );
}

interface PairActionsProps extends Pick<PairItemProps, 'kind' | 'pair'> {
  readonly names: string;
}

function PairActions({ kind, pair, names }: PairActionsProps): ReactNode {
  const { t } = useTexts();
  const failed = (error: Error) => showToast({ text: error.message, tone: 'red' });
  const reopen = useSave(
    'duplicates',
    () => reopenPair(kind, pair.id),
    () => showToast({ text: t('duplicates.reopened') }),
  );
  const bringBack = () => reopen.mutate(undefined, { onError: failed });
  const dismiss = useSave(
    'duplicates',
    () => dismissPair(kind, pair.id),
    () => showToast({ text: t('duplicates.marked'), action: { label: t('shell.action.undo'), run: bringBack } }),
  );
  // The one that the register knows survives; else the older one.
  const [survivor, other] =
    !pair.first.businessId && pair.second.businessId ? [pair.second, pair.first] : [pair.first, pair.second];
  return (
    <div className={styles.actions} role="group" aria-label={names}>
      {pair.decidedAt === null ? (
        <>
          <MergeLink kind={kind} survivorId={survivor.id} otherId={other.id} variant="primary">
            {t('duplicates.merge')}
          </MergeLink>
          <Button
            size="s"
            icon={<Split />}
            isPending={dismiss.isPending}
            onPress={() => dismiss.mutate(undefined, { onError: failed })}
          >
            {t(`duplicates.different.${kind}`)}
          </Button>
        </>
      ) : (
        <Button size="s" icon={<RotateCcw />} isPending={reopen.isPending} onPress={bringBack}>
          {t('duplicates.reopen')}
        </Button>
      )}
    </div>
  );
}
