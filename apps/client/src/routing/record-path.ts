/**
 * The page of another noun's record. A feature does not know the other's addresses by type, so that each noun's can be
 * added and changed by itself.
 */
type Folder = 'companies' | 'contacts' | 'partners' | 'cooperations' | 'events' | 'enquiries' | 'measures';

export const recordPath = (folder: Folder, id: string): string => `/${folder}/${id}`;
