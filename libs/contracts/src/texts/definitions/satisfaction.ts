import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 2.7: how content the companies are. */
export const satisfactionDefinitions = defineTexts({
  'indicator-definitions.T.a.name': { fi: 'Tyytyväisyysindeksi', sv: 'Nöjdhetsindex', en: 'Satisfaction index' },
  'indicator-definitions.T.a.definition': {
    fi: 'Asteikko 0–100. Uusin kyselykierros, joka oli päättynyt jakson lopussa: jokaisen yrityksen uusimman vastauksen kolmen indeksikysymyksen (1–10) keskiarvo asteikolle 0–100 muutettuna, ja näiden keskiarvo yrityksittäin. Näytetään, kun vastauksia on vähintään 7 ja yrityksiä vähintään 5.',
    sv: 'Skalan är 0–100. Den nyaste enkätomgången som hade avslutats vid periodens slut: medelvärdet av de tre indexfrågorna (1–10) i varje företags nyaste svar, omräknat till 0–100, och medelvärdet av dessa över företagen. Visas när svaren är minst 7 och företagen minst 5.',
    en: 'The scale is 0–100. The newest round of the survey that had ended when the period ended: the mean of the three index questions (1–10) in each company’s newest answer, put on 0–100, and the mean of these over companies. Shown from 7 answers and 5 companies on.',
  },
  'indicator-definitions.T.a.leftOut': {
    fi: 'Vastaukset, joista puuttuu jokin kolmesta kysymyksestä, saman yrityksen aiemmat vastaukset, koevastaukset ja tarkistusta odottavat. Liian vähillä vastauksilla lukua ei näytetä.',
    sv: 'Svar där någon av de tre frågorna saknas, tidigare svar från samma företag, provsvar och svar som väntar på granskning. Med för få svar visas inget tal.',
    en: 'Answers that lack one of the three questions, earlier answers of the same company, trial answers and those waiting to be checked. With too few answers no figure is shown.',
  },
  'indicator-definitions.T.a.note': {
    fi: 'Ei vertailukelpoinen painotetun NKI-luvun kanssa. Liikennevalo näytetään 20 vastauksesta alkaen.',
    sv: 'Inte jämförbart med viktade NKI-tal. Trafikljuset visas från och med 20 svar.',
    en: 'Not comparable with weighted NKI figures. A light is shown from 20 answers on.',
  },
  'indicator-definitions.T.a.answers': { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
  'indicator-definitions.T.a.organisations': { fi: 'Yrityksiä', sv: 'Företag', en: 'Companies' },
  'indicator-definitions.T.a.roundOn': { fi: 'Kierros päättyi', sv: 'Omgången slutade', en: 'Round ended' },
  'indicator-definitions.T.b.name': {
    fi: 'Suositteluhalukkuus (NPS)',
    sv: 'Rekommendationsvilja (NPS)',
    en: 'Recommendation (NPS)',
  },
  'indicator-definitions.T.b.definition': {
    fi: 'Asteikko −100…+100. Uusin kyselykierros, joka oli päättynyt jakson lopussa: suosittelijoiden (9–10) osuus prosentteina vähennettynä arvostelijoiden (0–6) osuudella. Vaihteluväli kertoo, missä luku 95 prosentin varmuudella olisi, jos kaikki kutsutut olisivat vastanneet.',
    sv: 'Skalan är −100…+100. Den nyaste enkätomgången som hade avslutats vid periodens slut: andelen ambassadörer (9–10) minus andelen kritiker (0–6) i procent. Intervallet visar var talet med 95 procents säkerhet skulle ligga om alla inbjudna hade svarat.',
    en: 'The scale is −100…+100. The newest round of the survey that had ended when the period ended: the percentage of promoters (9–10) less that of detractors (0–6). The span tells where the figure would be with 95 per cent certainty if all who were invited had answered.',
  },
  'indicator-definitions.T.b.leftOut': {
    fi: 'Kysymyksen ohittaneet, koevastaukset ja tarkistusta odottavat vastaukset. Alle 7 vastauksella tai alle 5 yrityksellä lukua ei näytetä.',
    sv: 'De som hoppade över frågan, provsvar och svar som väntar på granskning. Under 7 svar eller 5 företag visas inget tal.',
    en: 'Those who skipped the question, trial answers and answers waiting to be checked. Below 7 answers or 5 companies no figure is shown.',
  },
  'indicator-definitions.T.b.note': {
    fi: 'Liikennevalo näytetään 20 vastauksesta ja muutos 12 vastauksesta alkaen, ja muutos vain, jos se on suurempi kuin sattuma.',
    sv: 'Trafikljuset visas från 20 svar och förändringen från 12 svar, och förändringen bara om den är större än slumpen.',
    en: 'A light is shown from 20 answers and a change from 12 on, and a change only if it is more than chance.',
  },
  'indicator-definitions.T.b.low': {
    fi: 'Vaihteluvälin alaraja',
    sv: 'Intervallets nedre gräns',
    en: 'Lower end of the span',
  },
  'indicator-definitions.T.b.high': {
    fi: 'Vaihteluvälin yläraja',
    sv: 'Intervallets övre gräns',
    en: 'Upper end of the span',
  },
  'indicator-definitions.T.b.answers': { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
  'indicator-definitions.T.b.organisations': { fi: 'Yrityksiä', sv: 'Företag', en: 'Companies' },
  'indicator-definitions.T.b.roundOn': { fi: 'Kierros päättyi', sv: 'Omgången slutade', en: 'Round ended' },
  'indicator-definitions.T.c.name': {
    fi: 'Tyytyväisyys palvelun jälkeen (CSAT)',
    sv: 'Nöjdhet efter tjänsten (CSAT)',
    en: 'Satisfaction after a service (CSAT)',
  },
  'indicator-definitions.T.c.definition': {
    fi: 'Arvosanan 4 tai 5 antaneiden osuus niistä, jotka arvioivat palvelua asteikolla 1–5 jakson loppua edeltäneiden 12 kuukauden aikana. Erikseen asioinnin helppous: keskiarvo asteikolla 1–7, jossa 7 on helppo. Näytetään, kun vastauksia on vähintään 7 ja yrityksiä vähintään 5.',
    sv: 'Andelen som gav vitsordet 4 eller 5 av dem som bedömde tjänsten på skalan 1–5 under de 12 månaderna före periodens slut. Särskilt hur lätt ärendet var att sköta: medelvärdet på skalan 1–7, där 7 är lätt. Visas när svaren är minst 7 och företagen minst 5.',
    en: 'The share of 4 and 5 among those who rated a service 1–5 in the 12 months before the period’s end. Beside it how easy it was: the mean on 1–7, where 7 is easy. Shown from 7 answers and 5 companies on.',
  },
  'indicator-definitions.T.c.leftOut': {
    fi: 'Kysymyksen ohittaneet, koevastaukset, tarkistusta odottavat vastaukset ja avoimen linkin kautta tulleet vastaukset.',
    sv: 'De som hoppade över frågan, provsvar, svar som väntar på granskning och svar via en öppen länk.',
    en: 'Those who skipped the question, trial answers, answers waiting to be checked and those through an open link.',
  },
  'indicator-definitions.T.c.ces': {
    fi: 'Asioinnin helppous 1–7 (CES)',
    sv: 'Hur lätt det var 1–7 (CES)',
    en: 'Ease 1–7 (CES)',
  },
  'indicator-definitions.T.c.answers': { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
  'indicator-definitions.T.c.cesAnswers': {
    fi: 'Vastauksia helppoudesta',
    sv: 'Svar om hur lätt det var',
    en: 'Answers on ease',
  },
  'indicator-definitions.T.d.name': { fi: 'Vastausprosentti', sv: 'Svarsprocent', en: 'Response rate' },
  'indicator-definitions.T.d.definition': {
    fi: 'Uusin tyytyväisyyskyselyn kierros, joka oli päättynyt jakson lopussa: vähintään puoleen kysymyksistä vastanneiden osuus kutsutuista (AAPOR RR2). Perille menemättömät kutsut pysyvät jakajassa.',
    sv: 'Den nyaste omgången av nöjdhetsenkäten som hade avslutats vid periodens slut: andelen inbjudna som besvarade minst hälften av frågorna (AAPOR RR2). Inbjudningar som inte nådde fram ingår i nämnaren.',
    en: 'The newest round of a satisfaction survey that had ended when the period ended: the share of the invited who answered at least half of the questions (AAPOR RR2). Invitations that bounced stay below the line.',
  },
  'indicator-definitions.T.d.leftOut': {
    fi: 'Kutsutut, jotka eivät todistetusti kuuluneet kohderyhmään, koevastaukset ja tarkistusta odottavat vastaukset. Avoimella linkillä ei ole vastausprosenttia.',
    sv: 'Inbjudna som bevisligen inte hörde till målgruppen, provsvar och svar som väntar på granskning. En öppen länk har ingen svarsprocent.',
    en: 'Those proven not to belong to the target group, trial answers and answers waiting to be checked. An open link has no response rate.',
  },
  'indicator-definitions.T.d.complete': {
    fi: 'Kokonaan vastanneet (RR1)',
    sv: 'Fullständiga svar (RR1)',
    en: 'Complete answers (RR1)',
  },
  'indicator-definitions.T.d.answered': { fi: 'Vastanneita', sv: 'Svarande', en: 'Answered' },
  'indicator-definitions.T.d.invited': { fi: 'Kutsuttuja', sv: 'Inbjudna', en: 'Invited' },
  'indicator-definitions.T.d.roundOn': { fi: 'Kierros päättyi', sv: 'Omgången slutade', en: 'Round ended' },
  'indicator-definitions.T.e.name': { fi: 'Palaute', sv: 'Respons', en: 'Feedback' },
  'indicator-definitions.T.e.definition': {
    fi: 'Jakson aikana saatu palaute. Erikseen osuus, johon vastattiin luvatussa ajassa, sekä moitteen, kiitoksen ja kysymysten osuudet. Vastaamaton palaute lasketaan myöhästyneeksi, kun luvattu päivä on ohi; nimettömään on vastattu, kun vastaus on julkaistu.',
    sv: 'Respons som kommit under perioden. Särskilt andelen som besvarades inom utlovad tid samt andelarna kritik, beröm och frågor. Obesvarad respons räknas som försenad när den utlovade dagen har passerat; anonym respons är besvarad när svaret är publicerat.',
    en: 'Feedback received in the period. Beside it the share answered within the promised time, and the shares of criticism, praise and questions. Unanswered feedback counts as late once its promised day has passed; an anonymous one is answered when the answer is published.',
  },
  'indicator-definitions.T.e.leftOut': {
    fi: 'Roskakoriin siirretyt. Vastausosuudessa eivät ole mukana nimettömät, joihin ei voida vastata, eikä palaute, jonka määräaika on vielä kesken.',
    sv: 'Respons i papperskorgen. I svarsandelen ingår inte anonym respons som inte kan besvaras eller respons vars tidsfrist inte har gått ut.',
    en: 'Feedback in the bin. The share answered leaves out anonymous feedback that cannot be answered and feedback whose time is not out yet.',
  },
  'indicator-definitions.T.e.withinPromise': {
    fi: 'Vastattu luvatussa ajassa',
    sv: 'Besvarad inom utlovad tid',
    en: 'Answered within the promise',
  },
  'indicator-definitions.T.e.criticism': { fi: 'Moitetta', sv: 'Kritik', en: 'Criticism' },
  'indicator-definitions.T.e.praise': { fi: 'Kiitosta', sv: 'Beröm', en: 'Praise' },
  'indicator-definitions.T.e.question': { fi: 'Kysymyksiä', sv: 'Frågor', en: 'Questions' },
  'indicator-definitions.T.e.notAnswerable': {
    fi: 'Ei voida vastata',
    sv: 'Kan inte besvaras',
    en: 'Cannot be answered',
  },
  'indicator-definitions.T.e.waiting': { fi: 'Odottaa vastausta', sv: 'Väntar på svar', en: 'Waiting for an answer' },
  'indicator-definitions.T.f.name': {
    fi: 'Sijoitus yritysmittauksissa',
    sv: 'Placering i företagsmätningar',
    en: 'Place in business surveys',
  },
  'indicator-definitions.T.f.definition': {
    fi: 'Uusin jakson lopussa tiedossa ollut sijoitus valtakunnallisessa yritysmittauksessa. Pienempi luku on parempi. Muutos lasketaan vain saman mittauksen edelliseen kertaan ja samaan luokkaan; luku on vihreä, kun sijoitus on parantunut.',
    sv: 'Den nyaste placeringen i en nationell företagsmätning som var känd vid periodens slut. Ett mindre tal är bättre. Förändringen räknas bara mot föregående upplaga av samma mätning och samma klass; ljuset är grönt när placeringen har förbättrats.',
    en: 'The newest place in a national business survey that was known when the period ended. A smaller number is better. The change is told only against the edition before of the same survey and the same class; the light is green when the place has improved.',
  },
  'indicator-definitions.T.f.leftOut': {
    fi: 'Mittauskerrat, joista kunnan sijoitusta ei ole julkaistu. Maakunnalliset sijoitukset näkyvät erikseen.',
    sv: 'Upplagor där kommunens placering inte har publicerats. Regionala placeringar visas för sig.',
    en: 'Editions that do not tell the municipality’s place. Regional places are shown apart.',
  },
  'indicator-definitions.T.f.note': {
    fi: 'Sija 12/98 ja sija 12/54 eivät ole sama asia: katso, montako vertailtiin.',
    sv: 'Plats 12/98 och plats 12/54 är inte samma sak: se hur många som jämfördes.',
    en: '12th of 98 and 12th of 54 are not the same: see how many were compared.',
  },
  'indicator-definitions.T.f.compared': { fi: 'Vertailtuja', sv: 'Jämförda', en: 'Compared' },
  'indicator-definitions.T.f.before': { fi: 'Edellinen sijoitus', sv: 'Föregående placering', en: 'Place before' },
  'indicator-definitions.T.f.gained': {
    fi: 'Sijoja ylöspäin',
    sv: 'Platser uppåt',
    en: 'Places gained',
  },
  'indicator-definitions.T.f.cameOut': { fi: 'Julkaistu', sv: 'Publicerad', en: 'Came out' },
  'indicator-definitions.T.f.regional': {
    fi: 'Sijoitus maakunnassa',
    sv: 'Placering i landskapet',
    en: 'Place in the region',
  },
  'indicator-definitions.T.f.regionalCompared': {
    fi: 'Vertailtuja maakunnassa',
    sv: 'Jämförda i landskapet',
    en: 'Compared in the region',
  },
});
