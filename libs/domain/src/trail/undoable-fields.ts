import type { Permission } from '@elinvoima/contracts';
import type { Actor } from '../platform/index.js';

/**
 * Which fields can be taken back from the trail, and by whose right. What moves by deeds of its own (stages, statuses of sites,
 * confidentiality, merges, a promise that was kept) is not here: its deed has its own way back.
 */
export const undoableFields: Readonly<Record<string, { permission: Permission; fields: readonly string[] }>> = {
  company: {
    permission: 'companies.write',
    fields: [
      'name',
      'businessId',
      'relationship',
      'status',
      'companyForm',
      'industryCode',
      'sizeClass',
      'streetAddress',
      'postalCode',
      'postOffice',
      'municipalityCode',
      'website',
      'email',
      'phone',
      'tags',
      'notes',
      'ownerId',
    ],
  },
  contact: { permission: 'contacts.write', fields: ['firstName', 'lastName', 'email', 'phone', 'language', 'notes'] },
  partner: {
    permission: 'partners.write',
    fields: ['name', 'sector', 'businessId', 'areas', 'contactName', 'email', 'phone', 'website', 'notes'],
  },
  interaction: {
    permission: 'interactions.write',
    fields: ['type', 'direction', 'durationMinutes', 'subject', 'notes', 'primaryFactor'],
  },
  enquiry: {
    permission: 'enquiries.write',
    fields: [
      'title',
      'channel',
      'askerName',
      'askerEmail',
      'askerPhone',
      'nextStep',
      'nextStepOn',
      'likelihood',
      'ownerId',
    ],
  },
  site: {
    permission: 'sites.write',
    fields: [
      'name',
      'description',
      'street',
      'postalCode',
      'town',
      'planName',
      'salePrice',
      'monthlyRent',
      'availableFrom',
      'ownerId',
    ],
  },
  follow_up: { permission: 'follow-ups.write', fields: ['title', 'dueOn', 'ownerId'] },
  measure: {
    permission: 'measures.write',
    fields: [
      'title',
      'description',
      'unit',
      'plannedStartOn',
      'plannedEndOn',
      'effort',
      'effect',
      'speed',
      'budgetEur',
      'ownerId',
    ],
  },
};

export const isUndoable = (actor: Actor, kind: string, field: string): boolean => {
  const entry = Object.hasOwn(undoableFields, kind) ? undoableFields[kind] : undefined;
  return (
    entry !== undefined &&
    entry.fields.includes(field) &&
    actor.permissions.has('audit.undo') &&
    actor.permissions.has(entry.permission)
  );
};
