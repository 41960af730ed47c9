/** Words that the list and the page say alike: what kind it is, and how much time is left. */
import { daysBetween } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { RequestRow } from './information-requests.api.js';

export function useKindWords(): (request: Pick<RequestRow, 'kind' | 'right'>) => string {
  const { t } = useTexts();
  return ({ kind, right }) =>
    right === null
      ? t(`information-requests.kind.${kind}`)
      : `${t(`information-requests.kind.${kind}`)}: ${t(`information-requests.right.${right}`).toLocaleLowerCase()}`;
}

/** Time left while it is open, in words; what became of it afterwards. */
export function TimeLeft({ request }: { readonly request: RequestRow }): ReactNode {
  const { t, formats } = useTexts();
  const { state, late, lastDay, answeredOn, outcome } = request;
  if (state !== 'open')
    return (
      <>
        <Tag>
          {outcome === null ? t(`information-requests.state.${state}`) : t(`information-requests.outcome.${outcome}`)}
        </Tag>{' '}
        {answeredOn !== null && formats.day(answeredOn)}{' '}
        {late && <Tag tone="amber">{t('information-requests.answeredLate')}</Tag>}
      </>
    );
  return <DaysLeft lastDay={lastDay} />;
}

/** How many days an open one still has, or has been late. */
export function DaysLeft({ lastDay }: { readonly lastDay: string }): ReactNode {
  const { t } = useTexts();
  const days = daysBetween(today(), lastDay);
  return days < 0 ? (
    <Tag tone="red">{t('information-requests.lateBy', { days: -days })}</Tag>
  ) : (
    <Tag tone={days <= 5 ? 'amber' : 'neutral'}>{t('information-requests.dueIn', { days })}</Tag>
  );
}
