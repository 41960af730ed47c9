import { Module } from '@nestjs/common';
import { ImpactAssessmentService } from './impact-assessment.service.js';

@Module({ providers: [ImpactAssessmentService], exports: [ImpactAssessmentService] })
export class ImpactAssessmentsModule {}
