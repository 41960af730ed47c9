import { Global, Module } from '@nestjs/common';
import { OidcAccounts } from './oidc/oidc-accounts.js';
import { OidcProvider } from './oidc/oidc-provider.js';
import { OidcSignIn } from './oidc/oidc-sign-in.js';
import { OneTimeLinks } from './one-time-links.js';
import { OwnChoicesService } from './own-choices.js';
import { OwnPassword } from './own-password.js';
import { Passkeys } from './passkeys/passkeys.js';
import { OwnFactors } from './second-factor/own-factors.js';
import { RecoveryCodes } from './second-factor/recovery-codes.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { Totp } from './second-factor/totp.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignInThrottle } from './throttle/sign-in-throttle.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { UserMails } from './user-mails.js';
import { UserService } from './user.service.js';

@Global()
@Module({
  providers: [
    OidcAccounts,
    OidcProvider,
    OidcSignIn,
    OneTimeLinks,
    OwnChoicesService,
    OwnFactors,
    OwnPassword,
    Passkeys,
    RecoveryCodes,
    SecondFactors,
    Sessions,
    SignIn,
    SignInAttempts,
    SignInThrottle,
    Totp,
    UserMails,
    UserService,
  ],
  exports: [
    OidcSignIn,
    OneTimeLinks,
    OwnChoicesService,
    OwnFactors,
    OwnPassword,
    Passkeys,
    SecondFactors,
    Sessions,
    SignIn,
    SignInThrottle,
    UserService,
  ],
})
export class UsersModule {}
