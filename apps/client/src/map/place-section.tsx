/** Where a record is: a small map on its page, and the way to put it elsewhere. */
import { areaOf, mapLayerWrites } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { MapPinPlus } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { AreaMap } from './area-map.js';
import type { MapFeature, MapLook } from './map-feature.js';
import { placeQuery, type PlacedRecord } from './place.api.js';
import { PlaceDialog } from './place-dialog.js';

interface PlaceSectionProps {
  readonly record: PlacedRecord;
  readonly look: MapLook;
}

export function PlaceSection({ record, look }: PlaceSectionProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [isPlacing, setPlacing] = useState(false);
  const { data: place, error, refetch } = useQuery(placeQuery(record));
  const geometry = place?.geometry ?? null;
  const { id, name } = record;
  const features = useMemo<MapFeature[]>(
    () => (geometry === null ? [] : [{ id, kind: 'site', name, look, geometry }]),
    [geometry, id, name, look],
  );
  const area = geometry && areaOf(geometry);
  return (
    <Section
      title={t('map.section')}
      action={
        may(mapLayerWrites[record.layer]) &&
        place && (
          <Button size="s" icon={<MapPinPlus />} onPress={() => setPlacing(true)}>
            {t(geometry ? 'map.move' : 'map.place')}
          </Button>
        )
      }
    >
      {error && !place ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : place ? (
        <>
          {place.area && <p>{t('map.inArea', { area: place.area.name })}</p>}
          {geometry ? (
            <AreaMap label={t('map.placeOf', { name })} features={features} isEmbedded />
          ) : (
            !place.area && <EmptyState>{t('map.sectionEmpty')}</EmptyState>
          )}
          {area !== null && <p>{t('map.outline.area', { area: `${formats.number(Math.round(area))} m²` })}</p>}
        </>
      ) : (
        <Skeleton lines={4} />
      )}
      {isPlacing && <PlaceDialog item={record} onClose={() => setPlacing(false)} onPlaced={() => setPlacing(false)} />}
    </Section>
  );
}
