/** The way to the preview of a merge: the first record survives, the other goes into it. */
import type { DuplicateKind } from '@elinvoima/contracts';
import { Merge } from 'lucide-react';
import type { ReactNode } from 'react';
import { LinkButton } from '../ui/link-button.js';

export interface MergeLinkProps {
  readonly kind: DuplicateKind;
  readonly survivorId: string;
  readonly otherId: string;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly children: string;
}

const pages = { company: '/companies/$id/merge', contact: '/contacts/$id/merge' } as const satisfies Record<
  DuplicateKind,
  string
>;

export function MergeLink({ kind, survivorId, otherId, variant, children }: MergeLinkProps): ReactNode {
  return (
    <LinkButton
      to={pages[kind]}
      params={{ id: survivorId }}
      search={{ with: otherId }}
      size="s"
      icon={<Merge />}
      {...(variant && { variant })}
    >
      {children}
    </LinkButton>
  );
}
