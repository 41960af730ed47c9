/** The colours of the house as a canvas can use them. */

const names = {
  ground: '--ground-sunken',
  surface: '--surface',
  text: '--text',
  quiet: '--text-quiet',
  line: '--grey-4',
  border: '--grey-6',
  accent: '--accent',
  accentSoft: '--accent-soft',
  green: '--green',
  greenSoft: '--green-soft',
  amber: '--amber',
  amberSoft: '--amber-soft',
  plan: '--series-4',
  company: '--series-6',
} as const;

export type Palette = Readonly<Record<keyof typeof names, string>>;

/** Reads the tokens as they are for this element now: a browser resolves `light-dark()` only in a property. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const found = Object.entries(names).map(([key, token]) => {
    probe.style.color = `var(${token})`;
    return [key, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found) as Palette;
}

/** Calls when another theme or accent is in force. Returns the way to stop. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style', 'class'] });
  dark.addEventListener('change', changed);
  return () => {
    root.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/** The same colour, seen through. Computed colours are `rgb(r, g, b)`. */
export const faint = (colour: string, opacity: number): string =>
  colour.replace(/^rgb\(([^)]+)\)$/, `rgba($1, ${opacity})`);
