/** The status of a plot or premises in its colour, wherever places are listed. */
import type { SiteStatus } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Tag } from './marks.js';

const tones = {
  planned: 'neutral',
  available: 'green',
  empty: 'green',
  reserved: 'amber',
  sold: 'accent',
  leased: 'accent',
  in_use: 'accent',
} as const satisfies Record<SiteStatus, string>;

export function SiteStatusTag({ status }: { readonly status: SiteStatus }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[status]}>{t(`sites.status.${status}`)}</Tag>;
}
