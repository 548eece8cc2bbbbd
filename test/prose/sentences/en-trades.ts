import { type ByKind, type Sentence, sentencesOf } from './sentence.ts';

/** Sentences in the manner in which teams, schools, councils, clubs and people of many trades write theirs; only the verdicts are compared. */
const byKind: ByKind = {
  'from-to': `
    Reduce churn to < 2% (from 3.5%)
    Cut 5K time from 28:30 to 25:00
    Half-marathon PB: 2:05 → 1:52
    Response in 2 hours, not 5
    Improve essay grade from B to A-
    Increase average deal size from $18k to $25k
    Trial → paid conversion from 11% to 15%
    Lower cost per lead from €48 to €36
    Decrease average handle time 9m → 6m30s
    Reduce rough sleeping count from 46 to 20
    Increase the share of pupils reading at grade level from 58% to 70%
    Body weight 92 kg → 84 kg
    Bench press 70kg to 90kg
    Increase quarterly bookings from 1.1M to 1.6M USD
    Shorten monthly close from 9 to 5 days
    Forecast accuracy from ±12% to ±5%
    Improve free-throw percentage from 68 to 78
    Average home attendance 2,800 → 3,500
    Squat 100 kg → 130 kg
    VO2 max from 46 to 52
    Handicap from 18 to 12
    Chess rating from 1450 to 1600
    Monthly food spend from €600 to €400
    Net worth: $80k → $100k
    Credit score 690 to 750
    Number of plots in use: 14 -> 40
    Sunday attendance up from 110 to 150
    Noise complaints 11/month → 3/month
    RevPAR from €61 to €70
    Booking.com score 8.3 to 8.8
    Direct bookings (31% in 2024) up to 45%
    Food cost 33% → 28%
    Average number of bidders per tender from 2.1 to 4
    SME share of spend: 18% → 30%
    Number of paper forms in use: 240 → 60
    Public trust in the police from 61 to 70 percent
    Burglaries per 1,000 households: 9.4 → 7.5
    Cycling mode share 7% to 12%
    Electric share of the bus fleet: 12% → 50%
    Days exceeding the PM10 limit from 41 to 20
    Wind capacity: 600 MW today, 800 MW by 2027
    Child poverty rate from 14.8% to 10%
    Youth unemployment from 16% down to 11%
    Exports from €18bn to €20bn
    Time to register a business from 8 days to 1 day
    Corruption Perceptions Index rank from 42 to 30
    EU funds absorption: 54% -> 90%
    5x revenue from $200k to $1M
    SLA attainment up from 88 to 95%
    Approval time: two weeks → two days
    Approval time cut from two weeks to two days
    Approval steps from 8 to 4
    Headcount ~95 -> ~120
    £45k MRR → £60k MRR
    Win rate 22 -> 27%
    Gross margin 61.5% → 63%
    Tickets per customer 0.5 → 0.3
    Shrink binary 16MB→12MB
    Onboarding in 2 weeks instead of 4
    Onboarding takes 2 weeks (vs. 4 today)
    2-week onboarding, down from 4
    Ramp time of 3 months (was 5)
    Revenue per employee: $150k→$200k
    Pricing page → demo request conversion from 1.1% to 2%
    ACV $42k -> $60k
    Overdue invoices from $3.1M to $1M
    Cart abandonment: 70% ➔ 62%
    AOV from $54 to $60
    Markdown rate: LY 31%, TY 25%
    Mystery shopper score 84 → 90
    Shrinkage from 1.4% to 1.2% of sales
    Queue time 7 to 4 minutes
    Click & collect share 6% → 12%
    Suppliers with grade A: 40% -> 60%
    Supplier lead time from 60 days to 45
    Warranty costs as % of revenue 2.4 -> 1.8
    Return rate (9% LY) down to 6%
    Trustpilot 4.1 → 4.6
    Cost per contact €4.80 → €3.90
    Bot containment from 25% to 40%
    Agent attrition (annualised) 38% → 28%
    Increase annual recurring revenue from $12M to $15M through upsells and new logos
    OKR check-in rate 55% → 85%
    Employees who understand the strategy: 62% → 85%
    Intranet weekly visitors 800 to 1,500
    First-year attrition from 28% to 18%
    Open positions older than 60 days: 9 → 0
    Agency fees from €350k to €150k
    Gender pay gap 6.3% → 2%
    Near-miss reports from 15 to 60 per month
    EcoVadis score 58 → 70
    Public sector revenue share from 8% to 20%
    Utilisation 71% → 78%
    Increase market share from 12% to 15%
    Reduce customer churn from 8% to 5%
    Decrease average resolution time from 24 to 12 hours
    Increase average order value from $75 to $95
    Reduce mean time to recovery from 4 hours to 30 minutes
    Increase profit margin from 18% to 21%
    Reduce delivery times from 7 days to 5 days
    Improve inventory turnover from 6 to 8
    Shipping accuracy: 97.2% -> 99.5%
    Damage claims from €180k to €130k
    Consolidate carriers from 14 to 6
    Empty miles 22% → 15%
    Average claim settlement 11 days → 5 days
    Combined ratio from 99.1 to 96
    Policies in force 210k → 250k
    Number of products 48 → 36
    Time to quote cut from 3 days to 4 hours
    Annual plans: 34% of base → 44%
    Simplify checkout from 5 steps to 3
    Checkout steps: from 5 to 3
    Payment failure rate 3.2% to 1.9%
    Fraud loss 9 bps → 5 bps
    Signing to go-live from 31 days to 10
    Teacher retention 82% → 90%
    Average reading age at the end of Year 4 from 8.8 to 9.5
    Persistent absence 19% to 14%
    Grant income from €2.1m to €3m
    First-year dropout down from 23% to 16%
    NSS overall satisfaction: 79 → 85
    Staff-student ratio 1:18 → 1:14
    QS rank from 310 to 250
    Graduate employment from 86% up to 92%
    IT tickets closed the same day: from 48% to 70%
    Average laptop age 5.2y → 3.5y
    Print volume 1.8M → 1M pages
    Digital roadmap completion from 40% to 75%
    MQL→SQL conversion from 18% to 25%
    YouTube subs: 4.2k → 10k
    Aided awareness from 22% to 30%
    ROAS 2.8 → 4.0
    Duplicate contacts: 9% → 1%
    Experiments per month 4 → 12
    Feature adoption after 30 days from 21% to 35%
    Accounts on the legacy editor: 3,100 → 200
    Onboarding NPS 31 → 50
    Time to first project 26 min → 10 min
    App size 78 MB → 60 MB
    Rent arrears from £84k to £50k
    Re-let time: 31 days (last year) to 18 days
    Repairs backlog 1,900 → 1,100 jobs
    Tenant satisfaction with repairs from 74% to 82%
    Homes at EPC C or better: 61% → 85%
    Yield from 6.8 t/ha to 7.5 t/ha
    Diesel per hectare 92 l → 80 l
    Veg-box customers 180 → 300
    Calf mortality: 6.5% → 3%
    Choir grows from 32 to 45 singers
    Membership: 240 now, 300 by spring
    Junior retention year on year 58% → 70%
    Energy bill £14k → £9k
    League position 11th → 5th
    Grow ARR from $6.2M to $10M
    Move CSAT from 82 to 90 across all channels
    Free-to-paid conversion: 4% -> 6%
    Cut p95 API latency from 900ms to 350ms
    Bring monthly AWS bill from $62k down to $45k
    Deployment frequency from weekly to daily
    Scrap rate from 4.1% to 2.5%
    Average changeover time 95 → 60 min
    Inventory turns from 4 to 6
    Raise eNPS from 12 to 30
    Female representation in management from 24% to 32%
    Offer acceptance from 72 percent to 85 percent
    Average response to inbound leads: 26h to 2h
    Demo no-show rate from 34% to 20%
    Multi-year share of new contracts: 14% → 25%
    Support cost per ticket: $9.20 → $6.00
    QA score from 78 to 88 points
    At-risk ARR $1.1M to $0.5M
    Billing errors per month 17 → 0
    Month-end close: day 8 → day 5
    Headcount cost as a share of revenue from 58% to 52%
    Net debt/EBITDA 3.4x → 2.5x
    Increase product adoption rate from 30% to 45%
    Decrease monthly infrastructure cost from $85k to $60k
    Cut average wait time from 14 to 6 minutes
    Flu vaccination coverage among staff: 58% → 80%
    Literacy rate among participants from 40% to 65%
    Test suite runtime 48 min → 12 min
    Active contributors per month: 35 → 60
    Meeting hours per engineer per week from 11 to 6
    5K time: 31:10 → 27:00
    Words per minute from 45 to 70
    Email open rate from 18% to 24%
    Reduce CAC payback from 18 to 12 months
    Newsletter subscribers 12,400 → 20,000
    Shorten average sales cycle from 71 days to 50 days
    Quota attainment (currently 64%) to 80%
    Opex from 48% of revenue to 42%
    Consolidate 6 legal entities into 2
    Number of bank accounts 34 → 12
    Phishing click rate from 14% to under 4%
    MTTD 6h → 30min
    Laptop provisioning time 5 days -> 1 day
    SaaS tools: 112 → 60
    Pages per on-call week: 23 → 8
    Toil down from 45% of time to 25%
    Build time p50 18m → 7m
    Services on k8s ≥1.28: 12/40 → 40/40
    GitHub stars 6.3k → 10k
    Memory footprint per pod from 1.8GiB to 900MiB
    Developer satisfaction 3.4 => 4.0 (of 5)
    Median PR cycle time 4.2d → 2d
    High vulns: 112 -> 20
    Model F1 from .71 to .80
    SUS 68 → 80
    Task completion time on mobile: 3m20s -> 1m45s
    Recycling rate from 41% to 50%
    Road deaths from 18 to 9 per year
    Share of online permit applications: 52% → 80%
    Reduce call-centre wait times from 7 to 2 minutes
    Teenage smoking rate 11% → 7%
    Hand hygiene compliance from 78% to 95%
    Patients waiting over 52 weeks: 312 to 0
    Raise GCSE English and maths pass rate from 61% to 68%
    Phonics check from 74 to 85 percent
    Regular givers from 8,200 to 10,000
    Average wellbeing score from 19 to 24
    🚀 Grow signups 1.2k → 2k / week (owner: @maria)
    KR 2.3 - Reduce churn: 4.1% ➡️ 3%
    Checkout errors: baseline 2.4 %, target 0.8 %, stretch 0.5 %
    Signup-to-paid (currently at 7.5%) => 10%
    App rating 3.9★ → 4.5★
    D7 retention 22% -> 30%
    LTV/CAC from 2.1 to 3
    Monthly burn down from 210k to 150k
    Listens/episode: 800 to 2000
    Average sleep from 6h to 7.5h
    Weight from 84 to 78 kg
    Credit card debt from $7,500 to $0
    German from A2 to B2
    Increase the percentage of customers who renew without talking to a CSM from 35% to 50% by the end of the fiscal year
    Grow self-serve revenue as a share of total new ARR from 12% to 20%
    Lead-to-opportunity conversion up from 9% to 13%, with no drop in average contract value
    Customer complaints per million units down from 42 to 15
    Reduce average order lead time from 14 days to 8 days without increasing inventory
    Truck fill rate 71% to 84%
    Failed deliveries: from 5.2% of drops to 3%
    Time from sample to report cut from 10 days to 4
    Bed occupancy from 97% down to 92%
    Agency spend £1.9m → £1.1m
    Sickness absence from 6.1% to 4.5%
    Staff survey engagement 6.8 (2024) to 7.2
    Food waste per meal from 120 g to 70 g
    Scope 1+2 emissions: 1,240 t → 900 t
    Reduce customer acquisition cost from $150 to $120
    Increase average time on page from 1:20 to 2:30
    Average response time: from 2 hours to 30 minutes
    Increase women in engineering from 18% to 25%
    Reduce days sales outstanding from 52 to 40
    Page load time from 4.5s to 2s
    Increase code coverage from 60% to 80%
    Improve app store rating from 3.8 to 4.5
    DAU/MAU from 22% to 30%
    PeopleOps: reduce time to accept offer from 45 to 30 days => 38 days
    Monitor: Increase GMAU from 120k to 160k
    UX: improve SUS score (Q1: 71.2) to 74
    Growth: new namespace activation 31.4% -> 36%
    CS: time-to-value 42d → 28d
    Sprint predictability 62% ⇒ 80%
    Backlog of customer-reported bugs 240 → 100
    Avg. resolution time: 52h → 36h
    Deletion request SLA compliance 81% → 99%
    Repos in the monorepo: 4 of 40 → 40 of 40
    Website uptime 99.5 → 99.9
    LCP p75: 3.9 s to 2.4 s
    Supported languages: 3 → 6
    Manual regression: 5 days → 1 day
    Escaped defects per release 11 → 4`,
  'no-start': `
    Increase website conversion rate to 4.5%
    Reach the 71st percentile in reading
    Hit Top 10 in the App Store (Productivity)
    Achieve employee satisfaction score of 8.2
    Increase LinkedIn followers to 20,000
    Raise attendance to 96%
    Get handicap down to 12
    Reach a chess rating of 1600
    Invest €500 every month
    Grow savings to $25k
    Grow newsletter to 1,000 subscribers
    Increase Toastmasters attendance to 20 members per meeting
    Parish newsletter reaches 1,200 households
    Direct bookings to 45%
    Cut procurement lead time to six weeks
    Increase tax compliance rate to 92%
    Raise public trust in the police to 70%
    Bus punctuality to 85%
    Increase wind capacity to 800 MW
    Raise employment rate to 75%
    Increase exports to €20bn
    Reduce time to register a business to one day
    Reduce budget deficit to 2.5% of GDP
    Reach a Magic Number of 1.0
    Increase headcount to ~120
    Reach CHF 2m in sales
    Win rate to 27%
    Shrink binary to 12 MB
    Get to 20 demo requests per week
    Cart abandonment rate down to 62%
    Loyalty members to 100,000
    Bring return rate down to 6%
    Make France 10% of revenue
    Trustpilot rating to 4.6
    Boost annual recurring revenue to $15M through upsells
    Average all-hands rating to 4.3
    Open positions older than 60 days to 0
    Raise EcoVadis score to 70
    Reach 1 million monthly active users
    Achieve Net Promoter Score of 70
    Improve customer retention to 90%
    Increase training completion rate to 100%
    Achieve first-contact resolution of 80%
    Increase self-service usage to 50%
    Increase organic traffic to 100,000 visits per month
    Generate 1,000 MQLs per quarter
    Decrease cost per acquisition to $50
    Increase email open rate to 30%
    Increase quota attainment to 95%
    Improve win rate to 35%
    Increase code coverage to 85%
    Achieve budget accuracy of 95%
    Reduce monthly close to 5 days
    Improve on-time delivery to 98%
    Improve inventory turnover to 8x
    Reduce defect rate to 0.5%
    Reduce waste to landfill to zero
    Raise picks per hour to 140
    Consolidate carriers to 6
    Straight-through processing of claims up to 40%
    Grow policies in force to 250,000
    Increase average reading age by end of Year 4 to 9.5
    Enter the top 200 in THE rankings
    Phishing simulation click rate to 5 %
    Print volume down to 1M pages
    Reduce unsubscribe rate to 0.2%
    Grow YouTube channel to 10k subscribers
    Bring marketing spend down to 12% of revenue
    Experiment velocity up to 12 per month
    Push checklist completion to 65%
    Raise wheat yield to 7.5 t/ha
    Choir grows to 45 singers
    Improve Net Promoter Score to 60
    Grow ARR to $10M
    Reduce time to first value to 3 days
    Increase free-to-paid conversion to 6%
    Increase weekly active teams to 4,500
    Cut AWS bill to $40k/month
    Increase test coverage to 80%
    Reduce open bug count to 25
    Bring stockouts down to 1%
    Reach 5,000 followers on our careers page
    Grow partner revenue to 30% of total revenue
    Raise proposal-to-close rate to 40%
    Reduce support cost per ticket to $6
    Backlog older than 7 days down to 20 tickets
    Bring billing errors to 0
    Reach a gross margin of 70%
    Reach 50 active accounts in the healthcare vertical
    Achieve ARR of $3.5M
    Increase colon cancer screening rate to 75%
    Grow monthly recurring donors to 1,500
    Increase share of voice to 18%
    Lower median issue age to 20 days
    Raise peer feedback score to 4.3
    Reach 1M impressions on the launch campaign
    Increase blog traffic to 80K sessions/mo
    Rank #1 on Google for "okr examples"
    Increase domain authority to 55
    Expand net dollar retention to 118%
    Achieve 5% market share in Brazil
    Extend runway to 24 months
    Reach break-even at 1,200 subscribers
    Cut number of SaaS tools to 60
    Reach 10k GitHub stars
    Improve indexing throughput to 50k docs/s
    Reduce tech debt ratio to 5%
    Close all P0 action items from the March outage
    Model accuracy improved to 92%
    SUS score to 80
    Resident satisfaction with parks rises to 90%
    Reduce average length of stay to 4.5 days
    Raise attendance to 95% in every year group
    Increase sixth form numbers to 180
    Reach 50,000 monthly readers
    - [ ] Get weekly active users to 15,000
    App rating up to 4.5★
    Get to 40% "very disappointed" on the PMF survey
    D30 retention up to 15%
    Hit 10,000 downloads
    Grow Discord community to 3,000 members
    Podcast reaches 2,000 listens per episode
    Get weight down to 78 kg
    Pay off credit card debt down to 0
    Raise partner-sourced deals to 25% of total
    Realize $1.5M in annualized savings
    Bring overall equipment effectiveness to 85% on lines 2 and 3
    Achieve 365 accident-free days
    Increase theatre utilisation to 85%
    Reduce agency spend to £1.1m
    Achieve quarterly revenue of $5 million
    Achieve a 95% customer satisfaction rating
    Achieve a 40% trial-to-paid conversion rate
    Rank on page one for 20 target keywords
    Grow the email list to 25,000 subscribers
    Improve average response time to 30 minutes
    Achieve employee engagement score of 80%
    Reduce voluntary turnover to 8%
    Reduce average time to hire to 30 days
    Achieve 90% offer acceptance rate
    Increase diversity hires to 35%
    Improve gross margin to 55%
    Increase automated test coverage to 90%
    Reduce deployment time to 10 minutes
    Get app store rating to 4.7
    Increase daily active users to 50,000
    Frontend: bundle size down to 800kB gzipped
    Backlog of customer-reported bugs down to 100
    Grow plugin registry to 200 plugins
    Lighthouse perf score to 90`,
  threshold: `
    NPS 50+
    <200ms p95 on the search endpoint
    Sub-2-second load time on mobile
    Series B closed at $20M+
    No more than 2 rollbacks per quarter
    p99 latency < 300 ms
    Gross margin at or above 68%
    Absenteeism below 4%
    Win rate of 28% or higher
    Close the books within 5 working days
    DSO under 40 days
    Concede fewer than 25 goals
    At least 3 academy players in the matchday squad
    No more than 2 injuries lasting over a month
    Finish the marathon in under 4 hours
    At least 150 minutes of exercise a week
    Spend no more than €400 a month on groceries
    Credit score above 750
    Dinner with family at least 4 nights a week
    Be home by 6pm at least 4 days a week
    Noise complaints: max 3 per month
    Booking.com score at least 8.8
    Check-in takes under 3 minutes
    Wait time for food no longer than 20 min
    All payments to SMEs made within 10 days
    Inspections find violations in fewer than 10% of sites
    Emergency calls answered within 10 seconds 95% of the time
    Clearance rate for violent crime above 60%
    NO2 below 30 µg/m³ at all stations
    Number of days exceeding PM10 limit: max 20
    Renewables cover at least 60% of consumption
    Child poverty below 10%
    Childcare costs no more than 7% of family income
    Budget deficit under 3% of GDP
    Debt-to-GDP ratio ≤ 60%
    Archive requests answered within 5 days
    3x+ pipeline coverage heading into Q4
    ≥3x coverage
    Rule of 40 score above 40
    NPS>40
    NPS: 40+
    NPS ≥ 40 (n > 200)
    Response time SLA met in 95%+ of cases
    Never more than 5 open P2s
    Less than one outage a month
    Under 1% error rate
    Sub-1% error rate
    Sub 5 minute onboarding
    <5min onboarding
    <= 2 days from request to approval
    Approval within two working days
    At least one release per week
    Churn between 1% and 2%
    Churn of 1–2%
    ARR of at least $1.2MM
    Tickets per customer ≤ 0.3/month
    New reps ramped in 90 days
    Revenue per employee > $200k
    Average discount <= 12%
    No deal discounted more than 20% without CFO approval
    Overdue invoices < 5% of receivables
    AOV $60+
    Same-store sales growth of at least 4%
    On-shelf availability > 98%
    Queue time max 4 minutes at peak
    Click & collect orders ready in 2 hours
    Warranty costs under 2% of revenue
    Return rate of 6% or lower
    CSAT in French > 90
    Trustpilot 4.6+
    Respond to every negative review within 24h
    All negative reviews answered within 24h
    Cost per contact below €4
    New clients are onboarded within 10 days on average
    Weekly 1:1s happen at least 90% of the time
    Strategy survey: at least 8 of 10 say they know how their work contributes
    All-hands rated 4+ by attendees
    New hires productive within 30 days
    No position open longer than 60 days
    At least one woman on every final shortlist
    Gender pay gap ≤ 2%
    Participation in wellbeing workshops > 50%
    Accident rate below 2 per 1,000 employees
    Evacuation completed in under 4 minutes in each drill
    B Corp score ≥ 80
    Employee turnover rate below 10%
    Reduce vulnerabilities to fewer than 10
    Fewer than 10 open vulnerabilities
    Defect rate under 0.5%
    Truck turnaround time below 45 min on 95% of visits
    Claims settled in 5 days on average
    Combined ratio below 96%
    Lapse rate under 7%
    Solvency ratio above 180%
    Complaints upheld by ombudsman < 20%
    Quotes delivered in 4 hours
    Refund rate < 2%
    Checkout abandonment below 50%
    Chargebacks < 0.3%
    Fraud loss ≤ 5 bps of volume
    Merchants live within 10 days of signing
    At least 8 of 10 pupils swim 25 m by Year 6
    Persistent absence below 14%
    Graduate employment rate at 6 months ≥ 92%
    Phishing simulation click rate under 5 %
    Print volume under 1M pages
    Projects delivered within 10% of budget
    Each video gets at least 1,000 views
    Marketing spend within 12% of revenue
    Landing pages load in < 1.5 s
    Duplicate contacts below 1%
    Every squad ships at least one experiment per sprint
    Win rate of experiments ≥ 25%
    Support contacts per 1,000 users < 12
    Fewer than 200 accounts on the legacy editor
    Onboarding NPS of at least 50 reached
    Time to first project under 10 min for 80% of sign-ups
    Beta testers rate the feature 8+ out of 10
    Crash rate < 0.1% in beta
    Reduce app size to under 60 MB
    Cold start in 2 s on low-end devices
    Battery drain no more than 2% per hour
    App Store rating 4.7 or above
    Respond to reviews within a day
    Emergency repairs completed within 24 hours: 99%
    Tenant satisfaction with repairs at least 82%
    Fertiliser use below 140 kg N/ha
    No pesticides within 10 m of watercourses
    Calf mortality ≤ 3%
    Somatic cell count under 180
    At least half of members attend the AGM
    Annual energy bill under £9,000
    Finish 5th or higher
    Time to first value under 3 days
    Average first reply time < 1h (business hours)
    Crash-free sessions above 99.8%
    Change failure rate < 10%
    MTTR less than one hour
    Test coverage at 80% or above for new modules
    New engineers make their first commit within 2 days
    OTIF ≥ 97%
    Lost time injury frequency rate below 1.2
    At least 50% recycled content in packaging
    Supplier audit score above 80 points
    Employees recommend us: eNPS > 30
    Regretted attrition under 5%
    Time to fill engineering roles: max 45 days
    Demo no-show rate below 20%
    Every deal above $100k has an executive sponsor
    Reps spend no more than 20% of their time on admin
    Ticket reopen rate < 4%
    At-risk ARR below $500k
    P1 bugs fixed in < 24h
    Rule-of-40 score of 40 or more
    Net debt / EBITDA below 2.5x
    Capex within €12m
    IRR of at least 15% on new projects
    Maintain a Net Promoter Score of at least 55
    Less than 0.5% of orders shipped late
    Employee satisfaction above 4.2/5
    Program expense ratio of at least 85%
    At least 80% of trainees employed within 3 months
    Administrative costs < 12%
    Cost per lead below €45
    Test suite runs in under 12 minutes
    Mean time to first review < 12 hours
    Team health check average of 4 or higher
    Get peer feedback score of 4+
    Phone screen time under 90 minutes
    1M+ impressions on the launch campaign
    Email CTR > 3%
    CPL < $80
    Marketing-sourced pipeline ≥ 40% of total
    Share of voice at least 25% vs. top 4 competitors
    Average sales cycle of 45 days or less
    Forecast within 5% of actuals
    Logo churn no higher than 1.5% monthly
    Cash runway ≥ 18 months
    EBITDA margin 15%+
    Budget variance within ±3%
    Contract turnaround ≤ 3 business days
    All critical vulnerabilities patched within 7 days
    Helpdesk CSAT ≥ 4.6
    p95 checkout latency stays under 800 ms during peak
    Alert noise: < 5 pages per on-call shift
    Every P1 has a postmortem within 5 business days
    Bring build time below 10 minutes
    Flaky test rate ≤ 1%
    All CI jobs finish in under 15 min
    First response on community PRs within 48h
    Docs coverage of public API ≥ 90%
    ≤ 10 escalations to engineering per month
    Tech debt ratio < 5% (SonarQube)
    Developer NPS 40+
    At least 80% of engineers say they can deploy with confidence
    Pair-program at least 2 hours a week
    PRs reviewed within 1 business day (80th percentile)
    Rollback takes < 5 min
    Vulnerability backlog under 50 mediums
    Data quality score > 95
    Dashboards load in 3 seconds or less
    Recall of at least 0.9 on the holdout set
    Inference cost below $0.002 per request
    Potholes fixed within 3 working days of being reported
    At least 60% of libraries open on Sundays
    Reduce call-centre wait times to under two minutes
    Measles vaccination coverage ≥ 95%
    Nurse vacancy rate below 5%
    Attendance of at least 95% in every year group
    Donor retention above 60%
    Waiting list shorter than 4 weeks
    K-factor > 0.5
    Burn < $150k per month
    Run 10K in under 45 minutes
    Sleep at least 7 hours per night
    Screen time under 2 hours per day
    Resting heart rate below 55
    At least 70% of new customers finish the guided setup in their first week, measured in Amplitude
    No team runs more than two projects in parallel
    Account executives spend at least 60% of their time with customers
    Realized savings of at least $1.5M
    Perfect order rate > 95%
    TRIR of 0.8 or lower
    Protocol deviations fewer than 2 per site
    Infection rate after surgery under 1%
    Patient safety incidents reported within 24h
    Staff turnover ≤ 12%
    Food waste below 70 grams per meal
    CO2 per guest night ≤ 8 kg
    Respond to all social media comments within 2 hours
    Maintain CSAT above 92%
    Keep churn below 3%
    Close monthly books within 5 days
    Reduce page load time to under 2 seconds
    Fewer than 5 critical bugs per release
    Fix all critical bugs within 24 hours
    Patch critical vulnerabilities within 48 hours
    Usability score of at least 85
    UX: SUS from users at 75 or more
    CS: gross retention > 94%, NRR > 118%
    Velocity within 10% of forecast
    Backlog of customer-reported bugs < 100
    Failover in under 60 s with no data loss
    Deletion requests done in 10 days
    Agent CPU usage below 2%
    Agent CPU usage below 2% on idle hosts
    LCP < 2.5s for 75% of visits
    Lighthouse score of 90+ on all templates
    Manual regression takes 1 day at most`,
  level: `
    95% of tickets answered < 4h
    Net revenue retention of 120%
    Zero P1 incidents
    Present in 12 countries by year end
    1 in 5 new customers comes from a referral
    Half of onboarding tickets solved by the bot
    A third of our suppliers have signed science-based targets
    None of our top 20 accounts churn
    > $1M ARR
    4.8 stars on Trustpilot
    Deliver the stadium roof under budget
    100% of managers hold monthly 1:1s
    Maintain 99.95% uptime across all regions
    90% of planning applications decided within 8 weeks
    75% of Year 6 pupils meet the expected standard in maths
    Meditate 10 minutes every day
    80% of reps at or above quota
    Zero audit findings rated high
    100% of customer data encrypted at rest
    Average home attendance of 3,500
    Bench press 100 kg
    Practise piano 30 minutes a day
    Phone-free evenings 5 days out of 7
    1,000 readers a month on my blog
    90% of seniors can make a video call after the course
    Half of the plots are taken
    Sunday attendance at 150
    Roof repaired within the budget of €90,000
    Rooms occupied 78% on average in low season
    45% direct bookings
    Table turnover of 2.5 per evening
    Food cost 28%
    5 of 6 new dishes stay on the menu
    95% of contracts above €25k tendered openly
    Average of 4 bidders per tender
    Digital identity used by 60% of adults
    99.5% availability of the tax portal during filing season
    25% of new officers are women
    Bus services on time: 85%
    Half of the bus fleet electric
    District heating supplies 40% of homes
    70% of apprentices complete their training
    Business registration takes one day
    World Bank ranking in the top 20
    90% of EU funds absorbed
    Museum visitors: 400,000
    > 40 NPS
    CSAT of 4.5 out of 5 stars
    Net Promoter Score above industry average
    SLA met 95% of the time
    4 out of 5 customers rate us excellent
    One in three leads converts
    Two thirds of employees participate
    Nine out of ten invoices paid on time
    Not a single customer lost to competitor X
    None of our services run on unsupported versions
    Sub-second response for all dashboards
    Get to inbox zero
    Five nines of availability
    $1.2MM ARR by year-end
    €0.9M EBITDA
    US$ 4m in cash at year end
    Ramp time of 3 months
    100% of new reps certified within 30 days
    20 demo requests per week from pricing page
    Average contract value (ACV) of $60k
    80% of legacy customers on new plans
    15% of orders include a bundle
    Sell-through of 80% by week 8
    Mystery shopper score 90/100
    Self-checkouts handle 45% of transactions
    Loyalty members account for 55% of sales
    Audit score of B or better for all tier-1 suppliers
    Supplier on-time delivery 95%
    France contributes 10% of revenue
    Contain 40% of chats in the bot
    Bot containment 40%
    Intent accuracy 92%
    Agents schedule adherence 93%
    QA score 90
    Sales playbook used in 90% of opportunities
    100% of teams have OKRs in the tool
    Weekly check-ins done by at least 85% of teams
    90% of employees can name our top three priorities
    No paper in the onboarding process
    New hire 90-day retention 95%
    40% of shortlisted candidates from underrepresented groups
    80% satisfaction with flexible working
    One mental health first aider per 50 employees
    Public sector makes up 20% of revenue
    Tender hit rate 1 in 3
    Consultant utilisation 78%
    Average day rate €1,150
    No project with a negative margin
    80% of projects delivered on time and on budget
    Client NPS of 60 after project close
    Achieve zero safety incidents
    Complete 95% of projects on time
    Respond to 90% of support tickets within 1 hour
    Email open rate of 30%
    Upsell 20% of existing customers
    100% of employees pass the security awareness test
    Maintain cash reserves of $2M
    98% on-time delivery
    Source 50% of energy from renewables
    Zero stockouts on A-items
    140 picks per hour
    12 forklift inspections per month
    Carrier on-time pickup 97%
    25% of last-mile km driven electric
    40% of claims settled without human touch
    8% of new motor policies are usage-based
    Broker NPS of 45
    60% of brokers active on the portal monthly
    Quote-to-bind ratio of 30% reached
    Quote-to-bind ratio 30%
    Guest checkout used for half of orders
    99% of card payments go through first time
    PCI audit: no findings
    Merchant CSAT 4.4/5
    Newsletter opened by 35% of merchants
    Net new merchants: 40 per month
    Teachers observe 2 peers each term
    Year 8 pilot rated helpful by 75% of students
    Library open until 6pm on 4 days a week
    SEND reviews completed within statutory timescales: 100%
    No complaints unresolved after 10 days
    Grant success rate 25%
    Field-weighted citation impact of 1.5
    PhD completion within 4 years: 80%
    Student satisfaction (NSS) at 85%
    100% of exams graded within 15 working days
    Staff-student ratio of 1:14
    Lecture capture available for 95% of lectures
    Alumni giving participation 12%
    60 scholarships awarded annually
    Top 250 in QS
    100% of staff complete cybersecurity training
    Wi-Fi outages: none during exams
    IT tickets closed the same day: 70%
    No laptop older than 5 years
    75% of digital roadmap delivered
    Intranet adoption of 80%
    Webinar attendance rate of 45%
    5 of 25 target accounts in pipeline
    ROAS of 4
    Attribution model covers 95% of spend
    Feature adoption of 35% after 30 days
    Zero customers lost due to the migration
    Onboarding NPS at 50
    65% of new accounts complete the checklist
    98% of devices supported
    #1 Product of the Day on Product Hunt
    800 upvotes on Product Hunt
    95% of rent collected by the 5th of each month
    Average re-let time of 18 days achieved
    Average re-let time 18 days
    Gas safety certificates valid for 100% of homes
    Tenant panel meets 4 times a year
    60% of supported tenants still in work after 6 months
    EPC C or above for 85% of stock
    Farm-gate price of €0.48 per litre
    Box customers stay for 8 months on average
    Ticket sales cover 80% of hall hire
    Bar takings of £600 a night
    Committee vacancies filled: all five
    One coach for every 8 juniors
    30% of taster participants join
    Floodlights working on 95% of evenings
    Goal difference of +10
    League position 5th or higher
    85% of customers complete onboarding within 14 days
    First contact resolution rate of 75%
    60% of weekly active teams use the Slack integration
    Migrate 100% of services to Kubernetes
    Zero data loss events
    Deploy at least once per day
    Fix 50% of legacy bugs
    No open Sev1 bugs older than 48h
    OEE of 85%
    100% of operators trained in lean basics
    Inventory accuracy 99%
    30% of open positions filled internally
    90% completion rate for mandatory trainings
    Performance reviews completed on time for 95% of employees
    Inclusion index of 80
    120% of sales quota
    Reseller NPS of 30
    95% of proposals sent within 24 hours of the demo
    A quarter of new contracts are multi-year
    Zero tickets older than 30 days
    AI triage routes 80% of tickets correctly
    QA reviews 5% of conversations
    Have 70% of customers on the new plan
    70% of customers on the new plan
    15% of customers refer someone
    Billing errors: 0
    Board pack delivered 5 days before the meeting
    Travel spend at 65% of last year's level
    100% of pull requests have at least one reviewer
    90% of patients rate their visit as good or excellent
    Average door-to-doctor time of 25 minutes
    No medication errors causing harm
    Every incident review published within a week
    0 regressions in LTS releases
    No meetings on Wednesdays
    Drink 2 litres of water a day
    €200 saved every month
    Garden produces half of our vegetables
    Finish the course with a grade of 90%
    Average G2 rating of 4.7
    20% of target accounts engaged
    Attendee satisfaction 4.5/5
    Top 3 ranking for 15 keywords
    Pipeline coverage 4x
    SDRs make 50 calls per day
    Each AE self-sources 2 opportunities per month
    MEDDICC fields complete on 95% of opportunities > $50k
    QBRs held with 100% of key accounts
    90% of invoices processed without manual touch
    Invoices paid within terms: 98%
    100% of vendor contracts reviewed
    Zero regulatory fines
    95% pass rate on phishing simulation
    MFA enabled for 100% of staff
    Mean time to detect: 30 minutes
    RTO of 4h proven in DR test
    99.9% of API requests succeed over a rolling 28-day window
    Data freshness: 99% of partitions land before 6am UTC
    70% of infra managed in Terraform
    100% of clusters on k8s 1.29
    No breaking changes in minor releases
    Indexing throughput of 50k docs/s
    No manual steps in the deploy pipeline
    0 secrets in git history
    Patch SLA met for 95% of hosts
    SSO adoption at 90% of enterprise accounts
    Task success rate 90%
    Design system used in 80% of screens
    95% of bins collected on schedule
    No road deaths
    90% of residents satisfied with parks
    80% of permit applications submitted online
    FOI requests answered within 20 working days in 95% of cases
    Ambulance response in 7 minutes for category 1 calls
    Hospital-acquired infections at zero
    18-week target met for 92% of patients
    Zero never events
    Mortality rate no worse than national average
    GP appointments available within 48 hours
    75% of discharges before noon
    No pupil leaves without a qualification
    Every pupil reads 20 books
    85% pass the phonics screening check
    Parent evening attendance 80%
    100% of teachers trained in safeguarding
    40% of leavers go to Russell Group universities
    Fundraising cost ratio of 22p per £1
    Volunteers stay on average 18 months
    100% of programmes have a safeguarding lead
    Win rate of 40% on grant applications
    80% of clients report improved wellbeing
    ✅ Uptime 99.95% [0.7]
    ~99% of emails delivered
    Support: CSAT 95 / 100
    100 beta users active every week
    40% of users say they'd be "very disappointed" without us
    LTV:CAC of 3:1
    18 months of runway in the bank
    3,000 members in Discord
    Average of 50 attendees per meetup
    No alcohol on weekdays
    Save 20% of my salary
    Zero credit card debt
    Date night twice a month
    Every customer-facing employee spends one day a month in support
    Right first time: 98%
    Vision inspection catches 99% of label errors
    Paint shop running at 90% of design capacity
    Same-day delivery available to 60% of households
    Delivery slots kept: 96%
    365 days without a lost-time accident
    Enrolment on track in all 12 sites
    95% of samples reported within 4 days
    Theatres start on time 90% of the time
    Mandatory training compliance of 95%
    Appraisals done for 100% of staff
    Staff survey: 70% would recommend as a place to work
    120 night staff use the wellbeing programme
    Cafeteria rated 4/5 by staff
    A third of meals served are vegetarian
    70% of suppliers within 100 km
    100% green electricity
    Onboarding emails have 50% open rate
    Resolve 85% of issues on first contact
    100% of employees complete diversity training
    Complete 100% of performance reviews on time
    Collect 98% of receivables within 45 days
    Zero material weaknesses
    No data breaches
    30% of users adopt the new feature
    New feature adopted by 30% of users
    Product-market fit validated by 40% Sean Ellis score
    Hiring to plan: 90% of roles filled by quarter end
    Quality: 90% of bugs with severity label triaged within 7 days
    CMO: 150% of plan for inbound opportunities
    VP Eng: 100% of teams below error budget
    Docs: no page older than 12 months without review
    CS: health score green for 85% of ARR
    Prod Ops: 100% of PMs have 3 customer calls a month
    3 customer calls per PM per month
    Deliver 95% of committed story points
    No carry-over stories at sprint end
    Avg. resolution time: 36h
    Move 100% of repos to the monorepo
    20 community plugins in the registry
    Plugin registry: 99.9% availability
    Media: 25 tier-1 mentions
    App available in 6 languages
    95% translation coverage
    70% of regression suite automated
    No regression escapes to production`,
  count: `
    Publish 12 posts
    Hire 5 engineers
    At least 3 case studies published
    Get 10 new logos
    Go running twice a week
    Sign three new distribution partners
    Two dozen interviews with lapsed members
    Conduct 25 customer discovery calls
    Run 4 A/B tests on the pricing page
    Onboard 15 new agencies
    Raise $250,000 for the new wing
    Plant 5,000 trees along the river
    Recruit 40 foster families
    Distribute 1,200 food parcels by Christmas
    Read 24 books this year
    Save €6,000 for an emergency fund
    Close 8 enterprise deals
    Train 60 store managers on the new rota tool
    Win 12 home games
    Sell 1,200 season tickets
    Promote 3 academy players to the first team
    Complete 3 strength sessions a week
    Cycle 3,000 km this year
    Swim 40 lengths without stopping
    Climb 10 peaks above 3000 m
    Learn 5 new songs
    Play two concerts
    Cook 20 new recipes
    Sell 50 unused items
    Write in my journal 5 times a week
    Give 3 public talks
    Attend 6 networking events
    Make 10 new professional contacts
    Complete 3 Coursera courses
    Publish 26 blog posts
    Get 100 newsletter subscribers
    Help 200 seniors get online
    Collect 5 tonnes of litter
    Host 12 beach clean-ups with at least 30 people each
    Deliver the newsletter to 1,200 households
    Baptise 12 children
    Form 4 new small groups
    Raise 90 000 euros for the church roof
    Serve 40,000 covers
    Introduce 6 new dishes
    Draft and circulate 3 policy briefs
    Train 150 procurement officers
    2 million citizens enrolled in digital identity
    Carry out 1,200 inspections
    Recruit 300 new officers
    Deploy 500 body cameras
    Build 12 km of segregated cycle lanes
    Order 40 electric buses
    Put 40 electric buses into service
    Insulate 8,000 homes
    Connect 3,500 households to district heating
    Install 200 MW of wind capacity
    Hold 8 public hearings
    Public hearings in 8 regions
    Create 5,000 childcare places
    Place 4,000 young people in apprenticeships
    Attract 15 foreign investment projects
    Attract €500m of foreign investment
    Digitise 1.2 million archive pages
    Attract 400,000 museum visitors
    A dozen customer references
    Two dozen new references
    A couple of lighthouse customers signed
    Three to five lighthouse customers signed
    5-7 lighthouse customers signed
    Sign between 5 and 7 lighthouse customers
    Hire 2–3 designers
    Hire up to 5 contractors
    £15k of new MRR
    Save 500 engineering hours
    Ramp 8 new reps
    Close first 3 deals above $100k ACV
    Migrate 80 legacy customers to new plans
    Collect $2M of overdue invoices
    Recover 300 abandoned carts
    Introduce bundles in 4 categories
    Sell 2,500 bundles
    Install 40 self-checkouts
    Enrol 100,000 loyalty members
    Audit 30 suppliers
    Dual-source 10 critical components
    Launch in 3 new markets: FR, ES, IT
    First €1M revenue in France
    Localize 120 help articles
    Gather 200 reviews on Trustpilot
    Handle 20,000 contacts a week
    Facilitate 6 cross-team retrospectives
    Answer 100 employee questions in AMAs
    Fill 12 open positions
    Build a pipeline of 60 qualified candidates
    Offer 4 wellbeing workshops
    Train 20 mental health first aiders
    Log 500 near misses
    2 evacuation drills held
    5 new clients in the public sector
    Bid on 15 public tenders
    Win 5 public tenders worth at least €100k each
    Write 6 case studies with client quotes
    Case studies from 6 clients
    Launch 2 new product lines
    Secure 3 strategic partnerships
    Expand to 3 new cities
    Provide 40 hours of training per employee
    Add 100 articles to the knowledge base
    Generate 1,000 MQLs
    Host 5 webinars
    Host 5 webinars with at least 100 attendees each
    Secure 10 media placements
    Close $2M in new deals
    Schedule 200 product demos
    Train 50 sales reps on the new CRM
    Migrate 10 services to the new architecture
    Complete 4 security audits
    Raise $5M in venture capital
    Implement 20 employee suggestions
    Volunteer 500 hours in the community
    Donate $50,000 to local charities
    Cross-train 15 pickers
    Sign framework agreements with 4 carriers
    Trial electric vans in 3 depots
    Write 30,000 new policies
    Onboard 60 brokers to the portal
    Interview ten brokers about quoting
    Close 20 teams on annual plans
    Design 3 alternative checkout flows
    Test 3 checkout flows
    Add 2 payment methods
    Go live with 150 merchants
    Send 12 merchant newsletters
    Hold 3 merchant advisory council meetings
    Visit all 20 tier-1 merchants
    Visit 20 merchants on site
    40 net new merchants
    Add 300 books to the library
    30 parents trained as reading helpers
    Recruit 30 parent reading helpers
    Publish 40 peer-reviewed papers
    Win €3m in research grants
    Supervise 12 PhD students to completion
    Launch 3 online master's programmes
    Enrol 450 students in online programmes
    450 students enrolled in online programmes
    Refurbish 12 classrooms
    Contact 5,000 alumni
    Host 10 alumni events in 5 cities
    Raise $2M for scholarships
    Award 60 scholarships
    Develop 5 micro-credentials
    Install 200 bike racks
    Replace 400 laptops
    Complete 15 of 20 projects in the digital roadmap
    Deliver 6 customer webinars
    Launch 4 nurture campaigns
    Earn 20 press mentions
    Upload 24 videos
    Identify 25 target accounts
    Land 5 target accounts
    Rewrite top 20 landing pages
    Rewrite 20 landing pages
    Enrich 50,000 contact records
    Complete 8 discovery sprints
    Train 12 PMs in SQL
    Move 2,900 accounts off the legacy editor
    Ship 3 onboarding improvements
    Recruit 40 beta testers
    Ship beta to 40 testers
    Gather feedback from 40 beta testers
    Fix 30 UI papercuts
    500 new 5-star reviews
    Collect 800 upvotes on Product Hunt
    Complete 400 kitchen replacements
    Visit 1,500 tenants at home
    Help 200 tenants into work
    Hand over 90 new homes
    Retrofit 250 homes
    Plant 4 km of hedgerow
    Host 20 school visits
    Sing in 4 concerts
    Rehearse 30 new pieces
    Sell out 3 of 4 concerts
    Raise £4,000 through raffle and cake sales
    Welcome 60 new members
    Qualify 6 new coaches
    Run 5 taster days
    Log 10,000 volunteer hours
    Onboard 10 members to the customer advisory board
    Create 50 new help center articles
    Hire 2 Customer Success Managers
    Generate 300 product-qualified leads
    Launch 3 referral campaigns
    Ship 5 integrations requested by enterprise customers
    Hold 6 tech talks
    Resolve 40 accessibility issues
    Complete 120 safety walks
    Train 100 operators in lean basics
    Qualify two alternative suppliers for critical parts
    Save $400k in procurement
    Deliver 8 leadership workshops
    Match 30 mentor-mentee pairs
    Publish 2 engineering blog posts per month
    Attend 5 campus career fairs
    Close 15 deals with companies of 500+ employees
    Recruit 10 resellers in LATAM
    Produce 12 ROI calculators for key verticals
    Get executive sponsors for 20 deals
    Write 30 macros
    Run 12 customer health reviews a month
    Publish 5 customer stories
    Collect 40 references
    60 referrals
    Refactor 10 modules
    Save €250k through renegotiated contracts
    Sell 2 non-core assets
    Evaluate 20 acquisition targets
    Sign 2 letters of intent
    Publish 8 case studies by end of Q3
    Hire and onboard 12 engineers
    Run 3 hackathons
    Serve 2,000 new patients
    Train 60 nurses on the new EHR
    Recruit 5 anaesthetists
    Raise $750,000 at the annual gala
    Provide 1,000 families with clean cookstoves
    Hold 10 fundraising events
    Book 30 speaking slots
    Contribute 25 patches upstream
    Close 50 stale issues
    Ship 4 monthly releases
    Mentor 6 interns
    Deliver 3 lunch & learn sessions
    Earn 2 cloud certifications
    Write one blog post a month
    Give 4 presentations to leadership
    Walk 10,000 steps a day
    Read two books per month
    Put aside €2,400
    Finish 6 modules of the course
    Donate blood 3 times
    Get featured in 5 tier-one publications
    Collect 150 G2 reviews with 4+ stars
    Produce 10 video testimonials
    Source $3M new pipeline from events
    Speak at 3 industry conferences
    Annual user conference attended by 800 people
    Build 60 high-quality backlinks
    Close $1.2M in new business
    Win back 12 churned accounts
    Book 200 qualified demos
    Upsell 30 existing accounts
    Run QBRs with 25 key accounts
    Open offices in 2 new cities
    Raise Series A of €8M
    Secure 2 term sheets
    Deliver privacy training to 400 employees
    Run two disaster recovery drills
    Write 15 runbooks
    SLOs defined for 25 services
    Merge 30 upstream PRs
    Onboard 4 new maintainers
    Release 2 minor versions
    Conduct 3 chaos game days
    Close 40 security tickets
    Migrate 12 reports to the data lake
    Label 20,000 images
    Run 12 experiments, ship 3 winners
    2 experiments shipped per sprint
    Ship 10 quick wins from the UX audit
    Usability tests with 24 participants
    Design system: 30 components documented
    Build 350 affordable homes
    Resurface 40 km of local roads
    Hear from 2,000 residents in the library consultation
    Digitise 30 council services
    Publish 100 open datasets
    Vaccinate 12,000 children against measles
    Recruit 120 nurses from abroad
    Train 500 volunteers in first aid
    Save 1,000 units of blood
    Hold two parent evenings per term
    Send 25 students to university summer schools
    Raise £1.5m from major donors
    Recruit 300 new volunteers
    Plant 1 million trees by 2027
    Submit 12 grant applications
    Win 5 grants over £50k
    Meet with 40 MPs
    Deliver 2,500 counselling sessions
    (0.4) Hire 3 backend engineers - 1 hired so far
    3 new integrations live by June 30
    5 enterprise pilots started
    Onboard first 100 beta users
    First 10 paying customers
    Talk to 5 users every week
    50 user conversations
    Close $1.5M seed round
    Apply to 10 accelerators
    Get 10,000 downloads in the first month
    10,000 new downloads
    Add 1,000 members to the Discord
    Host 4 meetups with 50+ attendees each
    Record 10 podcast episodes
    Finish 3 Rust side projects
    Solve 100 LeetCode problems
    Read 12 books on leadership
    Run 500 km in total
    Cook at home 5 nights a week
    Write 500 words per day
    Write 40,000 words of the novel
    Save up an emergency fund of 10k€
    Visit 3 new countries
    Interview 15 customers who churned in the last 6 months and publish the findings
    Bring in $500,000 from the new partner channel
    Deliver 4 product trainings to the sales team with an average rating of 4.5
    Identify and document 10 cost saving opportunities
    Implement 5 of the 10 cost-saving ideas
    Produce 2,000 units in the new paint shop
    Open three micro-fulfilment centres
    File 8 patents
    Three papers accepted at top-tier conferences
    Enrol 240 patients in the phase II trial
    Perform 600 cataract operations
    40 staff complete the leadership course
    Serve 300 vegetarian meals a day
    Switch 12 suppliers to local farms
    Install 400 kW of solar panels
    Offset 2,000 tonnes of CO2
    Acquire 500 new customers
    Sign up 1,000 new users
    Publish 3 long-form articles a week
    Generate 200 backlinks
    Train 25 support agents
    Hire 10 salespeople by end of Q1
    Conduct 20 stay interviews
    Save $1M in operating costs
    Raise $10 million in Series A funding
    Deploy 3 times a week
    Document 20 APIs
    Release 4 new features
    Conduct 15 usability tests
    Run 10 experiments
    Validate 3 new product ideas
    Infra: move 3 services off the legacy cluster => 100%, all moved
    Alliances: sign two co-sell agreements with hyperscalers
    Docs: 40 pages reviewed
    Growth: run 6 onboarding experiments
    Fix top 20 customer-reported bugs
    2 successful failover drills
    10 analyst briefings
    Earn 3 industry awards
    25 new tier-1 mentions
    Translate the app into 4 languages
    Automate 200 regression cases`,
  relative: `
    Double organic traffic
    Increase MAU 30% QoQ
    Grow pipeline by 2x
    10x the number of weekly builds
    eNPS +15 pts
    Increase average order value by 12%
    Reduce time-to-hire by 10 days
    Lower cost per lead by 25%
    30% YoY growth in subscription revenue
    Sell 15% more season tickets than last year
    RevPAR +8%
    Reduce OTA share by 10 points
    Reduce tender cycle time by two weeks
    Reduce paper forms by 70%
    Reduce the tax gap by one percentage point
    Burglaries down 12% on last year
    Increase cycling by 50%
    Cut NO2 concentrations by 20 per cent
    +200 MW of wind capacity
    Bring youth unemployment down by 5 points
    Increase exports by €2bn
    Museum visitors +10%
    Grow revenue 3x year over year
    2X organic sign-ups
    10x faster search
    Approval time halved
    Half as many approval steps
    Reduce approval steps by half
    £15k more MRR
    MRR growth of 8% month over month
    8% m/m growth
    8% MoM growth in MRR
    Grow at least 8% MoM
    At least 8% growth in MRR each month
    Increase win rate by at least 5 pts
    +5pp win rate
    Win rate +5 p.p.
    Improve gross margin by 150 bps
    20-30% fewer tickets
    Ticket volume down by a third
    A third fewer tickets
    Reduce tickets by one third
    Shrink binary by 4 MB
    Twice as many deploys
    Deploy twice as often
    Onboard customers twice as fast
    Cut onboarding time in half
    Ramp new reps 30% faster
    "Talk to Sales" clicks up 30%
    Reduce discounting by 5 points
    Cart abandonment -8%
    Raise AOV 10%
    Same-store sales up 4% YoY
    Same-store sales growth of 4%
    Shrinkage down 0.2 pts
    Visit frequency of loyalty members +10%
    Cut supplier lead times 25%
    Bring warranty costs down by €300k
    20% lower cost per contact
    Handle 15% more contacts with the same headcount
    Enhance customer satisfaction by improving average survey scores by 10%
    Reduce the average number of days to onboard a new client by 5
    Intranet visits per week up 50%
    First-year attrition -10pp
    Agency fees reduced by €200k
    Cut absenteeism by a fifth
    Double near-miss reporting
    Raise day rate by €75
    Increase market share by 5%
    Reduce operational costs by 15%
    Increase productivity by 20%
    Improve diversity in leadership by 30%
    Decrease average resolution time by 25%
    Increase lead conversion rate by 15%
    Increase brand mentions by 50%
    Increase sales by 25%
    Shorten the sales cycle by 20%
    Reduce technical debt by 30%
    Reduce deployment failures by 50%
    Reduce security vulnerabilities by 60%
    Increase profit margin by 3%
    Reduce accounts receivable by 10 days
    Reduce delivery times by 2 days
    Lower inventory holding costs by 12%
    Reduce carbon footprint by 20%
    Picks per hour +18%
    Reduce damage claims by €50k
    Reduce empty miles by a third
    Claims leakage down 2 points
    Lapse rate improves by 1.5 points
    Cut 12 legacy products
    Calls from brokers -25%
    Annual plan share +10 points
    Payment failures reduced 40%
    Manual reviews down by 60%
    Merchant churn minus 1pt
    Library loans up 20%
    Persistent absence reduced by a quarter
    Citations +12%
    International applications up by one fifth
    Food waste in canteen minus 30%
    Phishing reports up 3x
    Reduce print volume 40%
    Improve webinar attendance rate by 20%
    Boost Instagram engagement 2x
    Raise aided awareness by 8 points
    Paid CAC down 20%
    Ship 30% more experiments
    Support contacts per 1,000 users down 15%
    Time to first project -40%
    Reduce app size by 15 MB
    Negative reviews cut in half
    Rent arrears reduced by £34k
    Repairs backlog down 40%
    Heating bills 15% lower for retrofitted homes
    Raise wheat yield by 10%
    Water use per tonne down 12%
    Programme costs down by a third
    Website visits doubled
    Membership up by 60
    Energy bill cut by £5,000
    Reduce support ticket volume by 20%
    Increase product-qualified leads by 40%
    Increase average session duration by 15%
    Cut AWS bill by 18%
    Reduce changeover time by 30 minutes
    Decrease energy consumption per unit by 8%
    Increase internal mobility by 25%
    Grow partner revenue 40%
    Cut no-shows for demos by half
    Increase multi-year contracts by 25%
    Reduce time spent on admin by 3 hours per rep per week
    Backlog older than 7 days reduced by 80%
    Double CSM-sourced expansions
    Bug reports per release -50%
    Month-end close two days faster
    Travel spend -35%
    Interest cost down 80 bps
    Capex reduced 10% vs plan
    Reduce average ticket resolution time by 35%
    Improve lead-to-close rate by 4 percentage points
    Reduce readmissions by 12 %
    Volunteer turnover down 20%
    Boost test suite speed by 4x
    Contributor base grows 50%
    Two fewer meetings per week
    Lose 6% body fat
    Increase blog traffic by 50% over Q2
    Double the number of newsletter subscribers
    Improve rep productivity by 15%
    Grow expansion revenue 35%
    Reduce operating expenses by $2M
    Reduce helpdesk tickets per employee by a third
    Reduce SaaS spend 20 percent
    Toil reduced by 50%
    Improve indexing throughput by 3x
    Cut memory footprint in half
    40% fewer support escalations to engineering
    Reduce tech debt by 20%
    Decrease PR cycle time by 24 hours
    3x faster training runs
    Reduce household waste by 6% compared with 2023
    Cut potholes complaints by a quarter
    Reduce call-centre wait times by 3 minutes
    Reduce emergency admissions of over-75s by 10%
    Halve fixed-term exclusions
    Increase sixth form numbers by 15
    Reduce behaviour incidents by 30%
    Increase legacy income by 20%
    Reduce plastic use 50%
    Clients' wellbeing scores improve by 2 points
    **Revenue +25%** vs last year
    +30% demo requests
    -15% infra cost
    Cut screen time in half
    Lose 5 kg
    Cut the time engineers spend on support rotations by 30% so that they can focus on the roadmap
    Increase the number of deals sourced by partners 2x compared to H1
    Freight cost per pallet down 7% y/y
    Perform 10% more cataract operations than last year
    Reduce agency spend by £300k
    Staff survey engagement score up 0.3
    Reduce food waste per meal by 50 g
    Reduce scope 3 emissions 15% against 2022 baseline
    Increase customer lifetime value by 20%
    Increase repeat purchases by 15%
    Reduce bounce rate by 10%
    Increase search impressions by 40%
    Grow the email list by 5,000 subscribers
    Increase social engagement by 25%
    Decrease escalations by 30%
    Increase employee engagement score by 10 points
    Reduce voluntary turnover by 5 percentage points
    Cut costs by 10%
    Improve gross margin by 3 points
    Increase free cash flow by 12%
    Reduce cloud spending by 15%
    Reduce page load time by 50%
    Decrease production bugs by 50%
    Reduce security incidents by 75%
    Increase daily active users by 20%
    Double the number of monthly orders
    Triple revenue
    Sec: decrease mean age of open S2 vulnerabilities by 40%
    Growth: +20% new namespace activation
    Backlog of customer-reported bugs down 60%
    Customer-reported bugs: -60%
    Agent CPU usage -30%
    Grow plugin registry by 50 plugins
    50% less manual QA
    A 2x improvement in query speed`,
  'yes-no': `
    Pass SOC 2 audit
    Every single store has a trained first-aider
    All Q3 releases go out on time
    Error budget never exhausted
    Partner portal is live in all five languages
    Win promotion to the second division
    Qualify for the national championships
    Pass grade 5 piano exam
    Get promoted to senior engineer
    Get certified in AWS
    AWS Solutions Architect certification achieved
    All plots taken
    Parish newsletter reaches every household
    New procurement law in force by 1 January
    Climate plan adopted by parliament
    Trade agreement ratified by all member states
    EU funds programme approved by the Commission
    New reps hit quota by month 4
    All new stores profitable within 18 months
    Click & collect available in all stores
    Every critical component dual-sourced
    Help center available in French, Spanish and Italian
    Hiring plan approved by CFO
    Obtain board approval for the budget
    All department heads have shared OKRs by Jan 15
    All salaries within band
    Fire inspection passed without remarks
    B Corp certification
    Obtain ISO 27001 certification
    Achieve SOC 2 compliance
    Every forklift inspected monthly
    Regulator approves usage-based product
    PCI DSS v4 attestation
    All tier-1 merchants visited this quarter
    Every teacher observes a peer once per term
    School council constitution ratified
    Teaching school status granted
    New campus accredited
    All syllabi online before term starts
    All staff complete cybersecurity training
    ERP contract signed
    Attribution model trusted by finance
    All PMs pass the SQL test
    Beta exit criteria met
    Featured on Product Hunt
    All homes have a valid gas safety certificate
    Planning permission for phase 2 granted
    Organic certification for the lower farm
    All committee posts are filled
    Club awarded Clubmark
    Every trip leader holds a first-aid certificate
    All services emit structured logs
    All production databases have tested backups
    New engineers can deploy on day one
    ISO 9001 recertification obtained
    Plant certified carbon neutral
    All employees have a development plan by 31 March
    Compensation bands approved by the board
    Enterprise agreement with Acme signed
    24/7 support available in EMEA and APAC
    Treasury policy approved by the audit committee
    Free cash flow positive in Q4
    Free cash flow positive
    Acquisition of target A closed
    Achieve HIPAA compliance
    Maternity EHR module certified by the ministry
    Obtain charity registration in Ireland
    All endpoints documented in OpenAPI
    Project accepted into the CNCF incubator
    Pass the bar exam
    Messaging approved by exec team
    Product licensed for sale in Japan
    Break even by December
    Clean audit opinion
    GDPR gap assessment signed off by DPO
    MFA is enforced for all employees
    Every service has an owner in the catalog
    v3.0 is GA
    All new features behind feature flags
    Fully automated rollback works in staging and prod
    All P0 action items from the March outage closed
    ISO 27001 certification achieved
    Achieve ISO 27001 certification
    Become SOC 2 Type II compliant
    Website conforms to WCAG 2.2 AA
    New community centre open to the public by June
    All wards have single-sex bathrooms
    Rated Good by Ofsted
    Ofsted judgement of "Outstanding"
    Eco-Schools Green Flag awarded
    Grant from the lottery fund secured
    Seed round closed
    Weekly release train never missed
    Pass the B2 German exam
    All launches follow the new launch checklist
    Sales and marketing have signed off a shared definition of an SQL
    FDA approval for the new assay
    Science-based targets validated by SBTi
    Receive an unqualified audit opinion
    Pass external security audit
    Pass external security audit with zero critical findings
    RFC on multi-region approved
    All repos in the monorepo
    All repos live in the monorepo
    Ranked as a Leader in the Gartner MQ
    Named a Leader in the Forrester Wave`,
  activity: `
    Ship v2 to all customers
    Complete migration by end of Q2
    Roll out new performance review process company-wide
    Define and document the incident response playbook
    Conduct a competitor analysis
    Set up weekly pipeline reviews with sales leadership
    Introduce a breakfast club at all three sites
    Learn to play the guitar
    Finish the online Spanish course
    Create a battle card for each main competitor
    Launch partner portal
    Migrate payroll to the new provider
    Appoint a new youth coach
    Train for the triathlon
    Complete an Ironman
    Learn to cook Thai food
    Declutter the house
    Build a personal website
    Start a community garden
    Repair the church roof
    New spring menu
    Draft new procurement policy
    Train procurement officers
    Establish a national digital identity
    Deploy body cameras
    Open new police station in the east
    Coal plant shut down
    Shut down coal plant
    Lead the green transition
    Set up a climate citizens' assembly
    Adopt a climate plan
    Reform the apprenticeship system
    Conclude trade agreement with Mercosur
    Publish the annual budget on time
    Roll out "Talk to Sales" button on pricing page
    New packaging & pricing rolled out to all customers
    Re-negotiate AWS contract
    Install self-checkouts in flagship store
    Introduce click & collect
    Build strong relationships with suppliers
    Hold supplier day
    Dual-source all critical components
    Launch in France
    French subsidiary registered
    Hire country manager for France
    Localize help center
    Respond to all negative reviews
    Retrain intent model
    Establish a cross-functional tiger team for onboarding
    Standardize the sales playbook across regions
    Conduct weekly one-on-ones with each direct report
    Facilitate cross-team retrospectives
    Investigate root causes of Q1 churn
    Present findings to the board
    Finish hiring plan
    Get buy-in from department heads
    Communicate the strategy to all employees
    Host quarterly all-hands
    Improve intranet
    Digitize onboarding paperwork
    Source candidates from underrepresented groups
    Run salary benchmarking
    Salary bands published internally
    Introduce flexible working policy
    Roll out flexible working in 5 countries
    Update evacuation plan
    Submit B Corp application
    Expand into the European market
    Implement project management software
    Create career development plans for all employees
    Create a comprehensive FAQ section
    Launch rebranding campaign
    Develop a sales training program
    Implement automated testing
    Complete migration to microservices
    Perform penetration testing
    Automate financial reporting
    Optimize supply chain
    Adopt lean principles in production
    Publish first sustainability report
    Kick off warehouse automation project
    Audit all forklifts
    Trial electric vans in Utrecht
    Map the claims process end to end
    Launch usage-based motor product
    File usage-based product with regulator
    Retire legacy products
    Simplify the checkout flow
    A/B test guest checkout
    Add Apple Pay
    Prepare PCI DSS v4 attestation
    Monthly newsletter for merchants
    Merchant advisory council formed
    Pilot project-based learning in year 8
    Relaunch parent council
    Apply to become a teaching school
    Digitise exam administration
    Renovate lecture hall B
    Update course catalogue
    Install bike racks
    Cybersecurity training done by all staff
    ERP tender published
    Align with sales on lead scoring
    Pitch launch story to TechCrunch
    Commission brand survey
    Clean up CRM data
    Build attribution model
    Train PMs in SQL
    Sunset legacy editor
    Legacy editor switched off by Sep 30
    Introduce in-app checklists
    Gather feedback from beta testers
    Support dark mode
    Support Android 15
    Tackle top UI papercuts
    Launch on Product Hunt
    Procure new repairs contractor
    Set up tenant scrutiny panel
    Submit planning application for phase 2
    Fix the polytunnel
    Commission a new piece
    Update club website
    Apply for Clubmark
    Replace floodlights
    Implement a customer health score
    Build customer advisory board
    Create self-service knowledge base
    Hire a Head of Customer Success
    Head of Customer Success hired and onboarded
    Ship Slack integration
    Refactor authentication module
    Write onboarding docs for new engineers
    Introduce trunk-based development
    Evaluate three APM vendors
    Select a new ERP
    ERP go-live completed in all plants
    Renegotiate freight contracts
    Launch mentoring program
    Revise compensation bands
    Hold kickoff with all new partners
    Hire a partner manager
    Produce an ROI calculator
    Negotiate enterprise agreement with Acme
    Implement AI triage
    Set up weekend coverage
    Start a customer podcast
    Refactor billing
    Draft treasury policy
    Refinance the term loan
    Divest non-core assets
    Evaluate three acquisition targets
    Complete due diligence on target A
    Launch redesigned pricing page
    Create a data retention policy
    Update clinical guidelines
    Implement new EHR module for maternity
    Expand program to rural districts
    Write the annual report
    Document all endpoints in OpenAPI
    Apply for the CNCF incubator
    Define team charter
    Shadow a senior PM for one month
    Find a mentor
    Mortgage paid off
    Pay off the car loan
    Finalize brand guidelines and share with all agencies
    Redesign homepage
    Organize annual user conference
    Develop messaging for the new persona
    Implement MEDDICC across the sales org
    Run quarterly business reviews with all key accounts
    Contract with anchor client renewed
    Open Lisbon office
    Enter the Brazilian market
    Automate expense approvals
    Prepare for IPO
    Review all vendor contracts over $50k
    Roll out MFA
    Penetration test by external party
    Laptop ready on day one for every new hire
    Decommission the old data center
    Write runbooks for top 10 alerts
    Move to Terraform for all infra
    Add SLOs for all tier-1 services
    Old billing service turned off
    Turn off old billing service
    Upgrade to Rails 7.1
    Upgrade all clusters to k8s 1.29
    Release v3.0
    Spike: evaluate gRPC vs REST for internal calls
    Improve developer documentation
    Introduce feature flags
    Automate rollback
    Conduct chaos engineering game day
    Complete ISO 27001 gap analysis
    Implement SSO
    Build the data lake
    Usability testing of the new navigation
    Create design tokens
    Deliver new community centre
    Consult residents on the new library strategy
    Open data portal launched and used by all departments
    Publish open data portal
    Set up a nursing apprenticeship
    Redesign the discharge pathway
    Introduce a phonics programme
    Apply for Eco-Schools Green Flag
    Rewrite behaviour policy with staff and pupils
    Lobby for a change in the planning law
    Planning law changed
    - [x] Launch referral programme (done 12 Feb)
    Beta live
    Find product-market fit
    Close seed round
    Incorporate in Delaware
    Apply to YC
    Ship something every week
    Start a podcast
    Learn Rust
    Call parents once a week
    Finish first draft of my novel
    Get in shape
    Plan family holiday
    Interview churned customers to understand why they leave
    Partner with Finance to build a bottom-up revenue model
    Work with Product to define launch tiers
    Launch checklist adopted by all product teams
    Identify cost saving opportunities across departments
    Install vision inspection on line 4
    Commission new paint shop
    New paint shop in operation by 1 October
    Be the safest warehouse in the group
    Start phase II trial
    Submit 510(k) for the new assay
    Submit dossier to EMA
    Appoint a patient safety lead
    Patient safety lead appointed
    Hold listening sessions in all 14 departments
    Hold listening sessions
    Create a wellbeing programme for night staff
    Renovate cafeteria
    Cafeteria renovated and reopened
    Set science-based targets
    Launch new customer loyalty program
    Develop new onboarding email series
    Create a content calendar
    Revamp social media strategy
    Train all support agents on the new tool
    Implement a new HRIS
    Conduct stay interviews
    Launch quarterly recognition program
    Review and update all HR policies
    Implement a new accounting system
    Complete annual audit
    Migrate database to the cloud
    Refactor the payment module
    Document all APIs
    Implement CI/CD pipeline
    Conduct security training for developers
    Redesign the mobile app
    Define product vision
    Finalise product roadmap for next year
    Support: Hire to plan for EMEA
    Dev: Complete the Vue migration for settings pages
    Sec: publish vulnerability disclosure policy
    Data: single source of truth for ARR
    UX: benchmark study on CI configuration
    Growth: run onboarding experiment
    CS: digital touch programme MVP
    Adopt Shape Up
    Fix top customer-reported bugs
    Write RFC on multi-region
    Multi-region failover proven in production
    Test multi-region failover
    Data deletion tool shipped
    Rust rewrite of the agent
    Experiment with WASM plugins
    Innovate in the plugin ecosystem
    Translate the app into Japanese
    Automate regression suite`,
  none: `
    Improve team communication
    Become the go-to resource for indie developers
    Increase brand awareness in DACH
    Spend more time with family
    Become more confident
    Strengthen inspection capacity
    Improve public trust in the police
    Become customers' first choice
    Increase transparency
    Be a great place to work
    Improve work-life balance
    Strengthen customer loyalty
    Drive innovation
    Improve product quality
    Improve collaboration with carriers
    Robust fraud prevention
    Happy merchants
    Become a leading university
    Modern workplace
    Be top of mind for CFOs
    Become more data-driven
    Polished user experience
    Users love our product
    Stronger communities
    Have fun
    Delight our customers
    World-class onboarding experience
    Strengthen our employer brand
    Foster inclusion and belonging
    Deepen partner relationships
    Improve the quality of our code
    Raise the profile of our cause
    Be more responsive to the community
    Improve my presentation skills
    Feel more energetic
    Improve reliability
    Better observability
    Reduce tech debt
    Improve patient experience
    Better access to mental health services
    Improve behaviour
    Product-market fit
    Be a better parent
    Source more locally
    Enhance customer experience
    Increase employee engagement
    Improve sprint predictability`,
};

/** All of the above. */
export const trades: readonly Sentence[] = sentencesOf(byKind);
