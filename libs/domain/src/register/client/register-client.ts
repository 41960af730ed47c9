import { parseBusinessId, type Language } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, type Config } from '../../platform/index.js';
import { objectOf, textOf } from '../record/untrusted-json.js';
import { boundedGet } from './bounded-get.js';
import { companiesIn, labelsIn, postalAreasIn, type CompaniesAnswer, type PostalArea } from './register-answers.js';
import { REGISTER_LIMITS, type RegisterLimits } from './register-limits.js';
import { RegisterQuota } from './register-quota.js';
import { RegisterTrouble } from './register-trouble.js';

/** What the register calls a page. */
export const companiesOnPage = 100;

/** The national business register (PRH/YTJ open data v3). Never called inside a transaction: it waits. Every method throws `RegisterTrouble`. */
@Injectable()
export class RegisterClient {
  constructor(
    private readonly quota: RegisterQuota,
    @Inject(CONFIG) private readonly config: Pick<Config, 'ytjApiUrl' | 'publicUrl'>,
    @Inject(REGISTER_LIMITS) private readonly limits: RegisterLimits,
  ) {}

  /** A page of companies whose visiting or postal address has the code, ceased ones included. Pages past the end are page 1 again. */
  async companiesOf(postCode: string, page: number): Promise<CompaniesAnswer> {
    return this.get('/companies', { postCode, page: String(page) }, 'application/json', companiesIn);
  }

  /** The register's record, or null when it does not know the business id. */
  async company(businessId: string): Promise<unknown> {
    const { companies } = await this.get('/companies', { businessId }, 'application/json', companiesIn);
    return companies.find((record) => idOf(record) === businessId) ?? null;
  }

  /** The words of the codes of a list, e.g. YRMU. */
  async labels(code: string, lang: Language): Promise<Map<string, string>> {
    return this.get('/description', { code, lang }, 'text/plain', labelsIn);
  }

  async postalAreas(lang: 'fi' | 'sv'): Promise<PostalArea[]> {
    return this.get('/post_codes', { lang }, 'application/json', postalAreasIn);
  }

  private async get<T>(
    path: string,
    parameters: Record<string, string>,
    accept: string,
    read: (text: string) => T,
  ): Promise<T> {
    const url = new URL(`${this.config.ytjApiUrl.replace(/\/$/, '')}${path}`);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    for (let attempt = 1; ; attempt++) {
      await this.quota.turn();
      try {
        return read(
          await boundedGet({
            url,
            accept,
            userAgent: `Elinvoima/1.0 (+${this.config.publicUrl})`,
            milliseconds: this.limits.answerMilliseconds,
            bytes: this.limits.answerBytes,
          }),
        );
      } catch (error) {
        if (!(error instanceof RegisterTrouble)) throw error;
        if (error.problem === 'busy') throw await this.quiet(error);
        if (!error.mayPass || attempt >= this.limits.tries) throw error;
        // Full jitter: those who were cut off together do not come back together.
        await sleep(Math.random() * this.limits.pauseMilliseconds * 2 ** (attempt - 1));
      }
    }
  }

  /** The whole installation holds its breath: as long as the register asked for, else up to a minute. */
  private async quiet({ waitMilliseconds }: RegisterTrouble): Promise<RegisterTrouble> {
    const wait = waitMilliseconds ?? (0.5 + Math.random() / 2) * 60 * this.limits.pauseMilliseconds;
    await this.quota.pause(wait);
    return new RegisterTrouble('busy', wait);
  }
}

/** Matching of names and codes is loose on their side, so what came is looked at again. */
function idOf(record: unknown): string | null {
  const id = objectOf(record)?.['businessId'];
  const parsed = parseBusinessId(textOf(objectOf(id)?.['value'] ?? id) ?? '');
  return parsed.ok ? parsed.businessId : null;
}
