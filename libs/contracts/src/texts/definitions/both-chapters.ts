import type { Text } from '../define-texts.js';

type Both<Letter extends string, What extends string> =
  `indicator-definitions.3.3.${Letter}.${What}` | `indicator-definitions.3.6.${Letter}.${What}`;

/** Chapters 3.3 and 3.6 count the same things of two factors: the same words stand under both keys. */
export function inBoth<const Letter extends string, const What extends string>(
  letter: Letter,
  words: Readonly<Record<What, Text>>,
): Readonly<Record<Both<Letter, What>, Text>> {
  return Object.fromEntries(
    ['3.3', '3.6'].flatMap((chapter) =>
      Object.entries<Text>(words).map(([what, text]) => [`indicator-definitions.${chapter}.${letter}.${what}`, text]),
    ),
  ) as Record<Both<Letter, What>, Text>;
}
