/** The directory by what partners help with, or by their sector: who helps with much stands in many groups. */
import { helpAreas, partnerSectors } from '@elinvoima/contracts';
import { useTexts } from '../../texts/texts-provider.js';
import type { Partner } from './partners.api.js';
import type { partnerGroupings } from './partners-search.js';

export type PartnerGrouping = Exclude<(typeof partnerGroupings)[number], 'none'>;

export interface PartnerGroup {
  readonly key: string;
  readonly name: string;
  readonly partners: readonly Partner[];
}

/** A group with nobody in it is left out. */
export function usePartnerGroups(partners: readonly Partner[], by: PartnerGrouping): PartnerGroup[] {
  const { t } = useTexts();
  const groups =
    by === 'area'
      ? [
          ...helpAreas.map((area) => ({
            key: area,
            name: t(`partners.area.${area}`),
            partners: partners.filter(({ areas }) => areas.includes(area)),
          })),
          { key: 'none', name: t('partners.noArea'), partners: partners.filter(({ areas }) => areas.length === 0) },
        ]
      : partnerSectors.map((sector) => ({
          key: sector,
          name: t(`partners.sector.${sector}`),
          partners: partners.filter((partner) => partner.sector === sector),
        }));
  return groups.filter((group) => group.partners.length > 0);
}
