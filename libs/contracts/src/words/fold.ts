/** Words as they are compared: small letters, no diacritics, nothing but letters and digits. The database's `plain_text` says the same. */
const marks = /\p{M}+/gu;
const ascii = /^[\u0020-\u007e]*$/;
/** Letters that no mark makes: they stay whole when marks are taken away. */
const others: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};
const otherLetters = new RegExp(`[${Object.keys(others).join('')}]`, 'gu');

export function fold(text: string): string {
  const small = text.toLowerCase();
  // Most names have only plain letters: the costly way is for the rest.
  if (ascii.test(small)) return small;
  return small
    .normalize('NFD')
    .replaceAll(marks, '')
    .replaceAll(otherLetters, (letter) => others[letter] ?? letter);
}

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Legal forms in three languages: nobody says them, and they tell no company from another. */
export const legalForms: ReadonlySet<string> = new Set(
  ['oy', 'oyj', 'ab', 'abp', 'ky', 'kb', 'ay', 'tmi', 'fma', 'osk', 'ry', 'rf', 'ltd', 'inc', 'as', 'oyab'].concat([
    'osakeyhtio',
    'aktiebolag',
    'kommandiittiyhtio',
    'toiminimi',
  ]),
);
