import { Global, Module } from '@nestjs/common';
import { OneTimeLinks } from './one-time-links.js';
import { OwnChoicesService } from './own-choices.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { UserMails } from './user-mails.js';
import { UserService } from './user.service.js';

@Global()
@Module({
  providers: [OneTimeLinks, OwnChoicesService, Sessions, SignIn, UserMails, UserService],
  exports: [OneTimeLinks, OwnChoicesService, Sessions, SignIn, UserService],
})
export class UsersModule {}
