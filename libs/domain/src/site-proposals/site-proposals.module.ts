import { Module } from '@nestjs/common';
import { SiteProposalService } from './site-proposal.service.js';

@Module({ providers: [SiteProposalService], exports: [SiteProposalService] })
export class SiteProposalsModule {}
