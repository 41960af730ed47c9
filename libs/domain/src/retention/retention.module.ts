import { Module } from '@nestjs/common';
import { PrivacyModule } from '../privacy/index.js';
import { DisposalFiles } from './disposal-files.js';
import { DisposalProposalService } from './disposal-proposal.service.js';
import { LegalHoldService } from './legal-hold.service.js';
import { RetentionRuleService } from './retention-rule.service.js';
import { RunDisposal } from './run-disposal.js';

const providers = [DisposalFiles, DisposalProposalService, LegalHoldService, RetentionRuleService, RunDisposal];

@Module({ imports: [PrivacyModule], providers, exports: providers })
export class RetentionModule {}
