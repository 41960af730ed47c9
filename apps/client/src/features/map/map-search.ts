/** What the address of the map holds: what is shown, what is chosen, and where the map looks. */
import { mapLayers, siteStatuses, type MapLayer, type SiteStatus } from '@elinvoima/contracts';
import { choiceParam, choicesParam, searchOf, textParam } from '../../routing/search-params.js';

export interface MapSearch {
  readonly q?: string | undefined;
  /** Those in sight; all without it. */
  readonly layers?: readonly MapLayer[] | undefined;
  readonly status?: SiteStatus | undefined;
  readonly selected?: string | undefined;
  readonly east?: number | undefined;
  readonly north?: number | undefined;
  readonly zoom?: number | undefined;
  /** On a narrow screen one of the two is in sight. */
  readonly view?: 'map' | undefined;
}

function numberParam(search: Record<string, unknown>, name: string, least: number, most: number): number | undefined {
  const value = Number(search[name] ?? Number.NaN);
  return Number.isFinite(value) && value >= least && value <= most ? value : undefined;
}

export const parseMapSearch = (search: Record<string, unknown>): MapSearch =>
  searchOf({
    q: textParam(search, 'q'),
    layers: choicesParam(search, 'layers', mapLayers),
    status: choiceParam(search, 'status', siteStatuses),
    selected: textParam(search, 'selected'),
    east: numberParam(search, 'east', -1_000_000, 2_000_000),
    north: numberParam(search, 'north', 6_000_000, 9_000_000),
    zoom: numberParam(search, 'zoom', 0, 17),
    view: choiceParam(search, 'view', ['map'] as const),
  });
