import { Module } from '@nestjs/common';
import { LandUseProjectService } from './land-use-project.service.js';
import { LandUseStages } from './land-use-stages.js';
import { PlanDocumentService } from './plan-document.service.js';
import { PlanProposalService } from './plan-proposal.service.js';

@Module({
  providers: [LandUseProjectService, LandUseStages, PlanDocumentService, PlanProposalService],
  exports: [LandUseProjectService, LandUseStages, PlanDocumentService, PlanProposalService],
})
export class LandUseModule {}
