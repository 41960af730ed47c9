import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.js';
import { ContactsModule } from '../contacts/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { SurveysModule } from '../surveys/index.js';
import { AttendanceService } from './attendance.service.js';
import { DoorService } from './door/door.service.js';
import { DialogueMails } from './dialogue/dialogue-mails.js';
import { DialogueService } from './dialogue/dialogue.service.js';
import { EventService } from './event.service.js';
import { EventFeedbackService } from './feedback/event-feedback.service.js';
import { RegistrationService } from './registration.service.js';
import { CancelRegistration } from './sign-up/cancel-registration.js';
import { EraseParticipants } from './sign-up/erase-participants.js';
import { EventInvitations } from './invitations/answer-invitation.js';
import { InvitationMails } from './invitations/invitation-mails.js';
import { InviteToEvent } from './invitations/invite-to-event.js';
import { EventLinks } from './sign-up/event-links.js';
import { FillPlaces } from './sign-up/fill-places.js';
import { RegistrationMails } from './sign-up/registration-mails.js';
import { RemindParticipants } from './sign-up/remind-participants.js';
import { SignUp } from './sign-up/sign-up.js';
import { TellOfChanges } from './sign-up/tell-of-changes.js';

const services = [
  AttendanceService,
  CancelRegistration,
  DialogueMails,
  DialogueService,
  DoorService,
  EraseParticipants,
  EventFeedbackService,
  EventInvitations,
  EventLinks,
  EventService,
  FillPlaces,
  InvitationMails,
  InviteToEvent,
  RegistrationMails,
  RegistrationService,
  RemindParticipants,
  SignUp,
  TellOfChanges,
];

@Module({
  imports: [CompaniesModule, ContactsModule, RecipientsModule, SurveysModule],
  providers: services,
  exports: services,
})
export class EventsModule {}
