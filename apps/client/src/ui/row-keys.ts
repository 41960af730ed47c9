import { useEffect, useRef, type RefObject } from 'react';

type Toggle = (index: number, isStretch: boolean) => void;

/**
 * From row to row by the arrows (J goes down, too; K logs from anywhere and is left alone), X chooses the row. Only while the focus is
 * in a row's own link or box, so that no field loses its letters. Give the answer to the table as its `ref`.
 */
export function useRowKeys(toggle: Toggle | undefined): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const newest = useRef(toggle);
  useEffect(() => {
    newest.current = toggle;
  });
  useEffect(() => {
    const element = table.current;
    const onKey = (event: KeyboardEvent) => {
      if (element !== null) moveAmongRows(element, event, newest.current);
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  return table;
}

function moveAmongRows(table: HTMLTableElement, event: KeyboardEvent, toggle: Toggle | undefined): void {
  const target = event.target as HTMLElement;
  const isAtRow = target.dataset['rowLink'] !== undefined || target.matches('input[type="checkbox"]');
  if (!isAtRow || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = target.closest<HTMLElement>('tr[data-index]');
  const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0) {
    const index = row === null ? 0 : Number(row.dataset['index']) + step;
    const next = table.querySelector<HTMLElement>(`tr[data-index="${index}"] [data-row-link]`);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  } else if (event.key.toLowerCase() === 'x' && row !== null && toggle !== undefined) {
    event.preventDefault();
    event.stopPropagation();
    toggle(Number(row.dataset['index']), event.shiftKey);
  }
}
