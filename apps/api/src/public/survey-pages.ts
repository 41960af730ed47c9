import { randomUUID } from 'node:crypto';
import { dayOf, type Fault, type Language } from '@elinvoima/contracts';
import { hashToken } from '@elinvoima/domain/platform';
import { mayBeChanged, type OpenedLink } from '@elinvoima/domain/surveys';
import type { Changing, GivenAnswers, SurveyPage } from '@elinvoima/survey-form';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FormStamps } from './form-stamp.js';
import { PublicPages } from './public-pages.js';

/** The name under which a browser keeps unfinished answers: tells nothing of the link. */
const draftKeyOf = (token: string): string => hashToken(`draft ${token}`).toString('base64url');

const lastDayBefore = (end: Date): string => dayOf(new Date(end.getTime() - 1));

/** What a form shows again, or shows of an answer that is changed. */
export interface KeptForm {
  given?: GivenAnswers;
  faults?: Fault[];
  submissionId?: string;
  stamp?: string | null;
  replaces?: string | null;
  page?: number;
}

/** What differs from one respondent's empty form to the next, by words that stand in its place in the drawn page. */
const blanks = { token: '-the-token-', submissionId: '-the-sending-', draftKey: '-the-draft-', stamp: '-the-stamp-' };
type Blank = keyof typeof blanks;
const anyBlank = new RegExp(Object.values(blanks).join('|'), 'g');
const blankOf = new Map<string, Blank>(Object.entries(blanks).map(([blank, word]) => [word, blank as Blank]));

/** More than are ever asked at the same time; the oldest goes first. */
const mostDrawn = 100;

/** The respondent's pages. An empty form is drawn once for each version and language: nothing personal is on it. */
@Injectable()
export class SurveyPages {
  private readonly drawn = new Map<string, string>();

  constructor(
    private readonly pages: PublicPages,
    private readonly stamps: FormStamps,
  ) {}

  language(request: FastifyRequest, link: OpenedLink): Language {
    return this.pages.language(request, link.language ?? undefined);
  }

  async form(
    reply: FastifyReply,
    token: string,
    link: OpenedLink,
    language: Language,
    status = 200,
    kept: KeptForm = {},
  ): Promise<void> {
    const own: Record<Blank, string> = {
      token,
      submissionId: kept.submissionId ?? randomUUID(),
      draftKey: draftKeyOf(token),
      stamp: kept.stamp ?? this.stamps.issue(link.surveyVersionId),
    };
    const page =
      Object.keys(kept).length === 0
        ? this.emptyForm(link, language).replaceAll(anyBlank, (word) => own[blankOf.get(word) ?? 'token'])
        : this.draw(link, language, own, kept);
    await this.pages.sendDrawn(reply, status, page);
  }

  async answered(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    link: OpenedLink,
    status: number,
    carried?: GivenAnswers,
  ): Promise<void> {
    const changing = this.changing(token, link);
    await this.send(request, reply, token, link, status, {
      state: 'answered',
      changing: changing && carried ? { ...changing, carried } : changing,
      unchangeable: link.definition.anonymous ? 'anonymous' : null,
    });
  }

  async thanks(request: FastifyRequest, reply: FastifyReply, token: string, link: OpenedLink): Promise<void> {
    const changing = this.changing(token, link);
    await this.send(request, reply, token, link, 200, {
      state: 'thanks',
      definition: link.definition,
      draftKey: draftKeyOf(token),
      changing: changing && { ...changing, address: `/s/${token}/change` },
    });
  }

  /** A page that says how it stands with the link. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    link: OpenedLink,
    status: number,
    page: SurveyPage,
  ): Promise<void> {
    const path = request.url.split('?')[0] ?? '/';
    const address = request.method === 'POST' ? `/s/${token}` : path;
    const { municipality } = link;
    const language = this.language(request, link);
    await this.pages.sendDrawn(reply, status, this.pages.document(language, address, page, municipality));
  }

  private changing(token: string, link: OpenedLink): Changing | null {
    return mayBeChanged(link) ? { address: `/s/${token}`, until: lastDayBefore(link.settlesAt) } : null;
  }

  private emptyForm(link: OpenedLink, language: Language): string {
    const key = JSON.stringify([link.surveyVersionId, language, link.kind, link.closesAt, link.municipality]);
    const known = this.drawn.get(key);
    if (known !== undefined) return known;
    const page = this.draw(link, language, blanks, {});
    const [oldest] = this.drawn.keys();
    if (oldest !== undefined && this.drawn.size >= mostDrawn) this.drawn.delete(oldest);
    this.drawn.set(key, page);
    return page;
  }

  private draw(link: OpenedLink, language: Language, own: Record<Blank, string>, kept: KeptForm): string {
    const { token, ...sending } = own;
    const { definition, version, municipality } = link;
    const address = `/s/${token}`;
    return this.pages.document(
      language,
      address,
      {
        state: 'questions',
        definition,
        closesOn: lastDayBefore(link.closesAt),
        given: kept.given,
        faults: kept.faults,
        page: kept.page,
        // With its language, so that a refusal before the form is read speaks it too.
        sending: {
          action: `${address}?lang=${language}`,
          version,
          replaces: kept.replaces,
          isOpen: link.kind === 'open',
          ...sending,
        },
      },
      municipality,
    );
  }
}
