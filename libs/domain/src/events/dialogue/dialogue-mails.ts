import { formatText } from '@elinvoima/contracts/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type OutboxMail,
  type RenderedMail,
} from '../../platform/index.js';

interface Given {
  event: string;
  startsAt: Date;
  title: string;
  n: number;
  link: string | null;
  text: string | null;
}

/** The mail that brings an edition of a material: the same words to every company. */
@Injectable()
export class DialogueMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.templates.register('dialogue-material', {
      render: (mail) => this.render(mail),
      // What did not arrive was not given: the company lacks it again.
      rejected: (mail) => this.takeBack(mail),
    });
  }

  private async render(mail: OutboxMail): Promise<RenderedMail | null> {
    const [given] = await this.db.query<Given>(
      `select e.title as event, e.starts_at as "startsAt", m.title, d.n, d.link, d.text
       from dialogue_deliveries x join dialogue_editions d on d.id = x.edition_id
         join dialogue_materials m on m.id = d.material_id join events e on e.id = m.event_id
       where x.id = $1 and e.deleted_at is null`,
      [mail.reference['deliveryId']],
    );
    if (given === undefined) return null;
    const municipality = municipalityName(await theMunicipality(this.db), mail.language);
    const { event, title, n, link, text } = given;
    const content = [text, link].filter(Boolean).join('\n\n');
    return {
      subject: formatText(mail.language, 'market-dialogues.mail.subject', { title, event }),
      text: formatText(mail.language, 'market-dialogues.mail.text', { title, event, n, content, municipality }),
    };
  }

  private async takeBack(mail: OutboxMail): Promise<void> {
    await this.db.query('delete from dialogue_deliveries where id = $1', [mail.reference['deliveryId']]);
  }
}
