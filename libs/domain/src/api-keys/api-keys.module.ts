import { Global, Module } from '@nestjs/common';
import { ApiKeyDoor } from './api-key-door.js';
import { ApiKeyService } from './api-key.service.js';
import { WarnOfKeyEnds } from './warn-of-ends.js';

@Global()
@Module({
  providers: [ApiKeyDoor, ApiKeyService, WarnOfKeyEnds],
  exports: [ApiKeyDoor, ApiKeyService, WarnOfKeyEnds],
})
export class ApiKeysModule {}
