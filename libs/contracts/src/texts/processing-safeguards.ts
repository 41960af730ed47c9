import { defineTexts } from './define-texts.js';

/** What the system truly does to protect personal data. Said by the server only. */
export const processingSafeguardsTexts = defineTexts({
  'processing-safeguards.roles': {
    fi: 'Käyttöoikeus annetaan roolin ja tehtävän mukaan. Mitä rooli ei erikseen avaa, on kiinni.',
    sv: 'Åtkomst ges enligt roll och uppgift. Det som rollen inte uttryckligen öppnar är stängt.',
    en: 'Access is given by role and task. What a role does not open is closed.',
  },
  'processing-safeguards.circle': {
    fi: 'Luottamuksellinen asia ja kenttä näkyy vain piirilleen, myös luetteloissa, hauissa, vienneissä ja luvuissa.',
    sv: 'Ett konfidentiellt ärende eller fält syns bara för sin krets, också i listor, sökningar, exporter och tal.',
    en: 'A confidential matter or field is seen only by its circle, also in lists, searches, exports and figures.',
  },
  'processing-safeguards.password': {
    fi: 'Salasana on vähintään {shortest, number} merkkiä, pääkäyttäjällä {administratorShortest, number}, eikä se saa olla yleisten salasanojen luettelossa. Siitä tallennetaan vain argon2id-tiiviste, ja arvaamista hidastetaan.',
    sv: 'Lösenordet är minst {shortest, number} tecken, huvudanvändarens {administratorShortest, number}, och får inte finnas på listan över vanliga lösenord. Bara en argon2id-hash sparas, och gissningar bromsas.',
    en: 'A password has at least {shortest, number} characters, an administrator’s {administratorShortest, number}, and must not be among the common ones. Only its argon2id hash is stored, and guessing is slowed down.',
  },
  'processing-safeguards.factor': {
    fi: 'Pääkäyttäjä tarvitsee toisen tunnistustavan; muut voivat ottaa käyttöön pääsyavaimen tai tunnuslukusovelluksen.',
    sv: 'Huvudanvändaren behöver en andra faktor; andra kan ta i bruk en nyckel (passkey) eller en kodapp.',
    en: 'Administrators need a second factor; others may take a passkey or a code app into use.',
  },
  'processing-safeguards.provider': {
    fi: 'Henkilöstö kirjautuu kunnan tunnistuspalvelulla ({host}, OpenID Connect).',
    sv: 'Personalen loggar in med kommunens identifieringstjänst ({host}, OpenID Connect).',
    en: 'Staff sign in by the municipality’s identity provider ({host}, OpenID Connect).',
  },
  'processing-safeguards.session': {
    fi: 'Istunto päättyy {minutes, number} minuutin toimettomuuteen, pääkäyttäjän {administratorMinutes, number} minuutin. Vienti ja hallinta vaativat uuden tunnistautumisen.',
    sv: 'Sessionen slutar efter {minutes, number} minuters inaktivitet, huvudanvändarens efter {administratorMinutes, number} minuter. Export och administration kräver ny identifiering.',
    en: 'A session ends after {minutes, number} idle minutes, an administrator’s after {administratorMinutes, number}. Exports and administration ask for identification anew.',
  },
  'processing-safeguards.trail': {
    fi: 'Loki kertoo, kuka on katsonut henkilön tai luottamuksellisen asian, vienyt, muuttanut tai poistanut tietoja tai kirjautunut. Merkinnät säilyvät {years, plural, one {# vuoden} other {# vuotta}}.',
    sv: 'Loggen visar vem som har sett en person eller ett konfidentiellt ärende, exporterat, ändrat eller raderat uppgifter eller loggat in. Posterna bevaras i {years, plural, other {# år}}.',
    en: 'The trail tells who viewed a person or a confidential matter, exported, changed or erased data, or signed in. Entries are kept for {years, plural, one {# year} other {# years}}.',
  },
  'processing-safeguards.chain': {
    fi: 'Lokia ei voi muuttaa: merkinnät on ketjutettu tiivistein, ja tarkistus löytää yhdenkin muutetun tavun.',
    sv: 'Loggen kan inte ändras: posterna är kedjade med hashvärden, och en kontroll hittar minsta ändrade byte.',
    en: 'The trail cannot be changed: entries are chained by hashes, and verifying finds a single changed byte.',
  },
  'processing-safeguards.secrets': {
    fi: 'Linkeistä ja rajapinta-avaimista tallennetaan vain tiivisteet. Tunnuslukusovellusten avaimet ja webhookien salaisuudet on salattu.',
    sv: 'Av länkar och gränssnittsnycklar sparas bara hashvärden. Kodapparnas nycklar och webhookarnas hemligheter är krypterade.',
    en: 'Of links and API keys only hashes are stored. Keys of code apps and secrets of webhooks are encrypted.',
  },
  'processing-safeguards.tls': {
    fi: 'Yhteys on suojattu (https), ja selain pakotetaan käyttämään sitä (HSTS).',
    sv: 'Förbindelsen är skyddad (https), och webbläsaren tvingas använda den (HSTS).',
    en: 'The connection is protected (https), and browsers are made to keep to it (HSTS).',
  },
  'processing-safeguards.origin': {
    fi: 'Sivut lataavat ohjelmansa ja tyylinsä vain omalta palvelimelta (Content Security Policy). Ulkopuolista seurantaa ei ole.',
    sv: 'Sidorna hämtar program och stilar bara från den egna servern (Content Security Policy). Ingen utomstående spårning finns.',
    en: 'Pages load programs and styles from their own server only (Content Security Policy). Nobody else tracks visitors.',
  },
  'processing-safeguards.anonymity': {
    fi: 'Kyselyn tulos näytetään vasta, kun vastauksia on vähintään {answers} vähintään {companies} yrityksestä. Nimettömästä vastauksesta ei pääse vastaajaan.',
    sv: 'Enkätresultat visas först när det finns minst {answers} svar från minst {companies} företag. Ett anonymt svar leder inte till den som svarat.',
    en: 'Results of a survey are shown only from {answers} answers of {companies} companies on. An anonymous answer does not lead to who gave it.',
  },
  'processing-safeguards.identityCode': {
    fi: 'Henkilötunnusta ei oteta vastaan missään kentässä, ja terveystietoihin viittaavasta sanasta varoitetaan.',
    sv: 'Personbeteckningar tas inte emot i något fält, och en varning ges för ord som tyder på hälsouppgifter.',
    en: 'No field takes a personal identity code, and a word that looks like health data raises a warning.',
  },
  'processing-safeguards.erasure': {
    fi: 'Yhden henkilön tiedot saadaan yhtenä pakettina ja poistetaan kaikkialta kerralla. Palautetusta varmuuskopiosta poistot tehdään uudelleen.',
    sv: 'En persons uppgifter fås som ett paket och raderas överallt på en gång. Efter att en säkerhetskopia återställts görs raderingarna på nytt.',
    en: 'One person’s data are had as one package and erased everywhere at once. After a restore from a backup, erasures are made again.',
  },
  'processing-safeguards.disposal': {
    fi: 'Kyselyvastaukset, tapahtumailmoittautumiset ja käyttöloki poistuvat automaattisesti säilytysajan täytyttyä. Muista tietolajeista tehdään hävitysesitys, eikä niitä hävitetä ennen sen hyväksymistä. Oman esityksensä voi hyväksyä vain, jos muita hyväksyjiä ei ole. Hävitetystä jää luettelo, joka ei kerro, ketä se koski.',
    sv: 'Enkätsvar, anmälningar till evenemang och användningsloggen försvinner automatiskt när bevaringstiden har gått ut. För övriga uppgiftsslag görs ett gallringsförslag, och de gallras inte förrän det har godkänts. Sitt eget förslag får man godkänna bara om det inte finns någon annan. Av det gallrade blir en förteckning som inte säger vem det gällde.',
    en: 'Survey answers, event sign-ups and the audit trail go automatically when time is up. For the other classes a disposal is proposed, and they do not go before it is approved. One may approve one’s own proposal only if there is nobody else. A list of what was disposed of stays; it does not say whom it was about.',
  },
  'processing-safeguards.review': {
    fi: 'Käyttöoikeudet katselmoidaan vuosittain.{last, select, none { Katselmusta ei ole vielä tehty.} other { Viimeksi {last}.}}',
    sv: 'Åtkomsträttigheterna granskas varje år.{last, select, none { Ingen granskning har gjorts ännu.} other { Senast {last}.}}',
    en: 'Access rights are reviewed yearly.{last, select, none { No review has been made yet.} other { Last on {last}.}}',
  },
  'processing-safeguards.files': {
    fi: 'Liitteen laji tunnistetaan sisällöstä, ja sen koko on enintään {megabytes} Mt. Taulukkoon viety teksti ei muutu kaavaksi.',
    sv: 'Bilagans typ avgörs av innehållet, och den får vara högst {megabytes} MB. Text som exporteras till en tabell blir inte en formel.',
    en: 'An attachment’s kind is told by its content, and it has at most {megabytes} MB. Words that are exported into a table do not become formulas.',
  },
  'processing-safeguards.programs': {
    fi: 'Muu järjestelmä pääsee tietoihin vain rajatulla, vanhenevalla avaimella. Sille lähetetyt ilmoitukset allekirjoitetaan{anywhere, select, yes {.} other {, eikä niitä lähetetä sisäverkon osoitteisiin.}}',
    sv: 'Ett annat system når uppgifter bara med en begränsad nyckel som går ut. Meddelanden till det signeras{anywhere, select, yes {.} other { och skickas inte till adresser i interna nät.}}',
    en: 'Another system reaches data only by a limited key that expires. News sent to it are signed{anywhere, select, yes {.} other {, and never sent to addresses of inner networks.}}',
  },
  'processing-safeguards.logs': {
    fi: 'Palvelimen lokiin ei kirjoiteta salasanoja, linkkien tunnuksia eikä henkilöiden tietoja.',
    sv: 'I serverns logg skrivs inga lösenord, länkars koder eller personers uppgifter.',
    en: 'The server’s log holds no passwords, codes of links or data of people.',
  },
});
