import { Module } from '@nestjs/common';
import { NoteNews } from './changes/note-news.js';
import { RegisterChangeService } from './changes/register-change.service.js';
import { RegisterClient } from './client/register-client.js';
import { REGISTER_LIMITS, registerLimits } from './client/register-limits.js';
import { RegisterQuota } from './client/register-quota.js';
import { RegisterCodeLists } from './codes/register-code-lists.js';
import { FollowRegister } from './sync/follow-register.js';
import { RegisterSyncService } from './sync/register-sync.service.js';

@Module({
  providers: [
    { provide: REGISTER_LIMITS, useValue: registerLimits },
    FollowRegister,
    NoteNews,
    RegisterChangeService,
    RegisterClient,
    RegisterCodeLists,
    RegisterQuota,
    RegisterSyncService,
  ],
  exports: [FollowRegister, RegisterChangeService, RegisterClient, RegisterQuota, RegisterSyncService],
})
export class RegisterModule {}
