import { defineTexts } from './define-texts.js';

/** How long what is kept, as the record of processing activities says it. Said by the server only. */
export const processingPeriodsTexts = defineTexts({
  'processing-periods.kept.years': {
    fi: '{years, plural, one {# vuosi} other {# vuotta}} {moment}',
    sv: '{years, plural, other {# år}} från {moment}',
    en: '{years, plural, one {# year} other {# years}} from {moment}',
  },
  'processing-periods.kept.months': {
    fi: '{months, plural, one {# kuukausi} other {# kuukautta}} {moment}',
    sv: '{months, plural, one {# månad} other {# månader}} från {moment}',
    en: '{months, plural, one {# month} other {# months}} from {moment}',
  },
  'processing-periods.deed.destroy': { fi: 'hävitetään', sv: 'förstörs', en: 'destroyed' },
  'processing-periods.deed.anonymise': { fi: 'anonymisoidaan', sv: 'anonymiseras', en: 'anonymised' },
  'processing-periods.kept.always': { fi: 'säilytetään pysyvästi', sv: 'bevaras varaktigt', en: 'kept for good' },
  'processing-periods.kept.trail': {
    fi: '{years, plural, one {# vuosi} other {# vuotta}} kirjauksesta',
    sv: '{years, plural, other {# år}} från anteckningen',
    en: '{years, plural, one {# year} other {# years}} from the entry',
  },
  'processing-periods.kept.signUp': {
    fi: 'nimet ja yhteystiedot vuoden tapahtumasta, ruokavaliot ja muut erityistarpeet päivän',
    sv: 'namn och kontaktuppgifter ett år efter evenemanget, dieter och andra särskilda behov en dag',
    en: 'names and contact details a year after the event, diets and other special needs a day',
  },
  'processing-periods.kept.surveys': {
    fi: 'kunkin kyselyn oma aika kierroksen päättymisestä, nyt {fewest}–{most} kuukautta',
    sv: 'varje enkäts egen tid från omgångens slut, nu {fewest}–{most} månader',
    en: 'each survey’s own time from the end of the round, {fewest}–{most} months at present',
  },
  'processing-periods.kept.surveysSame': {
    fi: 'kunkin kyselyn oma aika kierroksen päättymisestä, nyt {months, plural, one {# kuukausi} other {# kuukautta}}',
    sv: 'varje enkäts egen tid från omgångens slut, nu {months, plural, one {# månad} other {# månader}}',
    en: 'each survey’s own time from the end of the round, {months, plural, one {# month} other {# months}} at present',
  },
  'processing-periods.kept.surveysNone': {
    fi: 'kunkin kyselyn oma aika kierroksen päättymisestä; kyselyjä ei ole vielä tehty',
    sv: 'varje enkäts egen tid från omgångens slut; inga enkäter har gjorts ännu',
    en: 'each survey’s own time from the end of the round; no surveys have been made yet',
  },
  'processing-periods.own.companyRole': {
    fi: 'Yritysten yhteyshenkilöt',
    sv: 'Företagens kontaktpersoner',
    en: 'Contacts of companies',
  },
  'processing-periods.own.withContact': {
    fi: 'Suostumukset, kiellot ja oikaisut',
    sv: 'Samtycken, förbud och rättelser',
    en: 'Consents, objections and corrections',
  },
  'processing-periods.own.withRecord': {
    fi: 'Liitteet, kalenterikutsut ja suljettujen raporttien todisteet',
    sv: 'Bilagor, kalenderinbjudningar och underlag för stängda rapporter',
    en: 'Attachments, calendar invitations and evidence of closed reports',
  },
  'processing-periods.own.partner': {
    fi: 'Kumppanien yhteystiedot',
    sv: 'Partnernas kontaktuppgifter',
    en: 'Contact details of partners',
  },
  'processing-periods.own.matter': {
    fi: 'Kunnan omien asioiden tekstit ja yritysten tiedot',
    sv: 'Texter om kommunens egna ärenden och företagens uppgifter',
    en: 'Words of the municipality’s own affairs, and data of companies',
  },
  'processing-periods.own.ideas': {
    fi: 'Ideat, kommentit ja äänet',
    sv: 'Idéer, kommentarer och röster',
    en: 'Ideas, comments and votes',
  },
  'processing-periods.own.surveyInvitations': { fi: 'Kyselykutsut', sv: 'Enkätinbjudningar', en: 'Survey invitations' },
  'processing-periods.own.mails': {
    fi: 'Lähetetyt viestit ja niiden vastaanottajat',
    sv: 'Skickade meddelanden och deras mottagare',
    en: 'Mails sent, and whom to',
  },
  'processing-periods.own.suppression': {
    fi: 'Postituskiellot ja tilauksen perumisen linkit',
    sv: 'Utskicksförbud och länkar för avbeställning',
    en: 'Mail stops and links for unsubscribing',
  },
  'processing-periods.own.requestLog': {
    fi: 'Poistojen luettelo',
    sv: 'Förteckning över raderingar',
    en: 'List of erasures',
  },
  'processing-periods.own.dayFile': {
    fi: 'Viedyt tiedostot ja kootut henkilön tiedot',
    sv: 'Exporterade filer och samlade personuppgifter',
    en: 'Exported files and collected data of a person',
  },
  'processing-periods.own.importFile': { fi: 'Tuodut tiedostot', sv: 'Importerade filer', en: 'Imported files' },
  'processing-periods.own.importCopies': {
    fi: 'Tuontirivien sisältö ja tuontia edeltäneet tiedot',
    sv: 'Importradernas innehåll och uppgifterna före importen',
    en: 'What imported rows held, and data as before the import',
  },
  'processing-periods.own.bulkCopies': {
    fi: 'Joukkomuutosten kopiot',
    sv: 'Kopior av massändringar',
    en: 'Copies of bulk changes',
  },
  'processing-periods.own.mergeCopies': {
    fi: 'Yhdistämisten kopiot ja kaksoiskappaleparit',
    sv: 'Kopior av sammanslagningar och dubblettpar',
    en: 'Copies of merges, and duplicate pairs',
  },
  'processing-periods.own.account': {
    fi: 'Käyttäjätilit ja niiden asetukset',
    sv: 'Användarkonton och deras inställningar',
    en: 'User accounts and their settings',
  },
  'processing-periods.own.session': { fi: 'Kirjautumisistunnot', sv: 'Inloggningssessioner', en: 'Sessions' },
  'processing-periods.own.signIn': {
    fi: 'Kirjautumisen yritykset ja linkit',
    sv: 'Inloggningsförsök och länkar',
    en: 'Sign-in attempts and links',
  },
  'processing-periods.ownKept.companyRole': {
    fi: 'niin kauan kuin henkilöllä on rooli yrityksessä; sen jälkeen kuin yhteyshenkilöt ilman yritystä',
    sv: 'så länge personen har en roll i ett företag; därefter som kontaktpersoner utan företag',
    en: 'as long as the person has a role in a company; after that as contacts without a company',
  },
  'processing-periods.ownKept.withContact': {
    fi: 'niin kauan kuin yhteyshenkilön tiedot',
    sv: 'lika länge som kontaktpersonens uppgifter',
    en: 'as long as the contact’s data',
  },
  'processing-periods.ownKept.withRecord': {
    fi: 'niin kauan kuin asia, johon ne kuuluvat',
    sv: 'lika länge som ärendet de hör till',
    en: 'as long as the matter that they belong to',
  },
  'processing-periods.ownKept.undecided': {
    fi: 'määräaikaa ei ole päätetty',
    sv: 'ingen tidsfrist har bestämts',
    en: 'no time limit has been decided',
  },
  'processing-periods.ownKept.surveyInvitations': {
    fi: 'yhtä kauan kuin vastaukset, vähintään {months, plural, one {# kuukausi} other {# kuukautta}}',
    sv: 'lika länge som svaren, minst {months, plural, one {# månad} other {# månader}}',
    en: 'as long as the answers, at least {months, plural, one {# month} other {# months}}',
  },
  'processing-periods.ownKept.suppression': {
    fi: 'kunnes henkilö pyytää poistamaan kiellon; kielto on avaimellinen tiiviste, ei osoite',
    sv: 'tills personen ber att förbudet tas bort; förbudet är en nycklad hash, inte en adress',
    en: 'until the person asks to lift it; a stop is a keyed hash and no address',
  },
  'processing-periods.ownKept.requestLog': {
    fi: 'pysyvästi, ilman tietoa siitä, kenestä on kyse',
    sv: 'varaktigt, utan uppgift om vem det gäller',
    en: 'for good, without saying whom it is about',
  },
  'processing-periods.ownKept.hours': {
    fi: '{hours, plural, one {# tunti} other {# tuntia}} tekemisestä',
    sv: '{hours, plural, one {# timme} other {# timmar}} från att de gjorts',
    en: '{hours, plural, one {# hour} other {# hours}} from their making',
  },
  'processing-periods.ownKept.importFile': {
    fi: '{days, plural, one {# päivä} other {# päivää}} tuonnista',
    sv: '{days, plural, one {# dag} other {# dagar}} från importen',
    en: '{days, plural, one {# day} other {# days}} from the import',
  },
  'processing-periods.ownKept.bulkCopies': {
    fi: '{days, plural, one {# päivä} other {# päivää}} muutoksesta',
    sv: '{days, plural, one {# dag} other {# dagar}} från ändringen',
    en: '{days, plural, one {# day} other {# days}} from the change',
  },
  'processing-periods.ownKept.session': {
    fi: 'istunto päättyy {minutes, number} minuutin toimettomuuteen, pääkäyttäjän {administratorMinutes, number} minuutin',
    sv: 'sessionen slutar efter {minutes, number} minuters inaktivitet, huvudanvändarens efter {administratorMinutes, number} minuter',
    en: 'a session ends after {minutes, number} idle minutes, an administrator’s after {administratorMinutes, number}',
  },
  'processing-periods.ownKept.signIn': {
    fi: 'enintään {days, plural, one {# päivä} other {# päivää}} vanhenemisesta',
    sv: 'högst {days, plural, one {# dag} other {# dagar}} efter att de gått ut',
    en: 'at most {days, plural, one {# day} other {# days}} after they have expired',
  },
});
