import type { Sentence } from './sentence.ts';

/** Key results as people in many trades write them, well and badly. */
export const sentences: readonly Sentence[] = [
  // ── From here to there ─────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Increase NPS from 31 to 45',
    kind: 'from-to',
    verb: 'raise',
    metric: 'NPS',
    from: '31',
    to: '45',
    direction: 'up',
  },
  { text: 'Retention after 30 days: 45% (was 33%)', kind: 'from-to', from: '33 %', to: '45 %' },
  {
    text: 'Increase inbound sign-ups from 120 to 400 a month by the end of March',
    kind: 'from-to',
    metric: 'inbound sign-ups',
    from: '120',
    to: '400',
    window: 'a month',
    deadline: 'by the end of March',
  },
  {
    text: 'Reduce the time to prepare the board report from 2 days to 3 hours',
    kind: 'from-to',
    verb: 'lower',
    metric: 'time to prepare the board report',
    from: '2 day',
    to: '3 hour',
    direction: 'down',
  },
  {
    text: 'Lower cost per acquisition from $210 to under $150',
    kind: 'from-to',
    from: 'USD 210',
    to: 'USD 150',
    comparator: 'below',
    direction: 'down',
  },
  { text: 'NPS 31 → 45', kind: 'from-to', metric: 'NPS', from: '31', to: '45', direction: 'up' },
  {
    text: 'Error rate: 2.4% -> 0.5%',
    kind: 'from-to',
    metric: 'Error rate',
    from: '2.4 %',
    to: '0.5 %',
    direction: 'down',
  },
  { text: 'Raise the renewal rate to 92 % (from 86 %)', kind: 'from-to', from: '86 %', to: '92 %' },
  {
    text: 'Bring monthly churn below 2 % (currently 3.4 %)',
    kind: 'from-to',
    from: '3.4 %',
    to: '2 %',
    comparator: 'below',
  },
  {
    text: 'Reach 60 paying clinics, up from 42',
    kind: 'from-to',
    from: '42',
    to: '60 paying clinics',
    direction: 'up',
  },
  {
    text: 'Grow newsletter readers to 8,000 (now at 5,200)',
    kind: 'from-to',
    from: '5200',
    to: '8000',
    metric: 'newsletter readers',
  },
  {
    text: 'Complaints at 40 a week vs 65 last quarter',
    kind: 'from-to',
    from: '65',
    to: '40',
    window: 'a week',
  },
  {
    text: 'Average handling time 6 minutes; baseline: 9 minutes',
    kind: 'from-to',
    from: '9 minute',
    to: '6 minute',
  },
  {
    text: 'Increase the share of digital applications from 35 to 60 percent',
    kind: 'from-to',
    from: '35',
    to: '60 %',
  },
  {
    text: 'Grow ARR from $1.2M to $2M in 2026',
    kind: 'from-to',
    metric: 'ARR',
    from: 'USD 1200000',
    to: 'USD 2000000',
    deadline: 'in 2026',
  },
  {
    text: 'Decrease readmissions within 30 days from 14% to 10%',
    kind: 'from-to',
    from: '14 %',
    to: '10 %',
    direction: 'down',
  },
  { text: 'Increase volunteers from 55 000 to 70 000', kind: 'from-to', from: '55000', to: '70000' },
  {
    text: 'Take the pass rate in maths from 71 % to 80 % by July',
    kind: 'from-to',
    from: '71 %',
    to: '80 %',
    deadline: 'by July',
  },
  { text: 'Build time goes down from 25 min to 10 min', kind: 'from-to', from: '25 minute', to: '10 minute' },
  { text: 'Improve on-time departure rate 78% to 88%', kind: 'from-to', from: '78 %', to: '88 %' },
  {
    text: 'Shorten the sales cycle from 12 weeks to 9',
    kind: 'from-to',
    from: '12 week',
    to: '9',
    direction: 'down',
  },
  { text: 'Library visits a day: 300 ➔ 450', kind: 'from-to', from: '300', to: '450', window: 'a day' },

  // ── A state to reach ───────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Reach 10 000 visits a month',
    kind: 'from-to',
    baseline: false,
    verb: 'reach',
    to: '10000 visits',
    window: 'a month',
  },
  {
    text: 'Increase gross margin to 62%',
    kind: 'from-to',
    baseline: false,
    metric: 'gross margin',
    to: '62 %',
    direction: 'up',
  },
  { text: '95% of tickets answered within 4 hours', kind: 'threshold', to: '95 %' },
  { text: 'Respond to 90% of enquiries within one day', kind: 'threshold', to: '90 %' },
  {
    text: 'Reduce p95 latency to sub-200ms',
    kind: 'threshold',
    to: '200 millisecond',
    comparator: 'below',
    metric: 'p95 latency',
  },
  { text: 'Half of all parents use the school app', kind: 'threshold', to: '50 %' },
  { text: 'Hit $500k MRR', kind: 'from-to', baseline: false, to: 'USD 500000' },
  { text: 'Zero critical incidents in production', kind: 'threshold', to: '0 critical incidents' },
  { text: 'All services run in region B', kind: 'yes-no' },
  { text: 'Migrate all batch jobs to the new cluster', kind: 'activity', verb: 'activity' },
  { text: 'Every new starter has a laptop on day one', kind: 'yes-no' },
  { text: 'Achieve a customer satisfaction score of 4.5/5', kind: 'from-to', baseline: false, to: '4.5/5' },
  { text: 'Patients rate the ward 9 out of 10', kind: 'threshold', to: '9/10' },
  { text: 'Subscribers read on 4 of every 7 days', kind: 'threshold', to: '4/7' },
  { text: 'Generate 53 MQLs', kind: 'count', to: '53 MQLs' },
  { text: '1.2M monthly active users', kind: 'threshold', to: '1200000 active users', window: 'monthly' },
  { text: 'Employee engagement score reaches 78', kind: 'from-to', baseline: false, to: '78' },
  { text: 'Roll out the new intranet to 100% of branches', kind: 'threshold', to: '100 %' },
  { text: 'Grow the endowment to 1.2 million euros', kind: 'from-to', baseline: false, to: 'EUR 1200000' },

  // ── Bounds ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Churn below 1%',
    kind: 'threshold',
    metric: 'Churn',
    to: '1 %',
    comparator: 'below',
    direction: 'down',
  },
  { text: 'Uptime ≥ 99.9%', kind: 'threshold', metric: 'Uptime', to: '99.9 %', comparator: 'at least' },
  {
    text: 'Keep monthly attrition below 5 %',
    kind: 'threshold',
    verb: 'keep',
    to: '5 %',
    comparator: 'below',
  },
  { text: 'NPS of at least 8', kind: 'threshold', to: '8', comparator: 'at least' },
  {
    text: 'Maintain availability above 99.95%',
    kind: 'threshold',
    verb: 'keep',
    metric: 'availability',
    comparator: 'above',
  },
  {
    text: 'Expenses paid within 14 days of the claim',
    kind: 'threshold',
    to: '14 day',
    comparator: 'at most',
  },
  { text: 'Page loads in less than 1.5 seconds', kind: 'threshold', to: '1.5 second', comparator: 'below' },
  {
    text: 'Food waste no more than 40 kg a day',
    kind: 'threshold',
    to: '40 kg',
    comparator: 'at most',
    window: 'a day',
  },
  {
    text: 'Ambulance response time of 8 minutes or less',
    kind: 'threshold',
    to: '8 minute',
    comparator: 'at most',
  },
  {
    text: 'Bed occupancy between 80 and 85 %',
    kind: 'threshold',
    to: '80 %',
    upTo: '85 %',
    comparator: 'between',
  },
  { text: '100k+ downloads', kind: 'threshold', to: '100000 downloads', comparator: 'at least' },
  { text: 'Increase test coverage to more than 80%', kind: 'threshold', to: '80 %', comparator: 'above' },
  { text: 'Hold days sales outstanding under 45', kind: 'threshold', to: '45', comparator: 'below' },

  // ── Counted from zero ──────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Publish 20 videos', kind: 'count', verb: 'activity', to: '20 videos' },
  { text: 'Sign 5 new partners', kind: 'count', to: '5 new partners' },
  { text: 'Hire 3 engineers', kind: 'count', to: '3 engineers' },
  {
    text: 'Interview 20 customers by the end of Q3',
    kind: 'count',
    to: '20 customers',
    deadline: 'by the end of Q3',
  },
  { text: '20 new support videos published', kind: 'count', to: '20 new support videos' },
  {
    text: 'Train 40 nurses in triage before 31 May 2026',
    kind: 'count',
    to: '40 nurses',
    deadline: 'before 31 May 2026',
  },
  { text: 'Publish at least 10 case studies', kind: 'count', to: '10 case studies', comparator: 'at least' },
  { text: 'Between 5 and 7 pilots signed', kind: 'count', to: '5', upTo: '7 pilots', comparator: 'between' },
  { text: 'Win two public tenders', kind: 'count', to: '2 public tenders' },
  { text: 'Place a dozen graduates in apprenticeships', kind: 'count' },
  { text: 'Close $750k of new business', kind: 'count', to: 'USD 750000' },
  { text: 'Interview 5–8 head teachers', kind: 'count', to: '5', upTo: '8 head teachers' },
  { text: 'Launch in three new countries', kind: 'count', to: '3 new countries' },
  { text: 'Deploy the sensor network to 12 stations', kind: 'count', to: '12 stations' },
  { text: 'Collect 300 signatures for the petition', kind: 'count', to: '300 signatures' },
  { text: '500 new sign-ups', kind: 'count', to: '500 new sign-ups' },

  // ── Changes without end points ─────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Increase search and social traffic by 20 %',
    kind: 'relative',
    change: '20 %',
    direction: 'up',
    metric: 'search and social traffic',
  },
  { text: 'Double weekly active users', kind: 'relative', change: 'x2', direction: 'up' },
  { text: 'Halve the number of overdue invoices', kind: 'relative', change: 'x0.5', direction: 'down' },
  { text: 'Cut energy use by a third', kind: 'relative', direction: 'down' },
  { text: 'Reduce complaints 15%', kind: 'relative', change: '15 %', direction: 'down' },
  { text: '20% more returning visitors', kind: 'relative', change: '20 %', direction: 'up' },
  { text: '30 % fewer missed appointments', kind: 'relative', change: '30 %', direction: 'down' },
  { text: 'Make the nightly import 3x faster', kind: 'relative', change: 'x3' },
  { text: 'Seek 200 more positive reviews', kind: 'relative', change: '200' },
  { text: 'Increase conversion by 2 percentage points', kind: 'relative', change: '2 pp' },
  { text: 'Reduce churn by 20 % from 5 %', kind: 'relative', baseline: true, change: '20 %', from: '5 %' },
  { text: 'Triple the number of mentors', kind: 'relative', change: 'x3', direction: 'up' },
  { text: 'Revenue growth of 25 % year over year', kind: 'relative' },

  // ── Efforts ────────────────────────────────────────────────────────────────────────────────────────────────────────
  ...`
Launch the new website
Migrate the cluster to v1.24
Migrate to Kubernetes 1.24
Write a plan
Ship version 2
Complete phase 2 of the migration
Hold the Q3 retro
Upgrade PostgreSQL from 13 to 16
Move from Python 3.9 to 3.12
Release 2.0 of the mobile app
Write a 10-page report on housing
Run a 3-day workshop with the board
Create a 3-year hiring plan
Implement OAuth 2.0
Adopt HTTP/2 in the gateway
Prepare for GDPR
Improve onboarding docs
Improve the deployment process
Refactor the payment module
Add support for ARM64
Enable two-factor authentication
Document the incident process
New website launched
Payment service migrated
Website launch
Implementation of the new payroll system
Rollout of the new CRM to the regions
Development of a training programme for carers
Design doc for the search service
Help the sales team with demos
Support marketing during the spring campaign
Explore options for a mobile app
Analyse the results of the survey
Participate in the hackathon
Draft the 2027 budget
Organise an open day for families
Build the R&D dashboard
Set up Office 365 for teachers
Repair the roof of the gym
Renovate room 204
Negotiate a new lease
Conduct a customer survey
Review supplier contracts
Publish the annual report by 31 March 2026
Kick off the leadership programme
Define what success looks like for partners
Investigate the cause of the memory leak in the ingest service
Roll out the app within 6 months
Evaluate three-tier storage
Deliver training on lone working
Establish a patient council
Introduce a lunch menu for pupils with allergies
Onboard the new CFO
Deprecate the legacy API
Containerize the reporting service
Translate the consent forms
Buy a second ambulance
Start weekly stand-ups
Get approval for the campaign plan
Work with the union on the new rota
Ensure smooth handover to operations
Come up with a concept for the youth club
Finalize the contract with the caterer by EOY
By the end of Q2, launch the tenant portal
We will create a knowledge base
Successfully roll out the new till system
Docs: publish the contributor handbook
Continue to modernise the build
Wikify the runbooks
Open-source the linter
Prototype for the kiosk
First draft of the volunteer policy
Run monthly town halls
Design and build a playground`
    .trim()
    .split('\n')
    .map((text): Sentence => ({ text, kind: 'activity' })),

  // ── Efforts with a measured effect ─────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Write a plan so that churn falls below 2 %',
    kind: 'threshold',
    verb: 'activity',
    to: '2 %',
    comparator: 'below',
    outcome: 'so that churn falls below 2 %',
  },
  {
    text: 'Automate invoicing to cut the error rate to 1 %',
    kind: 'from-to',
    baseline: false,
    verb: 'activity',
    to: '1 %',
    outcome: 'to cut the error rate to 1 %',
  },
  {
    text: 'Launch the loyalty card, resulting in 15% more repeat purchases',
    kind: 'relative',
    change: '15 %',
  },
  { text: 'Redesign the ward so that nurses walk 2 km less per shift', kind: 'relative' },
  {
    text: 'Introduce self check-in in order to reduce queues from 20 to 5 minutes',
    kind: 'from-to',
    from: '20',
    to: '5 minute',
  },

  // ── Yes or no ──────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'ISO 27001 certificate granted', kind: 'yes-no' },
  { text: 'SOC 2 Type II attestation obtained', kind: 'yes-no' },
  { text: 'Customer data is stored in the EU', kind: 'yes-no' },
  { text: 'The county approves the building permit', kind: 'yes-no' },
  { text: 'Budget approved by the council', kind: 'yes-no' },
  { text: 'Achieve ISO 9001 certification', kind: 'yes-no' },
  { text: 'Backups are tested automatically', kind: 'yes-no' },
  { text: 'Become cash flow positive', kind: 'yes-no' },

  // ── Nothing to measure ─────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Increase brand awareness', kind: 'none', verb: 'raise', vague: ['brand awareness'] },
  { text: 'Improve customer satisfaction', kind: 'none' },
  { text: 'Be the employer of choice', kind: 'none' },
  {
    text: 'Significantly better user experience',
    kind: 'none',
    vague: ['Significantly', 'better', 'user experience'],
  },
  { text: 'Reduce technical debt', kind: 'none' },
  { text: 'Grow revenue', kind: 'none', metric: 'revenue' },
  { text: 'Cash flow', kind: 'none' },
  { text: 'More engagement on social media', kind: 'none' },
  { text: 'Maintain high quality', kind: 'none', verb: 'keep' },
  { text: 'Faster response to emergencies', kind: 'none' },
  { text: 'Become the leading charity in the region', kind: 'none' },
  { text: 'Increase productivity in Q3', kind: 'none', deadline: 'in Q3' },
  { text: 'Lower costs in 2026', kind: 'none', deadline: 'in 2026' },
  { text: 'Happy customers', kind: 'none' },

  // ── Two metrics, and one that only sounds like two ─────────────────────────────────────────────────────────────────
  { text: 'Raise NPS above 40 and churn below 2%', kind: 'threshold', joined: true },
  { text: 'Increase revenue and reduce churn', kind: 'none', joined: true },
  { text: 'Increase NPS and retention by 10 %', kind: 'relative', joined: true },
  {
    text: 'Grow members to 500 and donations to 20,000 euros',
    kind: 'from-to',
    baseline: false,
    joined: true,
  },
  { text: 'Win 5 new clients and 3 renewals', kind: 'count', joined: true },
  { text: 'Reduce R&D spend by 10%', kind: 'relative' },
  { text: 'Raise the satisfaction of patients and relatives to 85 %', kind: 'from-to', baseline: false },
  { text: 'Train 20 drivers and conductors', kind: 'count' },
  { text: 'Increase sales in Norway and Sweden by 12 %', kind: 'relative' },
  { text: 'Create and publish 10 guides', kind: 'count' },
  { text: 'Cut plastic, paper and glass waste by 30%', kind: 'relative' },
  { text: 'Reduce time between order and delivery to 2 days', kind: 'from-to', baseline: false },
  { text: 'Launch the shop and the app', kind: 'activity' },

  // ── Left to be filled in ───────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Improve retention from X% to Y%', kind: 'from-to', placeholder: true },
  { text: 'Raise the score to ___', kind: 'from-to', baseline: false, placeholder: true },
  { text: 'Key Result 1', kind: 'none', placeholder: true },
  { text: 'Target: TBD', kind: 'none', placeholder: true },
  { text: 'Close $N3 in new bookings', kind: 'count', placeholder: true },
  { text: 'Hire [name] as head of sales', kind: 'activity', placeholder: true },
  { text: 'Move Project X to the new building', kind: 'activity' },

  // ── As it stands in real files ─────────────────────────────────────────────────────────────────────────────────────
  {
    text: '- [x] KR2: **Ship** [the editor](https://example.com/2024/12) to 5 pilot teams (#1234) @ana',
    kind: 'count',
    to: '5 pilot teams',
  },
  { text: 'Hire 3 engineers => 70 %, one hire missed', kind: 'count', to: '3 engineers' },
  { text: 'Launch the beta ==> 0.7, waiting for legal', kind: 'activity' },
  { text: 'Publish the style guide --> done', kind: 'activity' },
  { text: 'Sign two reference customers → 1 of 2', kind: 'count', to: '2 reference customers' },
  { text: 'Cut ticket backlog to 50 (7/10)', kind: 'from-to', baseline: false, to: '50' },
  { text: '[COMMITTED] Move payroll to the new provider (Fraser)', kind: 'activity' },
  { text: 'P1: Reduce page weight to 300 kB', kind: 'from-to', baseline: false, to: '300 kB' },
  {
    text: 'CRO KR: Increase sales-accepted opportunities to 120',
    kind: 'from-to',
    baseline: false,
    to: '120',
  },
  { text: '1. Increase donations from 20,000 to 30,000', kind: 'from-to', from: '20000', to: '30000' },
  { text: '✅ Deploy the chatbot 🤖', kind: 'activity' },
  { text: 'Resolve OPS-214 and #98', kind: 'activity' },
  { text: 'Fix https://tracker.example/browse/OPS-214', kind: 'activity' },
  { text: '“Reduce waiting times from 40 to 25 days”', kind: 'from-to', from: '40', to: '25 day' },
  { text: '~~Reduce churn to 2%~~', kind: 'from-to', baseline: false, to: '2 %' },
  { text: 'Increase throughput from 1.200 to 1,500 requests', kind: 'from-to', to: '1500 requests' },
  { text: 'Build the search page. 0.3: mock-up, 0.7: beta, 1.0: live', kind: 'milestone' },
  {
    text: 'Open the Berlin office: 20%: lease signed, 50%: team hired, 100%: first customer',
    kind: 'milestone',
  },
  {
    text: 'Reach NPS 45 for B2B customers by 2026-06-30',
    kind: 'from-to',
    baseline: false,
    to: '45',
    deadline: 'by 2026-06-30',
  },
  { text: 'Provide 24/7 support', kind: 'activity' },
  { text: 'Introduce 360° feedback', kind: 'activity' },
  { text: 'Prepare for COVID-19 winter wave', kind: 'activity' },
  { text: 'Become #1 in the region', kind: 'from-to', baseline: false },
  { text: 'The hotline is open from 9:00 to 17:00', kind: 'yes-no' },
  // ── What is measured, wherever it is told ──────────────────────────────────────────────────────────────────────────
  {
    text: 'Launch the loyalty app and increase repeat visits by 20%',
    kind: 'relative',
    metric: 'repeat visits',
    change: '20 %',
    direction: 'up',
  },
  { text: 'Redesign checkout to lift conversion from 2.8% to 3.5%', kind: 'from-to', metric: 'conversion' },
  {
    text: 'Train staff so that churn falls below 2 %',
    kind: 'threshold',
    metric: 'churn',
    direction: 'down',
  },
  {
    text: 'Rework the search so that failed searches drop by 50%',
    kind: 'relative',
    metric: 'failed searches',
  },
  {
    text: 'Reach $3.2M in quarterly recurring revenue',
    kind: 'from-to',
    baseline: false,
    metric: 'quarterly recurring revenue',
  },
  {
    text: 'Double the number of qualified demos by June',
    kind: 'relative',
    metric: 'number of qualified demos',
  },
  { text: '25% reduction in time spent on reports', kind: 'relative', metric: 'time spent on reports' },
  {
    text: '90% of tickets resolved within 24 hours',
    kind: 'threshold',
    metric: 'tickets resolved within 24 hours',
  },
  { text: 'Error rate stays under 0.1%', kind: 'threshold', metric: 'Error rate' },
  { text: 'Average handle time falls from 9 minutes to 6 minutes', kind: 'from-to', metric: 'handle time' },
  { text: 'Growth: draft 5 articles about compliance', kind: 'count' },
  { text: 'We will release 4 versions of the toolkit', kind: 'count' },
  { text: 'Parks: build 14 miles of cycle lanes', kind: 'count' },
  { text: 'Clinic no-show rate below 15%', kind: 'threshold', to: '15 %', comparator: 'below' },
  { text: 'Library catalogue used by 60% of our schools', kind: 'threshold', to: '60 %' },
  { text: 'Offer 12 evening classes, attended by 20 families each', kind: 'count', to: '12 evening classes' },
  { text: 'Answer every letter within a day', kind: 'threshold', to: '1 day', comparator: 'at most' },
  { text: 'Restore the service in under an hour', kind: 'threshold', to: '1 hour', comparator: 'below' },
  { text: 'Overtime must not exceed 4%', kind: 'threshold', comparator: 'at most', to: '4 %' },
  { text: 'The blog reaches 1,000 monthly readers', kind: 'from-to', baseline: false },
  { text: 'Blog reaches 1,000 monthly readers', kind: 'from-to', baseline: false },
  { text: 'Share of nurses trained to 90', kind: 'from-to', baseline: false },
  { text: 'Ensure we have 3 suppliers per part', kind: 'threshold' },
  { text: 'Close the year with $2M in cash', kind: 'from-to', baseline: false },
  { text: 'Generate $1.2M of new pipeline', kind: 'count' },
  { text: 'Return on ad spend of 4x', kind: 'threshold' },
  { text: 'Burn multiple of 1.8x', kind: 'threshold' },
  { text: 'Deploy to production at least daily', kind: 'threshold' },
  { text: 'Release frequency: weekly', kind: 'threshold' },
  { text: 'Get 50 beta users on mobile, 20 of whom use it weekly', kind: 'count' },
  { text: 'Digitise all permits issued before 1990', kind: 'activity' },
  { text: 'Vaccination among over-65s at 75%', kind: 'threshold', to: '75 %' },
  { text: 'Women in leadership: 27% (2024) to 35% (2025)', kind: 'from-to', from: '27 %', to: '35 %' },
  { text: 'Employees feel valued and heard', kind: 'none' },
  { text: 'Empower teams to deploy on their own', kind: 'activity' },
  { text: 'Cash flow positive by autumn', kind: 'yes-no' },
  { text: 'Conversion of teams with < 10 seats hits 4%', kind: 'from-to', baseline: false, to: '4 %' },
  { text: 'Paid seats: 18,300 by end of quarter (16,950 at start)', kind: 'from-to' },
  { text: 'eNPS +8 → +15', kind: 'from-to', from: '8', to: '15' },
  { text: 'Alerts per shift 38 → 15 with no increase in incidents', kind: 'from-to', direction: 'down' },
  { text: 'Interview 25 lapsed members and summarise the top five reasons', kind: 'count' },
  { text: 'Calibrate scales in every shop', kind: 'activity' },
  { text: 'Invite speakers for season three', kind: 'activity' },
  { text: '40 teachers enrolled in the pilot', kind: 'count' },
  { text: 'Store backups in a second region', kind: 'activity' },
  { text: 'Increase number of members paying over $10k to 50', kind: 'from-to', baseline: false, to: '50' },
  { text: 'Complete milestones 1-3 of the roadmap', kind: 'activity' },
  { text: 'Audit findings down to 0', kind: 'from-to', baseline: false },
  { text: 'Target – 5,000 downloads', kind: 'threshold' },
  // Lengths with a colon, places, grades, ranges and words that are figures.
  {
    text: 'Cut the 5K from 28:30 to 25:00',
    kind: 'from-to',
    from: '28.5 minute',
    to: '25 minute',
    direction: 'down',
  },
  { text: 'Marathon in under 3:45:00', kind: 'threshold', to: '225 minute', comparator: 'below' },
  { text: 'Send the report by 17:00 every Friday', kind: 'activity' },
  { text: 'Reach the 71st percentile in reading', kind: 'from-to', baseline: false, to: '#71' },
  { text: 'Latency below 200ms at the 95th percentile', kind: 'threshold', comparator: 'below' },
  { text: 'League position 11th → 5th', kind: 'from-to', from: '#11', to: '#5' },
  { text: 'Improve essay grade from B to A-', kind: 'from-to' },
  { text: 'EPC rating of C or better', kind: 'threshold' },
  { text: 'Response in 2 hours, not 5', kind: 'from-to', from: '5', to: '2 hour', direction: 'down' },
  { text: 'Hire 3 to 5 engineers', kind: 'count', to: '3', upTo: '5 engineers', comparator: 'between' },
  { text: 'Exercise twice a week', kind: 'count', to: '2', window: 'a week' },
  { text: 'Availability of four nines', kind: 'threshold', to: '99.99 %' },
  { text: 'Rating 3.9★ → 4.5★', kind: 'from-to', from: '3.9', to: '4.5', direction: 'up' },
  { text: '£45k MRR → £60k MRR', kind: 'from-to', from: 'GBP 45000', to: 'GBP 60000' },
  { text: 'A quarter of new contracts are multi-year', kind: 'threshold', to: '25 %' },
  { text: 'Net Promoter Score above industry average', kind: 'threshold' },
  { text: 'Customers stay for 8 months', kind: 'threshold', to: '8 month' },
  { text: 'Consolidate 12 sites into 4', kind: 'from-to', from: '12 sites', to: '4' },
  { text: 'Review all contracts over $50k', kind: 'activity' },
];
