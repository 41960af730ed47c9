/** Reads the quick log's line against what is known: names in memory, topics, and the people of the companies at hand. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { answer, api } from '../../api/client.js';
import { useCompanyIndex, type CompaniesInMemory } from '../../company-index/use-company-index.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import { topicsQuery } from './interactions.api.js';
import { readLine } from './one-line/read-line.js';
import type { LineContext, Reading } from './one-line/reading.js';
import type { QuickLogDraft } from './quick-log-draft.js';

/** More companies than this are an event, whose people are not offered one by one. */
const mostCompanies = 3;
const mostPeople = 50;

export interface Person extends PickerRecord {
  readonly companyIds: readonly string[];
}

interface LineRead {
  readonly reading: Reading;
  readonly people: readonly Person[];
  readonly companies: CompaniesInMemory;
  /** The same line, or what it has just become, read at once. */
  readonly read: (draft: QuickLogDraft) => Reading;
}

/**
 * The draft with its line a moment behind while it is being typed: what the line says is shown between two keys, never in
 * the way of one. Anything else of the draft is as it is now.
 */
export function useUnhurried({ line, fields, touched, ignored, chosen }: QuickLogDraft): QuickLogDraft {
  const behind = useDeferredValue(line);
  return useMemo(
    () => ({ line: behind, fields, touched, ignored, chosen }),
    [behind, fields, touched, ignored, chosen],
  );
}

export function useLine(draft: QuickLogDraft): LineRead {
  const { language } = useTexts();
  const companies = useCompanyIndex();
  const topics = useQuery(topicsQuery).data;
  const { index, order } = companies;
  const read = useMemo(() => {
    const known = { language, index, order, topics: topics ?? [] };
    return ({ line, ignored, chosen, fields }: QuickLogDraft, people: LineContext['people']): Reading =>
      readLine(line, {
        ...known,
        people,
        today: today(),
        knownCompanyIds: fields.companies.map(({ id }) => id),
        ignored: new Set(ignored),
        chosen: new Map(Object.entries(chosen)),
      });
  }, [language, index, order, topics]);
  const first = useMemo(() => read(draft, []), [read, draft]);
  const people = usePeople([...draft.fields.companies, ...first.companies].map(({ id }) => id));
  const reading = useMemo(() => (people.length === 0 ? first : read(draft, people)), [first, read, draft, people]);
  return { reading, people, companies, read: (latest) => read(latest, people) };
}

/** Who is known at the companies; nobody while they are not known, and nothing waits for them. */
function usePeople(companyIds: readonly string[]): readonly Person[] {
  const may = useMay();
  const wanted = [...new Set(companyIds)].slice(0, mostCompanies);
  const enabled = may('contacts.read');
  return useQueries({
    queries: wanted.map((companyId) => ({
      queryKey: ['contacts', 'of-company', companyId],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Person[]> => {
        const query = { companyId, restricted: false, limit: mostPeople };
        const { items } = await answer(api.GET('/api/contacts', { params: { query }, signal }));
        return items.map(({ id, firstName, lastName, companies }) => ({
          id,
          name: `${firstName} ${lastName}`,
          meta: companies.find((company) => company.id === companyId)?.title ?? undefined,
          companyIds: companies.map((company) => company.id),
        }));
      },
      staleTime: 5 * 60_000,
      enabled,
    })),
    combine: unique,
  });
}

function unique(results: readonly { data?: Person[] | undefined }[]): readonly Person[] {
  const all = results.flatMap(({ data }) => data ?? []);
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}
