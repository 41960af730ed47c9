/** The words and looks of what is on the map. */
import { landUseStages, siteStatuses, type MapLayer } from '@elinvoima/contracts';
import { lookOfSite, type MapFeature, type MapKind, type MapLook } from '../../map/map-feature.js';
import { useTexts } from '../../texts/texts-provider.js';
import type { MapItem } from './map.api.js';

const kinds: Record<MapLayer, MapKind> = {
  sites: 'site',
  'business-areas': 'business_area',
  companies: 'company',
  'land-use-projects': 'land_use_project',
};

const statusOfSite = ({ layer, status }: MapItem) =>
  layer === 'sites' ? siteStatuses.find((one) => one === status) : undefined;

export function lookOf(item: MapItem): MapLook {
  const status = statusOfSite(item);
  if (status) return lookOfSite(status);
  return item.layer === 'business-areas' ? 'area' : item.layer === 'companies' ? 'company' : 'plan';
}

/** What can be drawn: those that have a place. */
export const featuresOf = (items: readonly MapItem[]): MapFeature[] =>
  items.flatMap((item) =>
    item.geometry === null
      ? []
      : [{ id: item.id, kind: kinds[item.layer], name: item.name, look: lookOf(item), geometry: item.geometry }],
  );

/** A line under the name: status or stage, kind, and the area or street. */
export function useFactsOf(): (item: MapItem) => string {
  const { t } = useTexts();
  return (item) => {
    const status = statusOfSite(item);
    const stage = item.layer === 'land-use-projects' && landUseStages.find((one) => one === item.status);
    return [
      status && t(`sites.status.${status}`),
      stage && t(`land-use.stage.${stage}`),
      item.kind && t(`sites.kind.${item.kind}`),
      item.detail,
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/** By what is typed and chosen; a status narrows sites only and leaves the other layers as they are. */
export function matching(items: readonly MapItem[], q: string | undefined, status: string | undefined): MapItem[] {
  const words = (q ?? '').toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (status && item.layer === 'sites' && item.status !== status) return false;
    const told = `${item.name} ${item.detail ?? ''}`.toLocaleLowerCase('fi');
    return words.every((word) => told.includes(word));
  });
}
