import { dayOf, permissionsOf, type Language, type Role } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Clock,
  Database,
  Forbidden,
  NotFound,
  calendarObject,
  type Actor,
  type Config,
} from '../platform/index.js';
import { OwnChoicesService } from '../users/index.js';
import { feedToken, isFeedToken, userOfFeedToken } from './feed-address.js';
import { feedEntries } from './feed-entries.query.js';

const refreshMinutes = 60;

/** A person's promises, events and meetings at a secret address that calendar programs subscribe to. */
@Injectable()
export class CalendarFeed {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly choices: OwnChoicesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One's own address, absolute. Asking for it changes nothing. */
  async addressOf(actor: Actor): Promise<string> {
    if (actor.kind !== 'user' || actor.id === null) throw new Forbidden();
    const { calendarGeneration } = await this.choices.of(actor.id);
    return `${this.config.publicUrl}/api/calendar/${feedToken(this.config.secretKey, actor.id, calendarGeneration)}.ics`;
  }

  /** The calendar behind a secret address. Throws `NotFound` for one that is dead, or of somebody whose account is shut. */
  async read(token: string): Promise<string> {
    const userId = userOfFeedToken(token);
    if (userId === null) throw new NotFound();
    const [user] = await this.db.query<{
      language: Language;
      role: Role;
      companyNames: boolean;
      generation: number;
    }>(
      `select u.language, u.role, coalesce(s.calendar_company_names, true) as "companyNames", coalesce(s.calendar_generation, 1) as generation
       from users u left join personal_settings s on s.user_id = u.id where u.id = $1 and u.disabled_at is null`,
      [userId],
    );
    if (user === undefined || !isFeedToken(token, this.config.secretKey, userId, user.generation)) throw new NotFound();
    const { language, role, companyNames } = user;
    const may = permissionsOf(role);
    const { publicUrl } = this.config;
    return calendarObject({
      method: 'PUBLISH',
      name: formatText(language, 'calendar.feedName'),
      refreshMinutes,
      entries: await feedEntries(
        this.db,
        { userId, language, may, companyNames: companyNames && may.has('companies.read'), publicUrl },
        dayOf(this.clock.now()),
      ),
    });
  }
}
