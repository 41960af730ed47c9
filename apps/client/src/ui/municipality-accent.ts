/**
 * The municipality's own colour as the accent of both themes: darkened or lightened just so far that it is readable as
 * text on every ground and under the words of a button.
 */
import { contrast, mix, readColour, writeColour, type Colour } from './contrast.js';

interface Shades {
  readonly accent: Colour;
  readonly strong: Colour;
  readonly soft: Colour;
}

interface Theme {
  readonly ground: Colour;
  /** The ground that is hardest to read on. */
  readonly hardest: Colour;
  readonly towards: Colour;
  readonly softness: number;
}

const black: Colour = [0, 0, 0];
const white: Colour = [1, 1, 1];
/** The grounds of tokens.css: `--ground` and `--pressed` of the light theme, `--ground` and `--hover` of the dark. */
const light: Theme = { ground: [0.984, 0.984, 0.976], hardest: [0.914, 0.925, 0.906], towards: black, softness: 0.12 };
const dark: Theme = { ground: [0.063, 0.078, 0.071], hardest: [0.122, 0.149, 0.133], towards: white, softness: 0.18 };
const readable = 4.6;

function shadesFor(colour: Colour, { ground, hardest, towards, softness }: Theme): Shades {
  let shades = shadesOf(colour);
  for (let step = 1; step <= 50 && !isReadable(shades); step++) shades = shadesOf(mix(colour, towards, step / 50));
  return shades;

  function shadesOf(accent: Colour): Shades {
    return { accent, strong: mix(accent, towards, 0.25), soft: mix(ground, accent, softness) };
  }
  function isReadable({ accent, soft }: Shades): boolean {
    return contrast(accent, hardest) >= readable && contrast(accent, soft) >= readable;
  }
}

/** The custom properties that tokens.css reads; none for what is not a colour. */
export function accentProperties(hex: string | null | undefined): Record<string, string> {
  const colour = readColour(hex ?? '');
  if (!colour) return {};
  const properties = Object.entries({ light: shadesFor(colour, light), dark: shadesFor(colour, dark) }).flatMap(
    ([theme, { accent, strong, soft }]) => [
      [`--municipality-accent-${theme}`, writeColour(accent)],
      [`--municipality-strong-${theme}`, writeColour(strong)],
      [`--municipality-soft-${theme}`, writeColour(soft)],
    ],
  );
  return Object.fromEntries(properties) as Record<string, string>;
}

export function applyAccent(hex: string | null | undefined): void {
  for (const [name, value] of Object.entries(accentProperties(hex))) {
    document.documentElement.style.setProperty(name, value);
  }
}
