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

const collections = { company: 'companies', contact: 'contacts' } as const satisfies Record<DuplicateKind, string>;

export function MergeLink({ kind, survivorId, otherId, variant, children }: MergeLinkProps): ReactNode {
  const address: string = `/${collections[kind]}/${survivorId}/merge`;
  return (
    <LinkButton
      to={address}
      search={{ with: otherId } as never}
      size="s"
      icon={<Merge />}
      {...(variant && { variant })}
    >
      {children}
    </LinkButton>
  );
}
