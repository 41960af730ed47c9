/** Fields whose content is a person's or a secret's: the trail says that they changed, not what they held. */
export const contentlessFields: readonly string[] = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'notes',
  'askerName',
  'askerEmail',
  'askerPhone',
  'passwordHash',
  'answers',
  'chair',
  'makerName',
  'makerEmail',
  'makerOrganisation',
  'giverName',
  'personName',
  'supporterName',
  'subject',
  'title',
  'objectionGround',
  'text',
  'answer',
  'answerText',
  'need',
  'contact',
  'onlineLink',
  'recipientEmail',
  'contactName',
  'mailingConsentSource',
  'requesterName',
  'requesterContact',
  'asked',
];

const contentless = new Set(contentlessFields);

export const isContentless = (field: string): boolean => contentless.has(field);

/** Secrets, and what was promised to be anonymous: kept by the trail in no form at all. */
const neverKept = new Set(['passwordHash', 'answers', 'answer', 'answerText']);

/** Records whose fields may be taken back from the trail: what their contentless fields held is kept under a key of the record. */
const lockedKinds = new Set([
  'company',
  'contact',
  'partner',
  'interaction',
  'enquiry',
  'site',
  'follow_up',
  'measure',
  'project',
  'event',
  'initiative',
  'feedback',
]);

/** Whether what the field held before and after is kept, locked (`SubjectKeys`). Only of changes: what is new has no before. */
export const isLocked = (action: string, kind: string, field: string): boolean =>
  action === 'update' && lockedKinds.has(kind) && contentless.has(field) && !neverKept.has(field);
