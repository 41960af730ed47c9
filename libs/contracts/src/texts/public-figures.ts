import { defineTexts } from './define-texts.js';

/** Words of the public page of figures. */
export const publicFiguresTexts = defineTexts({
  'public-figures.title': {
    fi: 'Elinvoiman luvut',
    sv: 'Livskraften i siffror',
    en: 'Vitality in figures',
  },
  'public-figures.intro': {
    fi: 'Luvut ovat suljetuilta raportointijaksoilta sellaisina kuin ne raportoitiin kunnan päättäjille. Henkilötietoja sivulla ei ole.',
    sv: 'Siffrorna är från stängda rapporteringsperioder, så som de rapporterades till kommunens beslutsfattare. Sidan innehåller inga personuppgifter.',
    en: 'The figures are of closed reporting periods, as they were reported to the municipality’s decision makers. There are no personal data here.',
  },
  'public-figures.empty': {
    fi: 'Yhtään jaksoa ei ole vielä julkaistu.',
    sv: 'Ingen period har publicerats ännu.',
    en: 'No period has been published yet.',
  },
  'public-figures.closedOn': {
    fi: 'Raportoitu {day}.',
    sv: 'Rapporterad {day}.',
    en: 'Reported on {day}.',
  },
  'public-figures.periods': { fi: 'Julkaistut jaksot', sv: 'Publicerade perioder', en: 'Published periods' },
  'public-figures.withheld': {
    fi: 'Ei julkaista: takana on alle viisi yritystä tai kirjausta, joten luku voisi kertoa yksittäisestä yrityksestä.',
    sv: 'Publiceras inte: bakom talet finns färre än fem företag eller poster, så det kunde peka ut ett enskilt företag.',
    en: 'Not published: fewer than five companies or records are behind it, so it could point to a single company.',
  },
  'public-figures.whatItSays': { fi: 'Mitä luku kertoo', sv: 'Vad talet säger', en: 'What the figure says' },
  'public-figures.openData': { fi: 'Avoin data', sv: 'Öppna data', en: 'Open data' },
  'public-figures.openDataWords': {
    fi: 'Luvut saa ladata ja käyttää vapaasti lisenssillä {licence}. Mainitse lähteeksi kunta.',
    sv: 'Siffrorna får laddas ner och användas fritt under licensen {licence}. Ange kommunen som källa.',
    en: 'The figures may be downloaded and used freely under {licence}. Name the municipality as the source.',
  },
});
