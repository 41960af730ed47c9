/** Why two records may be one, as a clause: "sama nimi ja sama paikkakunta". */
import type { CompanyDuplicateReason, ContactDuplicateReason } from '@elinvoima/contracts';
import { useTexts } from '../texts/texts-provider.js';

export function useReasonWords() {
  const { t, formats } = useTexts();
  return {
    company: (reasons: readonly CompanyDuplicateReason[]): string =>
      formats.list(reasons.map((reason) => t(`duplicates.companyReason.${reason}`))),
    contact: (reasons: readonly ContactDuplicateReason[]): string =>
      formats.list(reasons.map((reason) => t(`duplicates.contactReason.${reason}`))),
  };
}
