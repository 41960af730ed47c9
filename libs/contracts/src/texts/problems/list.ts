import { defineTexts } from '../define-texts.js';

/** What we say when something about lists is refused. */
export const listProblemsTexts = defineTexts({
  'problems.bulk-count-changed': {
    fi: 'Rajaus löytää nyt {count, number} riviä. Tarkista ne ja vahvista uudelleen.',
    sv: 'Urvalet hittar nu {count, number} rader. Kontrollera dem och bekräfta på nytt.',
    en: 'The filter now finds {count, number} rows. Check them and confirm again.',
  },
  'problems.bulk-too-many': {
    fi: 'Yhdellä kertaa voi muuttaa enintään {max, number} riviä. Rajaa luetteloa.',
    sv: 'På en gång kan högst {max, number} rader ändras. Begränsa listan.',
    en: 'At most {max, number} rows can be changed at a time. Narrow the list.',
  },
  'problems.bulk-nothing-chosen': {
    fi: 'Valitse rivit tai rajaus, yksi niistä.',
    sv: 'Välj rader eller ett urval, ett av dem.',
    en: 'Choose rows or a filter, one of them.',
  },
  'problems.bulk-field-unknown': {
    fi: 'Tätä tietoa ei voi muuttaa monelta kerralla.',
    sv: 'Den här uppgiften kan inte ändras för många på en gång.',
    en: 'This cannot be changed for many at once.',
  },
  'problems.bulk-expired': {
    fi: 'Muutosta ei voi enää kumota: aiemmat tiedot säilytetään {days} päivää.',
    sv: 'Ändringen kan inte längre ångras: tidigare uppgifter sparas i {days} dagar.',
    en: 'The change can no longer be undone: earlier values are kept for {days} days.',
  },
  'problems.bulk-already-undone': {
    fi: 'Muutos on jo kumottu.',
    sv: 'Ändringen har redan ångrats.',
    en: 'The change has already been undone.',
  },
  'problems.tag-same-name': {
    fi: 'Tunnisteella on jo tämä nimi.',
    sv: 'Taggen heter redan så.',
    en: 'The tag already has this name.',
  },
  'problems.tag-separator': {
    fi: 'Tunnisteessa ei voi olla pilkkua, puolipistettä eikä pystyviivaa: niillä erotetaan tunnisteet toisistaan.',
    sv: 'En tagg kan inte innehålla komma, semikolon eller lodstreck: de skiljer taggarna åt.',
    en: 'A tag cannot hold a comma, semicolon or vertical bar: they separate tags from each other.',
  },
  'problems.list-view-name-taken': {
    fi: 'Sinulla on jo tämänniminen näkymä.',
    sv: 'Du har redan en vy med det här namnet.',
    en: 'You already have a view of this name.',
  },
  'problems.column-unknown': {
    fi: 'Saraketta ei tunneta.',
    sv: 'Kolumnen är okänd.',
    en: 'The column is not known.',
  },
});
