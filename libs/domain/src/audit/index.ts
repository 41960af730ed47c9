export * from './audit-entry.entity.js';
export * from './audit.js';
export * from './audit.module.js';
export * from './contentless-fields.js';
export { forgetSubject, forgetSubjects, unlocked } from './subject-keys.js';
export { AnchorTrail, anchorFile } from './chain/anchors.js';
export { RetireEntries } from './chain/retire-entries.js';
export { SealEntries } from './chain/seal-entries.js';
export { VerifyChain, type ChainFault, type ChainReport } from './chain/verify-chain.js';
