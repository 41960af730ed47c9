/** Which columns of a list are shown: those of the address, else those last chosen on this device, else the usual ones. */
import { chosenColumns, columnsFor, type ListColumn, type ListKind } from '@elinvoima/contracts';
import { useState } from 'react';
import { useMay } from '../session/session.js';

const keyOf = (list: ListKind): string => `elinvoima.columns.${list}`;

function kept(list: ListKind): string[] | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? 'null');
    return Array.isArray(value) && value.every((key) => typeof key === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

export interface ChosenColumns {
  readonly all: readonly ListColumn[];
  readonly shown: readonly ListColumn[];
  /** Null for the usual ones. */
  readonly choose: (keys: readonly string[] | null) => void;
}

export function useColumns(
  list: ListKind,
  inAddress: string | undefined,
  onChange: (columns: string | undefined) => void,
): ChosenColumns {
  const may = useMay();
  const [onDevice, setOnDevice] = useState(() => kept(list));
  const all = columnsFor(list, may);
  return {
    all,
    shown: chosenColumns(all, inAddress?.split(',') ?? onDevice),
    choose: (keys) => {
      try {
        if (keys === null) localStorage.removeItem(keyOf(list));
        else localStorage.setItem(keyOf(list), JSON.stringify(keys));
      } catch {
        // A browser that keeps nothing still shows the choice until the page is closed.
      }
      setOnDevice(keys === null ? undefined : [...keys]);
      onChange(keys?.join(','));
    },
  };
}
