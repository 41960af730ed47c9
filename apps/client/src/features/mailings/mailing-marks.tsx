/** Where a letter or one of its mails stands: always a word. */
import { languages, type LetterTexts, type MailingRecipientState, type MailingState } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag, type Tone } from '../../ui/marks.js';

const toneOf: Record<MailingState, Tone> = {
  draft: 'neutral',
  scheduled: 'accent',
  sending: 'amber',
  paused: 'amber',
  sent: 'green',
  stopped: 'red',
};
const toneOfReceiver: Record<MailingRecipientState, Tone> = {
  queued: 'neutral',
  sent: 'green',
  bounced: 'red',
  failed: 'red',
  uncertain: 'amber',
  cancelled: 'neutral',
};

export function MailingStateTag({ state }: { readonly state: MailingState }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={toneOf[state]}>{t(`mailings.state.${state}`)}</Tag>;
}

export function ReceiverStateTag({ state }: { readonly state: MailingRecipientState }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={toneOfReceiver[state]}>{t(`mailings.recipientState.${state}`)}</Tag>;
}

/** The subject in the first language that it is written in. */
export const subjectOf = (subject: LetterTexts): string | null =>
  languages.map((language) => subject[language]).find((words) => Boolean(words?.trim())) ?? null;
