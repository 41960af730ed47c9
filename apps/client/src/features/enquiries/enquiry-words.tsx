/** An enquiry's small words: who asks, what area, how long at its stage, what comes next. */
import { Lock } from 'lucide-react';
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

/** Said when it has been at its stage longer than is meant. */
export function OverPromiseTag({
  enquiry: { daysInStage, promisedDays },
}: {
  readonly enquiry: EnquiryRow;
}): ReactNode {
  const { t } = useTexts();
  if (promisedDays === null || daysInStage <= promisedDays) return null;
  return <Tag tone="red">{t('enquiry-cases.overPromise', { days: daysInStage - promisedDays })}</Tag>;
}

/** Most are confidential: a lock says it without a word on every row. */
export function ConfidentialMark({ enquiry }: { readonly enquiry: EnquiryRow }): ReactNode {
  const { t } = useTexts();
  return enquiry.confidential && <Lock size={14} role="img" aria-label={t('enquiry-cases.confidential')} />;
}
