/** The map itself, apart from React: layers, keys, selection, and what a page may ask of it. */
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import type { Extent } from 'ol/extent.js';
import { isEmpty } from 'ol/extent.js';
import { noModifierKeys } from 'ol/events/condition.js';
import DragPan from 'ol/interaction/DragPan.js';
import KeyboardPan from 'ol/interaction/KeyboardPan.js';
import KeyboardZoom from 'ol/interaction/KeyboardZoom.js';
import { defaults as defaultInteractions } from 'ol/interaction/defaults.js';
import type Layer from 'ol/layer/Layer.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorImageLayer from 'ol/layer/VectorImage.js';
import VectorSource from 'ol/source/Vector.js';
import type { MapFeature, MapPosition } from '../map-feature.js';
import { featureAt, featureOf, roomy } from './features.js';
import { gridLayer } from './grid-layer.js';
import { looksOf } from './looks.js';
import { onThemeChange, readPalette, type Palette } from './palette.js';
import { extent3067, projection3067, resolutions3067 } from './projection.js';

export interface DrawnMapOptions {
  readonly isEmbedded: boolean;
  readonly position: MapPosition | undefined;
  readonly onSelect: (id: string | null) => void;
  readonly onMove: (position: MapPosition) => void;
  readonly onResolution: (resolution: number) => void;
}

/** Middle Finland's south: where a map without anything on it looks. */
const nowhere: MapPosition = { east: 358_000, north: 6_770_000, zoom: 6 };

/** Names are drawn when a pixel is at most this many metres. */
const namesFrom = 3;

export class DrawnMap {
  readonly map: OlMap;
  readonly view: View;
  private readonly source = new VectorSource();
  private readonly chosen = new VectorSource();
  private readonly drawing: VectorImageLayer;
  private readonly chosenLayer: VectorLayer;
  private readonly names: VectorLayer;
  private readonly grid: Layer;
  private background: Layer | null = null;
  private colours: Palette;
  private readonly stopTheme: () => void;
  private isPlaced = false;
  private chosenId: string | null = null;
  /** While something is drawn by hand, a press is not a choice. */
  isDrawing = false;

  constructor(
    private readonly target: HTMLElement,
    options: DrawnMapOptions,
  ) {
    this.colours = readPalette(target);
    const looks = looksOf(this.colours);
    this.view = new View({
      projection: projection3067,
      resolutions: [...resolutions3067, 0.125],
      constrainResolution: false,
      enableRotation: false,
      extent: extent3067,
      constrainOnlyCenter: true,
      center: [nowhere.east, nowhere.north],
      zoom: nowhere.zoom,
    });
    // An image of all the features that is moved while the map is: thousands of outlines are drawn once a stop, not once a frame.
    this.drawing = new VectorImageLayer({ source: this.source, imageRatio: 1.6, style: looks.plain });
    this.names = new VectorLayer({
      source: this.source,
      style: looks.names,
      declutter: true,
      maxResolution: namesFrom,
      updateWhileInteracting: false,
    });
    this.chosenLayer = new VectorLayer({ source: this.chosen, style: looks.chosen, zIndex: 2 });
    this.grid = gridLayer(() => this.colours);
    this.map = new OlMap({
      target,
      view: this.view,
      controls: [],
      layers: [this.grid, this.drawing, this.names, this.chosenLayer],
      interactions: this.interactions(options.isEmbedded),
    });
    this.map.on('click', ({ coordinate }) => {
      if (this.isDrawing) return;
      const found = featureAt(this.source, coordinate, 8 * (this.view.getResolution() ?? 1));
      options.onSelect(found ? String(found.getId()) : null);
    });
    // Names are laid out anew for each frame in which they are shown: of a map that moves, the outlines are enough.
    this.map.on('movestart', () => this.names.setVisible(false));
    this.map.on('moveend', () => {
      this.names.setVisible(true);
      const position = this.position;
      if (position) options.onMove(position);
    });
    const tellResolution = () => options.onResolution(this.view.getResolution() ?? 1);
    this.view.on('change:resolution', tellResolution);
    tellResolution();
    this.stopTheme = onThemeChange(() => this.repaint());
    if (options.position) this.goTo(options.position);
  }

  get position(): MapPosition | null {
    const [east, north] = this.view.getCenter() ?? [];
    const zoom = this.view.getZoom();
    if (east === undefined || north === undefined || zoom === undefined) return null;
    return { east: Math.round(east), north: Math.round(north), zoom: Math.round(zoom * 10) / 10 };
  }

  /** What corners that are drawn take to. */
  get neighbours(): VectorSource {
    return this.source;
  }

  get palette(): Palette {
    return this.colours;
  }

  setFeatures(features: readonly MapFeature[]): void {
    this.source.clear(true);
    this.source.addFeatures(features.map(featureOf));
    this.setChosen(this.chosenId);
    if (!this.isPlaced && features.length > 0) this.fit(0);
  }

  /** Draws the chosen one above the others, with its name. */
  setChosen(id: string | null): void {
    this.chosenId = id;
    this.chosen.clear();
    const feature = id === null ? null : this.source.getFeatureById(id);
    if (feature) this.chosen.addFeature(feature);
  }

  goTo({ east, north, zoom }: MapPosition): void {
    this.isPlaced = true;
    this.view.setCenter([east, north]);
    this.view.setZoom(zoom);
  }

  fit(duration = this.pace): void {
    this.fitTo(this.source.getExtent() ?? [], duration);
  }

  /** Goes to one feature: near enough to see its outline, not nearer than its surroundings. */
  show(id: string): void {
    const geometry = this.source.getFeatureById(id)?.getGeometry();
    if (geometry) this.fitTo(roomy(geometry.getExtent()), this.pace, 0.5);
  }

  fitTo(extent: Extent, duration = this.pace, minResolution = 0.25): void {
    if (extent.length !== 4 || isEmpty(extent)) {
      if (extent.length !== 4 || !extent.every(Number.isFinite)) return;
    }
    this.isPlaced = true;
    this.view.fit(roomy(extent), { padding: [56, 64, 56, 56], duration, minResolution });
  }

  zoomBy(levels: number): void {
    this.view.animate({ zoom: (this.view.getZoom() ?? nowhere.zoom) + levels, duration: this.pace });
  }

  /** The background lies under everything; without one the grid of coordinates is the ground. */
  setBackground(layer: Layer | null): void {
    if (this.background) this.map.removeLayer(this.background);
    this.background = layer;
    layer?.setZIndex(-2);
    if (layer) this.map.addLayer(layer);
    this.grid.setVisible(layer === null);
  }

  /** Whether the ground is the grid, also while a background's tiles fail. */
  showGrid(isShown: boolean): void {
    this.grid.setVisible(isShown);
  }

  dispose(): void {
    this.stopTheme();
    this.map.setTarget(undefined);
    this.map.dispose();
  }

  /** Who asks for less motion gets none. */
  private get pace(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220;
  }

  private repaint(): void {
    this.colours = readPalette(this.target);
    const looks = looksOf(this.colours);
    this.drawing.setStyle(looks.plain);
    this.names.setStyle(looks.names);
    this.chosenLayer.setStyle(looks.chosen);
    this.map.render();
  }

  private interactions(isEmbedded: boolean) {
    const moving = this.pace > 0;
    const all = defaultInteractions({
      altShiftDragRotate: false,
      pinchRotate: false,
      keyboard: false,
      dragPan: !isEmbedded,
      onFocusOnly: isEmbedded,
      zoomDuration: this.pace,
    });
    // In the middle of a page one finger scrolls the page; two move the map, and a mouse does as always.
    if (isEmbedded) {
      const drag: DragPan = new DragPan({
        condition: (event) =>
          noModifierKeys(event) &&
          ((event.originalEvent as PointerEvent).pointerType === 'mouse' || drag.getPointerCount() === 2),
      });
      all.push(drag);
    }
    all.push(new KeyboardPan({ duration: moving ? 100 : 0, pixelDelta: 96 }));
    all.push(new KeyboardZoom({ duration: this.pace }));
    return all;
  }
}
