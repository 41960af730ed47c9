import { defineTexts } from '../define-texts.js';

/** What we say when something about retention is refused. */
export const retentionProblemsTexts = defineTexts({
  'problems.retention-deed-not-here': {
    fi: 'Tälle tietolajille ei voi valita tätä. Se, mitä mittarit laskevat, anonymisoidaan eikä hävitetä.',
    sv: 'Detta kan inte väljas för uppgiftsslaget. Det som mätarna räknar anonymiseras och förstörs inte.',
    en: 'This cannot be chosen for this class. What figures count is anonymised, not destroyed.',
  },
  'problems.retention-moment-not-here': {
    fi: 'Aikaa ei voi laskea tästä hetkestä tälle tietolajille',
    sv: 'Tiden kan inte räknas från denna tidpunkt för uppgiftsslaget',
    en: 'The period of this class cannot be counted from this moment',
  },
  'problems.retention-months-required': {
    fi: 'Kerro, montako kuukautta tietoja säilytetään',
    sv: 'Ange hur många månader uppgifterna bevaras',
    en: 'Say for how many months this is kept',
  },
  'problems.retention-months-not-here': {
    fi: 'Pysyvästi säilytettävällä ei ole säilytysaikaa',
    sv: 'Det som bevaras varaktigt har ingen förvaringstid',
    en: 'What is kept for good has no period',
  },
  'problems.disposal-waiting': {
    fi: 'Edellinen hävitysesitys on vielä kesken. Hyväksy tai peru se ensin.',
    sv: 'Det föregående förslaget till gallring är oavslutat. Godkänn eller återta det först.',
    en: 'The last disposal proposal is still open. Approve or withdraw it first.',
  },
  'problems.disposal-nothing-due': {
    fi: 'Mitään ei ole nyt hävitettävänä',
    sv: 'Det finns inget att gallra nu',
    en: 'Nothing is due to be disposed of now',
  },
  'problems.disposal-decided': {
    fi: 'Esitys on jo hyväksytty tai peruttu',
    sv: 'Förslaget har redan godkänts eller återtagits',
    en: 'The proposal has already been approved or withdrawn',
  },
  'problems.disposal-own-proposal': {
    fi: 'Esityksen hyväksyy toinen henkilö kuin sen tekijä',
    sv: 'Förslaget godkänns av någon annan än den som har gjort det',
    en: 'A proposal is approved by somebody else than whoever made it',
  },
  'problems.disposal-rule-unconfirmed': {
    fi: 'Esityksessä on säilytysaikoja, joita kunta ei ole vielä vahvistanut. Vahvista ne ensin ja tee esitys uudelleen.',
    sv: 'Förslaget innehåller förvaringstider som kommunen inte har bekräftat. Bekräfta dem först och gör ett nytt förslag.',
    en: 'The proposal holds retention periods that the municipality has not confirmed. Confirm them first and make it again.',
  },
  'problems.hold-lifted': {
    fi: 'Hävityskielto on jo purettu',
    sv: 'Gallringsförbudet har redan hävts',
    en: 'The legal hold has already been lifted',
  },
  'problems.legal-hold': {
    fi: 'Tietoja koskee hävityskielto. Mitään ei poisteta, ennen kuin se on purettu.',
    sv: 'Uppgifterna omfattas av ett gallringsförbud. Inget tas bort innan det har hävts.',
    en: 'A legal hold covers this. Nothing is removed before it has been lifted.',
  },
});
