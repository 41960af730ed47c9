/** The vitality programme's factors, for fields that name one. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts-provider.js';
import type { Choice } from '../ui/select.js';
import { answer, api } from './client.js';

/** The programme in force today; of a period, the one that decides its figures. */
export const programmeQuery = (language: string, period?: string) =>
  queryOptions({
    queryKey: ['programme', language, period],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/programme', { params: { query: period === undefined ? {} : { period } }, signal })),
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

/** A goal or a factor on the way down to a goal. */
export interface PathStep {
  readonly code: string;
  readonly name: string;
}

/** The steps from the factor down to a goal, both included; only the code itself where the programme does not know it. */
export function useGoalPath(): (code: string) => readonly PathStep[] {
  const { language } = useTexts();
  const { data } = useQuery(programmeQuery(language));
  return (code) => {
    const factor = data?.factors.find(({ goals }) => goals.some((goal) => goal.code === code));
    if (!factor) return [{ code, name: code }];
    const steps: PathStep[] = [];
    // No deeper than there are goals: a tree that leads round in a circle ends too.
    for (let at = factor.goals.find((goal) => goal.code === code); at && steps.length < factor.goals.length;) {
      const { parent, name } = at;
      steps.unshift({ code: at.code, name: `${at.code} ${name}` });
      at = factor.goals.find((goal) => goal.code === parent);
    }
    return [{ code: factor.code, name: `${factor.number} ${factor.name}` }, ...steps];
  };
}

/** The goals of a factor as choices, those below a goal after it; none where the programme has none for it. */
export function useGoals(factor: string | null, known?: string | null): Choice[] {
  const { language } = useTexts();
  const { data } = useQuery(programmeQuery(language));
  const pathOf = useGoalPath();
  const goals = data?.factors.find(({ code }) => code === factor)?.goals ?? [];
  const choices = goals.map(({ code }) => ({
    value: code,
    label: pathOf(code)
      .slice(1)
      .map(({ name }) => name)
      .join(' › '),
  }));
  const isMissing = known && !choices.some(({ value }) => value === known);
  return isMissing ? [...choices, { value: known, label: known }] : choices;
}
