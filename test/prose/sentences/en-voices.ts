import { type ByKind, type Sentence, sentencesOf } from './sentence.ts';

/** Sentences in many voices, from a club's notice board to a platform team's backlog; only the verdicts are compared. */
const byKind: ByKind = {
  'from-to': `
    Move from Challenger to Leader in the analysts' quadrant
    Move from 9th to 5th place in the national rankings
    Bring the fire safety rating from amber to green
    From requires improvement to good at the next inspection
    Core package coverage 61% to 85%
    Newsletter subs up to 1,000 from 380
    Marketing: SQO volume 340 in Q1 -> 420 in Q2
    Lift test coverage 62 % ↗ 80 %
    Cost per parcel €3.40 ▶ €2.90
    Time to patch critical vulnerabilities: currently 19 days, goal 7
    Time on page up from 1:40 to 3:00
    Batch success rate: 91% in 2024, 97% in 2025
    Demo requests from the blog: 40 to 120 a month`,
  'no-start': `
    Get to 500 followers on Instagram
    Move up to 5th place in the national rankings
    Forms available online - target 90%
    Get our domain authority up to 50
    Recycled content in packaging up to 30%`,
  threshold: `
    Regrettable attrition stays in single digits
    Answer every ticket the same day
    Beat last year's points total
    Keep the error rate under 1% while traffic triples
    Month-end close completed by working day 4
    Release new features every two weeks
    Ship a release every two weeks
    A minor release every 6 weeks
    Publish every two weeks
    VP Eng: Sustain 2 releases per month with no rollback
    Sourced-to-hire ratio better than 1:12
    Exceed 95% renewal rate
    Get NPS over 45
    Effective tax rate not above 24%
    Overall satisfaction above the sector average
    Pass rate at the national average or above
    Answer complaints within 2 weeks
    Refunds are processed within 2 weeks
    New hires productive within 3 months
    Customers go live within 6 weeks of signing
    Time to hire within 6 weeks
    VPN outages: max one per quarter
    Not more than one all-staff email a week
    Ship weekly
    Deploy daily
    Time on page above 3:00`,
  level: `
    1 in 3 leadership posts held by women
    1 in 10 visitors leaves an address
    Availability of three 9s
    The weekly train leaves on time 9 times out of 10
    Perfect order rate of 96%
    Search returns a useful result in 9 of 10 cases
    Respond to 9 out of 10 tickets within 4 hours
    Store conversion of 24%
    Rank in the top 3 for five core keywords
    Finish in the top 4 of the league
    Rank in the top 20 of the Doing Business index
    Achieve 99.9% system availability
    Hit 120% of sales quota
    Achieve 99.99% uptime
    Rank in the top 3 for five priority keywords
    Support: achieve 95% on SLA for premium, 85% on standard
    Rank among the top 10 employers in Kununu
    Attain 100% of the new business plan
    Help center deflects a third of all tickets
    The bot deflects 15% of tickets
    WIP limit of 3 respected by all squads
    Pilot-to-paid conversion of 60%
    Make 100% of rooms bookable online
    Reports used by half of all accounts
    Webinars average 150 live attendees`,
  count: `
    Give 12 talks to 300 students
    Send 12 newsletters to 5,000 customers
    Hand out 300 laptops to 300 pupils
    Reach 30,000 farmers with drought-resistant seed
    Lift 5,000 households above the poverty line
    Score 60 goals over the season
    15 school visits by first-team players
    12 day trips for members
    30 yoga classes by summer
    $2M in new business closed in the enterprise segment
    £15k raised for new floodlights
    Knock on 2,000 doors
    Compost 2 tonnes of garden waste
    Welcome 10,000 visitors to the exhibition
    10,000 downloads
    1 000 000 downloads by Christmas
    6,000 sign-ups from the pricing page
    5,000 responses to the survey
    1,500 staff receive de-escalation training
    6 schools receive the Green Flag
    Agreements concluded with 4 regional operators
    Win 4 new retainer clients (min. €8k/month)
    Hit 3 product milestones
    Get 20 more customers to agree to be a reference
    Hire 5 more engineers
    Have hired 5 engineers by end of Q3
    Ship onboarding v2 + 3 lifecycle emails
    30 warm intros from investors
    Form 300 savings groups
    Pre-position 5,000 emergency kits
    1,000,000 signatures
    Grow the team by hiring 12 engineers
    Pupils read 25 million words
    Releases: 6
    New logos: 45
    In cooperation with our partners, open 14 points of sale before Christmas
    Have 30 employees complete the data analyst certificate
    Localise into 4 more languages
    KR3 – 8 usability tests w/ screen reader users [Done]
    4 releases (one per quarter)
    Install 1.2 GW of new solar capacity
    Generate $2.4M in qualified pipeline
    Drive $4M in influenced pipeline
    Sell 300 veg boxes a week
    Generate €400k pipeline from events
    Book 15 meetings per rep per month
    Host the U17 world cup plus two world tour stops
    Loan 60 works to regional museums
    3 letters of intent from pilot candidates
    20 quarterly business reviews
    FinOps training for 60 engineers
    Contracts signed with 25 suppliers
    Have 20 conversations with customers
    10 internal moves
    Qualify 9 second-source suppliers
    Fit 6,000 smoke alarms`,
  relative: `
    Serve twice as many families as last year
    Fewer rage clicks (-30%)
    Shipping costs per order -€0.80
    Scrap -1.5 pts
    Creating a report takes half as long
    Revenue per employee +$30k
    Travel costs 15% below last year`,
  'yes-no': `
    Alpha version of the scheduler available to internal teams
    Charity registered with the regulator
    Legal: Trademark registered in the EU and the US
    New hires make their first commit on day one
    Customers find answers on their own
    Error budget not exhausted in any month
    Gender-responsive budgeting adopted by the county assembly
    WASH cluster strategy endorsed by partners
    Safeguarding policy is in force in every country office
    Recommendation model runs in production for all web traffic
    SOC 2 Type I in hand
    New whistleblowing channel open to suppliers
    ISO 9001 cert
    Rooms can be booked online
    Reports available by 8am each day
    IND application cleared by the FDA
    External audit completed with an unqualified opinion`,
  activity: `
    Release v2.0 GA (blocked on infra) - 60% done
    Launch the app within 6 weeks
    Complete the migration within 2 weeks
    Prepare the introduction of SAP S/4HANA including data cleansing
    Upgrade Postgres 13 -> 16
    Upgrade Magento 2 -> 3
    Cut 1.0 release
    Explore AI use cases
    Cleanse customer master data
    Build good relationships with the local press
    Raise a bridge round`,
  none: `
    Ensure a seamless checkout experience
    Grow the mailing list
    Youth voice is central to our decisions
    Legal is perceived as a true business partner
    Establish ourselves as thought leaders
    Communities are resilient to climate shocks
    Build a culture of feedback
    Create clarity
    Create a love of reading
    Establish thought leadership
    Provide excellent care
    Create a positive learning environment
    Deliver exceptional patient care`,
};

export const voices: readonly Sentence[] = sentencesOf(byKind);
