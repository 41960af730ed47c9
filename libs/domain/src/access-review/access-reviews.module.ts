import { Module } from '@nestjs/common';
import { AccessReviewService } from './access-review.service.js';

@Module({ providers: [AccessReviewService], exports: [AccessReviewService] })
export class AccessReviewsModule {}
