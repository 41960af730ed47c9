/**
 * The keys under which a programme may list the indicators that the product counts by itself (indicators.md). A programme's
 * own indicators and series have other keys.
 */
export const catalogueKeys: readonly string[] = [
  '3.1.a 3.1.b 3.1.b2 3.1.c 3.1.d 3.1.d2 3.1.d3 3.1.e 3.1.f 3.1.g',
  '3.2.a 3.2.b 3.2.c 3.2.d 3.2.e',
  '3.3.a 3.3.b 3.3.c 3.3.d 3.3.e 3.3.f',
  '3.4.a 3.4.b 3.4.c',
  '3.5.a 3.5.b 3.5.c 3.5.d',
  '3.6.a 3.6.b 3.6.c 3.6.d 3.6.e 3.6.f',
  'T.a T.b T.c T.d T.e T.f',
].flatMap((chapter) => chapter.split(' '));

const known: ReadonlySet<string> = new Set(catalogueKeys);

export const isCatalogueKey = (key: string): boolean => known.has(key);
