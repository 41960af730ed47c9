import { theMunicipality, type Database } from '../../platform/index.js';

/** The municipality's names in its languages: the first guess of whoever knows where somebody works. */
export async function placeNames(db: Database): Promise<string[]> {
  const { nameFi, nameSv, nameEn } = await theMunicipality(db);
  return [...new Set([nameFi, nameSv, nameEn].map((name) => name.toLowerCase()))];
}
