import type { RecipientGroup } from '@elinvoima/contracts';
import { RuleBroken } from '@elinvoima/domain/platform';

/** Either people or a group, never both and never neither. */
export function choiceOf({
  contactIds,
  group,
}: {
  contactIds?: string[] | undefined;
  group?: RecipientGroup | undefined;
}): { contactIds: string[] } | { group: RecipientGroup } {
  if (group !== undefined && contactIds === undefined) return { group };
  if (contactIds !== undefined && group === undefined) return { contactIds };
  throw RuleBroken.at(group === undefined ? '/contactIds' : '/group', 'survey-one-choice');
}
