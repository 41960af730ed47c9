import { industryName, languageNames, type Language, type RecipientGroup } from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import type { Database } from '../platform/index.js';

/** A group in one readable sentence; `ownerName` where it asks for an owner. */
export function groupSentence(group: RecipientGroup, language: Language, ownerName: string | null): string {
  const pieces: string[] = [];
  const list = (key: ListSentence, values: readonly string[] | undefined, word = (value: string) => value) => {
    if (values !== undefined && values.length > 0)
      pieces.push(formatText(language, `recipients.sentence.${key}`, { list: values.map(word).join(', ') }));
  };
  const text = (key: 'roleTitle' | 'attendedTheme' | 'language', value: string | undefined) => {
    if (value) pieces.push(formatText(language, `recipients.sentence.${key}`, { text: value }));
  };
  for (const audience of group.audience) pieces.push(formatText(language, `recipients.sentence.${audience}`));
  list('industries', group.industries, (code) => industryName(code, language) ?? code);
  list(
    'sizeClasses',
    group.sizeClasses?.map((size) => labelOf(language, 'companies.sizeClass', size)),
  );
  list('postalCodes', group.postalCodes);
  list('tags', group.tags);
  list(
    'relationships',
    group.relationships?.map((each) => labelOf(language, 'companies.relationship', each)),
  );
  if (group.ownerId !== undefined)
    pieces.push(formatText(language, 'recipients.sentence.owner', { name: ownerName ?? '–' }));
  if (group.metSince !== undefined)
    pieces.push(formatText(language, 'recipients.sentence.metSince', { on: group.metSince }));
  if (group.notMetSince !== undefined)
    pieces.push(formatText(language, 'recipients.sentence.notMetSince', { on: group.notMetSince }));
  for (const flag of ['neverMet', 'neverAttended', 'companyAddresses'] as const)
    if (group[flag] === true) pieces.push(formatText(language, `recipients.sentence.${flag}`));
  text('roleTitle', group.roleTitle);
  text('language', group.language && languageNames[group.language]);
  list(
    'attendedKinds',
    group.attendedKinds?.map((kind) => labelOf(language, 'events.kind', kind)),
  );
  text('attendedTheme', group.attendedTheme);
  list(
    'partnerSectors',
    group.partnerSectors?.map((sector) => labelOf(language, 'partners.sector', sector)),
  );
  const added = group.added?.length ?? 0;
  if (added > 0) pieces.push(formatText(language, 'recipients.sentence.added', { count: added }));
  const removed = group.removed?.length ?? 0;
  if (removed > 0) pieces.push(formatText(language, 'recipients.sentence.removed', { count: removed }));
  return pieces.length === 0 ? formatText(language, 'recipients.sentence.nobody') : pieces.join('; ');
}

type ListSentence =
  'industries' | 'sizeClasses' | 'postalCodes' | 'tags' | 'relationships' | 'attendedKinds' | 'partnerSectors';

/** The owner whom the group asks for, by name. One statement, or none. */
export async function groupOwnerName(db: Database, { ownerId }: RecipientGroup): Promise<string | null> {
  if (ownerId === undefined) return null;
  const [owner] = await db.query<{ name: string }>('select name from users where id = $1', [ownerId]);
  return owner?.name ?? null;
}
