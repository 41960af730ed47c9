import type { AccessibilityStatement, LocalText } from '@elinvoima/contracts';

const words = (fi: string, sv: string, en: string): LocalText => ({ fi, sv, en });

/** What holds for every installation until the municipality has written its own. */
export const shippedStatement: AccessibilityStatement = {
  conformance: 'partial',
  writtenOn: '2026-11-22',
  reviewedOn: '2026-11-22',
  testing: words(
    'Ohjelmiston tekijät ovat arvioineet palvelun itse. Sivut käydään läpi automaattisella tarkastuksella (axe, WCAG 2.1 A ja AA) jokaisen muutoksen jälkeen, ja näppäimistökäyttö, kontrastit ja 390 pikselin leveys on koeteltu. Palvelua ei ole arvioinut ulkopuolinen asiantuntija, eikä sitä ole koeteltu yhdessä apuvälineiden käyttäjien kanssa.',
    'Programvarans utvecklare har själva bedömt tjänsten. Sidorna granskas automatiskt (axe, WCAG 2.1 A och AA) efter varje ändring, och tangentbordsanvändning, kontraster och 390 bildpunkters bredd har prövats. Ingen utomstående expert har bedömt tjänsten, och den har inte prövats tillsammans med personer som använder hjälpmedel.',
    'The makers of the software have assessed the service themselves. Pages pass an automatic scan (axe, WCAG 2.1 A and AA) after every change, and use by keyboard, contrasts and a width of 390 pixels have been tried. No outside expert has assessed the service, and it has not been tried together with people who use assistive technology.',
  ),
  shortcomings: [
    {
      what: words(
        'Henkilöstön kartta ei kerro alueiden muotoja ruudunlukijalle. Samat kohteet ovat luettelona, jossa kerrotaan osoite ja alue sanoina.',
        'Personalens karta beskriver inte områdenas form för en skärmläsare. Samma objekt finns i en lista som anger adress och område i ord.',
        'The staff’s map does not tell the shapes of areas to a screen reader. The same sites stand in a list that gives address and area in words.',
      ),
      criteria: ['1.1.1'],
    },
    {
      what: words(
        'Tontti- ja toimitilakuvien vaihtoehtoinen teksti on se, jonka kunta on kirjoittanut. Jos sitä ei ole kirjoitettu, kuvasta ei kerrota sanoin.',
        'Alternativtexten till bilder av tomter och lokaler är den som kommunen har skrivit. Om ingen har skrivits beskrivs bilden inte i ord.',
        'Pictures of plots and premises have the alternative text that the municipality wrote. Where none was written, the picture is not told in words.',
      ),
      criteria: ['1.1.1'],
    },
    {
      what: words(
        'Liitteet, kuten asemakaavakartat ja muiden tekemät PDF-tiedostot, ovat sellaisia kuin niiden tekijät ovat ne tehneet.',
        'Bilagor, till exempel detaljplanekartor och PDF-filer som andra har gjort, är sådana som deras upphovsmän har gjort dem.',
        'Attachments, such as plan maps and PDF files that others made, are as their makers left them.',
      ),
      criteria: ['1.1.1', '1.3.1', '2.4.2'],
    },
    {
      what: words(
        'Kunnan kirjoittamien tekstien käännöksiä voi puuttua: silloin teksti näkyy suomeksi.',
        'Översättningar av texter som kommunen har skrivit kan saknas: då visas texten på finska.',
        'Translations of texts that the municipality wrote may be missing: the text is then shown in Finnish.',
      ),
      criteria: [],
    },
  ],
  authority: {
    name: words(
      'Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvonta',
      'Transport- och kommunikationsverket Traficom, tillsyn över digital tillgänglighet',
      'Finnish Transport and Communications Agency Traficom, supervision of digital accessibility',
    ),
    address: 'https://www.saavutettavuusvaatimukset.fi',
    email: 'saavutettavuus@traficom.fi',
    phone: '029 534 5000',
  },
  contact: { email: null, phone: null },
};
