/** An enquiry as a case: who may know of it, who has no part in it, what was told by word of mouth. */
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import type { DecisionFacts } from './decision-fields.js';
import type { Enquiry } from './enquiries.api.js';

export type ConfidentialityInput = Schema<'ConfidentialityInputDto'>;
export type OralNoteInput = Schema<'OralNoteInputDto'>;

export const markConfidentiality = (id: string, body: ConfidentialityInput): Promise<Enquiry> =>
  answer(api.PUT('/api/enquiries/{id}/confidentiality', { params: { path: { id } }, body }));

export const nameToCircle = (id: string, userId: string): Promise<Enquiry> =>
  answer(api.PUT('/api/enquiries/{id}/circle/{userId}', { params: { path: { id, userId } } }));

export const takeFromCircle = (id: string, userId: string) =>
  answer(api.DELETE('/api/enquiries/{id}/circle/{userId}', { params: { path: { id, userId } } }));

export const disqualify = (id: string, userId: string, ground: string | null): Promise<Enquiry> =>
  answer(
    api.PUT('/api/enquiries/{id}/disqualifications/{userId}', { params: { path: { id, userId } }, body: { ground } }),
  );

export const qualify = (id: string, userId: string) =>
  answer(api.DELETE('/api/enquiries/{id}/disqualifications/{userId}', { params: { path: { id, userId } } }));

export const writeOralNote = (id: string, body: OralNoteInput): Promise<Enquiry> =>
  answer(api.POST('/api/enquiries/{id}/oral-notes', { params: { path: { id } }, body }));

export const removeOralNote = (id: string, noteId: string) =>
  answer(api.DELETE('/api/enquiries/{id}/oral-notes/{noteId}', { params: { path: { id, noteId } } }));

export const changeDecision = ({ id, version }: Enquiry, body: DecisionFacts): Promise<Enquiry> =>
  answer(api.PATCH('/api/enquiries/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
