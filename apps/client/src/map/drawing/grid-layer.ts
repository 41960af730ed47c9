/** The ground when there is no background: lines of round coordinates with their figures at the edges. */
import type { FrameState } from 'ol/Map.js';
import Layer from 'ol/layer/Layer.js';
import Source from 'ol/source/Source.js';
import type { Palette } from './palette.js';

/** About this many pixels between two lines. */
const wanted = 140;

/** The round distance (1, 2 or 5 and zeros) that is nearest to what is wanted. */
export function roundStep(metres: number): number {
  const tens = 10 ** Math.floor(Math.log10(metres));
  const times = metres / tens;
  return tens * (times < 1.5 ? 1 : times < 3.5 ? 2 : times < 7.5 ? 5 : 10);
}

const grouped = (metres: number): string => String(metres).replaceAll(/\B(?=(\d{3})+$)/g, '\u202F');

export function gridLayer(palette: () => Palette): Layer {
  const canvas = document.createElement('canvas');
  canvas.style.position = 'absolute';
  canvas.style.inset = '0';
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  return new Layer({
    source: new Source({}),
    zIndex: -1,
    render: (frame) => {
      draw(canvas, frame, palette());
      return canvas;
    },
  });
}

function draw(canvas: HTMLCanvasElement, { size, pixelRatio, viewState }: FrameState, palette: Palette): void {
  const [width = 0, height = 0] = size;
  const [east = 0, north = 0] = viewState.center;
  const { resolution } = viewState;
  if (canvas.width !== Math.round(width * pixelRatio)) canvas.width = Math.round(width * pixelRatio);
  if (canvas.height !== Math.round(height * pixelRatio)) canvas.height = Math.round(height * pixelRatio);
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.strokeStyle = palette.line;
  pen.fillStyle = palette.quiet;
  pen.lineWidth = 1;
  pen.font = '11px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
  const step = roundStep(wanted * resolution);
  const west = east - (width / 2) * resolution;
  const top = north + (height / 2) * resolution;
  pen.beginPath();
  for (let line = Math.ceil(west / step) * step; line < west + width * resolution; line += step) {
    const x = Math.round((line - west) / resolution) + 0.5;
    pen.moveTo(x, 0);
    pen.lineTo(x, height);
    pen.fillText(grouped(line), x + 4, 13);
  }
  for (let line = Math.floor(top / step) * step; line > top - height * resolution; line -= step) {
    const y = Math.round((top - line) / resolution) + 0.5;
    pen.moveTo(0, y);
    pen.lineTo(width, y);
    if (y > 28) pen.fillText(grouped(line), 6, y - 4);
  }
  pen.stroke();
}
