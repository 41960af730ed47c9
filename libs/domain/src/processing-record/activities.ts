import type { LegalBasis, ProcessingActivity, SourceKind } from '@elinvoima/contracts';
import { groundOfPurpose, type DataSubject } from '../privacy/index.js';

interface ActivityFacts {
  basis: LegalBasis;
  /** Whose data it holds besides those whose own tables it has. */
  people: readonly DataSubject[];
  others: readonly ('company' | 'requester' | 'everybody' | 'named')[];
  sources: readonly (SourceKind | 'municipality' | 'program')[];
  recipients: readonly ('partner' | 'council' | 'report' | 'requester' | 'authority')[];
}

const asked = ['person', 'public_form', 'mail'] as const;

/** What no table tells of an activity. Its name, purpose and law are texts; its data and time limits are made of `places`. */
export const activityFacts: Readonly<Record<ProcessingActivity, ActivityFacts>> = {
  cooperation: {
    basis: groundOfPurpose.cooperation,
    people: ['staff'],
    others: ['company', 'named'],
    sources: ['person', 'company', 'import', 'register', 'mail', 'colleague'],
    recipients: [],
  },
  service: {
    basis: groundOfPurpose.service,
    people: [],
    others: ['named'],
    sources: ['person', 'company', 'colleague'],
    recipients: ['partner'],
  },
  location: {
    basis: groundOfPurpose.location,
    people: ['contact', 'staff'],
    others: ['named'],
    sources: [...asked, 'company', 'colleague'],
    recipients: [],
  },
  participation: {
    basis: groundOfPurpose.participation,
    people: [],
    others: ['named'],
    sources: [...asked],
    recipients: ['council'],
  },
  events: {
    basis: groundOfPurpose.events,
    people: [],
    others: ['named'],
    sources: ['person', 'event', 'company'],
    recipients: [],
  },
  surveys: {
    basis: groundOfPurpose.surveys,
    people: [],
    others: ['named'],
    sources: ['person'],
    recipients: [],
  },
  communication: {
    basis: groundOfPurpose.communication,
    people: [],
    others: ['named'],
    sources: ['person', 'company', 'public_form', 'event'],
    recipients: [],
  },
  accessibility: {
    basis: 'legal_obligation',
    people: [],
    others: [],
    sources: ['public_form'],
    recipients: ['authority'],
  },
  requests: {
    basis: 'legal_obligation',
    people: [],
    others: ['requester', 'named'],
    sources: [...asked],
    recipients: ['requester'],
  },
  reporting: {
    basis: 'public_task',
    people: ['staff'],
    others: ['named'],
    sources: ['person', 'company', 'colleague'],
    recipients: ['report'],
  },
  upkeep: {
    basis: 'public_task',
    people: ['staff'],
    others: ['named'],
    sources: ['import', 'program'],
    recipients: [],
  },
  staff: {
    basis: 'legal_obligation',
    people: [],
    others: [],
    sources: ['municipality', 'person', 'program'],
    recipients: [],
  },
  trail: {
    basis: 'legal_obligation',
    people: ['staff'],
    others: ['everybody'],
    sources: ['program'],
    recipients: ['authority'],
  },
};
