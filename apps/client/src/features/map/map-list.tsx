/** The map in words: the same things in groups, also what nobody has placed. All that the map does is done from here too. */
import { mapLayerWrites, mapLayers, type MapLayer } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { Crosshair, MapPinPlus } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { MapMark } from '../../map/map-mark.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import type { MapItem } from './map.api.js';
import { lookOf, useFactsOf } from './map-words.js';
import styles from './map-page.module.css';

export interface MapListProps {
  readonly items: readonly MapItem[];
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** Brings the map to it. */
  readonly onShow: (item: MapItem) => void;
  readonly onPlace: (item: MapItem) => void;
}

export function MapList(props: MapListProps): ReactNode {
  const groups = mapLayers
    .map((layer) => ({ layer, items: props.items.filter((item) => item.layer === layer) }))
    .filter(({ items }) => items.length > 0);
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.layer} {...props} {...group} />
      ))}
    </div>
  );
}

/** So many of a group are in sight at once. */
const step = 30;

function Group({ layer, items, ...props }: MapListProps & { readonly layer: MapLayer }): ReactNode {
  const { t } = useTexts();
  const [shown, setShown] = useState(step);
  const placed = items.filter(({ geometry }) => geometry !== null).length;
  // What was chosen on the map is in sight here too, however far down it stands.
  const chosenAt = items.findIndex(({ id }) => id === props.selectedId);
  const rows = items.slice(0, Math.max(shown, chosenAt + 1));
  const id = `map-group-${layer}`;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.groupTitle} id={id}>
        {t(`map.layer.${layer}`)}
        <span className={styles.count}>{t('map.placed', { placed, count: items.length })}</span>
      </h2>
      <ul role="list" className={styles.rows}>
        {rows.map((item) => (
          <Row key={item.id} {...props} item={item} />
        ))}
      </ul>
      {rows.length < items.length && (
        <Button size="s" variant="quiet" onPress={() => setShown(rows.length + step)}>
          {t('map.more', { count: Math.min(step, items.length - rows.length) })}
        </Button>
      )}
    </section>
  );
}

type RowProps = Omit<MapListProps, 'items'> & { readonly item: MapItem };

function Row({ item, selectedId, onSelect, onShow, onPlace }: RowProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const facts = useFactsOf()(item);
  const row = useRef<HTMLLIElement>(null);
  const isChosen = item.id === selectedId;
  const isPlaced = item.geometry !== null;
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={row} className={styles.row} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles.choose}
        aria-expanded={isChosen}
        onClick={() => onSelect(isChosen ? undefined : item.id)}
      >
        <span className={styles.mark} data-placed={isPlaced || undefined}>
          <MapMark look={lookOf(item)} />
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{item.name}</span>
          {(facts || !isPlaced) && (
            <span className={styles.facts}>{[facts, !isPlaced && t('map.noPlace')].filter(Boolean).join(' · ')}</span>
          )}
        </span>
      </button>
      {isChosen && (
        <div className={styles.actions}>
          <Link className={styles.open} to={recordPath(item.layer, item.id)}>
            {t('map.open')}
          </Link>
          {isPlaced && (
            <Button size="s" icon={<Crosshair />} onPress={() => onShow(item)}>
              {t('map.show')}
            </Button>
          )}
          {may(mapLayerWrites[item.layer]) && (
            <Button size="s" icon={<MapPinPlus />} onPress={() => onPlace(item)}>
              {t(isPlaced ? 'map.move' : 'map.place')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
