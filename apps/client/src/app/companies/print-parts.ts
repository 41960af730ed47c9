/** What a company's sheet may hold: what may lie on the table, and what is confidential and left out unless chosen. */
import type { Permission } from '@elinvoima/contracts';

export type Part = 'people' | 'meetings' | 'promises' | 'register' | 'notes' | 'needs' | 'enquiries' | 'feedback';

export const openParts: readonly Part[] = ['people', 'meetings', 'promises', 'register'];
export const confidentialParts: readonly Part[] = ['notes', 'needs', 'enquiries', 'feedback'];

const readBy: Readonly<Record<Part, readonly Permission[]>> = {
  people: ['contacts.read'],
  meetings: ['interactions.read', 'interactions.write-own'],
  promises: ['follow-ups.read'],
  register: ['companies.read'],
  notes: ['interactions.read'],
  needs: ['needs-assessments.read'],
  enquiries: ['enquiries.read'],
  feedback: ['feedback.read'],
};

/** The parts that the reader may see at all. */
export const offeredParts = (may: (permission: Permission) => boolean): Part[] =>
  [...openParts, ...confidentialParts].filter((part) => readBy[part].some(may));
