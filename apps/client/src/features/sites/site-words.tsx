/** How a place is spoken of: its status with its tone, its size, its duty to build. */
import { buildingObligationState } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { SiteRow } from './sites.api.js';

export { SiteStatusTag } from '../../ui/site-status-tag.js';

type Obliged = Pick<SiteRow, 'buildingObligationOn' | 'buildingObligationMetOn'>;

/** Only while somebody should look: an unmet duty whose day is near or past. */
export function ObligationTag({ site }: { readonly site: Obliged }): ReactNode {
  const { t, formats } = useTexts();
  const { buildingObligationOn: on, buildingObligationMetOn: metOn } = site;
  const state = buildingObligationState({ on, metOn }, today());
  if (on === null || (state !== 'near' && state !== 'over')) return null;
  const day = formats.day(on);
  return state === 'over' ? (
    <Tag tone="red">{t('sites.obligationOverdue', { day })}</Tag>
  ) : (
    <Tag tone="amber">{t('sites.obligationBy', { day })}</Tag>
  );
}

export function useSiteWords() {
  const { t, formats } = useTexts();
  const squareMetres = (value: number | null): string | null =>
    value === null ? null : `${formats.number(value, { maximumFractionDigits: 0 })} ${t('sites.unit.squareMetres')}`;
  const euros = (value: number | null): string | null =>
    value === null ? null : `${formats.number(value, { maximumFractionDigits: 2 })} ${t('sites.unit.euros')}`;
  return {
    squareMetres,
    euros,
    /** By which it is sought: of premises the floor, of a plot the land. */
    size: ({ kind, area, computedArea, floorArea }: SiteRow): string | null =>
      squareMetres((kind === 'premises' ? floorArea : null) ?? area ?? computedArea),
    price: ({ salePrice, monthlyRent }: SiteRow): string | null =>
      [
        euros(salePrice),
        monthlyRent === null
          ? null
          : `${formats.number(monthlyRent, { maximumFractionDigits: 2 })} ${t('sites.unit.eurosAMonth')}`,
      ]
        .filter((price) => price !== null)
        .join(' · ') || null,
    address: ({ street, postalCode, town }: SiteRow): string | null =>
      [street, [postalCode, town].filter((part) => part !== null).join(' ')].filter(Boolean).join(', ') || null,
  };
}
