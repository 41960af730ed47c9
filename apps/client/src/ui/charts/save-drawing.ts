/** A drawing as a file that needs nothing else: no style sheet, no font, no page around it. */

export type DrawingFormat = 'svg' | 'png';

/** What a style sheet says of a drawing's pieces; in a file it stands on each piece. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** Fonts of the common systems, the last one of every system. */
const fonts = "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

export function standAlone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const pieces = copy.querySelectorAll('*');
  drawing.querySelectorAll('*').forEach((shown, index) => {
    const piece = pieces[index];
    if (piece === undefined || shown.closest('title, desc') !== null) return;
    const style = getComputedStyle(shown);
    for (const property of carried) {
      const value = style.getPropertyValue(property);
      // What the drawing says itself stays: it names patterns of the same file.
      if (value !== '' && !piece.hasAttribute(property)) piece.setAttribute(property, value);
    }
    piece.removeAttribute('class');
  });
  copy.removeAttribute('class');
  copy.setAttribute('font-family', fonts);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

/** "Vuorovaikutuksen määrä Q1/2024–Q4/2026" as the name of a file anywhere. */
export function fileName(words: string, format: DrawingFormat): string {
  const plain = words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain}.${format}`;
}

export async function saveDrawing(drawing: SVGSVGElement, words: string, format: DrawingFormat): Promise<void> {
  const text = standAlone(drawing);
  const file =
    format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pictureOf(text, drawing.viewBox.baseVal);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName(words, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Twice the size: sharp on paper and in slides. */
const density = 2;

async function pictureOf(text: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be made')) : resolve(blob)));
  });
}
