import {
  languageFromHeader,
  languages,
  problemTypePrefix,
  type Language,
  type LocalText,
  type Problem,
} from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { Database, municipalityName, theMunicipality } from '@elinvoima/domain/platform';
import { renderSurveyPage, type PageFrame, type SurveyPage } from '@elinvoima/survey-form';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { surveyAssets } from './survey-assets.js';

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/';

/** A page of another noun than surveys: its content in the frame. */
export type Drawn = (frame: PageFrame) => ReactElement;

/** The pages that people without an account see: whole documents made on the server, readable without script. */
@Injectable()
export class PublicPages {
  private known: Pick<PageFrame, 'municipality'> = {
    municipality: { fi: 'Elinvoima', sv: 'Elinvoima', en: 'Elinvoima' },
  };

  constructor(private readonly db: Database) {}

  /** What the address asks for, else the reader's own language. */
  language(request: FastifyRequest, fallback?: Language): Language {
    const asked = (request.query as Record<string, unknown>)['lang'];
    return isLanguage(asked) ? asked : (fallback ?? languageFromHeader(request.headers['accept-language']));
  }

  /** Answers with a page. `address` is where its language links lead; a page after a POST leads back to where it can be read. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    language: Language,
    page: SurveyPage | Drawn,
    address = pathOf(request),
  ): Promise<void> {
    await this.sendDrawn(reply, status, await this.whole(language, address, page));
  }

  /** A page as it is sent, for one who says what may be kept of it. */
  async whole(language: Language, address: string, page: SurveyPage | Drawn): Promise<string> {
    const municipality = await theMunicipality(this.db);
    const names = languages.map((each) => [each, municipalityName(municipality, each)]);
    const sender = Object.fromEntries(names) as LocalText & Record<Language, string>;
    return this.document(language, address, page, sender);
  }

  /** As `send`, where the sender is known already and the page is drawn. */
  async sendDrawn(reply: FastifyReply, status: number, page: string): Promise<void> {
    await reply.status(status).header('Content-Type', 'text/html; charset=utf-8').send(page);
  }

  /** A whole document. */
  document(language: Language, address: string, page: SurveyPage | Drawn, { fi, sv, en }: LocalText): string {
    this.known = { municipality: { fi, sv, en } };
    return this.html(language, address, page);
  }

  /** A problem as a page for people, with what is known of the municipality: the database may be what is away. */
  problem(request: FastifyRequest, problem: Problem): string {
    const language = this.language(request);
    // The problem was worded for the reader's browser; the page may speak another language.
    const own = `problems.${problem.type.slice(problemTypePrefix.length)}`;
    const isOther = language !== languageFromHeader(request.headers['accept-language']);
    const heading = isOther && isTextKey(own) ? formatText(language, own) : problem.title;
    return this.html(language, pathOf(request), { state: 'problem', status: problem.status, heading });
  }

  private html(language: Language, address: string, page: SurveyPage | Drawn): string {
    const frame: PageFrame = {
      ...this.known,
      language,
      privacyNoticeAddress: `/tietosuoja?lang=${language}`,
      accessibilityAddress: `/saavutettavuus?lang=${language}`,
      languageAddresses: Object.fromEntries(languages.map((each) => [each, `${address}?lang=${each}`])) as Record<
        Language,
        string
      >,
      assets:
        typeof page !== 'function' && page.state === 'preview'
          ? { ...surveyAssets.addresses, script: null }
          : surveyAssets.addresses,
    };
    const document = typeof page === 'function' ? page(frame) : renderSurveyPage(frame, page);
    return `<!doctype html>${renderToStaticMarkup(document)}`;
  }
}
