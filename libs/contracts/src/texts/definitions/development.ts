import { defineTexts } from '../define-texts.js';
import { inBoth } from './both-chapters.js';

/** The words of the indicators of initiatives in chapters 3.3, 3.4 and 3.6. */
export const developmentDefinitions = defineTexts({
  ...inBoth('a', {
    name: { fi: 'Aloitteet', sv: 'Initiativ', en: 'Initiatives' },
    definition: {
      fi: 'Jakson aikana saapuneet kehitysaloitteet, joiden ensisijainen elinvoimatekijä on tämä. Saapumispäivä ratkaisee. Useamman tekemä sama ehdotus on yksi aloite, jolla on kannattajia. Myös hylätty aloite on saapunut.',
      sv: 'Utvecklingsinitiativ som kom in under perioden och vars primära livskraftsfaktor är denna. Ankomstdagen avgör. Samma förslag av flera är ett initiativ med understödjare. Också ett avslaget initiativ har kommit in.',
      en: 'Development initiatives received in the period whose primary factor is this one. The day of receipt decides. The same proposal by several is one initiative with supporters. A declined one was received all the same.',
    },
    leftOut: {
      fi: 'Toiseen yhdistetyt (varhaisempi saapumispäivä jää voimaan), muut kuin kehitysaloitteet ja roskakorissa olevat.',
      sv: 'De som slagits ihop med ett annat (den tidigare ankomstdagen gäller), andra än utvecklingsinitiativ och de som ligger i papperskorgen.',
      en: 'Those merged into another (the earlier day of receipt stays), those that are no development initiatives, and those in the bin.',
    },
    note: {
      fi: 'Sisältyy uusien kehitysaloitteiden määrään (3.4): lukuja ei lasketa yhteen.',
      sv: 'Ingår i antalet nya utvecklingsinitiativ (3.4): talen räknas inte ihop.',
      en: 'Is part of the number of new development initiatives (3.4): the figures are not added together.',
    },
  }),
  ...inBoth('f', {
    name: { fi: 'Aloitteesta toteutukseen', sv: 'Från initiativ till genomförande', en: 'From initiative to action' },
    definition: {
      fi: 'Niistä tekijän kehitysaloitteista, jotka saapuivat vähintään 12 kuukautta ennen jakson loppua: kuinka suuri osuus oli jakson päättyessä johtanut toimenpiteeseen ja kuinka suureen osuuteen oli vastattu. Vastausaika on päivien mediaani saapumisesta vastaukseen. Vastaus on tekijälle annettu vastaus; nimettömään aloitteeseen vastataan julkaisemalla vastaus.',
      sv: 'Av faktorns utvecklingsinitiativ som kom in minst 12 månader före periodens slut: vilken andel hade lett till en åtgärd när perioden slutade och vilken andel hade besvarats. Svarstiden är medianen av dagarna från ankomst till svar. Svar är det svar som förslagsställaren fått; ett anonymt initiativ besvaras genom att svaret publiceras.',
      en: 'Of the factor’s development initiatives received at least 12 months before the period’s end: the share that had led to a measure when it ended, and the share answered. The answering time is the median of days from receipt to answer. An answer is the reply to the maker; an anonymous initiative is answered by publishing the answer.',
    },
    leftOut: {
      fi: 'Alle 12 kuukautta vanhat, ennen vastausta perutut, toiseen yhdistetyt, muut kuin kehitysaloitteet ja roskakorissa olevat. Roskakoriin siirretty toimenpide ei ole toteutus.',
      sv: 'De som är yngre än 12 månader, de som återtagits före svaret, de som slagits ihop med ett annat, andra än utvecklingsinitiativ och de som ligger i papperskorgen. En åtgärd i papperskorgen är inget genomförande.',
      en: 'Those younger than 12 months, those withdrawn before an answer, those merged into another, those that are no development initiatives, and those in the bin. A measure in the bin is no action.',
    },
    answered: { fi: 'Vastattu', sv: 'Besvarade', en: 'Answered' },
    daysToAnswer: { fi: 'Vastausaika (mediaani)', sv: 'Svarstid (median)', en: 'Time to answer (median)' },
    cohort: { fi: 'Aloitteita', sv: 'Initiativ', en: 'Initiatives' },
    led: { fi: 'Johti toimenpiteeseen', sv: 'Ledde till en åtgärd', en: 'Led to a measure' },
  }),
  'indicator-definitions.3.4.a.name': {
    fi: 'Uudet kehitysaloitteet',
    sv: 'Nya utvecklingsinitiativ',
    en: 'New development initiatives',
  },
  'indicator-definitions.3.4.a.definition': {
    fi: 'Kaikki jakson aikana saapuneet kehitysaloitteet, olipa niiden elinvoimatekijä mikä tahansa. Saapumispäivä ratkaisee; aloitteeksi otetun idean saapumispäivä on idean päivä. Hylättyyn aloitteeseen uudella sisällöllä tehty aloite on uusi.',
    sv: 'Alla utvecklingsinitiativ som kom in under perioden, oberoende av livskraftsfaktor. Ankomstdagen avgör; för en idé som togs upp är det idéns dag. Ett avslaget initiativ som återkommer med nytt innehåll är nytt.',
    en: 'All development initiatives received in the period, whatever their factor. The day of receipt decides; for an idea that was taken up it is the idea’s day. One that comes again with new content after a rejection is new.',
  },
  'indicator-definitions.3.4.a.leftOut': {
    fi: 'Toiseen yhdistetyt (varhaisempi saapumispäivä jää voimaan), muut kuin kehitysaloitteet, roskakorissa olevat sekä ideat, joita ei ole otettu käsittelyyn.',
    sv: 'De som slagits ihop med ett annat (den tidigare ankomstdagen gäller), andra än utvecklingsinitiativ, de som ligger i papperskorgen och idéer som inte tagits upp.',
    en: 'Those merged into another (the earlier day of receipt stays), those that are no development initiatives, those in the bin, and ideas that were not taken up.',
  },
  'indicator-definitions.3.4.a.note': {
    fi: 'Sisältää myös tekijöiden 3.3 ja 3.6 aloitteet: lukuja ei lasketa yhteen.',
    sv: 'Innehåller också initiativen i faktorerna 3.3 och 3.6: talen räknas inte ihop.',
    en: 'Contains the initiatives of factors 3.3 and 3.6 too: the figures are not added together.',
  },
  'indicator-definitions.3.4.a.legal': {
    fi: 'Näistä kuntalaisaloitteita',
    sv: 'Av dessa invånarinitiativ enligt kommunallagen',
    en: 'Of these, initiatives under the Local Government Act',
  },
  'indicator-definitions.3.4.b.name': {
    fi: 'Joista ensisijaisesti tekijän 3.4 aloitteita',
    sv: 'Av dessa i första hand initiativ i faktor 3.4',
    en: 'Of these, with 3.4 as primary factor',
  },
  'indicator-definitions.3.4.b.definition': {
    fi: 'Jakson aikana saapuneet kehitysaloitteet, joiden ensisijainen elinvoimatekijä on tämä.',
    sv: 'Utvecklingsinitiativ som kom in under perioden och vars primära livskraftsfaktor är denna.',
    en: 'Development initiatives received in the period whose primary factor is this one.',
  },
  'indicator-definitions.3.4.b.leftOut': {
    fi: 'Muiden tekijöiden aloitteet, toiseen yhdistetyt, muut kuin kehitysaloitteet ja roskakorissa olevat.',
    sv: 'Initiativ i andra faktorer, de som slagits ihop med ett annat, andra än utvecklingsinitiativ och de som ligger i papperskorgen.',
    en: 'Initiatives of other factors, those merged into another, those that are no development initiatives, and those in the bin.',
  },
  'indicator-definitions.3.4.b.note': {
    fi: 'On osa uusien kehitysaloitteiden määrää, mutta ei päällekkäinen tekijöiden 3.3 ja 3.6 kanssa.',
    sv: 'Är en del av antalet nya utvecklingsinitiativ men överlappar inte faktorerna 3.3 och 3.6.',
    en: 'Is part of the number of new development initiatives, but does not overlap factors 3.3 and 3.6.',
  },
  'indicator-definitions.3.4.c.name': {
    fi: 'Ajallaan vastatut aloitteet',
    sv: 'Initiativ som besvarats i tid',
    en: 'Initiatives answered in time',
  },
  'indicator-definitions.3.4.c.definition': {
    fi: 'Jakson aikana saapuneista kehitysaloitteista, joiden luvattu vastauspäivä on ohi: kuinka suureen osuuteen vastattiin viimeistään luvattuna päivänä. Lupaus on aloitteelle sen saapuessa annettu päivä. Nimettömään aloitteeseen vastataan julkaisemalla vastaus.',
    sv: 'Av de utvecklingsinitiativ som kom in under perioden och vars utlovade svarsdag har passerats: hur stor andel besvarades senast den dagen. Löftet är den dag som gavs när initiativet kom in. Ett anonymt initiativ besvaras genom att svaret publiceras.',
    en: 'Of the development initiatives received in the period whose promised day has passed: the share answered by that day. The promise is the day given when the initiative came in. An anonymous one is answered by publishing the answer.',
  },
  'indicator-definitions.3.4.c.leftOut': {
    fi: 'Ne, joiden luvattu päivä ei ole vielä ohi, ennen vastausta perutut, toiseen yhdistetyt, muut kuin kehitysaloitteet ja roskakorissa olevat.',
    sv: 'De vars utlovade dag inte har passerats, de som återtagits före svaret, de som slagits ihop med ett annat, andra än utvecklingsinitiativ och de som ligger i papperskorgen.',
    en: 'Those whose promised day has not passed, those withdrawn before an answer, those merged into another, those that are no development initiatives, and those in the bin.',
  },
  'indicator-definitions.3.4.c.due': { fi: 'Lupausaika kulunut', sv: 'Svarstiden har gått', en: 'Promise past' },
  'indicator-definitions.3.4.c.inTime': { fi: 'Vastattu ajallaan', sv: 'Besvarade i tid', en: 'Answered in time' },
  'indicator-definitions.3.4.c.late': { fi: 'Vastattu myöhässä', sv: 'Besvarade för sent', en: 'Answered late' },
  'indicator-definitions.3.4.c.unanswered': { fi: 'Vastaamatta', sv: 'Obesvarade', en: 'Unanswered' },
});
