/**
 * What is typed in the palette, found: companies in memory in the same frame, everything else when the server has answered.
 * A row that somebody has moved to, and a first row that surely is meant, never move under the finger.
 */
import { fold, wordsOf, fitOf } from '@elinvoima/contracts/words';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useAllActions } from '../../actions/actions.js';
import { answer, api } from '../../api/client.js';
import type { IndexedCompany } from '../../company-index/company-index.js';
import { useCompanyIndex } from '../../company-index/use-company-index.js';
import { useDeviceState } from '../../offline/state.js';
import { eachOnce, keyOf, mergeFound, metaOfCompany, type PaletteItem } from './palette-items.js';
import { closeOverlay } from './palette-store.js';
import { pathOfRecord } from './record-path.js';

const breath = 90;
const fewLocal = 6;
const most = 12;
const mostRecent = 8;

export interface PaletteSearch {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly items: readonly PaletteItem[];
  readonly active: number;
  readonly moveTo: (index: number) => void;
  readonly state: 'idle' | 'searching' | 'found' | 'onlyHere';
  /** Takes the row now, or the first one when it comes. */
  readonly enter: () => void;
  readonly take: (item: PaletteItem) => void;
}

interface Moved {
  readonly text: string;
  readonly key: string;
  readonly above: readonly PaletteItem[];
}

export function usePalette(): PaletteSearch {
  const [text, setText] = useState('');
  const [moved, setMoved] = useState<Moved | null>(null);
  const [enteredAhead, setEnteredAhead] = useState<string | null>(null);
  const wanted = text.trim();
  const here = useFoundHere(wanted);
  const there = useFoundThere(wanted);

  const pinned = moved?.text === wanted ? moved.above : here.isSure ? here.records.slice(0, 1) : [];
  const records = there.isAnswered
    ? mergeFound(pinned, eachOnce([...there.records, ...here.records]))
    : eachOnce([...here.records, ...there.records.filter(({ title, meta }) => stillFits(wanted, `${title} ${meta}`))]);
  const items = [...records.slice(0, most), ...here.actions];
  const at = moved?.text === wanted ? items.findIndex(({ key }) => key === moved.key) : 0;
  const active = Math.max(0, at);

  const take = (item: PaletteItem): void => {
    closeOverlay();
    item.run();
  };
  const isPending = wanted.length > 1 && !there.isAnswered && !there.isFailed;
  const first = items[0];
  useEffect(() => {
    if (enteredAhead === null || enteredAhead !== wanted || !first) return;
    closeOverlay();
    first.run();
  }, [enteredAhead, wanted, first]);

  return {
    text,
    setText,
    items,
    active,
    moveTo(index) {
      const item = items[index];
      if (item) setMoved({ text: wanted, key: item.key, above: records.slice(0, index + 1) });
    },
    state: there.isFailed ? 'onlyHere' : isPending ? 'searching' : wanted === '' ? 'idle' : 'found',
    enter() {
      const item = items[active];
      if (item) take(item);
      else setEnteredAhead(wanted);
    },
    take,
  };
}

/** Rows of an earlier answer stay while the next is on its way, as long as they hold what is typed now. */
function stillFits(wanted: string, said: string): boolean {
  const words = wordsOf(said);
  return wordsOf(wanted).every((typed) => words.some((word) => fitOf(typed, word, true) !== null));
}

interface FoundHere {
  readonly records: readonly PaletteItem[];
  readonly actions: readonly PaletteItem[];
  /** A company's name holds what was typed, letter by letter. */
  readonly isSure: boolean;
}

function useFoundHere(wanted: string): FoundHere {
  const router = useRouter();
  const actions = useAllActions();
  const { index, order, isOrdered } = useCompanyIndex();
  return useMemo(() => {
    const itemOf = (group: PaletteItem['group']) => (company: IndexedCompany) => ({
      key: keyOf({ kind: 'company', id: company.id }),
      group,
      title: company.name,
      kind: 'company' as const,
      meta: metaOfCompany(company),
      run: () => router.history.push(`/companies/${company.id}`),
    });
    const folded = fold(wanted);
    const companies =
      wanted === ''
        ? (isOrdered ? (index?.find('', mostRecent, order) ?? []) : []).map(itemOf('recent'))
        : (index?.findLikely(wanted, fewLocal, order) ?? []).map(itemOf('records'));
    return {
      records: companies,
      isSure: wanted.length > 1 && (index?.find(wanted, 1, order).length ?? 0) > 0,
      actions: actions
        .filter(({ id, label }) => !id.startsWith('search') && fold(label).includes(folded))
        .map(({ id, label, shortcut, run }) => ({
          key: id,
          group: 'actions' as const,
          title: label,
          shortcut: shortcut?.toUpperCase(),
          run,
        })),
    };
  }, [wanted, index, order, isOrdered, actions, router]);
}

interface FoundThere {
  /** Of an earlier text until this one is answered. */
  readonly records: readonly PaletteItem[];
  readonly isAnswered: boolean;
  readonly isFailed: boolean;
}

function useFoundThere(wanted: string): FoundThere {
  const router = useRouter();
  const { isOnline } = useDeviceState();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), breath);
    return () => clearTimeout(timer);
  }, [wanted]);
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => answer(api.GET('/api/search', { params: { query: { q: asked, limit: most } }, signal })),
    enabled: asked.length > 1,
    placeholderData: (before) => (asked.length > 1 ? before : undefined),
    retry: false,
    staleTime: 15_000,
    gcTime: 60_000,
  });
  const records = useMemo(
    () =>
      (found.data?.items ?? []).flatMap((record): PaletteItem[] => {
        const path = pathOfRecord(record);
        if (!path) return [];
        const { kind, title, meta, restricted, matched, matchedText } = record;
        return [
          {
            key: keyOf(record),
            group: 'records',
            title,
            kind,
            meta: meta ?? undefined,
            restricted,
            matched,
            matchedText,
            run: () => router.history.push(path),
          },
        ];
      }),
    [found.data, router],
  );
  const isCurrent = asked === wanted && wanted.length > 1;
  return {
    records: wanted.length > 1 ? records : [],
    isAnswered: isCurrent && found.isSuccess && !found.isPlaceholderData,
    isFailed: wanted.length > 1 && (!isOnline || (isCurrent && found.isError)),
  };
}
