import { Module } from '@nestjs/common';
import { AccessReviewFiles } from './access-review-files.js';
import { AccessReviewService } from './access-review.service.js';

const providers = [AccessReviewFiles, AccessReviewService];

@Module({ providers, exports: providers })
export class AccessReviewsModule {}
