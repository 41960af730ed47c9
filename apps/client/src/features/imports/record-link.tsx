/** The way from a row to the record that it has made or would change. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Import } from './imports.api.js';

export function RecordLink({
  kind,
  id,
  title,
}: {
  readonly kind: Import['kind'];
  readonly id: string | null;
  readonly title: string;
}): ReactNode {
  if (id === null) return title;
  const to = kind === 'contacts' ? '/contacts/$id' : kind === 'interactions' ? '/interactions/$id' : '/companies/$id';
  return (
    <Link to={to} params={{ id }}>
      {title}
    </Link>
  );
}
