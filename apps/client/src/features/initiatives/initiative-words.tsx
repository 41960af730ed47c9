/** Words that the list and the page say alike: who made it, and how the promise of an answer stands. */
import { daysBetween, type InitiativeState } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag, type Tone } from '../../ui/marks.js';
import type { Initiative, InitiativeRow } from './initiatives.api.js';

type Made = Pick<InitiativeRow, 'anonymous' | 'company' | 'contact' | 'makerKind' | 'makerName' | 'makerOrganisation'>;

/** The company before the person, the kind where nothing else is known. */
export function useMakerName(): (made: Made) => string {
  const { t } = useTexts();
  return ({ anonymous, company, contact, makerKind, makerName, makerOrganisation }) => {
    const kind = t(`initiatives.maker.${makerKind}`);
    if (anonymous) return `${kind}, ${t('initiatives.anonymous').toLocaleLowerCase()}`;
    const names = [company?.name ?? makerOrganisation, contact?.name ?? makerName].filter(Boolean);
    return names.length > 0 ? names.join(', ') : kind;
  };
}

const tones: Readonly<Record<InitiativeState, Tone>> = {
  received: 'accent',
  in_assessment: 'accent',
  accepted: 'green',
  answered: 'neutral',
  declined: 'neutral',
  withdrawn: 'neutral',
};

export function StateTag({ state }: Pick<InitiativeRow, 'state'>): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[state]}>{t(`initiatives.state.${state}`)}</Tag>;
}

type Promised = Pick<Initiative, 'answeredOn' | 'answerDueOn' | 'late' | 'state'>;

/** When it was answered, or when it is to be; late in red, and in words. `isShort` where a heading says that it is the answer. */
export function AnswerPromise({
  answeredOn,
  answerDueOn,
  late,
  state,
  isShort = false,
}: Promised & { readonly isShort?: boolean }): ReactNode {
  const { t } = useTexts();
  if (answeredOn !== null) return t('initiatives.answered', { on: answeredOn });
  if (state === 'withdrawn') return null;
  if (!late) return t(isShort ? 'initiatives.dueShort' : 'initiatives.answerDue', { on: answerDueOn });
  const days = daysBetween(answerDueOn, today());
  return <Tag tone="red">{t(isShort ? 'initiatives.lateShort' : 'initiatives.answerLate', { days })}</Tag>;
}
