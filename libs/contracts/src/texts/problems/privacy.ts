import { defineTexts } from '../define-texts.js';

/** What we say when something about people's data is refused. */
export const privacyProblemsTexts = defineTexts({
  'problems.personal-identity-code': {
    fi: 'Tässä näyttää olevan henkilötunnus. Poista se.',
    sv: 'Här verkar finnas en personbeteckning. Ta bort den.',
    en: 'There seems to be a personal identity code here. Remove it.',
  },
  'problems.contact-restricted': {
    fi: 'Henkilön tietojen käsittelyä on rajoitettu, joten häneen ei liitetä uutta. Jos hän itse haluaa sitä, rajoitus poistetaan ensin hänen kortiltaan.',
    sv: 'Behandlingen av personens uppgifter är begränsad, så inget nytt kopplas till personen. Om personen själv vill det tas begränsningen först bort på kontaktkortet.',
    en: 'The use of this person’s data is restricted, so nothing new is linked to them. If they wish it themselves, the restriction is first lifted on their card.',
  },
  'problems.erasure-confirmation': {
    fi: 'Kirjoita nimi tai osoite täsmälleen niin kuin se on yllä',
    sv: 'Skriv namnet eller adressen precis som ovan',
    en: 'Type the name or address exactly as it stands above',
  },
  'problems.erasure-changed': {
    fi: 'Tiedot ovat muuttuneet sen jälkeen, kun katsoit ne. Katso esikatselu uudelleen.',
    sv: 'Uppgifterna har ändrats sedan du såg dem. Granska förhandsvisningen på nytt.',
    en: 'The data have changed since you looked. Look at the preview again.',
  },
});
