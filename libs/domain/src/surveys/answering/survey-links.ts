import type { Language, LocalText, SurveyDefinition, SurveyInvitationState } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  CONFIG,
  Clock,
  Conflict,
  Database,
  NotFound,
  derivedToken,
  hashToken,
  newToken,
  type Actor,
  type Config,
} from '../../platform/index.js';
import type { LinkPurpose } from './survey-link-token.entity.js';

export interface LinkToIssue {
  purpose: LinkPurpose;
  invitationId: string;
  mailId: string | null;
  expiresAt: Date | null;
}

interface LinkedSurvey {
  waveId: string;
  surveyVersionId: string;
  version: number;
  definition: SurveyDefinition;
  closesAt: Date;
  /** No answer is taken any more, by whatever link. */
  closed: boolean;
  /** The wave still runs, but this link is too old. */
  expired: boolean;
  /** What the page says of the sender. */
  municipality: LocalText;
}

/** A link that was made for one invited person. */
export interface InvitationLink extends LinkedSurvey {
  kind: 'invitation';
  invitationId: string;
  state: SurveyInvitationState;
  language: Language;
  /** When the figures that an answer stands in are settled: with the quarter, where answers are asked for all the time. */
  settlesAt: Date;
  settled: boolean;
}

/** A link that anybody may follow, from a poster or a web page: nobody's, so it has no state and no language of its own. */
export interface OpenWaveLink extends LinkedSurvey {
  kind: 'open';
  language: null;
}

/** What an answer link opens. It names no person and no company: links get forwarded. */
export type OpenedLink = InvitationLink | OpenWaveLink;

/** Whether the one answer that a link is good for has been given; an open link is good for any number. */
export const isAnswered = (link: OpenedLink): boolean => link.kind === 'invitation' && link.state === 'answered';

/** Links in mails: 128 random bits, kept as a hash, fresh for every message, each for one purpose. */
@Injectable()
export class SurveyLinks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes the token of one message and keeps its hash. In demo mode it is derived, so that the outbox can show it again. */
  async issue(
    purpose: LinkPurpose,
    invitationId: string,
    mailId: string | null,
    expiresAt: Date | null,
  ): Promise<string> {
    const [token = ''] = await this.issueMany([{ purpose, invitationId, mailId, expiresAt }]);
    return token;
  }

  /** As `issue` for several, in their order. One statement. */
  async issueMany(links: readonly LinkToIssue[]): Promise<string[]> {
    const tokens = links.map(({ purpose, invitationId, mailId }) =>
      this.config.demo && mailId !== null ? this.demoToken(purpose, invitationId, mailId) : newToken(),
    );
    await this.db.query(
      `insert into survey_link_tokens (invitation_id, purpose, token_hash, expires_at)
       select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::timestamptz[]) on conflict (token_hash) do nothing`,
      [
        links.map(({ invitationId }) => invitationId),
        links.map(({ purpose }) => purpose),
        tokens.map((token) => hashToken(token)),
        links.map(({ expiresAt }) => expiresAt),
      ],
    );
    return tokens;
  }

  /** Makes the token of an open wave and keeps its hash. */
  async issueOpen(waveId: string, expiresAt: Date): Promise<string> {
    const token = newToken();
    await this.db.query(
      `insert into survey_link_tokens (wave_id, purpose, token_hash, expires_at) values ($1, 'answer', $2, $3)`,
      [waveId, hashToken(token), expiresAt],
    );
    return token;
  }

  demoToken(purpose: LinkPurpose, invitationId: string, mailId: string): string {
    return derivedToken(this.config.secretKey, `survey-${purpose}`, `${invitationId}\0${mailId}`);
  }

  address(purpose: LinkPurpose, token: string): string {
    return `${this.config.publicUrl}/${purpose === 'answer' ? 's' : 'u'}/${token}`;
  }

  /** Looks only; null for what is unknown, revoked or of another purpose, which are all the same to the asker. One statement. */
  async open(token: string): Promise<OpenedLink | null> {
    const [link] = await this.db.query<OpenedLink>(
      `select case when i.id is null then 'open' else 'invitation' end as kind, i.id as "invitationId", i.state, i.language,
         w.id as "waveId", v.id as "surveyVersionId", v.n as version, v.definition,
         least(w.closes_at, t.expires_at) as "closesAt",
         (w.state = 'closed' or w.closes_at <= $2::timestamptz or coalesce(i.state = 'ineligible', false)) as closed,
         coalesce(t.expires_at <= $2::timestamptz, false) as expired,
         settling.at as "settlesAt", settling.at <= $2::timestamptz as settled,
         jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as municipality
       from survey_link_tokens t
       left join survey_invitations i on i.id = t.invitation_id
       join survey_waves w on w.id = coalesce(t.wave_id, i.wave_id)
       join survey_versions v on v.id = w.survey_version_id
       left join municipality m on true
       cross join lateral (select least(w.closes_at, t.expires_at, case when w.kind <> 'wave' then
         (date_trunc('quarter', i.answered_on::timestamp) + interval '3 months') at time zone 'Europe/Helsinki' end) as at) settling
       where t.token_hash = $1 and t.purpose = 'answer' and t.revoked_at is null`,
      [hashToken(token), this.clock.now()],
    );
    return link ?? null;
  }

  /** Whom an unsubscribe link belongs to; null as above. One statement. */
  async unsubscriber(token: string): Promise<{ invitationId: string; surveyId: string; language: Language } | null> {
    const [found] = await this.db.query<{ invitationId: string; surveyId: string; language: Language }>(
      `select i.id as "invitationId", v.survey_id as "surveyId", i.language
       from survey_link_tokens t join survey_invitations i on i.id = t.invitation_id
       join survey_waves w on w.id = i.wave_id join survey_versions v on v.id = w.survey_version_id
       where t.token_hash = $1 and t.purpose = 'unsubscribe' and t.revoked_at is null`,
      [hashToken(token)],
    );
    return found ?? null;
  }

  /** A new link for somebody who has lost the mail: shown to staff once, and audited. Earlier links keep working. */
  async renew(actor: Actor, invitationId: string): Promise<{ url: string; expiresAt: Date }> {
    return this.db.transaction(async () => {
      const [invitation] = await this.db.query<{
        state: SurveyInvitationState;
        waveId: string;
        anonymous: boolean;
        closesAt: Date;
        closed: boolean;
      }>(
        `select i.state, w.id as "waveId", (v.definition ->> 'anonymous')::boolean as anonymous, w.closes_at as "closesAt", (w.state = 'closed' or w.closes_at <= $2::timestamptz) as closed
         from survey_invitations i join survey_waves w on w.id = i.wave_id
         join survey_versions v on v.id = w.survey_version_id where i.id = $1`,
        [invitationId, this.clock.now()],
      );
      if (invitation === undefined) throw new NotFound();
      if (invitation.state === 'answered') throw new Conflict('survey-answered');
      if (invitation.closed) throw new Conflict('survey-closed');
      const token = await this.issue('answer', invitationId, null, invitation.closesAt);
      // Of an anonymous wave: whoever asks for a link is about to answer.
      await this.audit.record(
        actor,
        'issue-link',
        invitation.anonymous
          ? { kind: 'survey_wave', id: invitation.waveId }
          : { kind: 'survey_invitation', id: invitationId },
      );
      return { url: this.address('answer', token), expiresAt: invitation.closesAt };
    });
  }
}
