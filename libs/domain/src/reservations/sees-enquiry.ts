import type { Actor } from '../platform/index.js';

/** SQL: whether the reader may know of enquiry `q`. */
export const seesEnquiry = (_actor: Actor): string => 'q.deleted_at is null';
