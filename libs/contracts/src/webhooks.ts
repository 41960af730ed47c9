/** What other systems may be told of: records of these kinds, by the words of `{ kind, id }` everywhere. */
export const webhookKinds = [
  'company',
  'contact',
  'partner',
  'interaction',
  'follow_up',
  'referral',
  'needs_assessment',
  'event',
  'cooperation',
  'enquiry',
  'site',
  'land_use_project',
  'plan_proposal',
  'initiative',
  'feedback',
  'measure',
  'project',
] as const;

export type WebhookKind = (typeof webhookKinds)[number];

export const webhookVerbs = ['created', 'updated', 'deleted', 'restored'] as const;
export type WebhookVerb = (typeof webhookVerbs)[number];
export type WebhookEvent = `${WebhookKind}.${WebhookVerb}`;

export const webhookEvents: readonly WebhookEvent[] = webhookKinds.flatMap((kind) =>
  webhookVerbs.map((verb): WebhookEvent => `${kind}.${verb}`),
);

export const isWebhookKind = (kind: string): kind is WebhookKind => (webhookKinds as readonly string[]).includes(kind);

/** Deeds of the trail by which a record becomes another; looks, mails and links change nothing of it. */
const updating: ReadonlySet<string> = new Set([
  'update',
  'stage',
  'status',
  'outcome',
  'take',
  'take-up',
  'answer',
  'confidentiality',
  'hand-over',
  'extend',
  'reserve',
  'reservation',
  'place',
  'snooze',
  'wake',
  'done',
  'reopen',
  'promise',
  'attendance',
  'interactions',
  'publish',
  'promote',
  'unlink-measure',
]);

/** What a deed of the trail is to others; null when it tells them nothing. A merged record is gone, its survivor is another entry. */
export function webhookVerbOf(action: string): WebhookVerb | null {
  if (action === 'create') return 'created';
  if (action === 'delete' || action === 'merge') return 'deleted';
  if (action === 'restore' || action === 'undo-merge') return 'restored';
  return updating.has(action) ? 'updated' : null;
}

export const webhookDeliveryStates = ['queued', 'sending', 'delivered', 'failed'] as const;
export type WebhookDeliveryState = (typeof webhookDeliveryStates)[number];

export const webhookStates = ['active', 'disabled', 'failing'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** A delivery that failed is tried again after so many seconds; three days in all. */
export const webhookRetrySeconds: readonly number[] = [
  5,
  5 * 60,
  30 * 60,
  2 * 3600,
  5 * 3600,
  10 * 3600,
  14 * 3600,
  20 * 3600,
  24 * 3600,
];

/** So many deliveries that have failed for good, one after the other, and nothing more is sent. */
export const webhookMostFailures = 5;

export const webhookDaysKept = 30;

/** So long the secret before goes on signing beside the new one. */
export const webhookOverlapHours = 24;
