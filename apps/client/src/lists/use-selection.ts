/** Rows chosen from a list: one by one, a stretch with Shift, or all that the filter finds, loaded or not. */
import { useState } from 'react';

export interface Selection {
  readonly count: number;
  /** Everything that the filter finds; the single ids are not known then. */
  readonly isAll: boolean;
  readonly ids: ReadonlySet<string>;
  readonly has: (id: string) => boolean;
  /** `isStretch` takes everything between this row and the one chosen before. */
  readonly toggle: (id: string, isStretch?: boolean) => void;
  readonly toggleLoaded: () => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

interface State {
  readonly of: string;
  readonly ids: ReadonlySet<string>;
  readonly isAll: boolean;
  readonly last: string | null;
}

/** `of` names the filter: another one is another selection. */
export function useSelection(of: string, loaded: readonly string[], total: number | undefined): Selection {
  const none: State = { of, ids: new Set(), isAll: false, last: null };
  const [kept, setState] = useState<State>(none);
  const state = kept.of === of ? kept : none;
  const set = (change: Partial<State>) => setState({ ...state, isAll: false, ...change });
  return {
    count: state.isAll ? (total ?? loaded.length) : state.ids.size,
    isAll: state.isAll,
    ids: state.ids,
    has: (id) => state.isAll || state.ids.has(id),
    toggle: (id, isStretch = false) => {
      const ids = new Set(state.isAll ? loaded : state.ids);
      const from = state.last === null ? -1 : loaded.indexOf(state.last);
      const to = loaded.indexOf(id);
      if (isStretch && from >= 0 && to >= 0)
        for (const between of loaded.slice(Math.min(from, to), Math.max(from, to) + 1)) ids.add(between);
      else if (!ids.delete(id)) ids.add(id);
      set({ ids, last: id });
    },
    toggleLoaded: () => {
      const isEvery = !state.isAll && state.ids.size > 0 && loaded.every((id) => state.ids.has(id));
      set({ ids: isEvery || state.isAll ? new Set() : new Set(loaded) });
    },
    chooseAll: () => set({ isAll: true }),
    clear: () => setState(none),
  };
}
