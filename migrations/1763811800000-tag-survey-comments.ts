import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['survey_themes', 'survey_comment_reviews', 'survey_comment_themes'];

/** Open answers: whether a person has looked at one for names, and which themes it speaks of. */
export class TagSurveyComments1763811800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, tables);
    await runner.query(`
      create table survey_themes (
        id uuid primary key default uuidv7(),
        name_fi text not null check (length(name_fi) between 1 and 80),
        name_sv text check (length(name_sv) between 1 and 80),
        name_en text check (length(name_en) between 1 and 80),
        -- Words of any language by which an answer is taken to speak of it before anybody has tagged one.
        words text[] not null default '{}',
        archived_at timestamptz,
        merged_into_id uuid references survey_themes (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        constraint survey_themes_merged_is_archived check (merged_into_id is null or archived_at is not null)
      );
      create unique index survey_themes_name_fi_key on survey_themes (lower(name_fi)) where archived_at is null;

      -- Nobody's original words are kept beside what was blackened: the answer itself holds the new text.
      create table survey_comment_reviews (
        response_id uuid not null,
        question_key text not null,
        state text not null check (state in ('checked', 'redacted')),
        -- Chosen by a person to be told as an example.
        quoted boolean not null default false,
        reviewed_by uuid references users (id),
        reviewed_on date not null,
        primary key (response_id, question_key),
        foreign key (response_id, question_key) references survey_answers (response_id, question_key) on update cascade on delete cascade
      );

      create table survey_comment_themes (
        response_id uuid not null,
        question_key text not null,
        theme_id uuid not null references survey_themes (id),
        primary key (response_id, question_key, theme_id),
        foreign key (response_id, question_key) references survey_answers (response_id, question_key) on update cascade on delete cascade
      );
      create index survey_comment_themes_theme_id_idx on survey_comment_themes (theme_id);

      -- What was looked at is the text as it was then; a changed one is looked at anew.
      create function forget_comment_review() returns trigger language plpgsql as $body$ begin
        delete from survey_comment_reviews where response_id = new.response_id and question_key = new.question_key;
        return null;
      end $body$;
      create trigger survey_answers_text_changed after update of value_text on survey_answers
        for each row when (old.value_text is distinct from new.value_text) execute function forget_comment_review();

      insert into survey_themes (name_fi, name_sv, name_en, words) values
        ('Liikenne ja tiet', 'Trafik och vägar', 'Traffic and roads', '{liikenne,tie,teiden,teitä,katu,kadut,auraus,pysäköinti,bussi,juna,trafik,väg,gata,plogning,parkering,traffic,road,parking,bus}'),
        ('Tontit ja toimitilat', 'Tomter och lokaler', 'Plots and premises', '{tontti,toimitila,kaava,kaavoitus,halli,yritysalue,tomt,lokal,plan,plot,premises,zoning}'),
        ('Luvat ja valvonta', 'Tillstånd och tillsyn', 'Permits and supervision', '{lupa,luvat,rakennuslupa,valvonta,byrokratia,tillstånd,bygglov,tillsyn,byråkrati,permit,bureaucracy,inspection}'),
        ('Hankinnat', 'Upphandling', 'Procurement', '{hankinta,kilpailutus,tarjouspyyntö,upphandling,anbud,procurement,tender}'),
        ('Työvoima ja osaaminen', 'Arbetskraft och kompetens', 'Workforce and skills', '{työvoima,työntekijä,rekrytointi,osaaminen,koulutus,kesätyöntekijä,arbetskraft,rekrytering,utbildning,kompetens,workforce,recruitment,training,skills}'),
        ('Neuvonta ja palvelu', 'Rådgivning och service', 'Advice and service', '{neuvonta,palvelu,yhteyshenkilö,koordinaattori,vastaus,rådgivning,service,betjäning,koordinator,advice,coordinator}'),
        ('Viestintä ja tiedonsaanti', 'Kommunikation och information', 'Communication and information', '{tieto,tiedotus,viestintä,verkkosivu,uutiskirje,information,kommunikation,webbplats,nyhetsbrev,website,newsletter}'),
        ('Verkostot ja tapahtumat', 'Nätverk och evenemang', 'Networks and events', '{verkosto,tapahtuma,aamukahvi,yrittäjäyhdistys,nätverk,evenemang,morgonkaffe,network,event}'),
        ('Rahoitus ja tuet', 'Finansiering och stöd', 'Funding and support', '{rahoitus,tuki,avustus,laina,finansiering,stöd,bidrag,lån,funding,subsidy,grant,loan}'),
        ('Kustannukset ja maksut', 'Kostnader och avgifter', 'Costs and charges', '{maksu,vero,hinta,kustannus,avgift,skatt,pris,kostnad,fee,tax,price,cost}');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger survey_answers_text_changed on survey_answers;
      drop function forget_comment_review();
      drop table survey_comment_themes, survey_comment_reviews, survey_themes;
    `);
    await watchAgain(runner, tables);
  }
}
