import { Module } from '@nestjs/common';
import { BarrierMeasures } from './barrier-measures.js';
import { NeedsAssessmentService } from './needs-assessment.service.js';
import { NeedsSummary } from './needs-summary.js';

@Module({
  providers: [NeedsAssessmentService, BarrierMeasures, NeedsSummary],
  exports: [NeedsAssessmentService, BarrierMeasures, NeedsSummary],
})
export class NeedsAssessmentsModule {}
