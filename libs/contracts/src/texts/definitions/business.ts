import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 3.1: entrepreneurship and business. The SQL of an indicator says the same. */
export const businessDefinitions = defineTexts({
  'indicator-definitions.3.1.a.name': {
    fi: 'Yhteistyön määrä',
    sv: 'Antal samarbeten',
    en: 'Cooperation with companies',
  },
  'indicator-definitions.3.1.a.definition': {
    fi: 'Yhteistyöt yritysten ja yrittäjäjärjestöjen kanssa, jotka olivat voimassa jakson aikana vähintään yhden päivän. Mukana ovat ne, joiden ensisijainen elinvoimatekijä on tämä tekijä tai joissa on mukana yritys.',
    sv: 'Samarbeten med företag och företagarorganisationer som var i kraft minst en dag under perioden. Med är de vars primära livskraftsfaktor är denna faktor eller där ett företag deltar.',
    en: 'Cooperations with companies and entrepreneurs’ organisations that were in force on at least one day of the period: those whose primary factor is this one, or in which a company takes part.',
  },
  'indicator-definitions.3.1.a.leftOut': {
    fi: 'Yksittäiset tapaamiset ja roskakoriin siirretyt yhteistyöt. Sama yhteistyö voi olla mukana myös muun tekijän luvussa, joten lukuja ei lasketa yhteen.',
    sv: 'Enstaka möten och samarbeten i papperskorgen. Samma samarbete kan också ingå i en annan faktors tal, så talen summeras inte.',
    en: 'Single meetings and cooperations in the bin. The same cooperation may be in another factor’s figure too, so the figures are not added up.',
  },
  'indicator-definitions.3.1.b.name': { fi: 'Tapahtumien määrä', sv: 'Antal evenemang', en: 'Events' },
  'indicator-definitions.3.1.b.definition': {
    fi: 'Kunnan yksin tai yhdessä muiden kanssa järjestämät tapahtumat, jotka pidettiin jakson aikana. Alkamispäivä ratkaisee jakson, ja monipäiväinen tapahtuma lasketaan kerran.',
    sv: 'Evenemang som kommunen ordnade ensam eller tillsammans med andra och som hölls under perioden. Startdagen avgör perioden, och ett evenemang på flera dagar räknas en gång.',
    en: 'Events that the municipality held alone or together with others in the period. The first day decides the period; an event of several days counts once.',
  },
  'indicator-definitions.3.1.b.leftOut': {
    fi: 'Perutut, vielä pitämättömät ja roskakoriin siirretyt tapahtumat.',
    sv: 'Inställda evenemang, evenemang som inte ännu hållits och evenemang i papperskorgen.',
    en: 'Cancelled events, events not yet held, and those in the bin.',
  },
  'indicator-definitions.3.1.b2.name': {
    fi: 'Tapahtumien osallistujat',
    sv: 'Deltagare i evenemang',
    en: 'Attendances at events',
  },
  'indicator-definitions.3.1.b2.definition': {
    fi: 'Osallistumiset jakson aikana pidettyihin tapahtumiin: paikalle merkitty henkilö lasketaan jokaisesta tapahtumasta. Erikseen kerrotaan, kuinka monesta eri yrityksestä tultiin ja moniko yritys tuli ensimmäistä kertaa.',
    sv: 'Deltaganden i evenemang som hölls under perioden: en person som antecknats som närvarande räknas för varje evenemang. Särskilt anges från hur många olika företag man kom och hur många företag som kom för första gången.',
    en: 'Attendances at events held in the period: a person marked present counts for each event. Beside it, from how many different companies people came and how many companies came for the first time.',
  },
  'indicator-definitions.3.1.b2.leftOut': {
    fi: 'Ilmoittautuneet, jotka eivät tulleet, ja kunnan oma väki. Tapahtuma ilman osallistujaluetteloa ei kasvata lukua.',
    sv: 'Anmälda som inte kom och kommunens egna anställda. Ett evenemang utan deltagarlista ökar inte talet.',
    en: 'People who signed up but did not come, and the municipality’s own staff. An event without an attendance list adds nothing.',
  },
  'indicator-definitions.3.1.b2.companies': {
    fi: 'Tavoitetut yritykset',
    sv: 'Nådda företag',
    en: 'Companies reached',
  },
  'indicator-definitions.3.1.b2.firstTime': {
    fi: 'Ensikertalaiset yritykset',
    sv: 'Företag för första gången',
    en: 'First-time companies',
  },
  'indicator-definitions.3.1.c.name': {
    fi: 'Toimenpiteiden määrä',
    sv: 'Antal åtgärder',
    en: 'Measures of the programme',
  },
  'indicator-definitions.3.1.c.definition': {
    fi: 'Jakson aikana valmistuneet ohjelman toimenpiteet. Valmistumispäivä luetaan vaihehistoriasta; uudelleen avatun toimenpiteen viimeisin valmistuminen ratkaisee. Erikseen kerrotaan jakson aikana alkaneet ja jakson päättyessä avoinna olleet toimenpiteet.',
    sv: 'Programmets åtgärder som blev klara under perioden. Dagen läses ur åtgärdens skeden; för en åtgärd som öppnats på nytt gäller det senaste färdigställandet. Särskilt anges åtgärder som inleddes under perioden och åtgärder som var öppna när den slutade.',
    en: 'Measures of the programme completed in the period. The day is read from the dated stages; for a measure that was reopened the latest completion decides. Beside it, measures started in the period and those open at its end.',
  },
  'indicator-definitions.3.1.c.leftOut': {
    fi: 'Peruttu toimenpide ei ole valmistunut. Jos se ehti alkaa, se pysyy alkaneissa ja kerrotaan myös erikseen. Avoinna ovat suunnitellut, käynnissä olevat ja keskeytetyt.',
    sv: 'En inställd åtgärd har inte blivit klar. Om den hann inledas räknas den bland de inledda och anges också särskilt. Öppna är planerade, pågående och avbrutna åtgärder.',
    en: 'A cancelled measure is not completed. If it had started it stays among the started ones and is shown apart. Open are those planned, under way or suspended.',
  },
  'indicator-definitions.3.1.c.started': { fi: 'Alkaneet', sv: 'Inledda', en: 'Started' },
  'indicator-definitions.3.1.c.startedCancelled': {
    fi: 'Alkaneista peruttu',
    sv: 'Inställda av de inledda',
    en: 'Cancelled of those started',
  },
  'indicator-definitions.3.1.c.open': {
    fi: 'Avoinna jakson lopussa',
    sv: 'Öppna vid periodens slut',
    en: 'Open at the end of the period',
  },
  'indicator-definitions.3.1.d.name': {
    fi: 'Vuorovaikutuksen määrä',
    sv: 'Antal interaktioner',
    en: 'Interactions',
  },
  'indicator-definitions.3.1.d.definition': {
    fi: 'Kaksisuuntaiset yhteydenpidot yritysten ja yrittäjien kanssa: puhelut, sähköpostit, tapaamiset, yrityskäynnit, etäpalaverit ja viestit. Tapahtumapäivä Suomen aikaa ratkaisee jakson, ja usean yrityksen yhteinen tapaaminen lasketaan kerran.',
    sv: 'Dubbelriktade kontakter med företag och företagare: samtal, e-post, möten, företagsbesök, distansmöten och meddelanden. Dagen i finländsk tid avgör perioden, och ett gemensamt möte med flera företag räknas en gång.',
    en: 'Two-way contacts with companies and entrepreneurs: calls, e-mails, meetings, company visits, online meetings and messages. The day in Finland decides the period; one meeting with several companies counts once.',
  },
  'indicator-definitions.3.1.d.leftOut': {
    fi: 'Luonnokset, perutut, kaksoiskappaleiksi merkityt ja roskakoriin siirretyt kirjaukset.',
    sv: 'Utkast, inställda, dubbletter och anteckningar i papperskorgen.',
    en: 'Drafts, cancelled ones, those marked as duplicates, and those in the bin.',
  },
  'indicator-definitions.3.1.d2.name': { fi: 'Yrityskontaktit', sv: 'Företagskontakter', en: 'Company contacts' },
  'indicator-definitions.3.1.d2.definition': {
    fi: 'Vuorovaikutukset laskettuna erikseen jokaisesta mukana olleesta yrityksestä: tapaaminen kolmen yrityksen kanssa on kolme yrityskontaktia.',
    sv: 'Interaktionerna räknade särskilt för varje företag som deltog: ett möte med tre företag är tre företagskontakter.',
    en: 'Interactions counted once for each company that took part: a meeting with three companies is three company contacts.',
  },
  'indicator-definitions.3.1.d2.leftOut': {
    fi: 'Samat kuin vuorovaikutuksessa sekä kirjaukset, joihin ei ole liitetty yritystä, ja roskakoriin siirretyt yritykset. Saman yrityksen usea henkilö on yksi kontakti.',
    sv: 'Samma som för interaktioner, samt anteckningar utan företag och företag i papperskorgen. Flera personer från samma företag är en kontakt.',
    en: 'The same as for interactions, and those with no company, and companies in the bin. Several people of one company are one contact.',
  },
  'indicator-definitions.3.1.d3.name': { fi: 'Tavoitetut yritykset', sv: 'Nådda företag', en: 'Companies reached' },
  'indicator-definitions.3.1.d3.definition': {
    fi: 'Eri yritykset, joiden kanssa on ollut vähintään yksi vuorovaikutus tai tapahtumaan osallistuminen jakson päättymistä edeltävien 12 kuukauden aikana. Kattavuus on niiden osuus kunnan toiminnassa olevista yrityksistä.',
    sv: 'Olika företag med minst en interaktion eller ett deltagande i evenemang under de 12 månader som föregår periodens slut. Täckningen är deras andel av kommunens verksamma företag.',
    en: 'Different companies with at least one interaction or attendance in the 12 months up to the end of the period. Coverage is their share of the municipality’s active companies.',
  },
  'indicator-definitions.3.1.d3.leftOut': {
    fi: 'Roskakoriin siirretyt yritykset. Kattavuuden kumpaankaan lukuun eivät kuulu asunto- ja kiinteistöyhtiöt, toimintansa päättäneet eivätkä muiden kuntien yritykset. Yksityiset elinkeinonharjoittajat ovat mukana, jos heidät tunnetaan.',
    sv: 'Företag i papperskorgen. I täckningens båda tal ingår inte bostads- och fastighetsbolag, företag som har lagt ned eller andra kommuners företag. Enskilda näringsidkare ingår om de är kända.',
    en: 'Companies in the bin. Coverage leaves out, above and below the line, housing and property companies, companies that have ceased and those of other municipalities. Sole traders are in when they are known.',
  },
  'indicator-definitions.3.1.d3.coverage': { fi: 'Kattavuus', sv: 'Täckning', en: 'Coverage' },
  'indicator-definitions.3.1.d3.reachedHere': {
    fi: 'Tavoitetut oman kunnan yritykset',
    sv: 'Nådda företag i den egna kommunen',
    en: 'Own municipality’s companies reached',
  },
  'indicator-definitions.3.1.d3.companiesHere': {
    fi: 'Oman kunnan toimivat yritykset',
    sv: 'Verksamma företag i den egna kommunen',
    en: 'Own municipality’s active companies',
  },
  'indicator-definitions.3.1.e.name': { fi: 'Yrityskäynnit', sv: 'Företagsbesök', en: 'Company visits' },
  'indicator-definitions.3.1.e.definition': {
    fi: 'Vuorovaikutukset, joiden tapa on yrityskäynti. Kahden viranhaltijan yhteinen käynti on yksi käynti.',
    sv: 'Interaktioner av typen företagsbesök. Två tjänsteinnehavares gemensamma besök är ett besök.',
    en: 'Interactions of the type company visit. One visit by two officers counts once.',
  },
  'indicator-definitions.3.1.e.leftOut': {
    fi: 'Luonnokset, perutut, kaksoiskappaleiksi merkityt ja roskakoriin siirretyt käynnit.',
    sv: 'Utkast, inställda besök, dubbletter och besök i papperskorgen.',
    en: 'Drafts, cancelled visits, those marked as duplicates, and those in the bin.',
  },
  'indicator-definitions.3.1.f.name': { fi: 'Vastausaika', sv: 'Svarstid', en: 'Time to first answer' },
  'indicator-definitions.3.1.f.definition': {
    fi: 'Jakson aikana saapuneiden tontti- ja toimitilakyselyjen mediaani työtunneissa saapumisesta ihmisen antamaan ensimmäiseen vastaukseen. Kello käy arkisin klo 8–16, ei pyhinä. Luvatussa ajassa vastattujen osuus lasketaan niistä, joihin on vastattu tai joiden määräaika on jo mennyt.',
    sv: 'Medianen i arbetstimmar från att en tomt- eller lokalförfrågan kom in under perioden till det första svaret av en människa. Klockan går vardagar kl. 8–16, inte helgdagar. Andelen besvarade inom löftet räknas av dem som har besvarats eller vars tid har gått ut.',
    en: 'The median, in working hours, from an enquiry received in the period to a person’s first answer. The clock runs 8–16 on weekdays, not on holidays. The share within the promise is of those answered or already past it.',
  },
  'indicator-definitions.3.1.f.leftOut': {
    fi: 'Roskakoriin siirretyt kyselyt ja automaattiset kuittaukset. Vielä vastaamattomat eivät ole mediaanissa.',
    sv: 'Förfrågningar i papperskorgen och automatiska kvitteringar. Ännu obesvarade ingår inte i medianen.',
    en: 'Enquiries in the bin and automatic receipts. Those not yet answered are not in the median.',
  },
  'indicator-definitions.3.1.f.withinPromise': {
    fi: 'Vastattu luvatussa ajassa',
    sv: 'Besvarade inom löftet',
    en: 'Answered within the promise',
  },
  'indicator-definitions.3.1.f.received': {
    fi: 'Saapuneet kyselyt',
    sv: 'Inkomna förfrågningar',
    en: 'Enquiries received',
  },
  'indicator-definitions.3.1.f.unanswered': {
    fi: 'Vielä vastaamatta',
    sv: 'Ännu obesvarade',
    en: 'Not yet answered',
  },
  'indicator-definitions.3.1.d.here': {
    fi: 'Oman kunnan yritysten kanssa',
    sv: 'Med företag i den egna kommunen',
    en: 'With companies of the own municipality',
  },
  'indicator-definitions.3.1.d2.here': {
    fi: 'Oman kunnan yritysten kanssa',
    sv: 'Med företag i den egna kommunen',
    en: 'With companies of the own municipality',
  },
  'indicator-definitions.3.1.e.here': {
    fi: 'Oman kunnan yritysten kanssa',
    sv: 'Med företag i den egna kommunen',
    en: 'With companies of the own municipality',
  },
  'indicator-definitions.3.1.g.name': { fi: 'Palveluohjaukset', sv: 'Hänvisningar', en: 'Referrals' },
  'indicator-definitions.3.1.g.definition': {
    fi: 'Jakson aikana tehdyt ohjaukset kumppanin tai kunnan oman yksikön palveluun. Ohjauspäivä ratkaisee jakson. Tulos katsotaan, kun ohjauksesta on kulunut 60 päivää: osuus kertoo, monestako tulos tiedetään.',
    sv: 'Hänvisningar under perioden till en samarbetspartners eller en kommunal enhets tjänst. Dagen för hänvisningen avgör perioden. Resultatet ses efter 60 dagar: andelen visar hur många vars resultat är känt.',
    en: 'Referrals made in the period to the service of a partner or of a unit of the municipality. The day of the referral decides the period. The outcome is looked at when 60 days have passed: the share tells of how many it is known.',
  },
  'indicator-definitions.3.1.g.leftOut': {
    fi: 'Perutut ja roskakoriin siirretyt ohjaukset. Osuudessa eivät ole mukana ohjaukset, joista on alle 60 päivää. ”Ei saatu tietää” ei ole tiedossa oleva tulos eikä epäonnistuminen.',
    sv: 'Återtagna hänvisningar och hänvisningar i papperskorgen. I andelen ingår inte hänvisningar som är yngre än 60 dagar. ”Fick inte veta” är varken ett känt resultat eller ett misslyckande.',
    en: 'Withdrawn referrals and those in the bin. The share leaves out referrals less than 60 days old. “Could not be found out” is neither a known outcome nor a failure.',
  },
  'indicator-definitions.3.1.g.knownShare': {
    fi: 'Tulos tiedossa 60 päivän jälkeen',
    sv: 'Resultatet känt efter 60 dagar',
    en: 'Outcome known after 60 days',
  },
  'indicator-definitions.3.1.g.due': {
    fi: 'Yli 60 päivää vanhoja',
    sv: 'Äldre än 60 dagar',
    en: 'Sixty days passed',
  },
  'indicator-definitions.3.1.g.known': { fi: 'Tulos tiedossa', sv: 'Resultatet känt', en: 'Outcome known' },
  'indicator-definitions.3.1.g.helped': {
    fi: 'Palvelu alkoi tai asia hoitui',
    sv: 'Tjänsten inleddes eller ärendet sköttes',
    en: 'Service started or matter settled',
  },
});
