/** An enquiry's small words: who asks, what area, how long at its stage, what comes next. */
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { EnquiryRow, Requirement } from './enquiries.api.js';

export const askerName = ({ company, contact, asker }: EnquiryRow): string =>
  company?.name ?? contact?.name ?? asker?.name ?? '';

/** The area in words; undefined when none is known. */
export function useAreaWords(): (requirement: Requirement) => string | undefined {
  const { t, formats } = useTexts();
  return ({ areaMin, areaMax }) => {
    const min = areaMin ?? null;
    const max = areaMax ?? null;
    if (min !== null && max !== null)
      return t('enquiries.area.between', { min: formats.number(min), max: formats.number(max) });
    if (min !== null) return t('enquiries.area.atLeast', { min: formats.number(min) });
    return max === null ? undefined : t('enquiries.area.atMost', { max: formats.number(max) });
  };
}

export function NextStep({ enquiry }: { readonly enquiry: EnquiryRow }): ReactNode {
  const { t, formats } = useTexts();
  const { nextStep, nextStepOn } = enquiry;
  if (!nextStep && !nextStepOn) return t('enquiries.noNextStep');
  const isLate = nextStepOn !== null && nextStepOn < today();
  return (
    <>
      {[nextStep, nextStepOn && formats.relativeDay(nextStepOn)].filter(Boolean).join(', ')}{' '}
      {isLate && <Tag tone="red">{t('enquiries.late')}</Tag>}
    </>
  );
}

export function WaitingTag({ enquiry }: { readonly enquiry: EnquiryRow }): ReactNode {
  const { t } = useTexts();
  return enquiry.firstAnsweredAt === null && <Tag tone="amber">{t('enquiries.waitingForAnswer')}</Tag>;
}
