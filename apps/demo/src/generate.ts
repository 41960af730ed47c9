import { dayOf } from '@elinvoima/contracts';
import { Audit } from '@elinvoima/domain/audit';
import { FixedClock, theMunicipality, type Database } from '@elinvoima/domain/platform';
import { PublishAnswers } from '@elinvoima/domain/surveys';
import { makeBusinessAreas } from './business-areas.js';
import { makeCompanies } from './companies.js';
import { makeCooperationEffects } from './cooperation-effects.js';
import { makeContacts } from './contacts.js';
import { makeEnquiries } from './enquiries.js';
import { makeFollowUps } from './follow-ups.js';
import { makeEventStories } from './event-stories.js';
import { makeFeedback } from './feedback.js';
import { openSignUps } from './event-sign-ups.js';
import { makeEvents } from './gatherings.js';
import { makeInitiatives } from './initiatives.js';
import { makeIdeaCampaigns } from './idea-campaigns.js';
import { makeInteractions } from './interactions.js';
import { makeLandUse } from './land-use.js';
import { makeMeasures } from './measures.js';
import { makeNeedsAssessments } from './needs-assessments.js';
import { makeAccounts } from './people.js';
import { Random } from './random.js';
import { makeMailings } from './mailings.js';
import { makeRegisterNews } from './register-news.js';
import { makeReferrals } from './referrals.js';
import { makeRequests } from './requests.js';
import { makeRetention } from './retention.js';
import { makeSafekeeping } from './safekeeping.js';
import { makeSiteCases } from './site-cases.js';
import { makeStatistics } from './statistics.js';
import { makeSurveyLoop } from './survey-loop.js';
import { makeSurveys } from './surveys.js';
import { makeTargets } from './targets.js';
import { makeUndertakings } from './undertakings.js';
import { makeYearlyTasks, publishFigures } from './yearly-tasks.js';

export interface DemoSize {
  companies: number;
  interactions: number;
}

/** What `npm start` shows: Hattula's size, two years of one coordinator's and some colleagues' work. */
export const ordinarySize: DemoSize = { companies: 700, interactions: 2600 };

const seed = 20260101;

/**
 * Fills an empty database with a made-up municipality life of the two years before `now`, in one transaction.
 * The same size and day give the same records. The programme must have been loaded.
 */
export async function generateDemoData(db: Database, now: Date, size: DemoSize = ordinarySize): Promise<void> {
  const random = new Random(seed);
  const today = dayOf(now);
  await db.transaction(async () => {
    await db.query('set local statement_timeout = 0');
    const municipality = await theMunicipality(db);
    const staff = await makeAccounts(db, random, now);
    const companies = await makeCompanies(db, random, { count: size.companies, today, staff, municipality });
    const living = companies.filter(({ counted }) => counted);
    const contacts = await makeContacts(db, random, { companies: living, today });
    const interactions = await makeInteractions(db, random, {
      count: size.interactions,
      today,
      companies: living,
      contacts,
      staff,
    });
    await makeEvents(db, random, { today, now, companies: living, contacts });
    await makeEventStories(db, { today });
    // What follows asks of a million interactions as the product does: without statistics each such question reads them all.
    await db.query('analyze companies, contacts, interactions, interaction_companies, events, event_attendances');
    await openSignUps(db, { today });
    await makeUndertakings(db, random, { today, companies: living, staff, interactions });
    await makeMeasures(db, random, { today, staff });
    await makeEnquiries(db, random, { today, companies: living, staff });
    await makeFollowUps(db, random, { today, now, interactions, staff });
    await makeSurveys(db, random, { today, now, contacts });
    await new PublishAnswers(db, new FixedClock(now), new Audit(db)).run();
    await makeInitiatives(db, random, { today, companies: living, contacts, staff });
    await makeYearlyTasks(db, random, { today, staff });
    await publishFigures(db);
    await makeIdeaCampaigns(db, random, { today, now, staff });
    await makeTargets(db, random, { today, staff, interactions: size.interactions });
    await makeReferrals(db, random, { today, companies: living, staff, interactions });
    await makeFeedback(db, random, { today, companies: living, contacts, staff });
    await makeStatistics(db, random, { today, staff });
    await makeLandUse(db, random, { today, companies: living, staff });
    await makeCooperationEffects(db, random, { today, staff });
    await makeMailings(db, random, { today, staff });
    await makeNeedsAssessments(db, random, { today, companies: living, staff });
    await makeSurveyLoop(db, random, { today, now, staff });
    await makeRegisterNews(db, { now, municipality });
    await makeBusinessAreas(db, random, { today, companies: living, staff });
    await makeSiteCases(db, random, { today, now, companies: living, staff });
    await makeRetention(db, { today, staff, companyId: living[3]?.id });
    await makeRequests(db, random, { today, staff });
    await makeSafekeeping(db, random, { today, staff });
  });
  await db.query('analyze');
}
