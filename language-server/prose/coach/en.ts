import type { CoachWords } from './coach-words.ts';

export const en: CoachWords = {
  ranks: 'rank*, position*, place, placement, ranking*, league table, seed',
  eitherWay:
    'accelerat*, deflect*, free*, slow*, limit*, tighten*, lose*, losing, push*, scale*, scaling, maximi*, minimi*, drive*, move*, climb*, climbing',
  plans:
    'quota*, plan, plans, planned, budget*, target*, forecast*, capacity, committed, net (|revenue|dollar) retention, nrr',
  vanity:
    'follower*, likes, (page|video|post|story|blog) view*, pageview*, page-view*, impressions, views, reach on (social|instagram|facebook|linkedin), subscribers on youtube, hits, app downloads, retweets, shares on social media, social media shares',
  ambiguous:
    'users, user, number of users, (our|the|total) users, active users, (web|website|site|online|organic|search|social) traffic, traffic, performance, engagement, usage, customers, (site|system|app|application|website|team|sales|seo|product|campaign) performance, adoption, quality, productivity, satisfaction, activity, engagement rate, growth',
  asUsual:
    'continue*, carry on, operate (the|our), keep operating, keep (up|on|running|doing|hiring|delivering|improving|working|growing|providing|supporting|selling|serving|going)',
  preserving: 'maintain*, sustain, sustaining, preserve*',
  keeping: 'keep, keeping',
  asItIs:
    'running, happy, satisfied, stable, online, up to date, up and running, on track, under control, as it is, as they are, the same, steady, in order, operational, functioning, running smoothly, going smoothly, the lights on',
  common: `
    target, goal, touchpoint*, channel*, digitali(s|z)ation, automation, up to date, linkedin, facebook, instagram, meetings, number one choice, first choice of customers, best practice*, net margin, sales target, (build|make|create|develop) (a|an) (better|good|great) (product|service|company|team), number of, amount, number, salespeople, sales people, salesforce, sales reps, workplace, place to work, great place to work, great, regulatory, legal requirements, statutory, the (development|dev|sales|support) team, one, two, three, four, five, six, seven, eight, nine, ten, several, few, many, each, other, others, our own, culture of (excellence|innovation|performance|success|quality), build (a|an) (modern|innovative|strong|effective|efficient|successful|competitive|agile|professional|dynamic), build (strong|effective|good), customer-friendly, friendly, qualification*, be, become, becoming, have, do, doing, get, make, work (on|with), build up, provide*, ensur*, deliver
    (good|better|quality), customer*, client*, user*, consumer*, buyer*, employee*, staff, people, team*,
    department*, compan*, organi(s|z)ation*, business*, stakeholder*, partner*, management, everyone, ourselves, us,
    them, it, product*, service*, offer*, offering*, process*, operation*, project*, work, workplace, workflow*,
    sales, selling, revenue*, profit*, turnover, income, growth, margin*, market*, marketing, business results,
    results, outcomes, output, goals, targets, strategy, brand, brands, web, online, internet, digital, website, web
    site, site, app, social media, internal, external, overall, general, current, existing, new, potential,
    satisfaction, performance, quality, engagement, experience, awareness, visibility, efficiency, productivity,
    communication*, collaboration, retention, loyalty, support, care, feedback, skill*, knowledge, culture,
    capabilit*, financial, team's, company's, customers', image, identity, success, things, stuff, money, cost*,
    expenses, budget, spend, spending, numbers, metrics, kpis, and external, cross-team, cross-functional, centric,
    oriented, focused, driven approach, level*, way, area*, activit*, effort*, customer, hr, payroll, ticketing,
    accounting, monthly, weekly, quarterly, annual, regular, page, pages, pricing, develop, developing, developed,
    more, job, jobs, harder, hard, smarter, create (better|more|good|great|quality|value), creating
    (better|more|good|great|value), write (better|more|good), run (better|more|good), produce (better|more|good),
    better, great results, daily, day-to-day, rate, rates, value, values, industry, world, opportunities, sure,
    content, traffic, conversion, conversions, market share, save, saving, take care, taking care, focus on, care
    for, better content, more leads, new leads, innovative, innovation, competitive, agile, modern, flexible,
    professional, profitable, productive, efficient, effective, creative, attractive, visible, transparent,
    proactive, consistent, customer-focused, customer-oriented, user-friendly, organi(s|z)ed, known, popular,
    reliable, teamwork, trust, reputation, presence, relationship*, engaged, motivated, motivation, morale,
    wellbeing, well-being, happiness, cooperation, coordination, alignment, transparency, sustainable (growth|results|success), lead generation, user engagement, awareness of, stronger, bigger, greater, higher, lower,
    operational, organi(s|z)ational, technical, commercial, strategic, corporate, departmental, legal,
    administrative, personal, global, local, regional, key, core, mutual, long-term, short-term, leadership,
    discipline, climate, cohesion, recognition, position, positioning, reach, planning, punctuality,
    professionalism, effectiveness, standard*, safety, exchange, flow, information, decision-making, accountability,
    ownership, mindset, agility, capacity, utili(s|z)ation, responsiveness, community, audience, customer base, user
    base, base, (employee|staff|personal|professional|team|business) development, time, closer, close, exposure,
    attention, interest, demand, pipeline health, basics, competencies, competence, thinking, attitude, openness,
    routines, habits, supplier*, vendor*, next level, (take|bring|lift) (the|our) (company|business|organisation|organization|team|firm), elevate, deliver (value|more value|real value|excellent|exceptional|outstanding|great|high-quality|reliable), delivering (value|more value|real value), create value, creating value, add value, adding value, step, steps, make progress, progress, full potential, potential, more (data-driven|results-driven|customer-driven), every, day, life, live, expectation*, meet expectations, exceed expectations, meeting expectations, needs, wishes, together, manager, managers,
    increas*, improv*, reduc*, enhanc*, boost*, rais*, strengthen*, optimi(s|z)*, maximi(s|z)*, minimi(s|z)*,
    streamlin*, drive, driving, compliance, comply, regulation*, requirement*, rules, laws, policies, all, approach*,
    shareholder*, timely, on time, in time, (project|timely) delivery, delivery of (|all|our) (projects|products|services), version*,
    solution*, journey*, works, working, well, good, nice, technolog*, tech, imperative*, promptly, quickly,
    organisation-wide, company-wide, everybody, everyone's,
    accurate, correct, relevant, follow*, policy,
    patient*, student*, pupil*, learner*, citizen*, resident*, donor*, member*, guest*, visitor*, (the|our) (hospital|school|clinic|university|ngo|charity|municipality), care, outcome*, ecosystem*, unit, units`,
  vivid: `
    fun, feel like, as if, delight*, amaz*, wow, thrill*, astonish*, enchant*, inspir*, love, loves, loved, adore*, dream*, heart, hearts,
    magic*, fan, fans, famous, proud, first choice, go-to, the place, remarkab*, unforgettabl*, effortless*,
    frictionless, seamless*, the most, raving, champion*, pioneer*, reinvent*, reimagin*, disrupt*, transform*,
    irresistibl*, viral, viral*, obsess*, unleash*, ignite*, conquer*, dominat*, record, fastest, safest, happiest,
    easiest, smartest, favo(u|)rite, memorable, beloved, trusted, everywhere`,
  heights: `
    best, very best, world-class, world class, first-class, first class, best-in-class, leading, leader, leaders, #1, number
    one, no. 1, top, outstanding, exceptional*, excel, excellen*, unbeatabl*, unrivall*, unmatched, legendary, second
    to none, revolution*, iconic, awesome, greatest, extraordinary, stunning, brilliant, superb, fantastic,
    perfection, high-performing, high performing`,
  ourselves: `
    compan*, business*, organi(s|z)ation*, firm, firms, enterprise, team*, department*, group, provider*, supplier*,
    brand, player, partner, version, versions, self, ourselves, myself, yourself, market*, industry, sector, field,
    branch, area*, region, country, world, category, class, all, everything, anything, what, can, possible, do, does,
    every way, at work, in business, the game, be, become, becoming, remain, stay, being, achieve, achieving, deliver,
    delivering, strive, striving, aim, reach, attain, pursue, show, demonstrate, build, create, have, our, my, your,
    solution*, innovative, high-quality, quality, products and services, services and products,
    ever, always, truly, really, absolute*`,
  places: 'in, across, among, amongst, around, inside, within, throughout, near, between, along, at',
  named: `
    work-life balance, social media presence, presence (on|in) social media, employer brand, (key|strategic) (supplier*|partner*|account*), (marketing|ad|advertising) (spend|budget), (sales|support|field|partner) organi(s|z)ation, between (|our) (product|sales|marketing|design|engineering|support|it|finance|operations|hr|development|research|teachers|parents|doctors|nurses|pupils|students) and (|our) (product|sales|marketing|design|engineering|support|it|finance|operations|hr|development|research|teachers|parents|doctors|nurses|pupils|students),
    international (presence|footprint|reach), financial (position|stability|health), (first|last|second|final) (year|week|month|day|term|semester|season), (website|site|app|page) (performance|speed), data-driven (marketing|sales|product|finance|hr|support) (team|department|function), (feel|feels|feeling|felt) (|truly|more|really) (heard|welcome|safe|at home|seen|valued|confident|comfortable|supported|listened to),
    (the way|how|where|when|what) (we|our|you|they|people), time to (value|market|hire|fill|first value|resolution),
        (sales|selling|buying|purchasing|procurement|hiring|recruiting|recruitment|interview|onboarding|support|service|delivery|production|release|deployment|development|planning|approval|review|feedback|budgeting|budget|payment|order|ordering|booking|checkout|billing|invoicing|invoice|claims|complaints|returns|handover|design|qualification|renewal|application|admission*|enrolment|enrollment|reporting|closing|signup|sign-up|registration)
    (process|funnel|cycle|pipeline|journey|flow|workflow), (existing|current|repeat|returning|loyal|key|largest|biggest) (customers|clients|accounts|users|members)`,
  means: `
    board, advisory board, brand identity, corporate identity, certification*, certificate*, application*, grant application*, gdpr, best practice*, ads, facebook ads, google ads, branch office*, guideline*, methodolog*, method, methods, agile, scrum, kanban, lean, six sigma, framework*, standards, scheme*, initiative*, project*, infrastructure, architecture, module*, component*, catalogue*, catalog*, referral*, loyalty (program|programme|scheme),
    funnel*, library of templates, archive*, contract*, agreement*, tender*, invoice*, invoicing, inventory, stock take, stocktake, machine*, vehicle*, fleet, printer*, network*, firewall*, data warehouse, data lake, pipeline automation, test suite,
    microservice*, kubernetes, keyword*, seo, ebook*, e-book*, white paper*, whitepaper*, case stud*, banner*, leaflet*, poster*, flyer*, photo*, trade fair*, trade show*, exhibition*, booth, stand, hackathon*, meetup*, community event*, offsite*, off-site*,
    curriculum, syllabus, timetable*, exam*, focus group*, onboarding plan*, job ad*, job description*, career page*, payroll, pay scale*, salary bands, forecast*, tax return*, accounts, board pack*, kpi*, okr*, metrics, org chart, reorgani(s|z)ation, restructuring, recruiting process,
    plugin*, extension*, sdk, library, libraries, documentation site, ci, cd, ci/cd, monitoring, logging, alerting, ticketing system*, chat, forum, wiki, slack, teams, sharepoint, jira, salesforce, hubspot, sap, website*, web site*, site, homepage*, home page*, landing page*, web page*, webpage*, page, pages, microsite*,
    blog*, portal, intranet, crm, erp, hris, cms, lms, system*, software, tool, tools, tooling, dashboard*, report,
    reports, handbook*, manual*, guideline*, policy, policies, documentation, newsletter*, presentation*, deck*,
    training*, training program*, workshop*, seminar*, webinar*, course, courses, meeting*, stand-up*, survey*,
    interview*, questionnaire*, campaign*, strategy, plan, plans, roadmap, calendar, database, server*, migration,
    audit, audits, event, events, conference*, feature*, mobile app, app, application, logo, brochure*, video*,
    podcast*, article*, post, posts, email*, e-mail*, mailing*, template*, process, processes, procedure*,
    checklist*, budget, office, review, reviews, analytics, google analytics, program, programme, content, chatbot,
    faq, knowledge base, social media account*, instagram, facebook, linkedin, tiktok, youtube, account, accounts,
    channel page, press release*, research, market research, competitor analysis, analysis, assessment*, redesign*,
    revamp*, relaunch, update, updates, upgrade, upgrades, bug, bugs, ticket*, sprint, sprints, backlog, tests,
    test, release, releases, api, integration*, repository, documents, ads, ad, google ads, seo audit, backup*,
    version*, task force*, committee*, working group*, town hall*, statement*, laptop*, equipment, furniture, vacanc*, position, positions, spreadsheet*, cloud, renovation*, refurbishment*, remodel*, construction, installation*, rollout*, roll-out*, relocation, one-on-one*, one on one*, one-to-one*, 1:1*, implementation*, certification exam*, (youtube|tiktok|telegram|whatsapp|instagram|linkedin|slack|discord|twitch) (channel|page|group|account|profile)`,
  finishing: 'complet*, finish*, finali(s|z)*, wrap up, conclude',
  chores: `
    implement*, complete*, write, drafting, prepare for (the|a|an), prepare (quarterly|annual|monthly|documents|documentation), open (a|the) (new|second|third) (branch|office|store|shop|location|hub|plant|warehouse|restaurant|clinic), run (facebook|google|ads|paid|a|an), deliver training, deliver trainings, issue, conclude the, renew the, install*, host (two|three|four|five|six|several|community|networking), run (two|three|four|five|six), do (a|an) (audit|survey|review|analysis|seo), hire more, recruit more, pay (salaries|wages|invoices|suppliers), renovate, refurbish, migrate*, interview*, visit*, install*, conduct*, send*, schedul*, draft*, publish*, document*, organi(s|z)e a, organi(s|z)e an,
    organi(s|z)e the, organi(s|z)e regular, organi(s|z)e weekly, organi(s|z)e monthly, organi(s|z)ing a, redesign*,
    configur*, attend*, hire a, hire an, hire the, produce (monthly|weekly|quarterly|annual|regular|the|a|an),
    manage (the|a|an|our|all), hold (quarterly|annual|daily|team|the), answer (customer*|all|email*|ticket*|support*|calls|phone),
    administer*, coordinat*, handle, monitor*, track, define, identify, evaluat*, assess*, investigat*, present (the|a|an), submit*,
    file, plan and, process, execut*, perform, carry out, gather, contact, meet with, talk to, arrang*, host (a|an|the|regular|monthly|weekly),
    circulat*, distribut*, print, archive, clean up, decommission*, deploy (the|a|an|new), patch, rewrit*, set up,
    introduce (a|an|new), onboard (the|a|new|two|three), negotiat*, procure*, fix (|our|the|all) technical debt,
    moderni(s|z)e (it|our it|the it), establish (a|an) (task force|committee|working group|steering group|steering committee|process|policy),
    create (a|an) (committee|working group|task force), support other, hire (two|three|four|five|six|seven|eight|ten|more|additional|new),  hiring a, hiring an, recruit a, recruit an, fix bugs, fix all
    bugs, fix the bug*, refactor*, test the, roll out, upgrade the, update*, hold a, hold an, hold weekly, hold
    monthly, hold regular, run a, run weekly, run monthly, prepare a, prepare an, prepare the report*, implement
    (jira|salesforce|hubspot|slack|sap|okr*|scrum|asana|workday|odoo|zendesk|netsuite), buy a, buy new, purchase*,
    respond to, reply to, call, post, email*, translat*, renovat*, order, collect*, compile*, analy(s|z)e, review*,
    complete (|the|a|our) (project*|website*|migration*|training*|redesign*|report*|audit*|documentation), finish
    (the|a|our) (project*|website*|migration*|training*|redesign*|report*|audit*|documentation), write
    (a|an|weekly|monthly|regular|new|more), set up (a|an|the|new), train (nurses|doctors|teachers|drivers|volunteers|operators|technicians|agents|partners|engineers|developers|employees|staff|the team|our
    team|managers|new hires|salespeople|the sales team|users|customers|all|everyone), fix (|all|all the|the) (open|known|critical|remaining|outstanding|reported) bug*, replace (the|our) (old|printer*|laptop*|furniture|server*|coffee machine*)`,
  fields: `
    new (mobile app|app|intranet|web shop|online shop|erp|erp system|crm system|brand|logo|office), digital transformation, digitali(s|z)ation, employee engagement, employee development, employee
    (wellbeing|satisfaction|retention), talent (acquisition|development|management), (customer|client)
    (satisfaction|experience|service|success|support|retention|acquisition|engagement|loyalty|relationship*|relations),
    brand (awareness|building|development), revenue growth, business (growth|development), sales growth, cost
    reduction, cost savings, process improvement, product (launch|development|quality|management|improvement), team
    (building|work), teamwork, innovation, quality, efficiency, sales, growth, communication, branding, content,
    seo, hiring, recruitment, onboarding, leadership, culture, website redesign, content creation, marketing, operations, finance, hr, human resources, customer happiness, customer focus, lead generation,
    market expansion, international expansion, (software|app) development, new website, new product, new crm, sustainability,
    research and development, cybersecurity, security, compliance, profitability, safety, automation, logistics, procurement, fundraising,
    advocacy, outreach, analytics, infrastructure, productivity, engagement, retention, diversity, wellbeing,
    (sales|partner|business|field) enablement, (change|risk|stakeholder|vendor|knowledge) management`,
  staying: 'stay, stays, staying, remain, remains, remaining, keeps, still, holds at, is held, is kept',
  amounts:
    'more, fewer, less, lower, higher, shorter, longer, faster, quicker, cheaper, bigger, larger, smaller',
  purposes: 'for, so that, so, to let, to help, that, which, who, where',
  many: `
    (customers|clients|users|people|teachers|students|pupils|parents|patients|citizens|residents|guests|visitors|members|employees|colleagues|staff|managers|leaders|developers|engineers|nurses|doctors|farmers|donors|volunteers|readers|subscribers|buyers|shoppers|sellers|merchants|partners|teams|schools|companies|families|tenants|drivers|players|viewers|applicants|candidates|newcomers|new hires|stakeholders)
    (|actively|regularly|really|always|also|often|happily) (use|know|renew|recommend|buy|return|come back|trust|love|like|understand|feel|read|attend|join|stay|choose|prefer|share|follow|adopt|enjoy|value|want|believe|rely on|speak|report|log in|sign up|talk about|take part|participate)`,
  bareWords: 3,
  jargon:
    'operational excellence, synerg*, leverag*, raise the bar, push the envelope, go the extra mile, up our game, end-to-end (automation|solution*|process*|transformation), strategic imperative*, unlock (|the|our|more|full) (value|potential|growth|opportunities), impactful, key enabler*, value creation, digital-first, customer-centric*, people-centric, value-driven, paradigm*, disrupt*, best-in-class, best of breed, world-class, cutting-edge, bleeding-edge, next-gen*, holistic*, thought leader*, low-hanging fruit, move the needle, game-chang*, boil the ocean, circle back, core competenc*, ecosystem play, value-add*, win-win, out of the box, mission-critical, seamless*, robust*, state of the art, turnkey, future-proof*, hyperscal*, rockstar*, ninja*, operationali*, actionabl*, empower*, incentivi*, ideat*, mindshare, stakeholder buy-in, north star, 360-degree, digital transformation, north-star metric, blue-sky, swim lane*, deep dive*, net-net, bandwidth to',
};
