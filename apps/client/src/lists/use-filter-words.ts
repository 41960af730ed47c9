/** What narrows a list, in words: the rule is the contract's, the catalogue and the names are the browser's. */
import {
  filterPieces,
  filterSentence,
  type FilterPiece,
  type FilterWords,
  type ListFilterValues,
  type ListKind,
} from '@elinvoima/contracts';
import { usePeriodWords } from '../figures/use-period-words.js';
import { useTexts, type ScreenText } from '../texts/texts-provider.js';

/** Names of the colleagues, companies and people that a filter may mention; `undefined` while they are read. */
export type NameOf = (type: 'user' | 'company' | 'contact', id: string) => string | null | undefined;

export interface FilterNames {
  readonly nameOf: NameOf;
  /** A topic's code in words; one's own words are their own name. */
  readonly topic?: (code: string) => string;
}

export function useFilterWords({ nameOf, topic = (code) => code }: FilterNames) {
  const { t, language, formats } = useTexts();
  const period = usePeriodWords();
  const words: FilterWords = {
    language,
    say: (key, values) => t(key as ScreenText, values),
    day: (day) => formats.day(day),
    period: (code) => period(code),
    nameOf: (type, id) => {
      const name = nameOf(type, id);
      return name === undefined ? '…' : name;
    },
    topic,
  };
  return {
    pieces: (list: ListKind, filter: object): FilterPiece[] => filterPieces(list, filter as ListFilterValues, words),
    sentence: (list: ListKind, filter: object): string => filterSentence(list, filter as ListFilterValues, words),
  };
}
