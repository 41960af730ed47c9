/** The map as React sees it: one element that the library draws into, our own buttons over it, and where it stands in words. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useId, useImperativeHandle, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import type { AreaMapProps, OutlineTool } from './area-map-props.js';
import { backgroundQuery, type BackgroundSource } from './background.api.js';
import { DrawnMap } from './drawing/drawn-map.js';
import type { OutlineDrawing } from './drawing/outline-tool.js';
import styles from './map.module.css';
import { MapButtons, NorthMark, ScaleLine } from './map-controls.js';

export function MapView(props: AreaMapProps): ReactNode {
  const { label, features, selectedId = null, isEmbedded = false, outline, ref } = props;
  const { t } = useTexts();
  const target = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  const [resolution, setResolution] = useState(1);
  const hint = useId();
  const select = useEffectEvent((id: string | null) => props.onSelect?.(id));
  const move = useEffectEvent((position: Parameters<NonNullable<AreaMapProps['onMove']>>[0]) =>
    props.onMove?.(position),
  );
  const first = useEffectEvent(() => props.position);

  useEffect(() => {
    if (!target.current) return undefined;
    const made = new DrawnMap(target.current, {
      isEmbedded,
      position: first(),
      onSelect: (id) => select(id),
      onMove: (position) => move(position),
      onResolution: setResolution,
    });
    setDrawn(made);
    return () => made.dispose();
  }, [isEmbedded]);
  useEffect(() => drawn?.setFeatures(features), [drawn, features]);
  useEffect(() => drawn?.setChosen(selectedId), [drawn, selectedId]);
  useOutline(drawn, outline);
  const background = useBackground(drawn);
  useImperativeHandle(ref, () => ({ fit: () => drawn?.fit(), show: (id) => drawn?.show(id) }), [drawn]);

  return (
    <div className={styles.map} data-drawing={outline ? true : undefined}>
      <div
        ref={target}
        className={styles.canvas}
        data-embedded={isEmbedded || undefined}
        // The arrow keys are the map's while it has the focus; Tab always leaves it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="application"
        aria-label={label}
        aria-describedby={hint}
      />
      <p id={hint} className="visually-hidden">
        {t('map.keys')}
      </p>
      {drawn && <MapButtons map={drawn} hasFeatures={features.length > 0} />}
      <NorthMark />
      <ScaleLine resolution={resolution} />
      {background.source && (
        <p className={styles.ground} role="status" data-missing={background.isMissing || undefined}>
          {background.isMissing ? t('map.backgroundMissing') : background.source.attribution}
        </p>
      )}
    </div>
  );
}

/** Drawing by hand: its own chunk, read when a page asks for an outline. */
function useOutline(drawn: DrawnMap | null, outline: OutlineTool | undefined): void {
  const [drawing, setDrawing] = useState<OutlineDrawing | null>(null);
  const shape = outline?.shape;
  const geometry = outline?.geometry ?? null;
  const tell = useEffectEvent((made: NonNullable<typeof geometry>) => outline?.onChange(made));
  const known = useEffectEvent(() => geometry);
  useEffect(() => {
    if (!drawn || !shape) return undefined;
    let isWanted = true;
    let stop: (() => void) | undefined;
    const begin = async () => {
      const { drawOutline, lookAt } = await import('./drawing/outline-tool.js');
      if (!isWanted) return;
      const made = drawOutline(drawn, { shape }, (changed) => tell(changed));
      stop = made.stop;
      const before = known();
      if (before) lookAt(drawn, before);
      setDrawing(made);
    };
    void begin();
    return () => {
      isWanted = false;
      stop?.();
      setDrawing(null);
    };
  }, [drawn, shape]);
  useEffect(() => drawing?.put(geometry), [drawing, geometry]);
}

interface Background {
  readonly source: BackgroundSource | null;
  readonly isMissing: boolean;
}

/** The ground that the installation has named. Without tiles the drawing stays, on the grid, and a line says so. */
function useBackground(drawn: DrawnMap | null): Background {
  const { data } = useQuery(backgroundQuery);
  const source = data?.source ?? null;
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (!drawn || !source) return undefined;
    let isWanted = true;
    const begin = async () => {
      const { backgroundLayer } = await import('./drawing/background.js');
      if (!isWanted) return;
      drawn.setBackground(
        backgroundLayer(source, (isThere) => {
          drawn.showGrid(!isThere);
          setMissing(!isThere);
        }),
      );
    };
    void begin();
    return () => {
      isWanted = false;
      drawn.setBackground(null);
    };
  }, [drawn, source]);
  return { source, isMissing };
}
