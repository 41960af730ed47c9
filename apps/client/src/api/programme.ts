/** The vitality programme's factors, for fields that name one. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts-provider.js';
import type { Choice } from '../ui/select.js';
import { answer, api } from './client.js';

export const programmeQuery = (language: string) =>
  queryOptions({
    queryKey: ['programme', language],
    queryFn: ({ signal }) => answer(api.GET('/api/programme', { signal })),
    staleTime: 60 * 60_000,
  });

/** The factors as choices, without the general groups that no record belongs to; `known` is a factor that a record names already, kept among them in any case. */
export function useFactors(known?: string | null): Choice[] {
  const { language } = useTexts();
  const { data } = useQuery(programmeQuery(language));
  const ofRecords = (data?.factors ?? []).filter(({ kind }) => kind !== 'general');
  const choices = ofRecords.map(({ code, number, name }) => ({ value: code, label: `${number} ${name}` }));
  const isMissing = known && !choices.some(({ value }) => value === known);
  return isMissing ? [...choices, { value: known, label: known }] : choices;
}

/** What people call a factor; its code until the programme has been read. */
export function useFactorName(): (code: string) => string {
  const choices = useFactors();
  return (code) => choices.find(({ value }) => value === code)?.label ?? code;
}
