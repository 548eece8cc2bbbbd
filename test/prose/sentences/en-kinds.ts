import { type ByKind, linesOf, type Sentence, sentencesOf } from './sentence.ts';

/** Sentences of many trades by the kind a coach would name; only the verdicts are compared. */
const byKind: ByKind = {
  'from-to': `
    Reduce average build duration from 42 minutes to 15 minutes
    New hires ship their first change in 3 days instead of 10
    Optimise database queries from 200 ms to 50 ms
    Reduce infra cost per user from $0.45 to $0.38
    MTTR: 4h → 1h
    Increase average gift from £20 to £25
    Grow monthly donors from 1,200 to 1,800 by year end
    Offer acceptance rate from 70 to 85%
    Narrow the gender pay gap from 9 % to 7 %
    Library loans: 12,000 last year, 15,000 this year
    Potholes repaired within 5 days instead of 12
    Average length of stay 5.1 to 4.2 days
    From 200 to 500 GitHub stars
    GitHub stars grow from 200 to 500
    Raise rating 3.9 -> 4.3
    Raise rating from 3.9 to 4.3 stars
    Rating 4.3 (3.9 today)
    Rating: 4.3, currently 3.9
    Apprentice applications: 60 (last year: 40)
    Apprentice applications 60, baseline 40
    Bring the error budget burn from 140% to under 100%
    Grow the mailing list from 3,400 to 5,000 readers
    Reduce paper use from 90 to 60 boxes per quarter
    Employee NPS 22 → 35
    Average rent arrears €310 (today: €420)
    Increase share of online bookings to 65% (currently 48%)
    Cycle time down to 4 days from 9
    Raise the literacy rate from 81% to 88%
    Cut changeover time from 90 to 45 minutes
    Yield 91 % → 95 %
    Membership from 2,300 to 3,000
    Lower vacancy rate to 4% (now 7%)
    Average response: 12 hours instead of 36
    Reduce mean time to recovery from 3 hours to 45 minutes
    Increase weekly deploys from 20 to 60
    Trial-to-paid conversion 8% → 12%
    Bundle size down from 2.1 MB to 900 kB
    Increase % of merge requests with tests from 60 to 80
    Reduce # of open P2 issues from 87 to 40
    Raise percentage of traced requests from 12% to 60%
    p75 time to merge: 3.1 d → 2 d
    Bring availability from 99.5 to 99.9
    Improve pipeline success rate (currently 82%) to 92%
    Decrease cost per active user from $1.10 to $0.95
    Increase test coverage of the API package to 85% from 71%
    Bring down average page weight from 1.9 MB to 900 kB
    Grow the share of passing accessibility checks from 72% to 90%
    Improve test pass rate on ARM (82% -> 95%)
    Drop mean time to acknowledge from 25 to 10 minutes
    Lift self-service completion from 48% to 62%
    Cut restore time from 6 h to 90 min
    Dependency freshness: 61% -> 80%`,
  level: `
    Every second order is a repeat order
    Fill 90% of shifts without agency staff
    Close 15% of tickets without a human
    Survey response rate of 85%
    Unit test coverage at 80%
    10 beta users
    50% of the fleet runs the new kernel
    Resolve 90% of P1 bugs within 24 hours
    No data loss during failover
    Bus factor of 3 for each component
    Ingestion handles 50k events per second
    Launch checklist 100% complete
    SLOs met for 11 of 12 services
    85% of employees feel heard
    Trust in the police at 70 %
    Sepsis bundle given within one hour in 95% of cases
    Digitise 100 % of records
    30% of staff use the bike scheme
    Ensure 100% compliance with the data act
    Net zero emissions
    Sales: New ACV at 120% of plan
    IACV at 105% of plan
    Deliver 95% of committed issues
    Zero open critical security findings
    99.95% availability
    2 of 4 ledger milestones complete
    Answer 80% of forum questions within 2 days
    5 active maintainers
    At each release, 3 reviewers per pull request
    90% of PRs reviewed within a day
    Average gift of £25
    1,800 monthly donors
    Monthly donors at 1,800
    100% of performance reviews completed on time
    40% of new hires are women
    Cover 30% of electricity use with solar
    One in four residents holds a library card
    60% of pupils eat school lunch
    Every pupil reads for 20 minutes a day
    Zero exclusions
    Average length of stay 4.2 days
    95% of patients seen within 4 hours
    Switch 90 % of prescriptions to digital
    100% of teams publish their OKRs
    100 % of modules complete
    2 experiments per week
    Average of 3 commits per developer
    Have 1,000 followers
    Followers: 1,000
    1,000 followers on LinkedIn
    Monthly visits of 40,000
    $3M in revenue
    Revenue of $3M
    No single point of failure remains
    No open P1 bugs
    Zero P1 bugs
    0 P1 bugs open at release
    Eliminate 100% of hard-coded secrets
    At the end of Q2 15% of tickets are closed without a human
    15% of tickets deflected by the bot
    Helpfulness of the bot rated 4 of 5
    5 stars in the App Store
    90% of requirements gathered
    Move 100% of customers to annual billing
    70% of alerts are actionable
    Customer effort score of 2
    Half the team is certified
    No unpatched servers
    The portal handles 2,000 logins per minute
    8 out of 10 guests would return
    Average basket of £34
    90% of lessons start on time
    Zero lost-time injuries
    100% of vans electric
    Migrate 60% of services to the new runtime
    Developer satisfaction score of 8
    75% of alerts auto-resolved
    One-click deploys for 80% of services
    Zero manual steps in the release process
    Time to restore at 15 minutes
    85% unit test coverage for new code
    90th percentile of page loads at 2 seconds
    NPS = 40
    60% of new projects start from a template
    Zero data loss in the disaster drill
    99.95% monthly uptime
    MRR at $420k by Q4
    Average lead time of 2 days
    80% of teams have filled in the service health checklist
    VP Product: 5 customer interviews per PM each month
    Ship 100% of Q3 deliverables
    Hire to plan: 90% of approved roles filled
    MAU of the mobile app at 1.2M
    NPS of 40 among admins
    Have 30% of commits authored by non-employees
    100% of managers complete interview training
    90% of support tickets get a first reply in 4 hours
    Rate of successful upgrades at 98%
    Two teams dogfooding the new pipeline
    No production secrets are stored in repositories
    Zero secrets stored in plain text
    Complete 80% of planned epics
    35% of pages use the new template
    Have 75% of employees enrolled in hardware-based MFA
    Organic search traffic of 80k visits per month
    90% of requests for information answered in the statutory time
    One release every two weeks
    Sentiment score for docs pages at 4.2
    Review turnaround time of one business day
    0 broken links on the developer portal
    4.5 average rating for community support
    Cover 70% of API endpoints with contract tests
    Two-thirds of services on the new ingress
    Pass rate of 98% in nightly tests
    Dev section: 55% of MRs merged within 48 hours
    Bug backlog at 150 by end of Q3`,
  'no-start': `
    Increase contributors to 120
    Drive adoption of the new logging standard to 70%
    Optimise database queries to run in 50 ms
    Improve page load to 1.5s
    Close all critical security findings
    Reduce the number of flaky tests to 0
    Reach 500 GitHub stars
    Grow GitHub stars to 500
    Generate $3M in revenue
    Save 100 hours per month
    Reduce P1 bugs to zero
    Reach rating 4.3
    Retain all of our largest customers
    Reach 70% weekly retention
    Attain a net revenue retention of 115%
    Bring the number of open complaints to 15
    Reach 95% fill rate for night shifts
    Increase donor retention to 60%
    Reduce complaints to 25 a month
    Bring the average age of tickets to 3 days
    Increase the bug fix rate to 90%
    Increase unit test coverage to 85%
    Reach 250 contributors
    Grow contributor base to 250
    Reach 2,500 weekly active contributors
    Improve search success rate to 65%
    Reduce open P1 bugs to 10
    Reach 60% adoption of the typed client`,
  threshold: `
    Less than 5 regressions per release
    Fewer than three rollbacks a month
    Support at least 10,000 concurrent users
    New hires ship their first change in 3 days
    Budget variance within 3 %
    Maintain a pipeline of 3x quota
    Infra: Keep GitHub Actions spend below $20k a month
    Mean time to detect under 10 minutes
    99.95% or better availability
    SLA of ≥99.9 %
    No more than 2 pages per shift
    Answer forum questions within 48 hours
    Pull requests reviewed in less than 24 hours
    Median time to first review < 1 day
    Average gift above £25
    At least 75% of candidates come from referrals
    No team below 70% engagement
    Offer acceptance rate over 85%
    Keep the deficit under 1% of turnover
    Potholes repaired within 5 days
    Pupils read at least 20 minutes a day
    Class size no larger than 24
    Door-to-needle time under 60 min
    MRSA infections: fewer than 3 a year
    Score at least 80 on the security audit
    Keep inbox below 20 mails
    Deploy in under 15 minutes
    The bot deflects at least 15% of tickets
    Helpfulness rated over 4 of 5
    4+ stars in both app stores
    Rating ≥ 4.3
    Retain 95% of customers
    Retain at least 95% of customers
    Fewer than 2% of parcels damaged
    Bed turnaround under 45 minutes
    Maintain a cash buffer of at least six months
    Test suite runs in less than 10 minutes
    Staff turnover no more than 8% a year
    At least 80% of pull requests get a review on the same day
    Crash-free sessions ≥ 99.7%
    Answer the phone within 30 seconds
    Wait times below 20 minutes
    At least 70% of graduates in work after six months
    Keep stock losses under 0.5% of sales
    Occupancy above 85%
    No more than one complaint per 1,000 deliveries
    Invoices approved within 5 working days
    Reduce energy per tonne to less than 300 kWh
    Average rating of at least 4.4 stars
    P90 build time under 8 minutes
    Cold start < 1s
    At most two failed deploys per sprint
    Maintain at least 99.9% success rate on API calls
    Every P1 acknowledged within 5 minutes
    MTTR below 30 minutes
    Apdex of at least 0.95
    No more than 5 open P1 issues at any time
    Start-up time under 400ms on mid-range phones
    Less than 2% of builds fail for infrastructure reasons
    Infrastructure cost stays below 22% of revenue
    Error rate < 0.1%
    Keep 95th percentile latency under 250ms
    Get p90 TTFB of issue pages under 400ms for 90% of page loads
    Unit test coverage of the scheduler package > 75% [0.6]
    Keep nightly crash rate below 1.5 per thousand hours
    Docs build in less than 3 minutes
    Merge request review within one working day for 85% of requests
    Availability of the registry at or above 99.95%
    Respond to security reports within 2 business days
    Keep open critical vulnerabilities older than 30 days below 5
    p99 API latency < 300 ms (score 0.8)
    Maintain 50 active mentors
    Keep monthly hosting cost under €4k
    Fewer than 10 rollbacks this quarter
    At least 3 maintainers per subproject`,
  count: `
    Ship 2 of the 5 most-voted features => 1 shipped
    Complete 3 of the 14 modules
    Sell out 4 of 6 shows
    Generate 2,000 leads
    Ship 4 minor releases on schedule
    Three partner integrations live
    Give 4 talks at conferences
    Resolve 80 customer-reported bugs
    SLOs defined for 12 services
    Secure 2 million in seed funding
    File 3 patent applications
    Open 2 clinics
    Collect feedback from 15 pilot schools
    Build relationships with 10 journalists
    Digitise 5,000 records
    Expand to 3 new markets
    Backend: Ship 3 performance improvements: 1/3 (33%)
    Support: Hire 6 agents. 4/6 hired
    Complete 10 vendor reviews => 8/10
    UX: Conduct 3 research projects on the merge experience
    Close 25 security findings
    Upstream 12 patches
    Hold 6 office hours for plugin authors
    Mentor 2 Outreachy interns
    Speak at 3 conferences
    Translate the site into 5 languages
    Recruit 2 new maintainers
    Find 3 new suppliers for packaging
    Sell 1,000 tickets
    Visit 12 key accounts
    Call 200 lapsed donors
    Run 3 leadership courses for 45 managers
    Install 40 solar panels
    Issue 3,000 library cards
    Pave 14 km of roads
    Fill 2,000 potholes
    Hold 4 public hearings
    Hire 1 school nurse
    Implement the first two chapters of the style guide
    Write two chapters of the style guide
    Complete all 14 modules
    Complete 14 modules
    Test 4 pricing models
    Create 5 customer personas
    Ship 2 experiments per week
    Publish 2 posts a week
    Send one newsletter per month
    Send one newsletter
    Run one pilot
    Get 500 GitHub stars
    300 new GitHub stars
    Gain 300 followers
    Generate 2,000 new leads
    Raise $3M from investors
    Raise £40,000 for the hospice
    Save 100 hours
    Deploy 10 times a day
    Advertise apprenticeships at 3 schools
    Visit 3 schools
    12 suppliers contacted
    Two fire drills held
    At least four board papers submitted
    Publish six episodes of the podcast
    Convert 40 trials into paying customers
    Open three pop-up stores
    Run 2 hackathons with partner universities
    15 integrations listed in the marketplace
    Complete 25 home visits
    Ship ten improvements suggested by customers
    Sign letters of intent with at least 3 hospitals
    Recruit between 8 and 12 foster families
    Train 120 carers in dementia care
    Launch 2 new product lines
    Publish 4 research briefs by November
    Recruit 15 host families
    Convert 3 meeting rooms into studios
    Hold at least 10 listening sessions
    Win 2 design awards
    Sell 250 season tickets
    Repair 400 bicycles
    5 new corporate members
    Thirty mentors recruited
    Secure €1.5M in grants
    Automate 10 manual runbooks
    Onboard 3 teams to the feature store
    Reduce to practice 5 of the proposals
    Publish 1 case study per month
    Secure 8 speaking slots
    Get 5 teams to adopt the linter
    Migrate 25 services to the new runtime
    100 new GitHub contributors
    Assess 40 applications
    Resolve the top 5 customer pain points in search
    Complete 4 of the planned epics
    Merge at least 30 community contributions
    Run game days for 5 critical services
    Reach out to 50 prospects
    Hire 2 backend engineers and onboard them
    Present the roadmap at 3 customer councils
    Close 12 of the security issues found in the pentest
    Backend KR: Move 3 background job queues to the sharded Redis cluster => 2/3 done
    Merge 6 performance fixes into the diff viewer #4412
    Host 4 contributor meetups across three continents
    Onboard 12 councils to the notification service
    Sign off 5 reference architectures with the security group
    Deliver 3 webinars for channel partners, 2 of them recorded
    Add 25 end-to-end tests for checkout
    Enable 10 teams to deploy without a ticket
    Ten issues labelled good-first-issue
    Publish case studies with 2 end users
    Exit two legacy hosting contracts
    Fill the 4 open SRE vacancies
    Propose 3 metrics for developer productivity
    Close 40 stale feature flags - 31 closed
    Ship Arm64 images for 8 of the official packages
    Security: Fix 12 high-severity findings from the bug bounty
    Bring 4 new companies into the technical oversight group
    Engage 20 end user companies in the survey working group
    Ops: Migrate 14 virtual machines off VMware [0.7]
    Deliver accessibility training to 60 content designers
    Publish monthly progress reports (3 in the quarter)
    Record 8 short tutorials for maintainers
    Grant commit rights to 5 regular contributors
    Roll out Vault in 6 business units
    Address top 3 usability issues from the survey
    Marketing: Launch 2 integrated campaigns with cloud partners => 50%
    Release 4 monthly patch versions
    Hold 12 one-to-one interviews with abandoned-cart users
    Train 35 support agents on the new console
    Fund travel for 10 first-time speakers
    Issue 3 guidance notes on procurement of AI tools
    Complete 5 epics for the offline client #77 (@tom)
    Identify 3 candidates for the emeritus maintainers scheme
    Win 3 public sector reference customers
    Demo the prototype to 6 departments
    Schedule 6 brown-bag sessions on observability
    Resolve 30 accessibility issues (WCAG 2.2) => 22
    Recruit 40 testers for the beta
    Produce 2 explainer videos about consent
    Add 12 SDK code samples
    Mentor 6 first-time contributors
    Reach out to 50 lapsed contributors
    Growth: Run 5 pricing-page experiments
    Graduate 2 projects from incubation
    Translate onboarding into 6 languages (3/6)
    Sponsor 4 community events
    Interview 15 small charities about grant applications
    Hand 8 services over to the platform team
    Complete the first three stages of the data centre move
    Create 4 personas for procurement officers
    Certify 8 engineers on the new incident process
    Land 10 patches from new contributors => 6 landed
    Run 2 red team exercises
    List 20 data sets in the national catalogue
    VP Eng KR: Hire 7 backend maintainers => 5/7
    Bring 3 services to general availability
    Cross-train 4 engineers on the storage team's systems
    Pitch the platform to 3 agencies`,
  relative: `
    Grow the platform team by 3 engineers
    Increase the number of monthly contributors by 10
    Spend under budget by at least 5%
    Optimise costs by 10%
    Cut carbon emissions by 12 %
    Reduce memory usage of the background workers by 30%
    Reduce alert noise by half
    50% fewer pages per week
    Reduce flaky tests by at least 50%
    Increase average gift by £5
    Monthly donors up 10%
    Narrow the gender pay gap by 2 points
    Lower water use 8 % year on year
    Exclusions down by a quarter
    Grow GitHub stars by 300
    300 more GitHub stars
    Deploy twice as often
    Increase deploy frequency 2x
    Twice as many deploys
    10x the number of deploys
    Get 15% faster at closing tickets
    Close tickets 15% faster
    Apprentice applications +50%
    Increase repeat orders by a quarter
    Halve the number of manual journal entries
    Cut onboarding time by two days
    25% fewer no-shows
    Increase qualified applications 1.5x
    Double donations from local firms
    Reduce plastic packaging by 40%
    10% higher yield per hectare
    Increase bus ridership by 5,000 trips a week
    Triple online applications
    Cut the time to issue a permit in half
    Increase fundraising income by £200k
    Reduce memory footprint by 25%
    Improve query performance 2x
    Reduce on-call pages by two thirds
    Decrease cost of storage by €3,000 a month
    Improve build speed by 35%
    Reduce CI minutes per merge request by 20%
    Reduce Docker image size by half
    Ship twice as often
    5% fewer support contacts per order
    Grow self-serve revenue 40% YoY
    Increase the number of active reviewers by 3
    Lower AWS bill by $40k per month
    Cut CI spend by a third
    Increase the number of external code owners by 15
    Increase sponsorship income by €80k
    Decrease number of stale merge requests by 40%
    Grow organic search traffic 20% quarter over quarter
    Reduce time spent on manual releases by 50%
    Lower page weight by 25%
    Grow revenue from support contracts by 15%`,
  'yes-no': `
    Ensure every repo has an owner
    The service has an SLO
    Each service has an SLO
    All SLOs met
    Pilot funding secured
    All doctors trained in sepsis care
    Design document approved for vector search
    Project accepted into the CNCF sandbox
    Foundation grant awarded
    Strategy approved by the board
    Pass the fire inspection
    Obtain the CE mark
    Get FDA clearance
    Each team has defined its metrics
    All teams have defined their metrics
    Every team publishes its OKRs
    All APIs documented
    All critical paths are covered by tests
    The bot is able to answer billing questions
    Achieve GDPR compliance
    Achieve B Corp certification
    Certified as a B Corp
    Obtain planning permission for the annex
    Receive accreditation from the college
    The ministry grants the licence
    The merger is approved
    The company is profitable
    Passwords are hashed
    Customers can pay with PayPal
    Users can export their data
    Logs are kept in the EU
    The site works on a phone
    The school has a defibrillator
    Nobody but the DBA has write access
    Contract with the caterer signed
    Lease signed
    Series A closed
    All suppliers contacted
    All invoices paid on time
    Each classroom has a projector
    FDA approval received
    The building is wheelchair accessible
    Data protection audit passed
    Planning permission granted for the depot
    Organic certification granted
    The clinic has a licence to dispense medicines
    Bridge is open to traffic
    Accounts approved by the auditor
    Penetration test passed with no critical findings
    App is approved in the App Store
    Feature flag system is in production use by the billing team
    We can restore a backup without help from the vendor
    SOC 2 Type 1 report received
    Users can log in with passkeys
    All repositories are covered by secret scanning
    Ensure documentation is up to date
    All production databases can be restored from last night's backup
    Achieve ISO 27001 recertification
    VPE KR: Each team lead creates a hiring plan
    Service passes the live assessment
    The new CDN serves all static assets
    The package is accepted into Debian main
    All Tier 1 services emit structured logs
    Every incident has a published review
    Product is listed in the government marketplace
    Users can sign in without a password
    Hiring plan for FY26 signed by finance
    The consent banner meets the regulator's guidance
    All processors have a signed data processing agreement
    All maintainers use two-factor authentication
    Release artefacts are reproducible
    Support staff can see a customer's full history
    Backups are stored in a second region
    Every public service has an OpenAPI description`,
  activity: `
    Consolidate three wikis into one knowledge base
    Stabilise the release branch
    Write end-to-end tests for the checkout
    Make it possible to deploy from a pull request
    Bring the mobile app to the App Store
    Get the new cluster into production
    Have a working demo of the voice assistant
    Have the API design reviewed by the architecture board
    Complete the migration off the old mail provider
    Full documentation for the plugin interface
    Support for Windows on ARM
    Add metrics to the ingestion pipeline
    Automated backups for all databases
    Create issues for the remaining work
    Understand why users leave during onboarding
    Propose a governance model
    Agree on a common error format with the frontend team
    Remove the dependency on Node 16
    Spec for the events API is written
    Plan and run a game day
    Hand over the admin tool to the support team
    Clarify ownership of shared libraries
    Lay the groundwork for multi-region
    Start a reading group
    Learn Rust
    Take over maintenance of the CLI
    Grow the platform team by hiring a lead
    Set targets for next year
    Break down the monolith into services
    Extract the auth service from the monolith
    Bump all dependencies
    Switch CI to self-hosted runners
    Write a post-mortem for each outage
    Scale the ingestion service to handle Black Friday
    Reduce complexity of the permission code by removing legacy roles
    Launch checklist complete
    SLOs defined for the core services
    Run the employee survey
    Present findings to the board in May
    Get buy-in from the board
    Secure funding for the pilot
    Prepare Series B data room
    File the patent application
    Open a second clinic in Leeds
    Cut over to the new ERP
    Collect feedback from pilot schools
    Recruit a head teacher
    Build relationships with local press
    Repaint the corridors
    Sepsis training for all doctors
    Train all doctors in sepsis care
    Digitise the archive
    Improve the signage in the car park
    Streamline procurement
    Optimise database queries
    Enhance the reporting module
    Expand the test suite
    Expand to Germany
    Simplify the contract template
    Strengthen access controls
    Encourage staff to use the bike scheme
    Ensure compliance with the new data act
    Maintain the wiki
    Keep the changelog up to date
    Provide weekly status reports
    Conduct monthly one-on-ones with all direct reports
    Offer a discount to early adopters
    Establish KPIs for the support desk
    Test the disaster recovery plan
    Use the new CRM for all deals
    Track carbon emissions
    Dev: Make the editor the default for all new projects
    Marketing: Redefine the buyer journey
    UX: Conduct research on the merge experience
    Quality: Triage all unlabelled issues weekly
    Publish architecture blueprint for cells
    Instrument page load with real user monitoring
    Build out a proof of concept for vector search
    Implement initial version of vector search
    Evangelize inner source
    Turn on dependency scanning by default
    Enforce signed commits
    Harden the container images
    Pen-test the public API
    Write runbooks for tier one services
    Create dashboards for SLOs
    Move alerts to PagerDuty
    Rewrite the scheduler in Go
    Port the CLI to Windows
    Support Kubernetes 1.30
    Add Postgres 16 to the test matrix
    Upstream our patches to the Linux kernel
    Start the deprecation process for v1 of the API
    GA of the operator
    Beta release of the mobile SDK
    Feature flag service in production
    New billing system live in all regions
    Payments rewrite done
    Milestone 3 of the ledger project complete
    Define and publish the support policy
    Establish a process for handling security reports
    Hold office hours for plugin authors
    Engage with the community on the forum
    Answer questions on the mailing list
    Mentor Outreachy interns
    Attend KubeCon
    Speak at FOSDEM
    Organise a contributor summit
    Translate the site into Spanish
    Get the project into the CNCF sandbox
    Apply for the foundation grant
    Quarantine flaky tests
    Fix flaky tests
    Delete dead code
    Remove all feature flags older than a year
    Roadmap for 2027 published
    Strategy agreed with the board
    Work out a plan for hybrid working
    Figure out how to price the add-on
    Find a new supplier for packaging
    Sell the old warehouse
    Visit key accounts
    Call every lapsed donor
    Launch legacy giving campaign
    Thank all major donors personally
    Roll out the new performance review process
    Complete performance reviews on time
    Complete all performance reviews by 31 January
    Develop a diversity strategy
    Publish the gender pay gap report
    Run a leadership course
    Audit the supply chain
    Submit the FDA application
    Install solar panels on the school roof
    Redesign the library card
    Pave Main Street
    Hold public hearings
    Introduce paired reading
    Hire a school nurse
    Open a night clinic
    Switch to digital prescriptions
    Release Firefox for iOS 14
    Publish v0.9 of the spec
    Migrate from Angular 12 to Angular 17
    Upgrade to Java 21
    Ship the 2.5 LTS
    Deliver the Q1 roadmap
    Finish Phase II of the study
    Prepare the 2028 Olympics bid
    Plan the 50th anniversary
    Host the 3rd partner summit
    Renew ISO 14001 paperwork
    Write the H2 OKRs
    Hold 1:1s with everyone on the team
    Introduce a 4-day week
    Build a 360-degree view of the customer
    Launch a 24-hour hotline
    Set up a 7-person task force
    Add 2FA to the admin area
    Implement RFC 9110
    Support HTTP/3
    Move the S3 buckets to eu-west-1
    Merge PR #4521
    Close issue 312
    Fix bug OPS-77 and OPS-78
    Draft a five-year plan
    Prepare one-page summaries for the board
    Agree on a single source of truth
    Write a one-pager for each initiative
    Rebuild level 3 support
    Repaint rooms 12 and 14
    Replace the 1970s heating
    Hire a head of sales by 1 May
    Get sign-off from all stakeholders
    Publish the plan for all teams
    Write guidelines for every department
    Present at the all-hands
    Provide training across all regions
    Make the site available in all browsers
    Define metrics for each team
    Eliminate hard-coded secrets
    Eliminate the need for manual deploys
    Eliminate all manual steps in the release
    Deploy to production every day
    Train the bot
    Improve the documentation
    Improve error messages
    Improve the search UI
    Optimise the Docker image
    Strengthen the password policy
    Hire a data engineer
    Hire data engineers
    Sign a deal with a logistics partner
    Move logs to the EU
    PayPal integration
    Mobile-friendly site
    Playground for toddlers
    An online portal where tenants report repairs
    A mentoring programme for apprentices
    Partnership with the food bank
    Close Series A
    Two-way sync with the CRM
    Integration tests in CI
    Full-text search
    Single sign-on for partners
    Quarterly business review with each region
    Weekly newsletter to parents
    Onboarding programme revised
    Security training delivered
    Board paper submitted
    Survey results published
    Requirements gathered
    Suppliers contacted
    Venue booked
    Fire drill held
    Handbook updated
    Team hired
    Have all-hands meetings
    Have weekly one-to-ones
    Have the handbook translated
    Rework the permissions page following the accessibility review
    Kick off discovery for the partner marketplace
    Bring monitoring of batch jobs in line with that of services
    Move the remaining customers to annual billing
    Automate certificate renewal
    Get the release notes translated
    Draft a charter for the architecture guild
    Create a sandbox for external developers
    Publish results of the salary survey
    Land the sponsorship deal with the city marathon
    Provide each region with a sales playbook
    Deliver phase one of the hospital extension
    Complete design of the visitor centre
    Adopt the new brand across social channels
    Rebuild trust with the union
    Sort out parking for staff
    Finalise staffing for the summer school
    Put the new budget tool into use
    Replace Jenkins with GitHub Actions
    Split the API server from the web frontend
    Add tracing to the checkout path
    Reach out to churned customers
    Follow up on the audit findings
    Implement recommendations from the fire inspection
    Analyse why deliveries arrive late
    Make onboarding self-service
    Design experiments for the pricing page
    New intranet rolled out
    Contract templates reviewed by Legal
    Runbooks for all tier-1 services
    Preparation of the general assembly
    Deliver outstanding service
    Deploy the new search index to production
    Retire the on-premise mail server
    Extend the warranty API with a claims endpoint
    Write unit tests for the tax calculator
    Simplify the sign-up form
    Introduce pair programming in the data team
    Establish a partnership with the technical college
    Prepare the shop for the summer season
    Move the archive to the basement
    Train front-desk staff on the new booking tool
    Draft terms of reference for the ethics board
    Update safety data sheets
    Complete the ISO 45001 gap analysis
    Carry out a skills audit
    Test two-factor login with a small group of users
    Upgrade all laptops to Windows 11
    Create job descriptions for the new plant
    Release the podcast's second season
    Pilot remote consultations in dermatology
    Set up a bug bounty programme
    Clean up unused IAM roles
    Add dark mode to the settings page
    Improve the returns process
    Organise the summer fair
    Map out handovers between shifts
    Launch a newsletter for alumni
    Switch payroll provider
    Rewrite the volunteer handbook
    Research why members cancel
    Build a forecasting model for bed demand
    Support regional teams with recruiting
    Chatbot for tenancy questions
    Dashboard for energy use in public buildings
    New supplier contract negotiated
    Website translated into Welsh
    Roll out of the visitor app
    Reach consensus on the new branching model
    Finish the transition to trunk-based development
    Bootstrap the analytics guild
    Make CI results visible in the chat
    Drop the legacy SOAP endpoint
    Enable auto-scaling for worker nodes
    Identify and remove unused feature flags
    Refine the error taxonomy and document it
    Give customers a way to export invoices
    Allow admins to bulk edit users
    Investigate intermittent failures in the checkout tests
    Reduce the number of environments by merging QA and staging
    Coordinate with vendors on firmware updates
    Integrate the payment provider's sandbox into end-to-end tests
    Lead the design of the new notification centre
    Host a webinar with the product team
    Announce the deprecation policy
    Recruit an SRE for the Berlin team
    Backfill the QA lead position
    Build a prototype of offline sync
    Complete data residency work for Australia
    Define SLIs for the ingestion pipeline
    Move secrets from environment variables to Vault
    Ship first-class TypeScript types
    Create a migration guide for v3
    Validate assumptions about pricing with customers
    Renew the SSL certificates before they expire
    Restructure the support team around products
    Implement rate limiting, quotas and abuse detection
    Write and publish the RFC for schema evolution
    Publish quarterly security bulletin
    New design system adopted by the web team
    Load tests automated
    Terraform modules for networking
    Evaluate three vendors and pick one
    Compare two hosting offers
    Prototype server-side rendering for the docs site
    Graduate the gateway API to beta
    Promote the CSI driver to stable
    Donate the project to the foundation
    Ratify the charter
    Stand up a staging environment that mirrors production
    Spin up a working group on supply chain security
    Burn down the P2 queue
    Pay down technical debt in the billing module
    Carve out the notification service
    Untangle the dependency graph between core and plugins
    Unblock the mobile team on login
    Deduplicate the customer table
    Backfill missing events for March
    Sunset legacy reports
    Kill the old admin panel
    Turn off the old data centre
    Wind down the reseller programme
    Exit the Reading office
    Move in to the new office
    Stage a fire drill
    Rehearse the failover
    Chaos-test the payment path
    Load-test the API gateway
    Dogfood the new client
    Beta test the watch app
    Soft-launch in Malta
    Go live with the new payroll
    Go to market with the starter plan
    Productise the analytics engine
    Commercialise the sensor
    Monetise the newsletter
    Co-author a paper with the university
    Publish peer-reviewed results
    Ghostwrite articles for the CEO
    Pitch the idea to investors
    Socialise the roadmap with regional leads
    Circulate the draft among members
    Gather requirements from the field offices
    Elicit feedback from carers
    Shadow nurses on night shift
    Observe lessons in year 7
    Map the customer journey
    Model demand for the next five years
    Baseline our carbon footprint
    Establish a baseline for developer satisfaction
    Measure the effect of the new menu
    Instrument the funnel
    Track time to first value
    Monitor water quality
    Survey staff on remote work
    Benchmark salaries
    Cost the options for the swimming pool
    Price the bundle
    Bid for the city contract
    Tender the cleaning contract
    Procure body cameras
    Lease electric vans
    Retrofit street lights
    Pedestrianise the square
    Resurface the car park
    Plant hedges along the school fence
    Refit the kitchen
    Decorate the waiting room
    Catalogue the museum's collection
    Digitise parish records
    Restore the mural
    Curate an exhibition on migration
    Stage a play with pupils
    Coach the girls' football team
    Tutor pupils who fell behind
    Mark mock exams
    Rewrite the sex education syllabus
    Induct new governors
    Appoint a safeguarding lead
    Elect a student council
    Convene a citizens' assembly
    Petition the council
    Lobby for a crossing
    Raise the issue with the ministry
    Advocate for carers' leave
    Sign up for the armed forces covenant
    Comply with the accessibility directive
    Align job titles across countries
    Harmonise pay bands
    Roll over contracts
    Renew the lease
    Renegotiate the loan
    Refinance the warehouse
    Consolidate bank accounts
    Reconcile intercompany balances
    Forecast cash weekly
    Reforecast the budget in June
    Hedge fuel costs
    Insure the fleet
    Claim back VAT
    Chase overdue invoices
    Write off obsolete stock
    Count stock in every branch
    Relabel shelves
    Rearrange the shop floor
    Swap suppliers for packaging
    Requalify the second source
    Validate the new autoclave
    Calibrate scales
    Certify welders
    Retool line 4
    Commission the paint shop
    Decommission line 1
    Scrap the paper forms
    Ban single-use plastic in the canteen
    Phase out diesel vans
    Trial hydrogen forklifts
    Explore partnerships with local farms
    Evaluate whether to enter the Swiss market
    Assess readiness for the audit
    Scope the data warehouse
    Spec the new alarm panel
    Sketch the lobby
    Wireframe the settings page
    Mock up the loyalty card
    A/B-test the headline
    Iterate on the onboarding emails
    Polish the settings page
    Tweak the ranking model
    Retrain the fraud model
    Label training data
    Fine-tune the classifier
    Open up the API to partners
    Lock down production access
    Restrict admin rights
    Revoke stale tokens
    Enforce branch protection
    Mandate code review
    Codify naming rules
    Template the statement of work
    Standardise job adverts
    Centralise purchasing
    Decentralise budgeting
    Empower shop managers to give refunds
    Enable customers to change their plan online
    Allow guests to check in online
    Let parents book meetings online
    Give drivers a say in rosters
    Ensure that alerts reach the right person
    Have a plan for heat waves
    Keep the risk register current
    Maintain the fleet
    Continue the breakfast club
    Resume home visits
    Restart the apprenticeship scheme
    Bring back the suggestion box
    Take stock of our volunteers' skills
    Put safety first
    Lay the foundations for a data team
    Pave the way for remote work
    Pick a ticketing system
    Choose between Kafka and NATS
    Settle on a logo
    Decide on the venue
    Agree terms with the landlord
    Reach agreement with the works council
    Apply for charity status
    Obtain quotes for the roof
    Get the board to adopt the policy
    Get feedback on the prototype
    Build momentum for the merger
    Spread the word about the hotline
    Showcase student work
    Celebrate long service
    Recognise volunteers at a dinner
    Thank donors by phone
    Complete the evaluation of Redis versus Memcached and make a recommendation by end of June
    Work with the data team to define a shared event schema
    Collaborate with design to ship the new navigation
    Partner with Finance on a chargeback model for cloud costs
    Roll out the feature to all self-managed customers behind a flag
    Document how to run the suite locally, including setup of the database
    Migrate the metrics stack from Graphite to Prometheus, with dashboards for each service
    Implement the first iteration of the dependency proxy
    Ship MVC of merge trains
    Finalise the 3-year infrastructure plan
    Publish a blog post series on our migration to PostgreSQL 16
    Complete the rollout of IPv6 on the edge
    Get to a decision on the monorepo
    Hand the payments code over to the new team
    Set a target for error budgets
    Resolve the top customer pain point in search
    Improve logging
    Improve the plugin API
    Increase logging in the sync service
    Stabilize nightly builds
    Support for multi-region deployments
    Initial support for passkeys
    Technical design for sharding complete
    Proof of concept for edge caching
    OAuth flow refactored
    Customer portal redesign
    Security review of the mobile apps
    Onboarding guide for new maintainers
    Public roadmap
    Incident postmortems published within the wiki
    Explore WebAssembly for the plugin runtime
    Research spike on CRDTs
    Assist Sales with technical due diligence
    Ensure smooth migration of legacy users
    Make progress on accessibility
    Continue work on the new scheduler
    Drive the migration to the new identity provider
    Own the incident process
    Help teams adopt feature flags
    Land the new preferences backend in Nightly
    Plan => Epics: Ship roadmap view with health status
    Author an RFC on the deprecation of v1 webhooks (@lena)
    Runner: Beta of the Kubernetes executor rewrite
    Dogfood the new code review UI inside the frontend team
    CEO KR: Document the hiring process for directors in the handbook
    Clear the backlog of unanswered forum threads
    Bring the accessibility statement up to date for all transactional services
    Put a content retirement process in place for GOV pages
    Determine root cause of the intermittent registry timeouts
    Graduate the operator framework from alpha to beta
    Write and circulate a proposal for a plugin signing mechanism
    Move TLS termination to the edge load balancers
    Prep the 5.0 release branch
    Make error messages actionable in the CLI
    Set quarterly targets with each regional lead
    Audit IAM roles and remove those unused
    Run a retrospective of the August outage
    Spin out the rendering engine into its own crate
    Complete self-assessment against the cyber essentials scheme
    Improve onboarding documentation for new reviewers
    First working prototype of offline sync
    Threat model for the update service
    Replace Jenkins with GitHub Actions in the mobile repos
    Engage legal to review contributor agreements
    Consult with users on the retirement of the old API
    Speak to users who dropped out of the application form
    Make the business case for a shared data centre exit
    Triaging guide adopted by all SIGs
    Automated canary analysis in staging
    Shortlist vendors for the identity platform
    Upgrade Rails to 7.1 on the monolith (40%)
    Get the first external contributor's patch merged
    Reach a decision about licensing with the steering committee
    Establish a security champions network
    Draft the annual transparency report
    Propose metrics for developer productivity
    Deprecate the legacy search endpoint and communicate the sunset date
    Enable SSO for internal tools
    Cross-browser testing for the date picker
    Stakeholder map for the licensing review
    Simplify the release checklist
    Build out the EMEA support rota
    Continue roll-out of hardware keys to staff
    Prototype a WASM filter API
    Hire Director of Infrastructure
    Unbundle the payments page from the legacy CMS
    Switch the Firefox telemetry docs to the new generator
    Write up lessons learned from the registry incident
    Secure exec sponsorship for the accessibility programme
    Scope out requirements for the data retention service with policy colleagues
    Turn on HSTS for every public domain
    Introduce SLO-based alerting for tier one services
    Upstream our kernel patches
    Align the roadmap of the mobile and desktop teams
    Make the staging environment self-service
    Package the agent for Debian and Fedora
    Come up with a naming scheme for clusters
    Have a documented disaster recovery plan
    Get sign-off from the privacy office on data sharing
    Build relationships with academic partners
    Add support for CSI snapshots
    Shift the nightly jobs to spot instances
    A working demo of federated search
    Crash reporting for the Android beta
    Explain our pricing better on the website
    Facilitate a monthly community call
    Test disaster recovery for the payments platform
    Carry out user research with people who use assistive technology
    Start measuring time to first response in forums
    Reduce the number of build systems by retiring Ant
    CFO: Finalize FY27 budget with department heads
    Clean room rewrite of the licence scanner
    Sync with Legal about trademark policy
    Investigate flaky tests in the browser suite (#9912)
    Upgrade to Go 1.24 across all services
    Move from cron to a workflow engine
    Prove that the new storage engine can cope with peak traffic
    Land WebGPU behind a preference
    Convince the board to fund a second data centre
    Ensure handover of the grants service to the department
    Put the design system into maintenance mode
    Agree on a common metadata standard with other agencies
    Rearchitect billing ingestion
    Quarterly access reviews in place
    Split the monorepo's CI into stages
    Raise the issue backlog at the steering meeting
    Set up a mirror of the package index in Asia
    Kick off the API versioning working group
    Onboard a technical writer
    Stand up an internal developer portal (Backstage)
    Cost-benefit analysis of moving to ARM
    Pair with the SRE team on runbooks
    Encourage mentors to apply to the summer programme
    Discovery for the licence renewal service
    Complete phase 2 of the identity migration
    Plan KR: Ship burndown charts to all tiers
    Retire the Jetty-based proxy
    Finish the port of the installer to Wayland
    Define service standards for regional helpdesks
    Appraise alternatives to the current CMS
    Bootstrap the localisation community in Latin America
    Release notes automated from commit messages
    Trim unused dependencies from the base image
    Get the compiler to build itself on RISC-V
    Run load tests ahead of the benefits season
    Formulate a plan for post-quantum TLS
    Ratify the new governance charter (owner: Ines)
    Push forward the deprecation of Python 3.9
    Bake security checks into the pipeline templates
    Train support agents on the new console
    Take over maintenance of the Helm charts
    Embed a researcher in each product team
    Agree OKRs with the platform group
    Fund travel for first-time speakers
    Open the design system repository to other departments
    Recruit a developer advocate for APAC
    Automatic rollback on failed health checks
    Continuous fuzzing for the image decoder
    Sort out ownership of orphaned packages
    Catalogue all data sets held by the agency
    Lay out the migration path for v3 plugin authors
    Provide reviewers with a checklist
    Issue guidance on procurement of AI tools
    Monitor adoption of the new forms
    Work through the top crashers list
    Wire the audit trail into the SIEM
    CTO: Interview candidates for VP of Security
    Review all open RFCs and close those abandoned
    Complete the epics for the offline client
    Performance testing of the new gateway
    API style guide v2
    Weekly triage rotation established
    Supply chain: generate SBOMs for every release artefact
    Look into build reproducibility
    Identify candidates for the emeritus maintainers scheme
    Unify login across the three portals
    Figure out a sustainable on-call pattern for EU & US
    Ask partners for feedback on the draft standard
    Decouple authentication from the account service
    Demo the prototype to departments
    Reply to every comment on the consultation
    Go through the accessibility audit and fix blockers
    Create tooling to detect unowned cloud resources
    Simplify contribution by moving to a DCO
    Begin beta programme with selected newsrooms
    Migrate www to the new static site generator
    Growth KR: Instrument the trial sign-up funnel
    Assemble a tiger team for the certificate expiry issue
    Rationalise internal chat tools
    Get buy-in from maintainers for a yearly release cadence
    Sunset the XML-RPC interface
    Reboot the developer advocacy programme
    Make WCAG checks part of CI
    Add tracing to the order service
    Sourcing plan for the data platform team
    Obtain feedback from clinicians on the appointment flow
    Collect requirements from regional offices
    Announce the end-of-life date of 4.x
    Co-author a threat landscape report with universities
    Backport CVE fixes to the 3.8 branch
    Roll back the pricing experiment
    Convert the monolith's build to Bazel
    Compile a list of services without an on-call rotation
    Move the wiki to Markdown in Git
    Allow users to sign in without a password
    Complete the Privacy Impact Assessment for location sharing
    Quality: test plan for every release (Maria)
    Evaluate vector databases for semantic search
    Deliver the digital strategy to the minister
    Secure budget for the archive migration
    Consolidate duplicate user accounts
    Understand why users abandon the tax return
    Use feature flags for every new endpoint
    Improve the web IDE's extension API
    Improve incident communication templates
    Rework the permission model so that auditors get read-only access
    Remove jQuery from the admin pages
    Champion open standards in procurement policy
    Help departments publish their data sets
    Support the elections team during the launch
    Participate in the W3C working group on payments
    Offer mentoring to first-time contributors
    Restore the nightly benchmark runs
    Crawl budget analysis
    Multi-tenancy in the scheduler (alpha)
    Native ARM builds of all container images
    Localised onboarding emails
    Monthly newsletter to plugin developers
    Load balancer replacement
    Turn the style guide into lint rules
    Tidy up labels in the issue tracker
    Pre-mortem of the payroll switch
    Switch default branch protection on
    Phase in mandatory two-person review
    Hand out laptops with the new image
    Resource the security review queue
    Clarify who approves emergency changes
    Introduce a definition of done
    Rebalance on-call load between teams
    Weekly office hours with the platform team
    Evolve the plugin manifest format
    Ship Wayland screen sharing
    Debug the memory growth in the ingest worker
    Map user needs across licensing services
    Draft a charter for the interoperability SIG
    Streamline the CLA process
    Data retention policy for telemetry
    Internal beta of the tablet layout
    Publish the results of the contributor survey
    Set expectations for code review turnaround
    Engineering: postmortem template rolled out
    Break the search module out of the core repository
    Bring new reviewers up to speed
    Give every team a cost dashboard
    Plan the sunset of on-prem builds
    Switch package signing to Sigstore
    Tell the story of our migration at a conference
    Track down the source of duplicate events
    Attend the regional maintainers' summit
    Fork and maintain the abandoned auth library
    Source a vendor for penetration tests
    Complete vendor risk review for all processors
    Enforce two-factor authentication for maintainers
    Streaming support in the Python client
    Dashboards for queue depth and worker saturation
    Test automation for firmware updates
    Reference implementation of the consent API
    Interview small charities about grant applications
    Extend telemetry to the mobile clients
    Expand test matrix to Windows ARM
    Reorganise docs by user task
    Convene a working group on AI policy
    Meet with each product lead to agree on deprecations
    Transfer trademark ownership to the foundation
    Unblock the Windows release
    Put monitoring on the batch jobs
    Dig into slow queries and add missing indexes
    Look for a new hosting sponsor
    Keep the compatibility table up to date
    Maintain security support for the 2.x branch
    Decide whether to adopt Rust for new daemons
    Create personas for procurement officers
    Harden the build farm against supply chain attacks
    Redirect legacy URLs to the new domain
    Make releases reproducible
    Roadshow in the regional offices
    Replatform the intranet search
    Legal KR: Refresh contributor licence templates
    Wind down the self-hosted mail relay
    Introduce synthetic monitoring for login
    Spec for resumable uploads
    Move incident comms into the status page
    Get the mobile app through app store review
    Prioritise accessibility debt with product owners
    Build a sandbox for partner developers
    Document the threat model of the updater (#3301)
    Bring the forms library in line with the design system
    Set out a five-year vision for the archive
    Shrink-wrap the CI images
    Negotiate a volume discount with the cloud vendor
    Onboard the tax office to the payments platform
    Recognise long-standing contributors at the summit
    Dependency updates automated
    Guidance for teams moving to the cloud
    Talk to users of the legacy export
    Deliver training on plain language
    Rotate all signing keys
    Overhaul the grant application journey
    Investigate options for passwordless login
    Gather evidence for the next spending review
    Redesign triage labels (80%)
    Appoint accessibility leads in each division
    CRO KR: Roll the new deal desk process out to EMEA
    Plan: Iterate on portfolio planning views
    PM: Customer interviews for compliance dashboards
    Roll up usage data into the billing service
    Quality KR: Parallelise the end-to-end suite
    Close out audit findings in change management
    Refine acceptance criteria for the permit service
    Rust bindings for the telemetry SDK
    Retrospective with vendors after the outage
    Prioritised backlog for the case-working tool
    Feasibility study on shared identity
    Wrap legacy calls in a circuit breaker
    Complete user acceptance testing of the grants portal
    Sort dependencies by licence and flag conflicts
    Rename master branches
    Join the open source security foundation
    Publish OpenAPI descriptions for public services
    Host the yearly contributor summit in Ghent
    Replace polling with webhooks in the CI agent
    Enable audit logging by default
    Make a decision on long-term support
    Surface test failures in chat
    Speed up the linter by caching results
    Simplify how teams request firewall changes
    Minimum viable dashboard for fraud analysts
    Confirm funding for next year with the treasury
    Put contracts for translation services out to tender
    Assign an accountable owner to each dataset`,
  none: `
    Improve parking
    Raise awareness of sepsis among junior doctors
    Stable performance under heavy load
    Higher developer productivity
    Increase the bus factor of the core team
    Grow the community
    Be recognised as the best place to work
    Reduce toil for the on-call engineer
    Faster onboarding of new hires
    Drive adoption of the new logging standard
    Employees feel heard
    Strong relationships with local press
    Increase trust in the police
    Patients are safer
    Optimise costs
    Expand our customer base
    Foster innovation
    Maintain a healthy pipeline
    Keep customers happy
    Reduce memory usage of the background workers
    Improve page load performance
    Faster code reviews
    Reduce the number of flaky tests
    Better documentation
    Better documentation for plugin authors
    Narrow the gender pay gap
    Children enjoy reading
    Shorter waiting times
    Stay within budget
    A smarter bot
    The bot is helpful
    Product-market fit
    Strong pipeline
    Team spirit
    World-class support
    A culture of feedback
    Operational excellence
    Be the preferred partner for schools
    Delight our customers
    Grow the business
    Grow internationally
    Increase efficiency across the board
    Increase collaboration between teams
    Increase transparency
    Reduce bureaucracy
    Reduce waste
    Reduce the carbon footprint of our offices
    Lower employee turnover
    Higher quality code
    More diverse leadership
    Fewer support tickets
    Boost morale
    Improve morale
    Improve quality of life in the district
    Improve our Google rating
    Improve NPS
    Improve security posture
    Improve resilience of the payment system
    Improve the reliability of the build
    Improve the quality of documentation
    Improve conversion on mobile
    Optimise the conversion funnel
    Strengthen trust between police and residents
    Increase market share
    Gain market share
    Retain key talent
    Retain our largest customers
    Attract top talent
    Attract more visitors
    Generate more leads
    Win more deals
    Close more deals
    Sell more subscriptions
    Sign more partners
    Hire great people
    Become carbon neutral
    Become a data-driven organisation
    Achieve product-market fit
    Achieve operational excellence
    Have happy customers
    Become familiar with the new tax rules
    Improve communication between wards
    Increase customer happiness
    Raise our profile in the region
    Reduce stress at work
    Be a great place to learn
    Higher margins
    Better cooperation with suppliers
    Strong employer brand
    Improve patient experience
    Increase visibility of the choir
    Reduce administrative burden
    Stronger community ties
    Improve yield
    Happy residents
    Be the greenest airline in Europe
    Raise standards in all departments
    Increase footfall
    Lower staff turnover
    Increase developer productivity
    Reduce operational burden
    More reliable deployments
    Faster feedback loops
    Increase usage of the component library
    Improve the developer experience
    Increase velocity
    Increase platform stability
    Reduce technical debt
    Scale the organisation
    Have a healthy on-call rotation
    Lower barrier to contribution
    Better test coverage
    Improve our release quality
    Improve the signal-to-noise ratio of alerts
    Grow awareness of the project among data scientists
    Become the default choice for embedded developers
    Raise the quality bar for community plugins
    Users trust our release process
    Better error handling in the SDK
    Higher engagement in SIG meetings
    Increase the diversity of maintainers
    Reduce operational load on the database team
    Strengthen our position in the observability market
    Be seen as a leader in open data
    Improve responsiveness of the web IDE
    Increase confidence in releases
    Reduce friction for first-time contributors
    Better collaboration with downstream distributions
    Raise our reputation among security researchers
    Faster and safer deployments
    Smooth contributor experience
    Grow revenue from support contracts`,
};

/** One metric, though a joiner stands in the sentence. */
const one = `
  Increase search and social traffic by 20%
  Increase traffic from search and social by 20%
  Reduce R&D costs by 5%
  Interview 20 nurses and doctors
  Hire 5 engineers and designers
  Train 30 teachers and assistants in first aid
  Launch the app in Norway and Denmark
  Design and build the new portal
  Plan, write and publish 10 guides
  Grow sales in the US and Canada to $5M
  Increase the share of women in tech and product roles to 30%
  Reduce time to detect and resolve incidents to 1 hour
  Reduce mean time to detect and repair by 30%
  Ship the iOS and Android apps to 1,000 users
  90% of tickets and calls answered within a day
  All schools and nurseries have a defibrillator
  Increase adoption of SSO and 2FA to 80%
  Reduce costs of hosting and licences by 10%
  Improve trust and safety score to 80
  Cut water and energy use by 10 %
  Reduce build and test time from 40 to 20 minutes
  Publish the report and present it to the board
  Write the plan and get it approved
  Increase revenue from $1M to $2M and do so by June
  Keep NPS between 40 and 50
  Between 10 and 15 partners signed
  Sales and marketing agree on a lead definition
  Set up a mentoring scheme so that 20 graduates and apprentices stay
  Increase the number of active and trained volunteers to 120
  Raise on-time delivery of letters and parcels to 97 %
  Create a dashboard for churn and revenue
  Document onboarding and offboarding
  Reduce the number of critical and high vulnerabilities to 0
  Migrate users and groups to the new directory
  Migrate 40 apps and services
  Fix 20 bugs and regressions
  Reduce p50 and p99 latency by 20%
  Increase signups by 20% and above
  Increase NPS by 5 points and more
  100% of new hires complete security and privacy training
  Reduce time and cost of onboarding by 30%
  Identify and fix the top 5 causes of churn
  Increase engagement and retention programme participation to 60%`;

/** Two metrics in one. */
const two = `
  Increase NPS to 50 and reduce churn to 3%
  Increase NPS from 30 to 50 and CSAT from 80% to 90%
  Reduce latency and error rate by 20%
  Reduce p95 latency to 200 ms and error rate to 0.1%
  Improve uptime to 99.9% and cut MTTR to 1 hour
  500 sign-ups and 50 paying customers
  Reach 10k users and $100k MRR
  Grow revenue by 10% while keeping churn under 2%
  Hire 5 engineers and 2 designers
  Publish 10 blog posts and 4 case studies
  Revenue of $2M and margin of 30%
  Higher revenue and lower costs
  Win 4 new clients as well as 2 renewals
  Reduce waiting times to 20 minutes; raise patient satisfaction to 90 %
  Attendance above 95 % and exclusions below 10
  Increase donations by 15% and volunteers by 20%
  Raise NPS to 40, CSAT to 90% and retention to 95%
  Lower cost per hire to $3k and time to hire to 30 days
  Conversion rate at 4%, average order value at $60
  Train 20 coaches and reach 500 children
  Reduce bugs by 30% and increase test coverage to 80%
  Improve customer satisfaction and employee engagement by 10%`;

/** All of the above. */
export const verdicts: readonly Sentence[] = sentencesOf(byKind);

/** Sentences with a joiner, by whether it joins two metrics. */
export const joiners: readonly (readonly [text: string, joined: boolean])[] = [
  ...linesOf(two).map((text) => [text, true] as const),
  ...linesOf(one).map((text) => [text, false] as const),
];
