/** The rows of a long table that are near the window; the others are room above and below them. */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

export interface VirtualRowsProps {
  readonly count: number;
  /** How many cells a row has. */
  readonly columns: number;
  readonly draw: (index: number, measure: (element: HTMLTableRowElement | null) => void) => ReactNode;
}

/** A row as the style has it, until it is measured. */
const rowHeight = 45;

export function VirtualRows({ count, columns, draw }: VirtualRowsProps): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const start = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setTop(Math.round(start));
  }, [count]);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed to a memoised component: rows are drawn here
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    // A row that has no height yet is not as good as absent: else everything would be drawn at once.
    measureElement: (row) => (row as HTMLElement).offsetHeight || rowHeight,
    overscan: 20,
    scrollMargin: top,
  });
  const near = virtual.getVirtualItems();
  const before = (near[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((near.at(-1)?.end ?? top) - top);
  return (
    <tbody role="rowgroup" ref={body}>
      <Room height={before} columns={columns} />
      {near.map(({ index }) => draw(index, virtual.measureElement))}
      <Room height={after} columns={columns} />
    </tbody>
  );
}

function Room({ height, columns }: { readonly height: number; readonly columns: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr role="presentation" aria-hidden>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- room, not a cell */}
      <td role="presentation" colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
