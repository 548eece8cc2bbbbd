import { type ByKind, type Sentence, sentencesOf } from './sentence.ts';

/**
 * Sentences as they stand in real documents: trades, tones and lengths mixed, with owners, results, notes in brackets and
 * all sorts of arrows. Only the verdicts are compared.
 */
const byKind: ByKind = {
  'from-to': `
    Increase trial-to-paid conversion from 11% to 17%
    NPS 27 → 45
    Average handle time falls from 9 minutes to 6 minutes
    Lower average days-to-close from 45 to 30 (enterprise deals only)
    % of invoices paid on time: 68 → 90
    Lose weight: 92 kg → 84 kg
    Reduce teacher absence from 6.1 to 4.5 days a year
    Permit decisions in 12 days rather than 31
    Increase MR rate from 6.5 to 8 per engineer => 7.1
    **Support SLA**: first reply inside 1h for P1s – from 71% today to 95%
    Grow direct-to-consumer share of sales (18% → 26%) without raising ad spend
    Move the average project margin up to 34% (was 28% in FY25)
    NRR: 104 % ⇒ 112 %
    Students reading at grade level: 58% → 70%
    Reduce surgical site infections from 2.9% to 1.5% of procedures
    Scrap from 3.1% to 2%
    Changeovers on line 4: 55 min → 35 min
    Zero to 200 paying customers
    Take average resolution from 3.2 days down to 1.5 days
    Get p99 below 400ms (1.1s at the moment)
    CI from 24 to 12 min
    Sales – average contract value climbs from $18k to $24k for mid-market
    Employee NPS from +12 to +25
    eNPS: -8 to +10
    Careers page conversion 1.8% → 3%
    Headcount 38 -> 45
    Water use: 3.4 l/l → 2.9 l/l
    Grow marketplace GMV from €1.1m a month to €1.6m a month
    Take rate 11.5% to 12.5%
    Instagram 5,200 → 8,000
    FCR up to 78% (from 69%)
    Regular givers: 2,140 → 2,600
    Persistent absence cut from 19% to 14%
    Reduce the median time for a passport renewal from 23 to 12 days
    We want the share of repeat buyers to go from a quarter to a third
    Bring first-year dropout down to one in ten (one in six last year)
    Open roles down from 14 to 3
    Claims handled per adjuster per day: 6 -> 7.5
    The claim cycle shrinks to 9 days, compared with 14 in 2025
    AUC of fraud model from .81 to .88
    Funnel step 2 completion 54% → 68% on mobile web
    Pick rate: 88 → 100 lines/hour
    Ramp DC 2 from 0 to 5,000 parcels a day
    LTIFR 4.2 → 2.5
    Suppliers using the portal: 12 now, 40 by June
    EVP Product KR: paid seats on the Premium tier up 22% to 41k from 33.6k. =&gt; 38k
    Close in 8 business days, was 14
    Community MRs merged per release: 90 → 140
    Memory per worker: 900MB -> 550MB
    Go from 1 deploy a day to 4
    Deploy frequency daily → hourly
    HackerOne response time: 5d → 2d
    From 14 to 20 engineers
    Win rate vs. main competitor: 48 % today, 60 % by Q4
    Lower CPL from $210 → $120 while holding volume
    Improve customer retention rate from 75% to 85%
    Cut onboarding time for new engineers from six weeks to three
    Bench press from 60 kg to 80 kg
    Body fat 24% → 18%
    Move from 45 to 60 reference customers
    Reduce support backlog from 450 to 100 open tickets
    Bring the dropout rate of first-year students from 22% to 15%
    Share of residents who feel safe after dark: 61% to 70%
    Recycling rate up from 38% to 45%
    📈 Weekly actives 18k ➜ 25k
    KR 1.3 – Lower unit cost (now €4.20) to €3.60 by Dec-31 [0.4]
    LinkedIn followers from 2,500 to 4k
    Newsletter readers: baseline 6,400 / target 10,000
    Cost per lead - baseline $85, target $60
    Accuracy: target 95%, current 88%
    Occupancy (target: 92 %; last year: 87 %)
    Increase occupancy from last year's 87% to 92%
    Deliver parcels in 1.8 days on average instead of 2.4
    Dropping the no-show rate to 8% (vs 13% in 2025)
    By June, shorten lead time to 6 weeks; it is 9 weeks today
    Extend runway from 10 to 18 months
    Number of incidents caused by config changes: from ~9 a month to < 3 a month
    Women in leadership 28→40%
    Renewable share of electricity: 64% (2025) → 85% (2026)
    Redesign checkout to lift conversion from 2.8% to 3.5%
    Forecast error: 14% → 7%
    Double outbound meetings from 40 to 80 a month
    Customers in Finland: from 0 to 30
    Hotline wait 6 min => 2 min
    Drive adoption of the self-service portal to 60% of customers, from 35%
    Increase referrals from 20/month to 50/month
    Staff retention rate: increase from 81 to 90
    C. diff infections: 14 → 6 per year
    Increase theatre utilisation from 74% to 82% by reducing late starts
    Glassdoor 3.6 > 4.2
    Glassdoor rating (3.6) to 4.2
    From 3.6 stars on Glassdoor to 4.2
    Payslip corrections per month from 25 to 5`,
  'no-start': `
    Reach $3.2M in quarterly recurring revenue
    Achieve a 4.7 rating on the App Store
    Sign-up completion reaches 62%
    Reach 8,000 followers on Instagram
    Antwerp store hits €90k weekly sales by week 8
    Realise savings of €1.2m
    Reach 500,000 monthly active users in LATAM
    Achieve an employee engagement score of 8/10
    [KR2] Reach 10M ARR (stretch: 12M)
    Become top 5 vendor by revenue in the Nordics
    Redesign checkout to lift conversion to 3.5%
    Reach profitability with 8% EBIT margin`,
  level: `
    Close 30% of deals within 60 days
    Win 5% market share in Poland (#3 player)
    Get 30% of trial users to invite a colleague in week one
    Hand hygiene compliance: 92%
    Forecast accuracy ±5%
    UX: SUS score 77 (B+)
    Combined ratio 94%
    Hear back rate of 100 %
    90% of support tickets resolved within 24 hours
    100% of new hires trained on the code of conduct
    Zero payroll errors
    80% of employees say they would recommend us as a place to work
    95% of residents get an answer within 5 working days
    Pipe-to-spend ratio of 5
    Hire to plan: 92% of approved vacancies filled
    Sales: 3x pipeline coverage at the start of each month
    25% of all new logos come from partner referrals
    Time-to-offer: 21 days
    Customer advisory board of 12 members, meeting monthly
    Net revenue retention of 118%
    40 000 monthly active learners
    9 out of 10 parents rate the school "good" or better
    Door-to-needle time of 45 minutes
    100% of wards use the electronic handover form
    98.5% inventory accuracy at cycle count
    CTR: 4.2%
    Ensure 95% of incidents have a post-mortem within 5 days
    Have 75% of traffic served by the new stack
    All P1 customers get a named success manager, and 90% of them hold a quarterly review
    Board pack out by working day 8, every month
    85% of managers trained in feedback by 30/09
    Pay gap of 0 for equal roles
    Team at 45 FTE
    Core Web Vitals green on 95% of URLs
    LCP 2.5s at p75
    0 v1 API callers left
    Marketplace revenue: $250K
    70% seller activation in the first 14 days
    Average supplier score of 8/10
    Share of voice 22%
    First-contact resolution 78%
    CSAT 4.6/5 across chat and phone
    40% of tickets deflected by the help centre
    GCSE grade 4+ in English & maths: 68%
    Complaints answered on time: 97 of 100
    Our help centre answers 60 % of the questions that used to reach an agent
    Open roles: 3
    Brokers in all four regions submit claims online
    Sixty per cent of claims are submitted online
    Answer rate to the exit survey of 35%
    15% of orders paid with Apple Pay
    €1.8m turnover on Black Friday weekend
    100% of product texts available in FR and NL
    70% of shift swaps done in the app
    Same-day dispatch for 95% of orders placed before 3 pm
    DC 2 ships 5,000 parcels a day
    100% attendance at the weekly safety talk
    0 lost-time injuries
    Near-miss reports: 30 per month
    40 of 55 suppliers use the portal
    Suppliers using the portal: 40
    Spend under contract at 85%
    CRO: 105% of quarterly bookings plan
    Infra: GitHub.com-style availability of 99.95% on all public endpoints
    Recruiting: 100% of interviewers certified before they talk to candidates
    Corporate Marketing: 10% of booth visitors book a demo
    Legal turnaround for standard NDAs: < 1 business day in 9 of 10 cases
    Collections: 93% of invoices < 30 days past due
    Data team: 90% of queries on the warehouse return in 10s or less
    Comp review: 100% of managers done by Jan 20
    Memory per worker at 550 MB
    4 deploys per day to production on weekdays
    90% of changes reach production within an hour of merge
    RTO 1h / RPO 5min proven in drill
    Hardware keys enforced for 100 % of admins
    20 engineers
    Usage ping enabled on 70% of self-managed instances
    50% of EE customers on release N-1 or newer
    Win rate vs. main competitor of 60 %
    Lead response: 100% in < 5 min
    Cost per MQL $120
    Complete 100% of compliance training across all departments
    Ensure 90% of employees complete their personal development plan
    Win rate of 35% in competitive deals
    Average quota attainment of 80% across the team
    Gross retention of 93 percent
    80% of accounts green
    Help article rating of 4.2 stars on average
    Chatbot handles 35% of billing questions without handover
    75% of graduates find a job within six months
    Average student evaluation of 4.3 out of 5
    1,200 applications for the winter semester
    95% of emergency calls answered within 10 seconds
    Bus punctuality of 92%
    Zero fatal accidents on city roads
    90% of devs and designers finish the accessibility course
    3) 85% of surveyed admins say setup is "easy" or "very easy"
    • 4 out of 5 squads use the design system for all new screens
    Be #1 in G2 for "OKR software"
    Mobile app: 4.4★ average, 1,000 ratings
    Revenue growth rate of 20%
    Have 4,000 followers on LinkedIn
    LinkedIn: 4,000 followers
    Runway of 18 months
    Footprint in 12 countries
    New intake form used in 80% of visits
    No paper forms left in any clinic
    Eliminate 100% of single-use plastics in canteens
    Move 60% of workloads to the cloud
    Zero regressions reported by pilot sites
    Implement 80% of the audit recommendations
    Audit recommendations implemented: 12/15
    Succession plan in place for 100% of key roles
    40% women in the leadership team
    Half of all engineering hires are women
    100% renewable electricity at all sites by 2027
    Net zero by 2035
    Participation in the employee survey of 85 percent
    Employee survey: 85% participation
    Feedback talks with 100% of direct reports
    98% of accounts have an industry and a country
    €750k from deals above €250k
    80 outbound meetings a month
    50% of pipeline comes from target accounts
    Revenue in Finland: €300k
    Product UI 100% translated into Finnish
    30 customers in Finland
    Our NPS with hospital buyers is 55
    Deliver 95% of orders on time
    On-time delivery for 95% of orders
    Meet the 4-hour response target in 98% of cases
    50 referrals per month
    Spend $15k on paid ads
    Provide hand hygiene training to 100% of clinical staff
    85% of discharges before noon
    Patients rate the food 4 out of 5
    Medication errors: zero with harm
    Waiting time for MRI: 10 days
    30% of employees enrolled in stock purchase plan
    60% of lead roles filled internally
    Offer acceptance 85%
    Glassdoor 4.2
    Interviewers' NPS among rejected candidates of 20
    Structured interviews for 100% of openings
    Every engineer attends one conference
    An average of 5 learning days per employee
    €1,000 learning budget used per head`,
  threshold: `
    NPS ≥ 50
    Keep churn below 2% per month
    Maintain uptime at 99.9%
    No more than 3 Sev-1 incidents in the quarter
    At least 70% of weekly active users try the new editor
    Run a half marathon in under 2 hours
    Median permit processing time under 10 working days
    Time to first response ≤ 4h on business days
    Error rate stays under 0.1%
    Cost per hire no higher than $4,500
    Less than 5% of deployments need a hotfix
    Fewer than ten open P1 bugs at any time
    Attendance above 94% in every year group
    Screen time below 2 hours a day
    OTIF ≥ 97 %
    Crash-free sessions > 99.7%
    DSO ≤ 42 days
    Payroll closes with < 0.5% corrections
    Regretted attrition < 6% annualised
    Candidates hear back in at most 5 days
    Lighthouse performance score 90+ on all landing pages
    TTFB < 600ms for EU visitors
    Less than 1% of API traffic on v1
    Fraud losses below 8 bps of volume
    No single supplier accounts for more than 20% of spend
    Trustpilot at 4.5 stars with 500+ reviews
    Abandon rate: max. 3%
    Median first response of 30 min or less
    Admin costs under 12% of income
    At least three school trips per class
    Class sizes never above 28
    Score of 4 or higher on "I know what is expected of me" (pulse survey)
    A maximum of two escalations per month
    Loss ratio at or below 61%
    Precision of the fraud model > 0.85 at recall 0.6
    Checkout errors on Black Friday under 0.2%
    Staff turnover in stores ≤ 25%
    Late deliveries: fewer than 1 in 50
    Damage rate ≤0,3%
    Overtime < 4% of hours
    Nobody works more than 10 hours of overtime a month
    People Ops: 12-month voluntary turnover stays <10%
    Every group ships at least 8 items labelled ~direction
    Time from apply to offer below 25 days for 80% of hires
    Mean time between failures over 30 days
    Error budget spent: no more than 80% in any service
    Phishing simulation click rate under 4 %
    Achieve a customer satisfaction score of 92% or more on post-purchase surveys
    Keep absenteeism below 3%
    Keep resting heart rate under 60 bpm
    Ramp time for new reps no longer than 90 days
    Keep discounting under 12% on average
    No ticket open longer than 14 days
    Chatbot CSAT not lower than 4.0
    Student-teacher ratio of at most 18:1
    Debt per capita not exceeding €1,100
    ✅ p99 latency < 250ms in eu-west-1
    Lead time not longer than six weeks
    Never more than 2 weeks of unreviewed PRs
    Always more than 3 months of runway
    Scope 3 emissions of at most 1.2 Mt
    60+ people at each lunch & learn
    Introduce self-checkout in order to cut queue time below 3 minutes
    Duplicate rate in CRM under 1%
    Forecast deviates less than 5% from actuals
    Average sales cycle ≤ 60 d
    Customer waits max 2 min on the hotline
    Return rate of shoes under 18 %
    Spend no more than $15k on paid ads
    Stay within the budget of €2m
    Keep the burn rate at $300k/month or less
    Maintain a 4.8 rating on Google
    Maintain at least 99.9% API uptime
    Retain 95% of key staff
    Fall rate below 3 per 1,000 patient days
    Theatre utilisation of at least 82%
    No patient waits over 18 weeks
    Payslip questions answered in less than one day`,
  count: `
    Attract 10k visitors to the exhibition
    Generate 2,000 marketing qualified leads via webinars
    Conduct 30 customer discovery interviews
    Hire 5 account executives in DACH
    Publish 2 posts/week on LinkedIn
    Run 10 usability tests with first-time users
    Get 1,500 people to register for the webinar
    Sign 8 new channel partners
    Read 2 books a month
    Read 24 books this year
    Exercise four times a week
    Deliver 4 enablement sessions to the SDR team
    Secure €2m in seed funding
    Add 12,000 newsletter subscribers
    Record 15 tutorial videos and upload them to the academy
    Source 120 candidates for the data science role, 40 of them from underrepresented groups
    Close 14 renewal deals worth more than $50k each
    A/B test three subject lines in every campaign
    5 new lighthouse customers in manufacturing
    Win two industry awards
    Plant 3,000 trees along the ring road
    Learn to cook ten vegetarian dishes properly
    Cook 40 meals at home each month
    Write 50,000 words of the novel by 30 November
    Run 25 km per week on average
    Host 6 regional meetups (2 per month)
    Ship three of the top five requested integrations
    Ship at least one release every two weeks
    Raise £25k for the hospice
    Place 16 apprentices in permanent roles
    Four senior SREs hired
    2 regional sales managers on board by end of Feb
    Dual-source the three riskiest components
    Scorecards in place for 20 key vendors
    Audit 12 suppliers on site
    Earn 15 pieces of tier-1 press coverage
    Collect 300 new Google reviews
    180 volunteers recruited and trained
    600 meals served each week
    Observe 24 lessons and give feedback within 48 hours
    10 squads have run the health check
    Talk to 5 customers every week
    Interview 8 churned customers and share findings
    20 interviews with churned customers
    Photograph 400 products
    Open 3 pop-up stores in Benelux
    Complete 60 safety walks
    Onboard 40 suppliers to the portal
    CRO KR: 12 net new logos over $100k ARR, incl. 2 in the public sector => 9/12
    SDRs: 340 accepted opportunities (SAO)
    Recruit 800 people into the research panel
    Recruiting: fill 42 vacancies, >50% of them outside the Bay Area
    Content: 25 posts, 5 of them from the engineering team
    Ship 10 direction issues per group, 2 of which by community contributors
    Merge 120 community MRs
    Two game days (region outage, database corruption) with written findings
    Pay out 25 valid bounty reports
    Hire 3 SREs, 2 DBAs
    Help five customers move to HA
    Launch 3 new product features based on customer feedback
    Secure 10 guest posts on industry-leading blogs
    Conduct two team-building events per quarter
    Give 5 presentations to audiences of more than 50 people
    Complete 3 online courses on data analysis
    Solve 100 LeetCode problems
    Save $10,000 for an emergency fund
    Make 60 cold calls a day
    Have 12 executive business reviews with top accounts
    Publish 40 new help articles
    Sign agreements with 6 partner universities
    Publish 12 peer-reviewed papers
    Win €2.5m of third-party funding
    Host 4 open days with 300 visitors each
    Convert 20 km of road into cycle lanes
    Train 60 police officers in de-escalation
    Run 3 pricing tests; document the learnings
    Make 12 new senior hires, with a 50/50 gender split
    Three additional pilot customers
    500 extra units sold in pop-up stores
    Gain 4,000 followers on LinkedIn
    Expand into 2 new countries
    Enter three new verticals
    Add 3 new verticals
    Pilot the new intake form in 12 practices
    Identify 5 quick wins in the claims process and implement them
    Automate 10 manual reports
    3 deals > €250k closed
    Close at least 3 deals above €250k
    Sign at least one distributor in each of the four Baltic and Nordic markets
    First 10 customers in Finland
    30 new customers in Finland
    Participate in 3 trade fairs
    Support 10 startups with mentoring
    Close seed round of €1.5M
    Deliver 20 training days
    Enrol 60 patients in the tele-rehab trial
    Ask 200 patients about the food
    Promote 5 internal candidates to lead roles
    Attract 3 senior hires from top-tier firms
    Send 12 engineers to conferences
    Save €40k`,
  relative: `
    Double the number of qualified demos
    We will grow organic sign-ups by 35% this quarter
    Cut AWS spend by a third
    Raise average deal size 15%
    Save 20% more each month than last year
    Increase IACV by 15% vs. plan
    Half the number of escalations reaching engineering
    25% reduction in time spent on manual reconciliation
    10 % uplift in basket size among loyalty members
    Bring ticket volume per customer down by one fifth
    Truancy down 30%
    Halve the backlog of planning appeals
    Increase repeat purchases by 1,200 orders
    Grow ARR 40% YoY
    2x faster CI
    Raise prices by 4%
    15% fewer invoice queries
    Triple inbound demo requests
    Cut no-shows in half
    -20% energy consumption per tonne
    Electricity use down 1,200 MWh year on year
    Seller activation +10pp
    Grow share of voice by 4 points
    Raise £60,000 more than last year from legacies
    Stress-related sick days fall by 40%
    Claims handled per adjuster: +25 %
    Cut the claim cycle by five days
    Basket abandonment falls 8 points
    Managers spend 3 hours less per week on rotas
    Pick rate +12% (lines per hour)
    2× near-miss reports
    Negotiate 3% savings on packaging
    VP Alliances: Influence 20% more opportunities through partners
    Content: 2x weekly unique page views on the blog
    Increase number of first-time contributors MoM by 10%
    Shave 100 ms off every API call
    20 % less time lost to phishing cleanup
    Grow the team by 6
    Increase ASP 15% (enterprise)
    Increase customer lifetime value by 15%
    Boost website conversion rate by 1.5 percentage points
    Reduce time-to-hire by 10 days
    Increase the number of internal promotions by 20%
    Increase upsell revenue by $300k
    Grow average order value by 8% through bundles
    Reduce repeat contacts by a quarter
    Drive 30% more self-service views
    Increase library usage by 10%
    15% more applications from abroad
    Reduce burglaries by 12%
    Cut the council's carbon footprint by 2,000 tonnes
    Launch the loyalty app and increase repeat visits by 20%
    Cut lead time by 30% without increasing defects
    Increase AWS Marketplace revenue 3x
    Grow 2x faster than the market
    Revenue growth: +20% YoY
    20% revenue growth
    An increase of 15% in self-service orders
    Reduction in paper consumption of 50%
    A 40% drop in password reset tickets
    5 percentage point increase in employee engagement
    Two more hospitals using our triage tool
    10,000 fewer miles driven by the fleet
    LinkedIn: +4,000 followers
    Shorten lead time by 3 weeks
    Extend runway by 6 months
    Expand margin by 200 bps
    Raise female share of engineering hires by 10 %-points
    Lower scope 1+2 emissions 18% against 2022
    Rework the intranet search so that failed searches drop by 50%
    Doubling outbound meetings
    Grow 30% in Finland
    +30% in Finland
    Twice as many cases solved by bots
    Improve gross margin by 3 points
    Increase customer referrals by 50 per month
    30% lower fall rate on geriatric wards
    Shorten the length of stay for hip patients by half a day
    Reduce late starts by 40% through a pre-op huddle
    Halve medication errors with harm
    Increase share of part-time leaders by 2x
    Lower cost per hire 10%
    One more learning day per employee`,
  'yes-no': `
    Achieve ISO 27001 certification
    Company becomes cash-flow positive
    FDA 510(k) clearance received for the pump
    Series B closed
    The library is open on Sundays
    PCI DSS 4.0 attestation obtained
    We are listed on the AWS marketplace
    Charity Commission approves the merger
    Every pupil has a reading buddy
    Claims portal is live for brokers in Ireland
    Break even in Antwerp by Q4
    Fire certificate granted for DC 2
    Collective agreement signed
    Nursing programme is accredited
    Both dispatch centres run on one system
    ISO 14001 re-certification passed without findings
    New factory is operational by September 1st
    All legal entities are IFRS 16 compliant
    Every key role has a named successor
    Hotline is available on Saturdays
    Reach profitability in Q4
    Learning budget approved`,
  activity: `
    Launch the new pricing page by mid-May
    Conduct a security audit of all production systems
    Get sign-off from legal on the new vendor contract
    Implementing a new CRM for the field sales team
    Rebrand rollout across all channels
    Prepare and submit the grant application to the ministry
    Migrate remaining customers off the legacy plan
    Create a playbook for onboarding enterprise customers
    Weekly 1:1s with every direct report
    Learn conversational Spanish
    Digitise the building permit process
    Implement SAML group sync. #12345 => 100%
    Publish handbook page on pricing themes => 0%
    Secure buy-in of the works council for the shift model
    Document, test and automate the disaster recovery plan
    VP Eng: Roll out [on-call rota](https://example.com/handbook/oncall) to the last two teams. => 50%, waiting for hiring
    Finish the data-retention work (see &1482, #22107)
    First iteration of the usage-billing API merged behind a flag
    Interview process documented for all technical roles
    Stand up a customer advisory board
    Transition all remaining contractors onto the new agency agreement
    Submit the 510(k) dossier
    Spin up a second warehouse in Leipzig
    Adopt a phonics curriculum in K-2
    Staff rota redesigned with the nurses' council
    Consult residents about the new cycle lanes
    Finish the first draft of my novel
    Negotiating better terms with our three largest suppliers
    Commission the new filling line
    Refresh brand guidelines, incl. tone of voice
    Attend the annual developer conference
    Ensure proper handover between sales and customer success
    Support the finance team during the ERP cutover
    Kill the legacy auth service
    Kubernetes upgrade to 1.31 in all clusters
    Land the new permissions model in the monolith
    Reduce tech debt by deleting the old importer
    Roadmap for 2027 agreed with the board
    Recruiting: build sourcing bench for Go engineers
    Redo chart of accounts
    Pay bands published and explained to everyone
    Diversity & inclusion council chartered
    Refreshing our careers page and job ad templates
    Hire a VP of Marketing
    Hire VP Marketing and Head of Partnerships by July 1
    Budget for 2027 approved internally and communicated
    Sunset Internet Explorer support
    Deprecation notice sent to v1 API users
    Pen test carried out; critical findings fixed
    List our product on the AWS Marketplace
    Supplier scorecards introduced for top 20 vendors
    Brief the press on the merger
    Write macros for the 25 most frequent questions
    Knowledge base cleaned up
    Introduce follow-the-sun support
    Introduce a volunteer handbook
    File the annual report with the regulator
    Phones-free policy agreed with parents and pupils
    Observe lessons and give feedback
    Ops will finalise the packaging supplier switch
    Team health check rolled out, actions agreed per squad
    Fraud model retrained monthly
    Talk to customers
    Customer interviews synthesised into opportunity tree
    Instrument the sign-up funnel end to end
    Add Apple Pay
    Switch the shop to the new payment provider before Black Friday
    Photo shoot for spring range
    Translation of product texts to French and Dutch
    Open the Antwerp store
    New scheduling tool
    Let managers swap shifts in the app
    Improve the store manual
    Optimise the pick path in the Ghent DC
    Sign lease for DC 2
    Install racking, conveyors & sprinkler in DC 2
    Review KPIs with the 3PL weekly
    Weekly review with 3PL
    Put the near-miss form on every tablet
    Report near misses
    Works council election held
    Agree on the new shift model with the works council
    Move to zero-based budgeting
    Two-factor login for all suppliers
    Phase 2 of supplier portal
    Create category strategies (packaging, freight, IT)
    Director of Security: Complete vulnerability-scanner proof of value and pick a tool (@jdoe) => 90%
    CMO: Develop [messaging](https://x.y/m) for three new personas. => 100%. All personas published.
    Geo: Test & document planned failover with the largest customer ([#887](https://…))
    UX research: formalise panel recruiting, launch v1 of First Look
    Content: Publish v2 of "Remote manifesto"
    Legal: draft, circulate, sign-off DPA for EU sub-processors
    Accounting: ASC 606 adoption complete, auditor comfortable
    Data team: single source of truth for bookings, documented in the handbook
    Run ELT pipelines for Salesforce, Zuora and Marketo in production
    Real-time security, alerting, and patching in place
    Solid DevOps story on the home page
    Automate deploys. Continuous delivery of monolith to staging
    Build ML for issue triage: ready to be shown at Contribute
    Put in place a comp review process that managers trust
    Move from Unicorn to Puma
    Hourly deploys enabled for all services
    Error budgets agreed for the 5 most critical services
    Tabletop exercise: region outage
    Backup restore drill every month
    Access reviews quarterly for prod systems
    Enforce hardware keys for admins
    Bug bounty made public
    Prepare for SOC 2 Type 2
    Hire Director of Support EMEA
    Hire according to plan
    Add usage ping metric for CI minutes, include in license dashboard
    Fully staffed marketing team
    Lead scoring model live in Marketo
    Develop a mentoring program for female leaders
    Implement a new performance management system
    Establish an employee recognition program and communicate it to all staff
    Attend a public speaking course
    Learn the basics of Python
    Meal prep every Sunday
    Create a sales playbook for the new product line
    Run a pricing experiment on the enterprise tier
    Define health score for all accounts
    Health score defined for all accounts
    Translate the help centre into German
    Update outdated articles
    Set up a chatbot to answer billing questions
    Redesign the introductory maths course
    Apply for accreditation of the nursing programme
    Simplify the application form
    Install CCTV at the bus station
    Merge the two dispatch centres
    Retrofit the town hall
    Launch the partner portal and train the channel team on it
    Analyse the results of the pilot and decide whether to scale
    🚀 Ship v3 of the SDK
    KR3: Complete SOC-2 readiness checklist (60%)
    – finalize vendor selection for payroll
    * Work with Facilities on the move to Building 7
    CEO signs off the diversity strategy
    Get ready for the ISO audit
    Getting the mobile app into the stores
    Mobile app released on iOS and Android
    Extend the warranty programme to refurbished devices
    Expand to France
    Develop, pilot & evaluate new intake form
    Pilot the new intake form in one practice
    Eliminate paper forms
    Move workloads to the cloud
    Sales enablement: new pitch deck, demo script and ROI calculator delivered to the field
    Perform competitor benchmarking & derive product gaps
    Identify the biggest cost drivers
    Implement the audit recommendations
    Have a succession plan for each key role
    Join the UN Global Compact
    Publish first sustainability report (GRI)
    Calculate scope 3 emissions for the first time
    Conduct employee survey
    Feedback talks with all direct reports
    Rework the intranet homepage so people find news quickly
    Automate reporting
    Clean data, dedupe accounts, enrich contacts
    CRM: GDPR deletion process implemented
    Get the CRM rollout across the line
    Start using the CRM in all regions
    Outbound playbook
    Define ICP, rebuild target account list
    Pick 3 pilot markets and build local teams
    Local entity in Finland founded
    Translate website, contracts & product UI into Finnish
    See if Finland makes sense
    Explore Finland as next market
    Document FAQs for bots
    Make sure the handover to ops happens
    Work closely with marketing on the launch
    Participate in the works meeting
    Support startups with mentoring
    Release the beta of the mobile banking app to employees
    Deliver the customer portal
    Meet with every department head to gather requirements
    Maintain the legacy reporting system
    Provide managers with monthly cost reports
    Provide training on hand hygiene
    Pilot early discharge with community nurses
    Change caterer
    Ask patients about the food
    Reduce late starts by introducing a pre-op huddle
    New discharge summary template agreed by all specialties
    Roll-out of e-prescribing
    Publish waiting times on the website
    Launch employee stock purchase plan
    Map skills across the IT department
    Revamp the employer brand
    Give every rejected candidate feedback
    Standardise interview questions for the 6 most common roles
    Send engineers to conferences
    Learning budget communicated
    Consolidate 4 HR tools
    Payroll for Spain in-house
    Bring payroll for Spain in-house`,
  none: `
    Become the preferred employer in the region
    Better collaboration between design and engineering
    More predictable releases
    Spend more quality time with the family
    Ensure customer data is safe
    Raise awareness of mental health among staff
    Employee engagement: top quartile
    Make finance a better business partner
    Be seen as thought leader in robotics
    Customers trust our data
    24/7 coverage for Priority 1
    Ofsted rating "Good"
    Reduce stress in the team
    Happy store teams
    Improve store communication
    Further increase efficiency in logistics
    Strong relationship with unions
    Popular next generation product
    Great team
    More resilient business
    Foster a culture of continuous learning
    Become a better listener
    Strengthen cooperation with local companies
    Citizens feel safe in the city centre
    • Improved cross-team communication
    The best mobile app in our category
    Increase sales
    Reduce bugs
    More leads
    Market share
    Number of active users
    Customer satisfaction
    Revenue growth
    Expand our footprint
    A more diverse leadership team
    Motivated, well-informed employees
    Grow in Finland
    Excellent service on the hotline
    Digital-first mindset
    Meet customers' expectations
    Maintain customer satisfaction
    Retain our best people
    Patients are happy with the food
    Improve employer brand`,
};

/** All of the above. */
export const mixed: readonly Sentence[] = sentencesOf(byKind);
