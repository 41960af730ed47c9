/** Kinds and deeds in words; one that has none is shown as it is written. */
import type { ScreenText } from '../../texts/texts-provider.js';

export const actions = [
  'create',
  'update',
  'delete',
  'restore',
  'view',
  'export',
  'download',
  'sign-in',
  'undo',
  'merge',
  'apply',
  'answer',
  'send',
] as const;

const known = new Set<string>([...actions, 'retire']);

export const actionText = (action: string): ScreenText | null =>
  known.has(action) ? (`trail.action.${action}` as ScreenText) : null;

export const kinds = [
  'company',
  'contact',
  'partner',
  'interaction',
  'follow_up',
  'enquiry',
  'site',
  'event',
  'measure',
  'project',
  'initiative',
  'needs_assessment',
  'survey',
  'mailing',
  'attachment',
  'user',
] as const;

const knownKinds = new Set<string>(kinds);

export const kindText = (kind: string): ScreenText | null =>
  knownKinds.has(kind) ? (`shell.kind.${kind}` as ScreenText) : null;
