import type { ImportWords } from './import-words.ts';

export const en: ImportWords = {
  fields: {
    objective:
      'objective, o, obj, okr, goal, objective name, objective title, objective statement, goal name, goal title',
    objectives:
      'objectives, goals, okrs, company okrs, team okrs, okr list, objectives & key results, objectives and key results',
    keyResult:
      'key result, kr, kr name, kr title, key result name, key result title, measurable result, outcome name, kpi or key result, key result description, kr description',
    keyResults:
      'key results, krs, measurable results, key outcomes, results, keyresults, key result list, success metrics, as measured by, measured by, we will measure this by, success criteria, metrics',
    initiative:
      'initiative, action, project, task, activity, to-do, action item, deliverable, initiative name, key initiative',
    initiatives:
      'initiatives, actions, projects, tasks, activities, to-dos, to do, todos, action items, action plan, key initiatives, deliverables, key actions, supporting initiatives, next steps, work items',
    risk: 'risk, dependency, blocker',
    risks:
      'risks, dependencies, blockers, risks and dependencies, risks & dependencies, risks & mitigations, risks and mitigations, key risks',
    kpi: 'kpi',
    kpis: 'kpis',
    title:
      'title, name, display name, summary, text, statement, headline, short description, goal/okr, objective/kr, okr title, okr name, item, what',
    name: 'short name',
    id: 'id, key, issue key, issue id, ticket id, code, number, no, nr, ref, reference, okr id, goal id, objective id, kr id, key result id, row id, slug, #, objective number',
    type: 'type, goal type, okr type, item type, object type, entity type, kind, objective type, element type',
    level: 'level, scope, goal level, okr level, hierarchy level, indent, depth, tier',
    owner:
      'owner, owners, dri, responsible, accountable, lead, assignee, assigned to, assigned, owner name, owner email, owner email id, owner emails, owner(s), owned by, champion, person responsible, responsible person, responsible party, objective owner, kr owner, key result owner, driver, poc, point of contact, leader, owner id, directly responsible individual, coordinator, who, owner full name, user, assignee email, delegate',
    team: 'team, teams, department, departments, group, squad, tribe, business unit, division, function, team name, group name, owning team, owner team, area, space',
    company: 'company, organisation, organization, org',
    person: 'employee, individual, team member, person',
    cycle:
      'cycle, quarter, period, time period, timeframe, time frame, time-frame, okr cycle, goal cycle, session, interval, plan, quarter name, time period name, timeline, reporting period, dates, date range, duration, cadence, planning period, okr period, year',
    parent:
      'parent, parent objective, parent goal, parent id, aligned to, aligned with, aligns to, aligns with, alignment, supports, contributes to, parent okr, parent title, parent name, parent key result, parent objective/kr, linked objective, company objective, aligned objective, parent row ids, parent goal ids, parent objective id, objective ref, parent okr id, parent kr, ladders up to, rolls up to, aligned to (objective), parent objective name, parent outcome, company okr, related objective',
    from: 'from, initial number value, baseline, start value, starting value, initial value, initial, start, metric start, metric start value, starting point, begin, initial metric value, from value, baseline value, starting, start metric, metric baseline, initial target, base',
    to: 'to, target number value, target, target value, goal value, metric target, metric target value, target metric, desired value, end value, to value, final value, goal metric, goal target, target result, measure of success, key result target, kr target, success target, target outcome, desired, planned',
    current:
      'current, current number value, current value, actual, actual value, metric current, metric current value, metric progress, latest value, now, today, result value, current metric, last value, current metric value, actuals, achieved, status value, latest, current status value, current result',
    unit: 'unit, units, metric unit, uom, unit of measure, measurement unit, metric type, unit type, format, metric format, measure unit, symbol, suffix, unit of measurement',
    score:
      'score, grade, final score, result score, scoring, rating, okr score, final grade, kr score, key result score, objective score, graded, end score, end-q, end-q score, eoq, eoq score, end of quarter score',
    progress:
      'progress, %, progress %, % complete, percent complete, completion, completion %, progress percentage, % done, percentage, % progress, overall progress, progress (%), achievement, percent, percent done, % completed, current progress, completed %, attainment, kr progress, objective progress, done %, % achieved, okr progress, completion rate',
    confidence: 'confidence, confidence level, confidence score, confidence rating, likelihood',
    weight: 'weight, weighting, weightage, weight %, importance, weight (%)',
    priority: 'priority, prio',
    status:
      'status, state, health, okr status, rag, rag status, progress status, stage, latest status, health status, goal status, on track, current status, checkin status, check-in status',
    start: 'start date, begin date, starts, start on, start_date, starts on, begins, from date',
    due: 'due, due date, deadline, end date, target date, ends, by when, completion date, due on, finish date, when, end on, due by, eta, date due, to date, end, timeline end',
    updated:
      'updated, last updated, last update, updated at, last check-in, last checkin, last check-in date, check-in date, last checkin date, update date, last modified, date updated, as of, last progress update, last updated on, last check in, last updated date, latest check-in date, last update date',
    because:
      'why, because, rationale, why it matters, why this matters, why now, motivation, purpose, reason, context, problem, problem statement, why is this important',
    note: 'note, notes, description, comment, comments, remarks, remark, details, detail, update, updates, latest update, last comment, additional notes, okr description, objective description, latest comment, status update, commentary, last note, check-in note, latest note, definition, status comment, measurement, how measured, how we measure, source, data source',
    link: 'link, links, url, reference url, permalink, tracking link, dashboard, web url, okr url, epic, ticket, issue, jira',
    retrospective:
      'retrospective, learnings, learning, lessons learned, lessons, retro, reflection, what we learned, closing note, closing comment, conclusion',
    mitigation: 'mitigation, mitigation plan, countermeasure',
    ambition:
      'ambition, commitment, okr category, commitment type, commitment level, moonshot or roofshot, aspirational/committed, goal category',
    mission: 'mission, our mission, mission statement',
    vision: 'vision, our vision, vision statement',
  },
  heading:
    'okr, okrs, objectives, objective, key, results, and, goals, goal, for, the, our, of, quarterly, annual, yearly, quarter, tracker, tracking, template, plan, plans, planning, draft, final, in, cycle, period, 2-pager, overview, list, q, year, fy, document, sheet, active, current, public, priorities, roadmap, dashboard, scorecard, review, level, archive, archived, previous, past, last, next, upcoming, closed, completed, old, new, wip, proposed, approved, published, my, personal, individual, check-in, checkin, log, report, status, grading, final',
  team: 'team, squad, department, dept, group, tribe, chapter, guild, division, unit, office',
  company:
    'company, companywide, company-wide, corporate, organisation, organization, org, global, business, enterprise',
  department:
    'engineering, marketing, sales, finance, hr, human resources, people ops, people operations, operations, customer support, customer success, support, customer care, customer service, design, ux, legal, it, security, product management, r&d, research and development, procurement, purchasing, logistics, communications, infrastructure, devops, sre, qa, quality assurance, business development, accounting, facilities, manufacturing, production, data science',
  prose:
    'introduction, intro, overview, summary, legend, notes, note, appendix, contents, table of contents, how to use, scoring, scoring guide, grading, process, definitions, glossary, links, resources, references, background, context, instructions, changelog, history, previous quarters, archive, about, faq, check-in schedule, schedule, retrospective, reflection, weekly check-in, related documents, tips, guidelines, best practices, purpose, what are okrs, document control, executive summary, mission, vision, values',
  quarter: 'quarter, qtr, q',
  half: 'half, half-year, semester, h',
  ordinals: ['first', 'second', 'third', 'fourth'],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  done: 'done, complete, completed, closed, finished, achieved, shipped, resolved, delivered',
  doing: 'doing, in progress, in-progress, ongoing, started, wip, active, underway, in flight',
  todo: 'todo, to do, to-do, not started, planned, open, backlog, pending, new, draft, not-started',
  dropped:
    'dropped, cancelled, canceled, abandoned, postponed, discontinued, deprioritized, deprioritised, scrapped, archived',
  yes: 'yes, true, y, done, completed',
  no: 'no, false, n, not done, not started',
  health:
    'on track, at risk, off track, behind, ahead, delayed, blocked, green, amber, yellow, red, needs attention',
  committed: 'committed, commit, commitment, roofshot, must',
  aspirational: 'aspirational, moonshot, stretch, ambitious, stretch goal',
  total:
    'total, average, avg, mean, sum, overall, overall score, overall progress, total score, average score, grand total',
  nobody:
    'tbd, tba, tbc, n/a, na, none, unassigned, nobody, -, –, —, ?, ??, todo, name, your name, not assigned, no owner, open, all, everyone, various',
};
