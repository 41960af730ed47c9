import { labelOf, formatText } from '@elinvoima/contracts/texts';
import type { OwnedKind } from '@elinvoima/contracts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderedMail,
} from '../platform/index.js';

interface Facts {
  from: string;
  to: string;
  untilOn: string | null;
  note: string | null;
  counts: { kind: OwnedKind; count: number; back: number }[];
}

/** The one mail of a handover: what came, how much of it, and where the document is. */
@Injectable()
export class HandoverMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('handover', { render: (mail) => this.render(mail) });
  }

  private async render({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const [facts] = await this.db.query<Facts>(
      `select f.name as "from", t.name as "to", h.until_on::text as "untilOn", h.note,
         (select coalesce(jsonb_agg(n order by n.kind), '[]') from (
            select i.kind, count(*)::int as count, count(*) filter (where i.given_back)::int as back
            from handover_items i where i.handover_id = h.id group by i.kind) n) as counts
       from handovers h join users f on f.id = h.from_user_id join users t on t.id = h.to_user_id where h.id = $1`,
      [reference['handoverId']],
    );
    if (facts === undefined) return null;
    const isBack = reference['what'] === 'given-back';
    const lines = facts.counts
      .map(({ kind, count, back }) => ({ kind, count: isBack ? back : count }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `- ${labelOf(language, 'shell.kind', kind)}: ${count}`);
    const values = {
      from: facts.from,
      to: facts.to,
      note: facts.note === null ? '' : `\n${facts.note}\n`,
      list: lines.join('\n'),
      until: facts.untilOn === null ? '' : `\n${formatText(language, 'mail.handover.until', { day: facts.untilOn })}\n`,
      link: `${this.config.publicUrl}/handovers/${reference['handoverId']}`,
      municipality: municipalityName(await theMunicipality(this.db), language),
    };
    const text = isBack ? 'mail.handoverBack' : 'mail.handover';
    return {
      subject: formatText(language, `${text}.subject`, values),
      text: formatText(language, `${text}.text`, values),
    };
  }
}
