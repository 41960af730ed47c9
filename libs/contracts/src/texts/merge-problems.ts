import { defineTexts } from './define-texts.js';

/** What we say when a merge, or undoing one, is refused: part of `problems.*`. */
export const mergeProblemsTexts = defineTexts({
  'problems.merged': {
    fi: 'Tietue on yhdistetty toiseen.',
    sv: 'Posten har slagits samman med en annan.',
    en: 'The record has been merged into another.',
  },
  'problems.merged-undo-instead': {
    fi: 'Tietue on yhdistetty toiseen. Se palautuu perumalla yhdistäminen.',
    sv: 'Posten har slagits samman med en annan. Den återställs genom att ångra sammanslagningen.',
    en: 'The record has been merged into another. It comes back by undoing the merge.',
  },
  'problems.merge-with-itself': {
    fi: 'Tietuetta ei voi yhdistää itseensä.',
    sv: 'En post kan inte slås samman med sig själv.',
    en: 'A record cannot be merged with itself.',
  },
  'problems.merge-already-merged': {
    fi: 'Toinen tietueista on jo yhdistetty.',
    sv: 'Den ena posten har redan slagits samman.',
    en: 'One of the records has already been merged.',
  },
  'problems.merge-in-bin': {
    fi: 'Toinen tietueista on roskakorissa. Palauta se ensin.',
    sv: 'Den ena posten ligger i papperskorgen. Återställ den först.',
    en: 'One of the records is in the bin. Bring it back first.',
  },
  'problems.merge-two-business-ids': {
    fi: 'Kummallakin on oma Y-tunnuksensa, joten ne ovat kaksi eri yritystä.',
    sv: 'Båda har ett eget FO-nummer, så de är två olika företag.',
    en: 'Each has a business id of its own, so they are two companies.',
  },
  'problems.merge-notes-too-long': {
    fi: 'Muistiinpanot eivät mahdu yhteen. Lyhennä toisia ensin.',
    sv: 'Anteckningarna ryms inte tillsammans. Förkorta de ena först.',
    en: 'The notes do not fit together. Shorten one of them first.',
  },
  'problems.merge-undone': {
    fi: 'Yhdistäminen on jo peruttu.',
    sv: 'Sammanslagningen har redan ångrats.',
    en: 'The merge has already been undone.',
  },
  'problems.merge-undo-later': {
    fi: 'Samoja tietoja on yhdistetty myöhemmin uudelleen. Peru myöhemmät yhdistämiset ensin.',
    sv: 'Samma uppgifter har senare slagits samman på nytt. Ångra de senare sammanslagningarna först.',
    en: 'The same data has been merged again later. Undo the later merges first.',
  },
  'problems.merge-undo-first': {
    fi: 'Peru ensin: {merged}, yhdistetty kohteeseen {survivor}.',
    sv: 'Ångra först: {merged}, sammanslagen med {survivor}.',
    en: 'Undo first: {merged}, merged into {survivor}.',
  },
  'problems.merge-undo-survivor-in-bin': {
    fi: 'Tietue, johon yhdistettiin, on roskakorissa. Palauta se ensin.',
    sv: 'Posten som den slogs samman med ligger i papperskorgen. Återställ den först.',
    en: 'The record that it was merged into is in the bin. Bring it back first.',
  },
  'problems.merge-undo-business-id-taken': {
    fi: 'Y-tunnus on annettu yhdistämisen jälkeen toiselle yritykselle, joten yhdistämistä ei voi perua.',
    sv: 'FO-numret har efter sammanslagningen getts till ett annat företag, så sammanslagningen kan inte ångras.',
    en: 'The business id has been given to another company since the merge, so it cannot be undone.',
  },
});
