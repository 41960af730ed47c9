import { defineTexts } from './define-texts.js';

/** Words of the mails that leave, and of the outbox where staff read them. */
export const mailTexts = defineTexts({
  'mail.invitation.subject': {
    fi: 'Kutsu Elinvoiman käyttäjäksi ({municipality})',
    sv: 'Inbjudan till Elinvoima ({municipality})',
    en: 'You are invited to Elinvoima ({municipality})',
  },
  'mail.invitation.text': {
    fi: 'Hei {name},\n\nsinut on kutsuttu käyttämään Elinvoimaa, asiakasjärjestelmää, jolla {municipality} palvelee yrityksiä. Valitse salasana tästä linkistä:\n\n{link}\n\nLinkki toimii viikon ja vain kerran.\n',
    sv: 'Hej {name},\n\ndu har bjudits in att använda Elinvoima, kundsystemet med vilket {municipality} betjänar företagen. Välj ett lösenord via länken:\n\n{link}\n\nLänken fungerar i en vecka och bara en gång.\n',
    en: 'Dear {name},\n\nyou have been invited to use Elinvoima, the customer system with which {municipality} serves its companies. Choose a password through this link:\n\n{link}\n\nThe link works for a week and only once.\n',
  },
  'mail.report.subject': {
    fi: 'Elinvoimaraportti on luettavissa: {period}',
    sv: 'Livskraftsrapporten kan läsas: {period}',
    en: 'The vitality report can be read: {period}',
  },
  'mail.report.text': {
    fi: 'Hei,\n\njakso on päättynyt, ja sen elinvoimaraportti on luettavissa: {period}.\n\nAvaa raportti tästä:\n{link}\n\nRaportin saa sivulta myös PDF- ja Excel-tiedostona. Tilauksen voi perua samalla sivulla.\n\n{municipality}\n',
    sv: 'Hej,\n\nperioden har gått ut och livskraftsrapporten kan läsas: {period}.\n\nÖppna rapporten här:\n{link}\n\nPå sidan finns rapporten också som PDF- och Excel-fil. Prenumerationen kan avslutas på samma sida.\n\n{municipality}\n',
    en: 'Hello,\n\nthe period has ended and its vitality report can be read: {period}.\n\nOpen the report here:\n{link}\n\nThe page also has the report as PDF and Excel files. The subscription can be ended on the same page.\n\n{municipality}\n',
  },
  'mail.assignments.subjectOne': {
    fi: 'Sinulle siirrettiin: {what}',
    sv: 'Överfört till dig: {what}',
    en: 'Given to you: {what}',
  },
  'mail.assignments.subjectMany': {
    fi: 'Sinulle siirrettiin {count, plural, one {# asia} other {# asiaa}}',
    sv: '{count, plural, one {# ärende} other {# ärenden}} överfördes till dig',
    en: '{count, plural, one {# matter was} other {# matters were}} given to you',
  },
  'mail.assignments.text': {
    fi: 'Hei {name},\n\n{by} merkitsi sinut vastaamaan {count, plural, one {tästä} other {näistä}}:\n\n{list}\n\nNämä viestit voi ottaa pois omista asetuksista:\n{settings}\n\n{municipality}\n',
    sv: 'Hej {name},\n\n{by} har antecknat dig som ansvarig för {count, plural, one {detta} other {dessa}}:\n\n{list}\n\nDu kan stänga av de här meddelandena i dina egna inställningar:\n{settings}\n\n{municipality}\n',
    en: 'Dear {name},\n\n{by} has made you responsible for {count, plural, one {this} other {these}}:\n\n{list}\n\nYou can switch these messages off in your own settings:\n{settings}\n\n{municipality}\n',
  },
  'mail.assignments.due': {
    fi: 'viimeistään {day, date, day}',
    sv: 'senast {day, date, day}',
    en: 'by {day, date, day}',
  },
  'mail.handover.subject': {
    fi: '{from} siirsi vastuita sinulle',
    sv: '{from} överförde ansvar till dig',
    en: '{from} handed responsibilities over to you',
  },
  'mail.handover.text': {
    fi: 'Hei {to},\n\nsinulle on siirretty vastuita, jotka olivat aiemmin henkilöllä {from}:\n\n{list}\n{until}{note}\nYritykset, viimeisimmät keskustelut ja avoimet asiat ovat siirtoasiakirjassa:\n{link}\n\n{municipality}\n',
    sv: 'Hej {to},\n\nansvar som tidigare hörde till {from} har överförts till dig:\n\n{list}\n{until}{note}\nFöretagen, de senaste samtalen och det som är öppet finns i överföringsdokumentet:\n{link}\n\n{municipality}\n',
    en: 'Dear {to},\n\nresponsibilities that {from} had have been handed over to you:\n\n{list}\n{until}{note}\nThe companies, the latest talks and what is open are in the handover document:\n{link}\n\n{municipality}\n',
  },
  'mail.handover.until': {
    fi: 'Siirto on voimassa {day, date, day} asti. Avoimet asiat palaavat sen jälkeen itsestään.',
    sv: 'Överföringen gäller till och med {day, date, day}. Det som är öppet går därefter tillbaka av sig självt.',
    en: 'It holds until {day, date, day}. What is open goes back by itself after that.',
  },
  'mail.handoverBack.subject': {
    fi: 'Vastuita palautettiin sinulle: {to}',
    sv: 'Ansvar återlämnades till dig: {to}',
    en: 'Responsibilities are back with you: {to}',
  },
  'mail.handoverBack.text': {
    fi: 'Hei {from},\n\nsinulle palautettiin vastuita, jotka hoiti {to}:\n\n{list}\n\nMitä tapahtui, näkyy täältä:\n{link}\n\n{municipality}\n',
    sv: 'Hej {from},\n\nansvar som {to} skötte är åter hos dig:\n\n{list}\n\nVad som hände ser du här:\n{link}\n\n{municipality}\n',
    en: 'Dear {from},\n\nresponsibilities that {to} looked after are back with you:\n\n{list}\n\nWhat happened is here:\n{link}\n\n{municipality}\n',
  },
  'mail.calendarInvitation.subject': { fi: 'Kutsu: {title}', sv: 'Inbjudan: {title}', en: 'Invitation: {title}' },
  'mail.calendarInvitation.changed': {
    fi: 'Kutsu muuttui: {title}',
    sv: 'Inbjudan har ändrats: {title}',
    en: 'Invitation changed: {title}',
  },
  'mail.calendarInvitation.onBehalf': {
    fi: '{sender} (järjestäjä {organiser})',
    sv: '{sender} (arrangör {organiser})',
    en: '{sender} (organiser {organiser})',
  },
  'mail.calendarInvitation.place': { fi: 'Paikka: {place}', sv: 'Plats: {place}', en: 'Place: {place}' },
  'mail.calendarInvitation.text': {
    fi: 'Hei {name},\n\n{organiser} kutsuu sinut: {title}\n{at, date, weekdayAndDay} klo {at, time, clock}{place}{message}\n\nKutsun voi lisätä kalenteriin liitteestä.\n\n{municipality}\n',
    sv: 'Hej {name},\n\n{organiser} bjuder in dig: {title}\n{at, date, weekdayAndDay} kl. {at, time, clock}{place}{message}\n\nInbjudan kan läggas till i kalendern från bilagan.\n\n{municipality}\n',
    en: 'Dear {name},\n\n{organiser} invites you: {title}\n{at, date, weekdayAndDay} at {at, time, clock}{place}{message}\n\nThe attachment adds it to your calendar.\n\n{municipality}\n',
  },
  'mail.calendarCancellation.subject': { fi: 'Peruttu: {title}', sv: 'Inställt: {title}', en: 'Cancelled: {title}' },
  'mail.calendarCancellation.text': {
    fi: 'Hei {name},\n\n{organiser} on perunut tämän: {title}\n{at, date, weekdayAndDay} klo {at, time, clock}\n\n{municipality}\n',
    sv: 'Hej {name},\n\n{organiser} har ställt in detta: {title}\n{at, date, weekdayAndDay} kl. {at, time, clock}\n\n{municipality}\n',
    en: 'Dear {name},\n\n{organiser} has cancelled this: {title}\n{at, date, weekdayAndDay} at {at, time, clock}\n\n{municipality}\n',
  },
  'mail.digest.subject': {
    fi: 'Elinvoima {day, date, day}: {parts}',
    sv: 'Elinvoima {day, date, day}: {parts}',
    en: 'Elinvoima {day, date, day}: {parts}',
  },
  'mail.digest.shortLate': { fi: '{count} myöhässä', sv: '{count} försenade', en: '{count} late' },
  'mail.digest.shortToday': { fi: '{count} tänään', sv: '{count} i dag', en: '{count} today' },
  'mail.digest.shortEnquiries': {
    fi: '{count, plural, one {# kysely odottaa} other {# kyselyä odottaa}}',
    sv: '{count, plural, one {# förfrågan väntar} other {# förfrågningar väntar}}',
    en: '{count, plural, one {# enquiry waits} other {# enquiries wait}}',
  },
  'mail.digest.shortRequests': {
    fi: '{count, plural, one {# pyyntöön vastattava} other {# pyyntöön vastattava}}',
    sv: '{count, plural, one {# begäran att besvara} other {# begäranden att besvara}}',
    en: '{count, plural, one {# request to answer} other {# requests to answer}}',
  },
  'mail.digest.requests': {
    fi: 'PYYNNÖT, JOIDEN MÄÄRÄAIKA ON LÄHELLÄ TAI OHI',
    sv: 'BEGÄRANDEN VARS TIDSFRIST ÄR NÄRA ELLER HAR GÅTT UT',
    en: 'REQUESTS NEAR OR PAST THEIR LAST DAY',
  },
  'mail.digest.requestLine': {
    fi: '{what}: {left} ({day, date, day})',
    sv: '{what}: {left} ({day, date, day})',
    en: '{what}: {left} ({day, date, day})',
  },
  'mail.digest.shortSteps': {
    fi: '{count, plural, one {# kyselyn asia hoidettava} other {# kyselyn asiat hoidettava}}',
    sv: '{count, plural, one {# förfrågan att sköta} other {# förfrågningar att sköta}}',
    en: '{count, plural, one {# enquiry to attend to} other {# enquiries to attend to}}',
  },
  'mail.digest.shortTasks': {
    fi: '{count, plural, one {# tehtävä} other {# tehtävää}}',
    sv: '{count, plural, one {# uppgift} other {# uppgifter}}',
    en: '{count, plural, one {# task} other {# tasks}}',
  },
  'mail.digest.shortMatches': {
    fi: '{count, plural, one {# kyselyyn sopii uusi kohde} other {# kyselyyn sopii uusi kohde}}',
    sv: '{count, plural, one {nytt objekt för # förfrågan} other {nya objekt för # förfrågningar}}',
    en: '{count, plural, one {a new site for # enquiry} other {new sites for # enquiries}}',
  },
  'mail.digest.shortAssigned': {
    fi: '{count} siirretty sinulle',
    sv: '{count} överförda till dig',
    en: '{count} given to you',
  },
  'mail.digest.shortComing': { fi: '{count} tällä viikolla', sv: '{count} den här veckan', en: '{count} this week' },
  'mail.digest.late': { fi: 'MYÖHÄSSÄ', sv: 'FÖRSENAT', en: 'LATE' },
  'mail.digest.today': { fi: 'TÄNÄÄN', sv: 'I DAG', en: 'TODAY' },
  'mail.digest.coming': { fi: 'TULEVAN VIIKON AIKANA', sv: 'UNDER DEN KOMMANDE VECKAN', en: 'IN THE COMING WEEK' },
  'mail.digest.enquiries': {
    fi: 'KYSELYT, JOIHIN EI OLE VASTATTU',
    sv: 'FÖRFRÅGNINGAR SOM INTE HAR BESVARATS',
    en: 'ENQUIRIES WITHOUT AN ANSWER',
  },
  'mail.digest.steps': {
    fi: 'KYSELYJESI SEURAAVAT VAIHEET',
    sv: 'NÄSTA STEG I DINA FÖRFRÅGNINGAR',
    en: 'NEXT STEPS IN YOUR ENQUIRIES',
  },
  'mail.digest.reviews': {
    fi: 'KYSELYT, JOIDEN LUOTTAMUKSELLISUUS ON TARKISTETTAVA',
    sv: 'FÖRFRÅGNINGAR VARS SEKRETESS SKA GRANSKAS',
    en: 'ENQUIRIES WHOSE CONFIDENTIALITY IS TO BE REVIEWED',
  },
  'mail.digest.tasks': {
    fi: 'TEHTÄVÄSI KYSELYISSÄ',
    sv: 'DINA UPPGIFTER I FÖRFRÅGNINGAR',
    en: 'YOUR TASKS IN ENQUIRIES',
  },
  'mail.digest.matches': {
    fi: 'KYSELYT, JOIHIN SOPII UUSI KOHDE',
    sv: 'FÖRFRÅGNINGAR SOM ETT NYTT OBJEKT PASSAR FÖR',
    en: 'ENQUIRIES THAT A NEW SITE FITS',
  },
  'mail.digest.shortAccessReview': {
    fi: 'käyttöoikeudet katselmoitava',
    sv: 'åtkomsträttigheter att granska',
    en: 'access to be reviewed',
  },
  'mail.digest.accessReview': {
    fi: 'KÄYTTÖOIKEUKSIEN KATSELMUS',
    sv: 'GRANSKNING AV ÅTKOMSTRÄTTIGHETER',
    en: 'ACCESS REVIEW',
  },
  'mail.digest.accessReviewNever': {
    fi: 'Käyttöoikeuksia ei ole vielä katselmoitu',
    sv: 'Åtkomsträttigheterna har inte granskats ännu',
    en: 'Access has not been reviewed yet',
  },
  'mail.digest.accessReviewLast': {
    fi: 'Edellinen katselmus on päätetty {day, date, day}, ja uusi on tehtävä vuoden välein',
    sv: 'Den föregående granskningen avslutades {day, date, day}, och en ny ska göras varje år',
    en: 'The last review was completed on {day, date, day}, and a new one is due every year',
  },
  'mail.digest.accessReviewOpen': {
    fi: 'Tämän vuoden katselmus on kesken',
    sv: 'Årets granskning pågår',
    en: 'This year’s review is open',
  },
  'mail.digest.assigned': { fi: 'SINULLE SIIRRETTY', sv: 'ÖVERFÖRT TILL DIG', en: 'GIVEN TO YOU' },
  'mail.digest.lateLine': {
    fi: '{what} ({dueOn, date, shortDay}, {days, plural, one {# päivän} other {# päivää}} myöhässä)',
    sv: '{what} ({dueOn, date, shortDay}, {days, plural, one {# dag} other {# dagar}} försenat)',
    en: '{what} ({dueOn, date, shortDay}, {days, plural, one {# day} other {# days}} late)',
  },
  'mail.digest.more': { fi: 'ja {count} muuta', sv: 'och {count} till', en: 'and {count} more' },
  'mail.digest.text': {
    fi: 'Hei {name},\n\nluvattua ja odottavaa {day, date, weekdayAndDay}.\n\n{groups}\n\nKuittaa ja siirrä täällä:\n{link}\n\nAamun koosteen voi ottaa pois omista asetuksista:\n{settings}\n\n{municipality}\n',
    sv: 'Hej {name},\n\nutlovat och väntande {day, date, weekdayAndDay}.\n\n{groups}\n\nKvittera och flytta här:\n{link}\n\nDu kan stänga av morgonens sammandrag i dina egna inställningar:\n{settings}\n\n{municipality}\n',
    en: 'Dear {name},\n\npromised and waiting on {day, date, weekdayAndDay}.\n\n{groups}\n\nMark as done and move here:\n{link}\n\nYou can switch the morning’s digest off in your own settings:\n{settings}\n\n{municipality}\n',
  },
  'mail.second-factor-reset.subject': {
    fi: 'Kirjautumisesi toinen vaihe on poistettu',
    sv: 'Det andra steget i din inloggning har tagits bort',
    en: 'The second step of your sign-in was removed',
  },
  'mail.second-factor-reset.text': {
    fi: 'Hei {name},\n\npääkäyttäjä ({municipality}) on poistanut Elinvoima-tunnuksesi todennussovelluksen, pääsyavaimet ja varakoodit. Kirjaudu salasanallasi ja ota toinen vaihe uudelleen käyttöön:\n\n{link}\n\nJos et pyytänyt tätä, ilmoita heti pääkäyttäjälle.\n',
    sv: 'Hej {name},\n\nadministratören ({municipality}) har tagit bort autentiseringsappen, nycklarna och reservkoderna för ditt Elinvoima-konto. Logga in med ditt lösenord och ta i bruk ett nytt andra steg:\n\n{link}\n\nOm du inte bad om detta, kontakta administratören genast.\n',
    en: 'Dear {name},\n\nthe administrator ({municipality}) has removed the authenticator app, passkeys and recovery codes of your Elinvoima account. Sign in with your password and set up a new second step:\n\n{link}\n\nIf you did not ask for this, tell the administrator at once.\n',
  },
  'mail.password-reset.subject': { fi: 'Salasanan vaihto', sv: 'Byte av lösenord', en: 'Password reset' },
  'mail.password-reset.text': {
    fi: 'Hei {name},\n\npyysit vaihtaa Elinvoiman salasanasi. Valitse uusi salasana tästä linkistä:\n\n{link}\n\nLinkki toimii tunnin ja vain kerran. Jos et pyytänyt vaihtoa, sinun ei tarvitse tehdä mitään.\n',
    sv: 'Hej {name},\n\ndu bad om att byta ditt lösenord till Elinvoima. Välj ett nytt lösenord via länken:\n\n{link}\n\nLänken fungerar i en timme och bara en gång. Om du inte bad om bytet behöver du inte göra något.\n',
    en: 'Dear {name},\n\nyou asked to reset your Elinvoima password. Choose a new one through this link:\n\n{link}\n\nThe link works for one hour and only once. If it was not you, you need do nothing.\n',
  },
  'mail.survey.subject': {
    fi: '{municipality} pyytää palautettasi',
    sv: '{municipality} ber om din respons',
    en: '{municipality} would like your feedback',
  },
  'mail.survey.namedText': {
    fi: 'Hei {name}\n\n{intro}\n\nVastaa kyselyyn tästä:\n{link}\n\nVoit vastata {on, date, day} asti. Linkki on sinun oma, joten älä välitä sitä muille. Vastauksesi luetaan nimelläsi, jotta voimme palata asiaan.\n\n{municipality}\n\nJos et halua kyselyjä, peru ne tästä:\n{unsubscribe}\n',
    sv: 'Hej {name}\n\n{intro}\n\nSvara på enkäten här:\n{link}\n\nDu kan svara till och med {on, date, day}. Länken är din egen, så skicka den inte vidare. Ditt svar läses med ditt namn så att vi kan återkomma.\n\n{municipality}\n\nOm du inte vill ha enkäter kan du avbeställa dem här:\n{unsubscribe}\n',
    en: 'Dear {name}\n\n{intro}\n\nPlease answer here:\n{link}\n\nYou can answer until {on, date, day}. The link is your own, so please do not pass it on. Your answer is read under your name so that we can come back to it.\n\n{municipality}\n\nIf you do not want surveys, unsubscribe here:\n{unsubscribe}\n',
  },
  'mail.survey.anonymousText': {
    fi: 'Hei {name}\n\n{intro}\n\nVastaa kyselyyn tästä:\n{link}\n\nVoit vastata {on, date, day} asti. Linkillä voi vastata yhden kerran, joten älä välitä sitä muille. Vastaus on nimetön: sitä ei yhdistetä sinuun eikä yritykseesi.\n\n{municipality}\n\nJos et halua kyselyjä, peru ne tästä:\n{unsubscribe}\n',
    sv: 'Hej {name}\n\n{intro}\n\nSvara på enkäten här:\n{link}\n\nDu kan svara till och med {on, date, day}. Med länken kan man svara en gång, så skicka den inte vidare. Svaret är anonymt: det kopplas varken till dig eller till ditt företag.\n\n{municipality}\n\nOm du inte vill ha enkäter kan du avbeställa dem här:\n{unsubscribe}\n',
    en: 'Dear {name}\n\n{intro}\n\nPlease answer here:\n{link}\n\nYou can answer until {on, date, day}. The link can be used once, so please do not pass it on. The answer is anonymous: it is not linked to you or your company.\n\n{municipality}\n\nIf you do not want surveys, unsubscribe here:\n{unsubscribe}\n',
  },
  'mail.survey.reminderSubject': {
    fi: 'Muistutus: {municipality} pyytää palautettasi',
    sv: 'Påminnelse: {municipality} ber om din respons',
    en: 'Reminder: {municipality} would like your feedback',
  },
  'mail.initiativeReceipt.subject': {
    fi: 'Aloitteesi on saapunut ({municipality})',
    sv: 'Ditt initiativ har kommit fram ({municipality})',
    en: 'Your initiative has arrived ({municipality})',
  },
  'mail.initiativeReceipt.text': {
    fi: 'Hei\n\nKiitos aloitteestasi. Se saapui {on, date, day}, ja vastaamme siihen viimeistään {due, date, day}.\n\nVoit seurata aloitteesi käsittelyä tästä linkistä:\n{link}\n\nLinkki on sinun oma, joten älä välitä sitä muille. Jos et ole tehnyt aloitetta, sinun ei tarvitse tehdä mitään.\n\n{municipality}\n',
    sv: 'Hej\n\nTack för ditt initiativ. Det kom in {on, date, day} och vi svarar senast {due, date, day}.\n\nDu kan följa hur initiativet behandlas via länken:\n{link}\n\nLänken är din egen, så skicka den inte vidare. Om du inte har lämnat något initiativ behöver du inte göra något.\n\n{municipality}\n',
    en: 'Hello\n\nThank you for your initiative. It arrived on {on, date, day}, and we will answer by {due, date, day}.\n\nYou can follow how it is handled through this link:\n{link}\n\nThe link is your own, so please do not pass it on. If you have not sent an initiative, you need do nothing.\n\n{municipality}\n',
  },
  'mail.initiativeAnswer.subject': {
    fi: 'Vastaus aloitteeseen: {title}',
    sv: 'Svar på initiativet: {title}',
    en: 'Answer to the initiative: {title}',
  },
  'mail.initiativeAnswer.text': {
    fi: 'Hei\n\nVastauksemme aloitteeseen ”{title}”:\n\n{answer}\n\nAloitteen käsittelyn vaiheet näet tästä linkistä:\n{link}\n\n{municipality}\n',
    sv: 'Hej\n\nVårt svar på initiativet ”{title}”:\n\n{answer}\n\nHur initiativet har behandlats ser du via länken:\n{link}\n\n{municipality}\n',
    en: 'Hello\n\nOur answer to the initiative “{title}”:\n\n{answer}\n\nThis link shows how it was handled:\n{link}\n\n{municipality}\n',
  },
  'mail.ideaInvitation.subject': {
    fi: '{municipality} kysyy ideoitasi: {title}',
    sv: '{municipality} frågar efter dina idéer: {title}',
    en: '{municipality} asks for your ideas: {title}',
  },
  'mail.ideaInvitation.text': {
    fi: 'Hei\n\n{municipality} kerää ideoita: {title}\n\nIdeoita voi antaa, kommentoida ja kannattaa {on, date, day} asti:\n{link}\n\nLinkki on henkilökohtainen. Ideat näkyvät kaikille, kun olemme lukeneet ne. Nimeä ei tarvitse kertoa.',
    sv: 'Hej\n\n{municipality} samlar idéer: {title}\n\nDu kan ge, kommentera och stödja idéer till och med {on, date, day}:\n{link}\n\nLänken är personlig. Idéerna syns för alla när vi har läst dem. Du behöver inte uppge ditt namn.',
    en: 'Hello\n\n{municipality} is collecting ideas: {title}\n\nYou can give, comment on and support ideas until {on, date, day}:\n{link}\n\nThe link is yours alone. Ideas are shown to everybody when we have read them. You need not give a name.',
  },
  'mail.referral.subject': {
    fi: '{municipality} ohjaa teille asiakkaan',
    sv: '{municipality} hänvisar en kund till er',
    en: '{municipality} refers a customer to you',
  },
  'mail.referral.text': {
    fi: 'Hei\n\nOhjaamme teille asiakkaan, joka tarvitsee apuanne.\n\nTarve: {need}\n{told}\n\nKysymme kahden kuukauden kuluttua, mitä ohjauksesta seurasi. Saatte silloin linkin, josta vastaaminen vie hetken.\n\n{owner}\n{municipality}\n',
    sv: 'Hej\n\nVi hänvisar en kund som behöver er hjälp till er.\n\nBehov: {need}\n{told}\n\nOm två månader frågar vi vad hänvisningen ledde till. Då får ni en länk där det tar en stund att svara.\n\n{owner}\n{municipality}\n',
    en: 'Hello\n\nWe refer to you a customer who needs your help.\n\nNeed: {need}\n{told}\n\nIn two months we will ask what came of it. You will then get a link where answering takes a moment.\n\n{owner}\n{municipality}\n',
  },
  'mail.referral.customer': { fi: 'Asiakas: {customer}', sv: 'Kund: {customer}', en: 'Customer: {customer}' },
  'mail.referral.reachedBy': {
    fi: 'Yhteystiedot: {reachedBy}',
    sv: 'Kontakt: {reachedBy}',
    en: 'Contact: {reachedBy}',
  },
  'mail.referralOutcome.subject': {
    fi: 'Mitä ohjauksesta seurasi? {municipality} kysyy',
    sv: 'Vad ledde hänvisningen till? {municipality} frågar',
    en: 'What came of the referral? {municipality} asks',
  },
  'mail.referralOutcome.text': {
    fi: 'Hei\n\nOhjasimme teille asiakkaan {on, date, day}.\n\nTarve: {need}\n{told}\n\nKertokaa tästä linkistä, mitä siitä seurasi. Vastaaminen vie hetken eikä vaadi tunnuksia:\n{link}\n\n{owner}\n{municipality}\n',
    sv: 'Hej\n\nVi hänvisade en kund till er {on, date, day}.\n\nBehov: {need}\n{told}\n\nBerätta via länken vad det ledde till. Det tar en stund och kräver inget konto:\n{link}\n\n{owner}\n{municipality}\n',
    en: 'Hello\n\nWe referred a customer to you on {on, date, day}.\n\nNeed: {need}\n{told}\n\nPlease tell by this link what came of it. It takes a moment and needs no account:\n{link}\n\n{owner}\n{municipality}\n',
  },
  'mail.referralTold.subject': {
    fi: 'Ohjauksen tulos kerrottiin: {need}',
    sv: 'Hänvisningens resultat berättades: {need}',
    en: 'The outcome of a referral was told: {need}',
  },
  'mail.referralTold.text': {
    fi: 'Hei\n\nKumppani kertoi, mitä ohjauksesta seurasi: {need}\n\nMuistutuksesi on merkitty tehdyksi. Vastaus on tässä:\n{link}\n',
    sv: 'Hej\n\nPartnern berättade vad hänvisningen ledde till: {need}\n\nDin uppföljning är markerad som gjord. Svaret finns här:\n{link}\n',
    en: 'Hello\n\nThe partner has told what came of the referral: {need}\n\nYour follow-up is marked as done. The answer is here:\n{link}\n',
  },
  'mail.enquiry-answer.subject': {
    fi: 'Kysely odottaa ensivastausta, aika on loppumassa',
    sv: 'En förfrågan väntar på första svaret, tiden håller på att ta slut',
    en: 'An enquiry waits for its first answer, time is running out',
  },
  'mail.enquiry-answer.text': {
    fi: 'Hei,\n\ntontti- tai toimitilakyselyyn on luvattu vastata viimeistään {due}. Vastausta ei ole vielä merkitty.\n\nAvaa kysely tästä:\n{link}\n\n{municipality}\n',
    sv: 'Hej,\n\ndet har lovats att en tomt- eller lokalförfrågan besvaras senast {due}. Svaret är inte antecknat ännu.\n\nÖppna förfrågan här:\n{link}\n\n{municipality}\n',
    en: 'Hello,\n\nan answer to a site enquiry has been promised by {due}. The answer has not been marked yet.\n\nOpen the enquiry here:\n{link}\n\n{municipality}\n',
  },
  'mail.information-request.subject': {
    fi: 'Tietopyynnön {code} määräaika lähestyy',
    sv: 'Tidsfristen för begäran {code} närmar sig',
    en: 'The last day of request {code} is near',
  },
  'mail.information-request.text': {
    fi: 'Hei,\n\npyyntöön {code} on vastattava viimeistään {due, date, day}.\n\nAvaa pyyntö: {link}\n\n{municipality}',
    sv: 'Hej,\n\nbegäran {code} ska besvaras senast {due, date, day}.\n\nÖppna begäran: {link}\n\n{municipality}',
    en: 'Hello,\n\nrequest {code} must be answered by {due, date, day}.\n\nOpen the request: {link}\n\n{municipality}',
  },
  'mail.accessibility-receipt.subject': {
    fi: 'Saavutettavuuspalautteesi on saapunut ({municipality})',
    sv: 'Din tillgänglighetsrespons har kommit fram ({municipality})',
    en: 'Your accessibility feedback has arrived ({municipality})',
  },
  'mail.accessibility-receipt.text': {
    fi: 'Hei,\n\npalautteesi saavutettavuudesta on saapunut. Vastaamme viimeistään {due, date, day}.\n\nJos et lähettänyt palautetta, joku on kirjoittanut osoitteesi lomakkeelle. Sinun ei tarvitse tehdä mitään.\n\n{municipality}',
    sv: 'Hej,\n\ndin respons om tillgängligheten har kommit fram. Vi svarar senast {due, date, day}.\n\nOm du inte skickade responsen har någon skrivit din adress i formuläret. Du behöver inte göra något.\n\n{municipality}',
    en: 'Hello,\n\nyour feedback on accessibility has arrived. We answer by {due, date, day}.\n\nIf you did not send it, somebody wrote your address into the form. There is nothing you need to do.\n\n{municipality}',
  },
  'mail.accessibility-answer.subject': {
    fi: 'Vastaus saavutettavuuspalautteeseesi ({municipality})',
    sv: 'Svar på din tillgänglighetsrespons ({municipality})',
    en: 'Answer to your accessibility feedback ({municipality})',
  },
  'mail.accessibility-answer.text': {
    fi: 'Hei,\n\n{answer}\n\nJos et ole tyytyväinen vastaukseen, voit kääntyä valvontaviranomaisen puoleen. Ohje on saavutettavuusselosteessa: {link}\n\n{municipality}',
    sv: 'Hej,\n\n{answer}\n\nOm du inte är nöjd med svaret kan du vända dig till tillsynsmyndigheten. Anvisningen finns i tillgänglighetsutlåtandet: {link}\n\n{municipality}',
    en: 'Hello,\n\n{answer}\n\nIf you are not satisfied with the answer, you may turn to the supervisory authority. The accessibility statement tells how: {link}\n\n{municipality}',
  },
  'mail.accessibility-due.subject': {
    fi: 'Saavutettavuuspalautteen määräaika lähestyy',
    sv: 'Tidsfristen för en tillgänglighetsrespons närmar sig',
    en: 'The last day of an accessibility message is near',
  },
  'mail.accessibility-due.text': {
    fi: 'Hei,\n\nsaavutettavuuspalautteeseen on vastattava viimeistään {due, date, day}.\n\nAvaa luettelo: {link}\n\n{municipality}',
    sv: 'Hej,\n\nen tillgänglighetsrespons ska besvaras senast {due, date, day}.\n\nÖppna listan: {link}\n\n{municipality}',
    en: 'Hello,\n\na message on accessibility must be answered by {due, date, day}.\n\nOpen the list: {link}\n\n{municipality}',
  },
});
