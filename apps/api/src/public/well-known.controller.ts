import { languages } from '@elinvoima/contracts';
import { CONFIG, Clock, NotFound, type Config } from '@elinvoima/domain/platform';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/policy.js';
import { publicPages } from './public-headers.js';

/** Forms for everybody whose further addresses are somebody's own, and what pages are drawn with. */
const besides = ['aloite$', 'aloite/vastaukset', 'kysy$', 'assets/survey/', 'favicon.svg'];
const personal = ['e/peru/', 'e/*/kutsu/', 'ideat/kutsu/'];

/** What programs ask of every site: whom to tell of a hole (RFC 9116), and what may be gone through (RFC 9309). */
@ApiExcludeController()
@Public()
@Controller()
export class WellKnownController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Good for less than a year, as the standard advises: from the day that it is read, so that it never lies there stale. */
  @Get('.well-known/security.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  security(): string {
    const { securityContact, publicUrl } = this.config;
    if (securityContact === null) throw new NotFound();
    const expires = this.clock.now();
    expires.setUTCHours(0, 0, 0, 0);
    expires.setUTCDate(expires.getUTCDate() + 364);
    return [
      `Contact: ${securityContact}`,
      `Expires: ${expires.toISOString().replace('.000', '')}`,
      `Preferred-Languages: ${languages.join(', ')}`,
      `Canonical: ${publicUrl}/.well-known/security.txt`,
      '',
    ].join('\n');
  }

  /** The pages for everybody and nothing else. What stands behind a link is told apart by its own headers as well. */
  @Get('robots.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  robots(): string {
    const open = Object.entries(publicPages).flatMap(([part, { mayBeFound }]) => (mayBeFound ? [part] : []));
    return [
      'User-agent: *',
      ...[...open.map((part) => (part === 'e' ? 'e/' : part)), ...besides].map((part) => `Allow: /${part}`),
      // The longest rule holds: links of one person under pages of all.
      ...personal.map((part) => `Disallow: /${part}`),
      'Disallow: /',
      '',
    ].join('\n');
  }
}
