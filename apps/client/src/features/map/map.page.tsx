/** The map with its twin in words: plots and premises, business areas, companies and plans, by layers. */
import { mapLayerPermissions, mapLayers, siteStatuses, type MapLayer } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { AreaMap } from '../../map/area-map.js';
import type { MapHandle } from '../../map/map-feature.js';
import { PlaceDialog } from '../../map/place-dialog.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useMapLayers, type MapItem } from './map.api.js';
import { MapList } from './map-list.js';
import type { MapSearch } from './map-search.js';
import { featuresOf, matching } from './map-words.js';
import styles from './map-page.module.css';

const route = getRouteApi('/shell/map');

export function MapPage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const offered = mapLayers.filter((layer) => may(mapLayerPermissions[layer]));
  const shown = offered.filter((layer) => search.layers?.includes(layer) ?? true);
  const read = useMapLayers(shown);
  const map = useRef<MapHandle>(null);
  const [placing, setPlacing] = useState<MapItem | null>(null);
  const { items: all } = read;
  const items = useMemo(() => matching(all, search.q, search.status), [all, search.q, search.status]);
  const features = useMemo(() => featuresOf(items), [items]);
  const put = (change: Partial<MapSearch>, replace = true) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace, resetScroll: false });
  const { east, north, zoom, selected, view } = search;
  const position = east !== undefined && north !== undefined && zoom !== undefined ? { east, north, zoom } : undefined;
  const show = ({ id }: MapItem) => {
    put({ selected: id, view: 'map' });
    map.current?.show(id);
  };

  return (
    <>
      <PageHeader title={t('map.title')} />
      <SiblingTabs family="land" />
      <Tools search={search} offered={offered} shown={shown} put={put} />
      {read.cut.length > 0 && <Notice>{t('map.cut')}</Notice>}
      <div className={styles.page} data-view={view ?? 'list'}>
        <div className={styles.list}>
          {read.error ? (
            <ErrorState error={read.error} onRetry={read.retry} />
          ) : read.isPending ? (
            <Skeleton />
          ) : items.length === 0 ? (
            <EmptyState>{t(all.length > 0 ? 'shell.state.noMatches' : 'map.empty')}</EmptyState>
          ) : (
            <MapList
              items={items}
              selectedId={selected}
              onSelect={(id) => put({ selected: id })}
              onShow={show}
              onPlace={setPlacing}
            />
          )}
        </div>
        <div className={styles.map}>
          <AreaMap
            ref={map}
            label={t('map.title')}
            features={features}
            selectedId={selected}
            onSelect={(id) => put({ selected: id ?? undefined })}
            position={position}
            onMove={put}
          />
        </div>
      </div>
      {placing && (
        <PlaceDialog
          item={placing}
          around={features.filter(({ id }) => id !== placing.id)}
          onClose={() => setPlacing(null)}
          onPlaced={() => setPlacing(null)}
        />
      )}
    </>
  );
}

interface ToolsProps {
  readonly search: MapSearch;
  readonly offered: readonly MapLayer[];
  readonly shown: readonly MapLayer[];
  readonly put: (change: Partial<MapSearch>) => void;
}

function Tools({ search, offered, shown, put }: ToolsProps): ReactNode {
  const { t } = useTexts();
  const { status } = search;
  return (
    <div className={styles.tools}>
      <FilterBar
        searchLabel={t('map.search')}
        searchText={search.q}
        onSearch={(q) => put({ q })}
        filters={
          status
            ? [
                {
                  key: 'status',
                  sentence: t('map.filter.status', { status: t(`sites.status.${status}`) }),
                  onRemove: () => put({ status: undefined }),
                },
              ]
            : []
        }
      >
        <Select
          label={t('map.status')}
          options={siteStatuses.map((value) => ({ value, label: t(`sites.status.${value}`) }))}
          value={status ?? null}
          onChange={(value) => put({ status: value })}
          placeholder={t('shell.value.all')}
          onClear={() => put({ status: undefined })}
        />
      </FilterBar>
      <div className={styles.layers}>
        <CheckboxGroup
          label={t('map.layers')}
          look="pills"
          options={offered.map((value) => ({ value, label: t(`map.layer.${value}`) }))}
          value={shown}
          onChange={(layers) => put({ layers: layers.length === offered.length ? undefined : layers })}
        />
      </div>
      <div className={styles.views}>
        <RadioGroup
          label={t('map.view')}
          look="segments"
          options={[
            { value: 'list', label: t('map.view.list') },
            { value: 'map', label: t('map.view.map') },
          ]}
          value={search.view ?? 'list'}
          onChange={(view) => put({ view: view === 'map' ? 'map' : undefined })}
        />
      </div>
    </div>
  );
}
