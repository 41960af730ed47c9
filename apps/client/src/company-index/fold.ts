/** Words as they are compared: small letters, no diacritics, nothing but letters and digits. */
const marks = /\p{M}+/gu;
const ascii = /^[\u0020-\u007e]*$/;

export function fold(text: string): string {
  const small = text.toLowerCase();
  // Most names have only plain letters: the costly way is for the rest.
  return ascii.test(small) ? small : small.normalize('NFD').replaceAll(marks, '');
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
