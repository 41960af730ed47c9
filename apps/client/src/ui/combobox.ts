/**
 * The keyboard and the waiting of an APG combobox with a list box: what is typed is searched after a breath, arrows move
 * through what was found, Enter takes, Escape closes and then clears. The rest of the page stays where it is.
 */
import { useCallback, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';

export interface ComboboxOptions<Item> {
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly Item[]> | readonly Item[];
  /**
   * Answers at once from memory, so that the list follows in the same frame; null where only `search` can tell. Must be the
   * same function until what it searches changes.
   */
  readonly searchNow?: ((text: string) => readonly Item[] | null) | undefined;
  readonly onTake: (item: Item) => void;
  /** Backspace in an empty field. */
  readonly onBackspace?: () => void;
  /** The list is the dialog itself, as in the palette: Escape is left to the dialog. */
  readonly isAlwaysOpen?: boolean;
  /** Milliseconds of quiet before a search. */
  readonly breath?: number;
}

export interface Combobox<Item> {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly items: readonly Item[];
  readonly active: number;
  readonly isOpen: boolean;
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
  readonly open: () => void;
  readonly close: () => void;
  readonly take: (item: Item) => void;
  readonly optionId: (index: number) => string;
  readonly setActive: (index: number) => void;
  readonly input: {
    readonly role: 'combobox';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly 'aria-activedescendant': string | undefined;
    readonly value: string;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  readonly listId: string;
}

interface Found<Item> {
  readonly text: string | null;
  readonly items: readonly Item[];
  readonly failed: boolean;
}

export function useCombobox<Item>({
  search,
  searchNow,
  onTake,
  onBackspace,
  isAlwaysOpen = false,
  breath = 120,
}: ComboboxOptions<Item>): Combobox<Item> {
  const listId = useId();
  const [text, setTextState] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [found, setFound] = useState<Found<Item>>({ text: null, items: [], failed: false });
  const latest = useRef({ search, onTake });
  useEffect(() => {
    latest.current = { search, onTake };
  });
  // Enter pressed before the answer: the first hit is taken when it comes, if the words are still the same.
  const enteredAhead = useRef<string | null>(null);

  const close = useCallback(() => {
    setOpen(false);
    setFound({ text: null, items: [], failed: false });
  }, []);
  const take = useCallback(
    (item: Item) => {
      latest.current.onTake(item);
      setTextState('');
      close();
    },
    [close],
  );

  const wanted = text.trim();
  const now = useMemo(() => (isOpen ? (searchNow?.(wanted) ?? null) : null), [isOpen, searchNow, wanted]);
  const isAnswered = now !== null;
  useEffect(() => {
    if (!isOpen || isAnswered) return undefined;
    const controller = new AbortController();
    const run = async () => {
      try {
        const items = await latest.current.search(wanted, controller.signal);
        if (controller.signal.aborted) return;
        setFound({ text: wanted, items, failed: false });
        const first = items[0];
        if (enteredAhead.current === wanted && first !== undefined) take(first);
        enteredAhead.current = null;
      } catch {
        if (!controller.signal.aborted) setFound({ text: wanted, items: [], failed: true });
      }
      if (!controller.signal.aborted) setActive(0);
    };
    const timer = setTimeout(() => void run(), wanted === '' ? 0 : breath);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, isOpen, isAnswered, breath, take]);

  const setText = (next: string) => {
    setTextState(next);
    setOpen(true);
    if (searchNow) setActive(0);
  };
  const items = now ?? (isOpen ? found.items : []);
  const isCurrent = isAnswered || found.text === wanted;
  const step = (by: number) => {
    if (!isOpen) setOpen(true);
    else if (items.length > 0) setActive((active + by + items.length) % items.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter': {
        if (!isOpen) break;
        // Enter belongs to the list while it is open, even before the answer has come: it never sends the form.
        event.preventDefault();
        const item = items[active];
        if (!isCurrent) enteredAhead.current = wanted;
        else if (item !== undefined) take(item);
        break;
      }
      case 'Escape':
        if (isAlwaysOpen) break;
        if (items.length > 0) {
          event.stopPropagation();
          close();
        } else if (text !== '') {
          event.stopPropagation();
          setTextState('');
        }
        break;
      case 'Backspace':
        if (text === '') onBackspace?.();
        break;
      default:
        break;
    }
  };

  const optionId = (index: number) => `${listId}-${index}`;
  return {
    text,
    setText,
    items,
    active,
    isOpen,
    state: !isOpen ? 'idle' : !isCurrent ? 'searching' : found.failed && !isAnswered ? 'failed' : 'found',
    open: () => setOpen(true),
    close,
    take,
    optionId,
    setActive,
    listId,
    input: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen && items.length > 0,
      'aria-controls': listId,
      'aria-activedescendant': items.length > 0 ? optionId(active) : undefined,
      value: text,
      onKeyDown,
    },
  };
}
