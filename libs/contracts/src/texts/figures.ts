import { defineTexts } from './define-texts.js';

/** Words around a figure: its chart, its lock, what stays out, and who may open it. */
export const figuresTexts = defineTexts({
  'figures.general': { fi: 'Yleiset mittarit', sv: 'Allmänna indikatorer', en: 'General indicators' },
  'figures.note': { fi: 'Huomaa', sv: 'Observera', en: 'Note' },
  'figures.nothingLeftOut': {
    fi: 'Tältä jaksolta ei jää mitään pois.',
    sv: 'Inget lämnas utanför under denna period.',
    en: 'Nothing of this period is left out.',
  },
  'figures.leftOutTotal': {
    fi: 'Tältä jaksolta jää pois {count, plural, one {# kirjaus} other {# kirjausta}}:',
    sv: 'Under denna period lämnas {count, plural, one {# post} other {# poster}} utanför:',
    en: '{count, plural, one {# record} other {# records}} of this period left out:',
  },
  'figures.closedOn': { fi: 'Suljettu {day}', sv: 'Stängd {day}', en: 'Closed {day}' },
  'figures.now': { fi: 'nyt {figure}', sv: 'nu {figure}', en: 'now {figure}' },
  'figures.upTo': { fi: 'Viimeinen jakso', sv: 'Sista period', en: 'Last period' },
  'figures.howMany': { fi: 'Jaksoja', sv: 'Antal perioder', en: 'Periods' },
  'figures.periods': {
    fi: '{count, plural, one {# jakso} other {# jaksoa}}',
    sv: '{count, plural, one {# period} other {# perioder}}',
    en: '{count, plural, one {# period} other {# periods}}',
  },
  'figures.by': { fi: 'Jaottelu', sv: 'Indelning', en: 'Broken down by' },
  'figures.whole': { fi: 'Ei jaottelua', sv: 'Ingen indelning', en: 'Not broken down' },
  'figures.everywhere': { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  'figures.apart': { fi: 'Ryhmät erikseen', sv: 'Grupperna var för sig', en: 'Groups apart' },
  'figures.rest': { fi: 'Muut yhteensä', sv: 'Övriga sammanlagt', en: 'Others together' },
  'figures.nameBy': { fi: '{name}, {by}', sv: '{name}, {by}', en: '{name}, {by}' },
  'figures.lastIs': {
    fi: '{name}, {period}: {figure}.',
    sv: '{name}, {period}: {figure}.',
    en: '{name}, {period}: {figure}.',
  },
  'figures.largestGroup': {
    fi: '{title}. Suurin ryhmä {period}: {group}, {figure}.',
    sv: '{title}. Största gruppen {period}: {group}, {figure}.',
    en: '{title}. The largest group in {period}: {group}, {figure}.',
  },
  'figures.notAdditive': {
    fi: 'Sama kirjaus voi olla usealla rivillä, joten ryhmien summa voi olla suurempi kuin koko luku.',
    sv: 'Samma post kan finnas i flera grupper, så gruppernas summa kan vara större än hela talet.',
    en: 'One record may be in several groups, so the groups may come to more than the whole figure.',
  },
  'figures.source': {
    fi: 'Lähde: {programme}. Elinvoima, {day}.',
    sv: 'Källa: {programme}. Elinvoima, {day}.',
    en: 'Source: {programme}. Elinvoima, {day}.',
  },
  'figures.whoMayOpen': {
    fi: 'Se aukeaa jokaiselle, joka saa nähdä mittarit.',
    sv: 'Den öppnas för alla som får se indikatorerna.',
    en: 'It opens to everybody who may see the indicators.',
  },
  'figures.whoMayOpenRecords': {
    fi: 'Se aukeaa sille, joka saa nähdä luvun takana olevat kirjaukset.',
    sv: 'Den öppnas för den som får se posterna bakom talet.',
    en: 'It opens to those who may see the records behind the figure.',
  },
  'figures.mayNotRead': {
    fi: 'Sinulla ei ole oikeutta nähdä mittareita. Pyydä oikeus pääkäyttäjältä.',
    sv: 'Du har inte rätt att se indikatorerna. Be administratören om rätten.',
    en: 'You may not see the indicators. Ask the administrator for the right.',
  },
  'figures.mayNotOpen': {
    fi: 'Näet luvun ja sen määritelmän, mutta et kirjauksia sen takana: niissä on yritysten tietoja. Pyydä oikeus pääkäyttäjältä.',
    sv: 'Du ser talet och dess definition, men inte posterna bakom det: de innehåller uppgifter om företag. Be administratören om rätten.',
    en: 'You see the figure and its definition, but not the records behind it: they hold companies’ data. Ask the administrator for the right.',
  },
});
