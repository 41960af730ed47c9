import { Global, Module } from '@nestjs/common';
import { AssignmentMails } from './assignment-mails.js';
import { Assignments } from './assignments.js';

/** Global, as the trail is: every noun with an owner tells of it. */
@Global()
@Module({ providers: [Assignments, AssignmentMails], exports: [Assignments] })
export class AssignmentsModule {}
