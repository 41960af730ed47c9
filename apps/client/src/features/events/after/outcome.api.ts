/** What came of events, as the API has it. */
import { addDays, isWorkingDay, type Day } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../../api/client.js';
import type { PickerRecord } from '../../../ui/record-picker.js';
import type { ThemesSearch } from './themes-search.js';

export type EventOutcome = Schema<'EventOutcomeDto'>;
export type CompanyThatCame = Schema<'CompanyThatCameDto'>;
export type EarlierEvent = Schema<'EarlierEventDto'>;
export type EventTheme = Schema<'EventThemeDto'>;

export const outcomeQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id, 'outcome'],
    queryFn: ({ signal }) => answer(api.GET('/api/events/{id}/outcome', { params: { path: { id } }, signal })),
  });

export const themesQuery = ({ theme: _, ...query }: ThemesSearch) =>
  queryOptions({
    queryKey: ['events', 'themes', query],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/event-themes', { params: { query }, signal }))).items,
  });

/** An empty theme in the address stands for events without one. */
export const newcomersQuery = ({ theme, ...rest }: ThemesSearch & { theme: string }) => {
  const query = { ...rest, ...(theme !== '' && { theme }) };
  return queryOptions({
    queryKey: ['events', 'newcomers', query],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/event-themes/newcomers', { params: { query }, signal }))).items,
  });
};

/** Themes are words, not records: a theme is its own id. */
export async function findEventThemes(text: string, signal: AbortSignal): Promise<PickerRecord[]> {
  const { items } = await answer(api.GET('/api/event-themes/written', { signal }));
  const wanted = text.toLocaleLowerCase('fi');
  return items
    .filter((theme) => theme.toLocaleLowerCase('fi').includes(wanted))
    .slice(0, 8)
    .map((theme) => ({ id: theme, name: theme }));
}

/** While it is fresh in mind: within two working days. */
export function callBy(today: Day): Day {
  let day = today;
  for (let left = 2; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

export const promiseCall = (company: { id: string }, title: string, dueOn: Day) =>
  answer(
    api.POST('/api/follow-ups', {
      body: { title: title.slice(0, 300), dueOn, subject: { kind: 'company', id: company.id } },
    }),
  );

/** Percents as the API gives them elsewhere: 12.5 is 12.5 %. */
export const shareOf = (newcomers: number, companies: number): number =>
  companies === 0 ? 0 : (100 * newcomers) / companies;

/** How earlier ones went on average: people, and newcomers out of all their companies. */
export function usualOf(earlier: readonly EarlierEvent[]): { people: number; share: number } | null {
  if (earlier.length === 0) return null;
  const sum = (of: (event: EarlierEvent) => number) => earlier.reduce((total, event) => total + of(event), 0);
  return {
    people: sum(({ attendances }) => attendances) / earlier.length,
    share: shareOf(
      sum(({ firstTimeCompanies }) => firstTimeCompanies),
      sum(({ companies }) => companies),
    ),
  };
}
