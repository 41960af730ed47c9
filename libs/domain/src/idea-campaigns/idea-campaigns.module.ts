import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/index.js';
import { SurveysModule } from '../surveys/index.js';
import { IdeaCampaignService } from './idea-campaign.service.js';
import { InviteToCampaign } from './invite-to-campaign.js';
import { ModerateIdeas } from './moderate-ideas.js';
import { Participants } from './participants.js';
import { TakePart } from './take-part.js';

const services = [IdeaCampaignService, InviteToCampaign, ModerateIdeas, Participants, TakePart];

@Module({ imports: [InitiativesModule, SurveysModule], providers: services, exports: services })
export class IdeaCampaignsModule {}
