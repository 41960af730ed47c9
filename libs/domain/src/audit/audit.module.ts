import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { AnchorTrail } from './chain/anchors.js';
import { RetireEntries } from './chain/retire-entries.js';
import { SealEntries } from './chain/seal-entries.js';
import { VerifyChain } from './chain/verify-chain.js';

const services = [Audit, SealEntries, AnchorTrail, VerifyChain, RetireEntries];

@Global()
@Module({ providers: services, exports: services })
export class AuditModule {}
