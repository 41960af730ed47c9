import { parsePeriod } from '@elinvoima/contracts';
import { formatText, periodLabel } from '@elinvoima/contracts/texts';
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
} from '../../platform/index.js';

/** The mail that says that a report can be read. It leads to it by a link that asks for signing in: no figure and no name leaves. */
@Injectable()
export class ReportMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('report-ready', { render: (mail) => this.render(mail) });
  }

  private async render({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const period = parsePeriod(String(reference['period']));
    if (period === null) return null;
    const values = {
      period: periodLabel(period, language),
      municipality: municipalityName(await theMunicipality(this.db), language),
      link: `${this.config.publicUrl}/reports?period=${period.code}`,
    };
    return {
      subject: formatText(language, 'mail.report.subject', values),
      text: formatText(language, 'mail.report.text', values),
    };
  }
}
