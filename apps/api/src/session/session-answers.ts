import { Inject, Injectable } from '@nestjs/common';
import { permissionsOf, type Language, type Role } from '@elinvoima/contracts';
import { CONFIG, Database, municipalityName, theMunicipality, type Config } from '@elinvoima/domain/platform';
import { Sessions, type Answer, type Caller } from '@elinvoima/domain/users';
import type { FastifyReply } from 'fastify';
import { rememberBrowser } from '../http/caller.js';
import { clearAttemptCookie, setAttemptCookie, setSessionCookie } from '../http/cookie.js';
import { NotSignedIn, TooMany } from '../http/problem.js';
import type { SecondStepAskedDto, SessionDto } from './session.dto.js';

interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: Language;
}

/** What every way in answers, and the cookies that go with it. */
@Injectable()
export class SessionAnswers {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `NotSignedIn` and `TooMany`; the second step is answered 202. */
  async to(
    reply: FastifyReply,
    caller: Caller,
    answer: Answer,
    refusal: 'wrong-password' | 'second-factor-refused',
  ): Promise<SessionDto | SecondStepAskedDto> {
    if (answer.kind === 'too-many') throw new TooMany();
    if (answer.kind === 'refused') throw new NotSignedIn(refusal);
    if (answer.kind === 'second-factor') {
      setAttemptCookie(reply, this.config, answer.token, answer.expiresAt);
      reply.status(202);
      return { next: 'second-factor', methods: answer.methods };
    }
    setSessionCookie(reply, this.config, answer.token, answer.expiresAt);
    rememberBrowser(reply, this.config, caller, answer.known);
    clearAttemptCookie(reply, this.config);
    const signedIn = await this.sessions.find(answer.token);
    return this.of(answer.user, signedIn?.mustEnrol ?? false);
  }

  async of(user: Person, mustEnrol: boolean): Promise<SessionDto> {
    const municipality = await theMunicipality(this.db);
    return {
      user: { id: user.id, name: user.name, email: user.email, role: user.role, language: user.language },
      permissions: [...permissionsOf(user.role)],
      mustEnrol,
      installation: {
        municipality: municipalityName(municipality, user.language),
        municipalityCode: municipality.code,
        accentColour: municipality.accentColour,
        demo: this.config.demo,
        mailLeaves: this.config.smtpUrl !== null,
      },
    };
  }
}
