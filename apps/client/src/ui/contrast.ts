/** How well one colour stands out from another, as WCAG 2 computes it; and mixing them. */

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number];

/** Reads `#1b5e4b`; null when it is anything else. */
export function readColour(hex: string): Colour | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return null;
  const channel = (index: number): number => parseInt(match[index] ?? '', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

export function writeColour(colour: Colour): string {
  return `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** `share` of the second colour in the first. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const blend = (index: 0 | 1 | 2): number => one[index] * (1 - share) + other[index] * share;
  return [blend(0), blend(1), blend(2)];
}

function luminance(colour: Colour): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

/** From 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
