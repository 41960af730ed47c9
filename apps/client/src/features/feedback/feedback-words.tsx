/** How feedback stands, who gave it, and its tone, in words. */
import { daysBetween } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts, type Translate } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { FeedbackRow } from './feedback.api.js';

export function FeedbackStateTag({ feedback }: { readonly feedback: FeedbackRow }): ReactNode {
  const { t } = useTexts();
  const { state, answerDueOn } = feedback;
  if (state === 'late')
    return <Tag tone="red">{t('feedback.lateBy', { days: Math.max(1, daysBetween(answerDueOn, today())) })}</Tag>;
  return <Tag tone={state === 'answered' ? 'green' : 'neutral'}>{t(`feedback.state.${state}`)}</Tag>;
}

export function giverName(t: Translate, { company, contact, giverName: name }: FeedbackRow): string {
  const names = [contact?.name, company?.name, name].filter(Boolean);
  return names.length > 0 ? names.join(', ') : t('feedback.anonymous');
}
