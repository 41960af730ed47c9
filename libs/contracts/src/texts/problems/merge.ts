import { defineTexts } from '../define-texts.js';

/** What we say when a merge, or undoing one, is refused. */
export const mergeProblemsTexts = defineTexts({
  'problems.merged': {
    fi: '{kind, select, contact {Henkilö} other {Yritys}} on yhdistetty toiseen.',
    sv: '{kind, select, contact {Personen har slagits samman med en annan.} other {Företaget har slagits samman med ett annat.}}',
    en: 'The {kind, select, contact {person} other {company}} has been merged into another.',
  },
  'problems.merged-undo-instead': {
    fi: '{kind, select, contact {Henkilö} other {Yritys}} on yhdistetty toiseen. Tiedot palautuvat perumalla yhdistäminen.',
    sv: '{kind, select, contact {Personen har slagits samman med en annan.} other {Företaget har slagits samman med ett annat.}} Uppgifterna kommer tillbaka när sammanslagningen ångras.',
    en: 'The {kind, select, contact {person} other {company}} has been merged into another. The details come back by undoing the merge.',
  },
  'problems.merge-with-itself': {
    fi: '{kind, select, contact {Henkilöä} other {Yritystä}} ei voi yhdistää itseensä.',
    sv: '{kind, select, contact {En person} other {Ett företag}} kan inte slås samman med sig {kind, select, contact {själv} other {självt}}.',
    en: 'A {kind, select, contact {person} other {company}} cannot be merged with {kind, select, contact {themselves} other {itself}}.',
  },
  'problems.merge-already-merged': {
    fi: 'Toinen {kind, select, contact {henkilöistä} other {yrityksistä}} on jo yhdistetty.',
    sv: '{kind, select, contact {Den ena personen} other {Det ena företaget}} har redan slagits samman.',
    en: 'One of the {kind, select, contact {people} other {companies}} has already been merged.',
  },
  'problems.merge-in-bin': {
    fi: 'Toinen {kind, select, contact {henkilöistä} other {yrityksistä}} on roskakorissa. Palauta {kind, select, contact {hänet} other {se}} ensin.',
    sv: '{kind, select, contact {Den ena personen} other {Det ena företaget}} ligger i papperskorgen. Återställ {kind, select, contact {den} other {det}} först.',
    en: 'One of the {kind, select, contact {people} other {companies}} is in the bin. Bring {kind, select, contact {them} other {it}} back first.',
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
    fi: '{kind, select, contact {Henkilö, johon yhdistettiin, on roskakorissa. Palauta hänet ensin.} other {Yritys, johon yhdistettiin, on roskakorissa. Palauta se ensin.}}',
    sv: '{kind, select, contact {Personen som den slogs samman med ligger i papperskorgen. Återställ den först.} other {Företaget som det slogs samman med ligger i papperskorgen. Återställ det först.}}',
    en: 'The {kind, select, contact {person} other {company}} kept in the merge is in the bin. Bring {kind, select, contact {them} other {it}} back first.',
  },
  'problems.merge-undo-business-id-taken': {
    fi: 'Y-tunnus on annettu yhdistämisen jälkeen toiselle yritykselle, joten yhdistämistä ei voi perua.',
    sv: 'FO-numret har efter sammanslagningen getts till ett annat företag, så sammanslagningen kan inte ångras.',
    en: 'The business id has been given to another company since the merge, so it cannot be undone.',
  },
});
