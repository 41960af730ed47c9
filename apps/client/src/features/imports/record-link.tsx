/** The way from a row to the record that it has made or would change. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Import } from './imports.api.js';

const pages = {
  ytj: '/companies/$id',
  companies: '/companies/$id',
  contacts: '/contacts/$id',
  interactions: '/interactions/$id',
  sites: '/sites/$id',
} as const satisfies Record<Import['kind'], string>;

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
  return (
    <Link to={pages[kind]} params={{ id }}>
      {title}
    </Link>
  );
}
