/** Why a company is suggested, in words with its own days. */
import type { CoverageReason } from '@elinvoima/contracts';
import { useTexts } from '../../texts/texts-provider.js';
import type { QueueRow } from './coverage.api.js';

export function useReasonWords(): (row: QueueRow, reason: CoverageReason) => string {
  const { t, formats } = useTexts();
  return (row, reason) => {
    const { monthsSilent, lateSince, registeredOn, lowAnswerOn } = row;
    if (reason === 'silent' && monthsSilent !== null) return t('coverage.why.silent', { months: monthsSilent });
    if (reason === 'late_promise' && lateSince) return t('coverage.why.late_promise', { day: formats.day(lateSince) });
    if (reason === 'new_in_register' && registeredOn)
      return t('coverage.why.new_in_register', { day: formats.day(registeredOn) });
    if (reason === 'low_answer' && lowAnswerOn) return t('coverage.why.low_answer', { day: formats.day(lowAnswerOn) });
    return t(`coverage.reason.${reason}`);
  };
}
