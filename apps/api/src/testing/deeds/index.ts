import { administrationDeeds } from './administration.js';
import { companiesDeeds } from './companies.js';
import { enquiriesDeeds } from './enquiries.js';
import { eventsDeeds } from './events.js';
import { filesDeeds } from './files.js';
import { initiativesDeeds } from './initiatives.js';
import { interactionsDeeds } from './interactions.js';
import { landDeeds } from './land.js';
import { mailsDeeds } from './mails.js';
import { privacyDeeds } from './privacy.js';
import { programmeDeeds } from './programme.js';
import { surveysDeeds } from './surveys.js';
import type { Deed } from './hands.js';

export { handsOf, specNow, type Hands } from './hands.js';

/** Every route that writes, by its name in the OpenAPI document, with the least it asks for. */
export const deeds: Record<string, Deed> = {
  ...administrationDeeds,
  ...companiesDeeds,
  ...enquiriesDeeds,
  ...eventsDeeds,
  ...filesDeeds,
  ...initiativesDeeds,
  ...interactionsDeeds,
  ...landDeeds,
  ...mailsDeeds,
  ...privacyDeeds,
  ...programmeDeeds,
  ...surveysDeeds,
};

/** Routes that write no entry, each with its reason. */
export const withoutEntry: Record<string, string> = {
  Session_start: 'what is refused and what succeeds is told by the specs of signing in',
  StepUp_confirm: 'told by the specs of step-up',
  StepUp_options: 'a challenge that a passkey is to sign; nothing happens by it',
  SecondFactor_second: 'told by the specs of signing in',
  SecondFactor_options: 'a challenge that a passkey is to sign; nothing happens by it',
  SecondFactor_passkey: 'told by the specs of signing in',
  OwnFactors_password: 'told by the specs of one’s own ways of signing in',
  OwnFactors_beginTotp: 'told by the specs of one’s own ways of signing in',
  OwnFactors_confirmTotp: 'told by the specs of one’s own ways of signing in',
  OwnFactors_removeTotp: 'told by the specs of one’s own ways of signing in',
  OwnFactors_recoveryCodes: 'told by the specs of one’s own ways of signing in',
  OwnFactors_passkeyOptions: 'a challenge that a passkey is to sign; nothing happens by it',
  OwnFactors_addPasskey: 'told by the journey, whose browser makes the passkey',
  OwnFactors_renamePasskey: 'told by the specs of one’s own ways of signing in',
  OwnFactors_removePasskey: 'told by the specs of one’s own ways of signing in',
  OwnSessions_end: 'told by the specs of one’s own ways of signing in',
  OwnSessions_endOthers: 'told by the specs of one’s own ways of signing in',
  UserAccess_resetSecondFactor: 'told by the specs of one’s own ways of signing in',
  UserAccess_endSessions: 'told by the specs of one’s own ways of signing in',
  Session_end: 'ends one’s own session; nothing of the municipality’s changes',
  Session_change: 'one’s own name and language',
  SurveyPreview_draft: 'draws what is being edited, and changes nothing',
  Programmes_compare: 'says what an import would change, and changes nothing',
  Invitations_preview: 'says who would be invited, and changes nothing',
  Privacy_preview: 'says what an erasure would take, and changes nothing',
  Recipients_preview: 'says who is in a group, and changes nothing',
  SurveyRecipients_preview: 'says whom a sending would reach, and changes nothing',
  Password_setPassword: 'told by the specs of signing in, which hold the mailed link',
};
