import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/index.js';
import { FeedbackService } from './feedback.service.js';
import { MakeInitiative } from './make-initiative.js';

const services = [FeedbackService, MakeInitiative];

@Module({ imports: [InitiativesModule], providers: services, exports: services })
export class FeedbackModule {}
