import { enUnits } from '../../model/unit-words/en.ts';
import type { LanguageData } from './language-data.ts';

/** English. */
export const en: LanguageData = {
  code: 'en',
  name: 'English',

  detect: {
    script: 'latin',
    words: `
      reach, achieve, grow, hire, ship, migrate, publish, write, get, make, run, users, revenue, rate, score, week,
      month, year, quarter, support, test, implement, develop, deliver, design, plan, complete, time, cost, sales,
      growth, day, days, weeks, hours, minutes, the, a, an, of, to, and, in, for, with, by, from, on, at, is, are,
      our, we, be, as, that, this, all, new, per, increase, reduce, improve, launch, create, build, customer,
      customers, least, than, into, end, over, under, within, more, less, team, average, number,
      never, have, has, every, any, no, not, only, out, off, after, before, or, without, zero, open, first, been, was,
      were, will, done, set, up, which, their, its, it, top, win, hit, keep, free, go, goes, live, budget, error, data`,
    endings: 'ing, tion, tions, ment, ness, ity, ship, ight, ough, able, ers, ed',
  },

  writing: {
    decimal: '.',
    endings: {
      e: { forms: 'es ing', done: 'ed' }, // reduce
      ee: { forms: 'ees eeing', done: 'eed' }, // guarantee
      y: { forms: 'ies ying', done: 'ied' }, // identify
      ay: { forms: 'ays aying', done: 'ayed' },
      oy: { forms: 'oys oying', done: 'oyed' }, // deploy
      ey: { forms: 'eys eying', done: 'eyed' }, // survey
      s: { forms: 'sses sing', done: 'sed' }, // process
      ss: { forms: 'sses ssing', done: 'ssed' }, // assess
      sh: { forms: 'shes shing', done: 'shed' }, // publish
      ch: { forms: 'ches ching', done: 'ched' }, // launch
      x: { forms: 'xes xing', done: 'xed' }, // fix
      '': { forms: 's ing', done: 'ed' }, // test
    },
  },

  // ── Verbs as they lead a sentence ──────────────────────────────────────────────────────────────────────────────────
  verbs: {
    raise: `
      increase~, grow(|s|ing|n), grew, raise~, boost~, lift~, accelerate~, multiply~,
      maximi(s|z)e~, scale~, ramp~ up, bump~ up, push~ up, drive~ up, bring(|s|ing) up, move~ up, climb(s|ing|ed), rise(|s|n),
      rising, rose, surpass~, exceed~, outperform~, gain back`,
    lower: `
      shav(e|es|ing|ed), narrow~, reduce~, decrease~, cut(|s|ting), lower~, shorten~, minimi(s|z)e~,
      halv(e|es|ing|ed), drop(|s|ping|ped), shrink(|s|ing), shrank, decline~, bring(|s|ing) down, drive~ down,
      slash~, trim(|s|ming|med), curb~, limit~, lessen~, compress~, fall(|s|ing), fell, diminish~, slow~, tighten~,
      lose(|s), free~ up, deflect~,
      alleviate~, avoid~, prevent~, mitigate the impact, suppress~, lighten~, loosen~, deter(|s|ring), counter~`,
    rework:
      'mak(e|es|ing), optimi(s|z)e~, streamline~, modernise~, refine~, polish~, simplify~, smooth~ out, uplevel~, evolve~, expand~, extend~, automate more',
    improve: `
      delight~, improve~, enhance~, strengthen~, speed(|s|ing) up, sped up, deepen~, broaden~,
      widen~, elevate~, upgrade the quality of, advance~, progress~, mature,
      level up, uplift~, revitali(s|z)e~, foster~, cultivate~, nurture~, sharpen~,
      step up,
      augment~, bolster~, ease~, enlarge~, enliven~, heighten~, smooth~, solidify(|ing),
      intensify(|ing), fortify(|ing), cement~, reinvigorate~, beef~ up, shore~ up`,
    keep: `
      keep(|s|ing), kept, maintain~, retain~, hold(|s|ing) (steady|below|above|under), sustain~, preserve~,
      cap(|s|ping), contain~, stay(|s|ing|ed), remain~, continue to be, protect~`,
    reach: `
      reach~, achieve~, attain~, hit(|s|ting), get(|s|ting) to, meet the, meet(|s|ing), met, obtain~, become(|s), (establish|position|differentiate|brand) (ourselves|us|itself|the company|the brand|our brand|the club|the city|the school) as,
      becoming, became, be, have, pass~, average~, rank~, score~, earn~, come in, see, ensure that at least,
      make sure that at least, arrive at, convert~, realis(e|es|ing|ed), realiz(e|es|ing|ed), fulfil~, fulfill~,
      qualify~, recover from`,
    draw: `
      get(|s|ting), got, gain~, attract~, generate~, collect~, gather~, receive~, drive~, produce~, capture~,
      bring(|s|ing) in, brought in, earn~, draw(|s|ing)`,
    gain: `
      hear(|s|ing) from, put(|s|ting) aside, set(|s|ting) aside, offset(|s|ting), recover~, match~, save~, win(|s|ning), won, sign(|s|ing|ed) up, sign~, hire~, recruit~, acquire~, secure~, close~, land~, obtain,
      book~, sell(|s|ing), sold, raise~ funds, add~, onboard~, enrol(|l|ls|ling|led|s), enlist~, convince~, source~,
      fill~, graduate~, place~, certify~, activate~, join~, register~, grant~, award~, regain~, rehouse~, admit(|s|ting), accommodate~, accumulate~, catch(|es|ing), fundraise(|s|d), welcome~, open~, establish~, find(|s|ing),
      found, upsell(|s|ing), cross sell(|s|ing), reactivate~, win(|s|ning) back`,
    finish:
      'launch~, deliver~, write(|s), writing, publish~, complete~, finish~, finali(s|z)e~, ship(|s|ping), release~, draft~, announce~',
    activity: `
      abstract~, accept~, accompany(|ing), achieve buy in, acquire a, activate the, adapt~, address~, add~,
      add~ support for, adjust~, administer~, adopt~, advertise~, advise~, advocate~, affirm~, agree~, align~,
      allocate~, allow~, amend~, analy(s|z)e~, annotate~, answer~, append~, apply(|ing) for, apply~, appoint~,
      approach~, approve~, archive~, arrange~, articulate~, ask~, assemble~, assign~, attach~, attend~,
      audit, audit~, authori(s|z)e~, author~, automate~, backfill~, backport~, bake~, ban(|s|ning),
      baseline (our|the), begin(|s|ning), benchmark~, bid(|s|ding), block~, blog(|s|ging), book the,
      bootstrap(|s|ping), break(|s|ing) down, bridge~, brief~, bring on board, bring to, bring(|s|ing), broadcast~,
      brush up, build(|s|ing), bump~, bundle~, burn~ down, buy(|s|ing), cache~, calibrate~, call~, campaign~,
      canvass~, care for, carry(|ing) out, carv(e|es|ing) out, catalogue~, catalog~, categori(s|z)e~, celebrate~,
      centrali(s|z)e~, certify the, chair~, change~, charge~, chart~, chase~, check in, check(|s|ing), claim~, clarify(|ing), clean~, clean~ up, clear~, close~ out, co author~, co design~, co-create~, coach~,
      code~, codify(|ing), collaborate~, collect the, come up with, commence~, commercialise~, commission~,
      communicate~, compile~, comply(|ing), conclude~, conduct~, configure~, confirm~, conform~, connect~,
      construct~, contact~, containeri(s|z)e~, continue~, contract~, convene~, convert the, convert~,
      cook~, coordinate~, correct~, cost (the|out), counsel~, count~, cover the, craft~, crawl~, create~,
      cross train~, cultivate a, curate~, customize~, cut(|s|ting) over, debrief~, debug(|s|ging), decentrali(s|z)e~,
      decommission~, decouple~, deduplicate~, define~, delegate~, delete~, delist~, demo, demo(|s|ing),
      demolish~, demonstrate~, deploy~, deprecate~, describe~, design~, detect~, determine~, develop~, diagnose~,
      differentiate~, digitali(s|z)e~, digiti(s|z)e~, disable~, distribute~, diversify(|ing), divest~,
      dockeri(s|z)e~, document~, double check~, download~, drill~, drive the, drop support, drop(|s|ping) the,
      edit(|s|ing), educate~, elicit~, eliminate the, eliminate~, embed(|s|ding), enable~, enact~, encourage~,
      encrypt~, enforce~, engage~ with, enrich~, ensure that we have a, equip(|s|ping), erect~, establish~,
      estimate~, evangeli(s|z)e~, examine~, exchange~, execute~, exhibit~, expand~ (to|into), experiment~,
      explore the, export~, expose~, extract~, fabricate~, facilitate the, feed(|s|ing), figur(e|es|ing|ed) out,
      file~, film~, fine tune~, finetune~, fix~, flesh~ out, follow~ up, forecast~, formali(s|z)e~, form~,
      found~, frame~, fund~, furnish~, gain access, gate~, gather the, generalize~,
      get (a|an|rid|started|ready|in touch),
      get (the|our|all|approval|buy in|sign off|feedback|permission|agreement|consent), get to a, get to know,
      get to the, ghostwrite(|s), give(|s), giving, go (through|to|over), go live, grade~, groom~, guarantee~,
      handle~, hand~ out, hand~ over, harden~, harmoni(s|z)e~,
      have (weekly|monthly|regular|daily|quarterly|all hands),
      have a (plan|process|strategy|policy|draft|design|prototype|roadmap|proposal|working|first), have a first,
      have a working, hedge~, hire a, hire an, hold(|s|ing), hook~, hook~ up, host~, identify(|ing), illustrate~,
      immuni(s|z)e~, implement~, import~, include~, incorporate~, index~, induct~, inform~, ingest~, initiate~,
      inject~, insource~, inspect~, install~, institute~, instrument~, insure~, integrate~, interface~, interview~,
      introduce~, invent~, investigate~, invest~, invite~, isolate~, issue~, iterate~, justify(|ing),
      keep (track|records|in touch|abreast), keep (the|our) (team|teams|board|customers|community|residents|staff|parents|stakeholders|public|partners), kick(|s|ing) off, kickoff, label~, lay(|s|ing) out,
      lay(|s|ing) the groundwork, lead(|s|ing), learn~, lease~, let(|s|ting), leverage~, liaise~, license~, link~,
      lint~, list~, load~, lobby(|ing), locali(s|z)e~, lock~, log(|s|ging), look for, look up, loop in, maintain the,
      make (a|an) (decision|choice|plan|list|proposal|offer|case|film|video|map|start|recommendation), make progress, manage~, map(|s|ping), market~, mark~, measure~, meet(|s|ing) with, mentor~,
      message~, migrate~, mirror~, mock~, model~, moderni(s|z)e~, monitor~, mount~, move~, name~, negotiate~,
      nominate~, normali(s|z)e~, note~, notify(|ing), observe~, offboard~, offer~, onboard the,
      onboard~, open source, open up, opensource~, operate~, orchestrate~, order~, organi(s|z)e~, outline~, outreach,
      outsource~, overhaul~, own the, package~, paginate~, paint~, pair~, parallelize~, partner~ with, patch~,
      patent~, pave~, pay(|s|ing) (down|off|back|out), pen test~, perfect~, perform~, personali(s|z)e~, phase~, phase~ out,
      photograph~, pilot~, pin(|s|ning) down, pitch~, place the, plan(|s|ning), plant~, plug(|s|ging),
      populate~, port~, post~, practice~, practise~, prepare~, present~, pric(e|ing) the, print~, prioriti(s|z)e~,
      probe~, process~, procure~, produce, productioni(s|z)e~, productize~, profile~, program(|s|ming), progress the,
      promote, promote~, propose~, prototype~, prove~, provide~, provision~, prune~, pull~, purchase~, pursue~,
      push~ (for|the|to), put on, put(|s|ting), put(|s|ting) in place, put(|s|ting) together, qualify the, qualify~,
      quantify(|ing), query~, question~, queue~, raise (the issue|an issue|concerns), raise (a|our|the) (round|seed round|bridge round|series a|series b|series c|fund),
      ramp up (line|production), rank the, ratify(|ing), reach agreement, reach consensus, reach~ out, read(|s|ing),
      reallocate~, rearrange~, reassign~, rebrand~, rebuild(|s|ing), recogni(s|z)e~, reconcile~, reconfigure~,
      reconnect~, reconsider~, record~, recruit a, recruit an, redefine~, redesign~, redirect~, redraft~,
      reduce the scope, reduce to practice, refactor~, refer~, reframe~, refresh~, refurbish~, register the,
      rehearse~, reimagine~, reimplement~, reinforce~, reinstate~, reintroduce~, reject~, relabel~, relate~,
      relaunch~, relocate~, remediate~, remind~, remodel~, remove~, rename~, renegotiate~, renew~, renovate~,
      reopen~, reorgani(s|z)e~, repaint~, repair~, replace~, replicate~, report~, report~ on, reposition~,
      republish~, repurpose~, request~, require~, rerun(|s|ning), rescope~, research~, reset(|s|ting), reskill~,
      resolve~, respec~, respond~, restart~, restock~, restore~, restrict~, restructure~, restyle~, resume~,
      retain the services, retarget~, retest~, rethink(|s|ing), retire~, retool~, retrain~, retrofit(|s|ting),
      return~, reuse~, revalidate~, revamp(|s|ing|ed), reverse engineer~, review~, revise~, revisit~, revoke~,
      reward~, rewire~, rework~, rewrite(|s), rewriting, roll over, roll(|s|ing) out, rollback, rotate~, round~ up,
      route~, run(|s|ning), safeguard~, sample~, sanitize~, save the, scaffold~, scale out, scan(|s|ning), schedule~,
      scope~, screen~, script~, seal~, search~, secure the, seed~, segment~, sell off, send(|s|ing),
      separate~, sequence~, serialize~, serve~, set(|s|ting), set(|s|ting) up, settle~, setup, shadow~, shape~,
      shard~, share~, shift~, showcase~, shut(|s|ting) down, sign off, silence~, simulate~, sketch~,
      socialize~, solicit~, solve~, sort~, speak(|s|ing) at, spec out, specify(|ing), spec~, spike~,
      spin(|s|ning) up, split(|s|ting), sponsor~, spread the, stabili(s|z)e~, staff~, stage~, stand down, stand up,
      stand(|s|ing) up, standardi(s|z)e~, start~, stock~, store~, storyboard~, stream~, stress test~, study~, style~,
      submit(|s|ting), subscribe~, sunset(|s|ting), sunset~, supervise~, supply~, support the launch, surface~,
      survey~, suspend~, swap(|s|ping), swap~, switch~, sync(|s|ing), sync~, tackle~, tag(|s|ging), tailor~,
      take over, take stock, take(|s), taking, talk~, target~, teach(|es|ing), tender~, test~, thank~, tidy(|ing),
      tighten up, touch trace~, track time, track~, trademark~, train~, transcribe~, transfer(|s|ring), transform~,
      transition~, translate~, treat~, triage~, trial~, trigger~, troubleshoot~, tune~, turn off, turn on, turn~,
      tutor~, tweak~, tweet~, unblock~, unpack~, unveil~, update~, upgrade~, upload~, upskill~,
      upstream~, use~, utili(s|z)e~, vaccinate~, validate~, verify~, vet(|s|ting), visit~, visuali(s|z)e~,
      volunteer~, walk through, warm~ up, weed~, white label~, whitelist~, wind down, wind up, wire~,
      work(|s|ing) on, work(|s|ing) with, work~ out, wrap(|s|ping) up,
      wrap(|s|ping), shrink wrap, meditate~, exercis(e|es|ing), swim(|s|ming), jog(|s|ging), cycle to, walk~ to, journal, a/b test~, hand~, rebalance~, reboot~, work(|s|ing) through, reply(|ing), spend time, grant(|s|ing) (access|rights|commit|permission|permissions|write|merge),
      (trim|cut|reduce) (unused|dead|stale|obsolete|redundant|duplicate|unneeded|unnecessary), formulate~, abandon~, absorb~, abolish~, acquaint~, adhere~, adjudicate~, aggregate~, air(|s|ing) the, alert~, anchor~,
      animate~, anonymi(s|z)e~, anticipate~, appraise~, apportion~, assure~, attest~, auction~, await~, ax(e|es|ing),
      back up, back fill~, back port~, beautify(|ing), befriend~, bind(|s|ing), bisect~, blacklist~, borrow~,
      brainstorm~, calculate~, cancel(|s|ling|ing), cascade~, charter~, cherry pick~, chunk~, circulate~, cite~,
      clone~, coalesce~, codesign~, co develop~, co host~, co own~, co write, collate~, comment~, commit(|s|ting) to,
      commit(|s|ting), compensate~, compose~, compute~, conceive~, condense~, contextuali(s|z)e~, convey~, cooperate~,
      accredit~, acknowledge~, act on, arbitrate~, bill~, cast(|s|ing), cater~, combat(|s|ting), compete~, concentrate~ on,
      decorate~, disrupt~, disseminate~, enter~, entertain~, familiari(s|z)e~, fight(|s|ing), fit(|s|ting|ted), forge~, greet~, guard~, harness~,
      heal~, hono(u|)r~, house~, ignite~, instil(|l|ls|ling), interact~, kick start~, knock~, locate~, overcome(|s), permit(|s|ting), play~, pledge~, plough~, plow~, pre position~, loan~, cleanse~, discharge~, enrich~, admit~ to,
      prosecute~, quit(|s|ting), readjust~, realign~, reform~, rehabilitate~, remedy(|ing), rent~, represent~, reveal~, revive~, shred(|s|ding),
      spark~, spread(|s|ing), stimulate~, succeed~ in, tell(|s|ing), tokeni(s|z)e~, transmit(|s|ting), transport~, undergo, unearth~, uphold(|s|ing),
      warn~, wash~, witness~, sensiti(s|z)e~, weatherproof~, neuter~, microchip(|s|ping), litter pick, compost~, park~, bury(|ing), welcome back,
      co operate~, copy(|ing), correlate~, crack~ down, critique~, crowdsource~, dark launch~, de risk~, derisk~, de
      scope~, descope~, de dupe~, dedupe~, deactivate~, debate~, declare~, declutter~, dedicate~, defer(|s|ring),
      defend~, defragment~, delve~, delimit~, demarcate~, denormali(s|z)e~, depict~, derive~, destroy~, detail~,
      detach~, devise~, devolve~, dig(|s|ging) (into|deeper), disaggregate~, disburse~, discard~, discontinue~,
      discourage~, discover~, discuss~, disentangle~, dismantle~, dispatch~, display~, dispose~, dissolve~,
      distil(|l|ls|ling), ditch~, div(e|es|ing) (into|deeper), divert~, divide~, dog food~, dogfood~, donate~,
      downgrade~, downsize~, draw(|s|ing) up, dry run, dual run, duplicate~, earmark~, eject~, elaborate~, elect~,
      embark~, emphasi(s|z)e~, employ~, emulate~, encapsulate~, encode~, endorse~, engage(|s|ing), engineer~,
      enumerate~, envision~, equali(s|z)e~, eradicate~, erase~, escalate~, evacuate~, evict~, exclude~, exercise~,
      exit~, expedite~, explain~, exploit~, extrapolate~, factor out, fast track~, feed(|s|ing) back, fetch~, filter~,
      finance~, flag~, flatten~, flip(|s|ping), fold~, fork~, format(|s|ting), forward~, freeze~, freez(e|es|ing),
      front load~, fuse~, fuzz, fuzz~, gauge~, geolocate~, get (going|moving|rolling|back), resurface~, repave~, rewild~, irrigat(e|es|ing|ed), insulat(e|es|ing|ed), deworm~, sterili(s|z)e~, weatheri(s|z)e~, electrify(|ing), brew~, knit(|s|ting), sew~, floss~, stretch~, hike~, camp~, practi(c|s)e, recite~, memori(s|z)e~, declutter, babysit(|s|ting), cook, bike~, cycle, walk~, sail~, ski~, paint, forage~, prune, sow~, mulch~, weld~, solder~, machine~, glaze~, tile~, pave~, dredge~, excavate~, survey, dig(|s|ging), drain~, fence~, mow~, restock, relabel, reclassify(|ing), rezone~, annex~, legislate~, subsidi(s|z)e~, incarcerate~, foster (care for), rehouse, resettle~, counsel, tutor, coach, mentor, feed, clothe~, shelter~, deliver on, dual source~, cross dock~, climb, bapti(s|z)e~, go (running|swimming|jogging|hiking|climbing|cycling|to the gym), govern~, hack~, halt~,
      hand~ off, handcraft~, hand~ back, harvest~, highlight~, hire (the|our|and), hoist~, homologate~, humani(s|z)e~,
      ideate~, imagine~, impart~, impose~, incenti(s|z|vis|viz)e~, incubate~, infer(|s|ring), inaugurate~, innovate~,
      insert~, instantiate~, instruct~, insulate~, intercept~, interlink~, internali(s|z)e~, internationali(s|z)e~,
      interpret~, interrogate~, intervene~, inventory the, involve~, judge~, jumpstart~, jump start~, kill off, kill
      the, laminate~, layer~, lend(|s|ing), level set, liquidate~, listen~, load test, localise~, look after, loop~
      in, lock down, manufacture~, marshal(|s|ling), mediate~, memorialise~, mine~, mint~, mitigate~, mobili(s|z)e~,
      mock~ up, moderate~, modulari(s|z)e~, moneti(s|z)e~, motivate~, mute~, narrate~, navigate~, neutrali(s|z)e~,
      offload~, onboarding, orient~, originate~, outfit(|s|ting), outlaw~, overlay~, override, parallelise~,
      parameteri(s|z)e~, parse~, partition~, partner~, pause~, peer review~, penali(s|z)e~, persuade~, petition~,
      pin(|s|ning), pioneer~, pivot~, plot(|s|ting), poll~, pool~, postpone~, pre announce~, pre empt~, precompute~,
      predict~, preload~, pre load~, prepopulate~, prescribe~, preview~, procure, proclaim~, proof~, proofread,
      publici(s|z)e~, purge~, push~ back, push~ out, quarantine~, quash~, quiesce~, rally(|ing), re engage~, re
      evaluate~, re run, re platform~, re architect~, re organi(s|z)e~, re use~, re write, re design~, re build, re
      launch~, re train~, re write~, re home~, re think, re work~, re structure~, re visit~, re enable~, re
      certify(|ing), re negotiate~, re tender~, re test~, rearchitect~, rebase~, recap(|s|ping), recast, recharge~,
      recode~, recommend~, recompile~, reconstruct~, recycle~, redact~, redeploy~, redistribute~, redo, redoing,
      reevaluate~, reengineer~, re engineer~, refill~, refit(|s|ting), reforest~, refund~, regenerate~,
      regulari(s|z)e~, regulate~, rehome~, rehouse~, reimburse~, reindex~, reintegrate~, remaster~, render~, reorder~,
      reorg~, repackage~, repatriate~, replan(|s|ning), replatform~, replay~, repeal~, replenish~, repopulate~,
      reproduce~, rescue~, reseal~, resell, reserve~, reshape~, resize~, resource~, restate~, retag~, retell,
      retrieve~, reverse~, revert~, rewind, rip(|s|ping) out, ring fence~, root out, root cause~, salvage~, sandbox~,
      scout~, scrape~, scrap(|s|ping), scrub(|s|bing), scrutini(s|z)e~, seek(|s|ing)
      (out|approval|feedback|agreement|input|funding|permission|consent), self assess~, self host~, service~
      (the|our), sever~, shelve~, shepherd~, shield~, shore~ up, sideline~, signpost~, skill~ up, slice~,
      slim(|s|ming) down, smoke test~, snapshot~, soft launch~, speak(|s|ing) (at|to|with), spearhead~,
      speciali(s|z)e~, spin(|s|ning) (out|off|down), spruce~ up, squash~, stack rank~, steer~, stitch~, stop(|s|ping),
      strategi(s|z)e~, strip(|s|ping), stub~, stub(|s|bing), structure~, subcontract~, subdivide~, substitute~,
      substantiate~, suggest~, summari(s|z)e~, supplement~, swarm~, sweep(|s|ing), synthesi(s|z)e~, synchroni(s|z)e~,
      systemati(s|z)e~, table~ the, tear(|s|ing) (down|out|up), template~, templati(s|z)e~, tender for, terminate~,
      theme~, throttle~, tie~ (in|up|together|down), time box~, timebox~, toggle~, tour~ the, trace~, transact~,
      trap(|s|ping), twin(|s|ning), unbundle~, uncouple~, uncover~, underpin(|s|ning), undertake(|s), undertaking,
      undo, undoing, unfreeze, uninstall~, unite~, unload~, unpin(|s|ning), unwind, unravel(|s|ling), user test~,
      usher~, vacate~, vectori(s|z)e~, vendor~ (the|in), version~ (the|our|all), vote~ on, wean~, weave, weaving,
      whiteboard~, wipe~, withdraw(|s|ing), woo~, workshop~ (the|with), wrangle~, write(|s) up, write off, yank~,
      build(|s|ing) (out|up), prep(|s|ping), lay(|s|ing), speak, cost out, craft, pre
      (brief~|register~|sell|book~|train~|test~), bulk (import~|load~|update~|edit), cross
      (link~|post~|skill~|test~|reference~), beta test~, alpha test~, bug bash, swap out, put(|s|ting) forward, tie,
      teach, meet up, meet with, reach (a decision|a conclusion|an agreement|alignment|a compromise|a deal|consensus|a
      shared|an understanding), arrive at (a|an) (decision|agreement|plan|design|proposal), come to (a|an)
      (decision|agreement|conclusion), become a (member|partner|sponsor|contributor|maintainer), get
      (agreement|alignment|consensus|input|support|funding|buy in) (on|for|from), gain
      (agreement|alignment|consensus|approval|buy in), secure (agreement|buy in|sponsorship|alignment), find
      (a|an|the), find out, make sure, obtain (agreement|buy in|feedback|input), close (down|the loop|the gap),
      open (a|an|the), have (the|a) (conversation|discussion|meeting|kick off|workshop)`,
    weigh: `
      evaluate~, compare~, assess~, choose(|s), select~, pick~, shortlist~, decide~, weigh~, consolidate~, merge~,
      combine~, unify(|ing)`,
    weak: `
      see (if|whether), help~, support~, assist~, participate~, contribute~, consult~, explore~, facilitate~, ensure~, make sure,
      analyse, analyze, consider~, try, tries, trying, tried, attempt~, aim~, focus~, strive~, encourage~,
      promote the use, look(|s|ing) (into|at), be involved, enable the, empower~, inspire~, understand(|s|ing),
      think about, influence~, champion~, guide~, oversee(|s|ing), embrace~, unlock~, leverage the, work towards,
      work toward, stay on top, be aware, seek, care about`,
  },

  // ── Nouns that stand for a verb ────────────────────────────────────────────────────────────────────────────────────
  nouns: {
    raise: 'increase (of|in), growth (of|in), rise (of|in), uplift (of|in)',
    lower: 'reduction (of|in), decrease (of|in), drop in, decline (of|in)',
    improve: 'improvement (of|in|to)',
    keep: 'maintenance of a, retention of',
    activity: `
      ga of, general availability of, launch, release, rollout, roll out, implementation, migration, deployment,
      development, creation, completion, delivery, design, redesign, refactoring, refactor, introduction,
      integration, documentation of, publication, preparation, planning, execution, evaluation,
      research (on|into|about), analysis, review, audit, training of, onboarding of, setup of, set up of,
      installation, construction, renovation, replacement, removal, relocation, restructuring, reorganisation, reorganization, modernisation, modernization, organisation of, organization of, hosting of, investigation,
      investigations, definition of, automation of, upgrade, adoption of, establishment of, kickoff, prototype,
      proof of concept, poc, pilot, first version, first draft, beta of, alpha of, mvp of, initial version,
      (performance|penetration|security|regression|acceptance|accessibility|compatibility) testing, design doc, rfc for, plan for, proposal for, strategy for, roadmap for, support for`,
  },

  // ── Participles that are not regular ───────────────────────────────────────────────────────────────────────────────
  done: {
    finish: `
      built, written, wrote, rewritten, shipped, planned, set up, put in place, rolled out, rebuilt, begun, began,
      started, carried out, landed, merged, complete`,
    activity: `
      live, in production, in place, made available, ready, done, up and running, held, led, sent, taught,
      made, chosen, given, taken, bought, unified, identified, specified, submitted, applied, clarified, ratified,
      equipped, transferred, embedded, swapped, logged, mapped, scanned,
      labelled, cancelled, modelled, channelled, tagged, debugged, banned, edited, wrapped up, kicked off, broken
      down, brought in, wound down, drawn up, redrawn, redone, rethought, set, split, shut down, spun
      (up|out|off|down), stood up, stood down, laid out, laid, paid (down|off), retrofitted, bootstrapped, vetted,
      synced, demoed, programmed, stopped, stripped, scrapped, ripped out, dropped the, torn down, withdrawn,
      undertaken, undone, unpinned, committed, committed to, deferred, formatted, flipped, switched (on|off), turned
      (on|off), handed (over|off), put (forward|together), run, fed back, frozen, prepped, mandated, drafted up,
      notified, quantified, verified, certified by, justified, simplified, codified, tidied, copied, sent out, thrown
      away, upheld, sought, bound, won back`,
    gain: 'enrolled, on board, in seat, in post, on the books, under contract',
    reach: 'met, won, hit, sold, found, found their, got',
    lower: 'cut, dropped, fallen, down by',
    raise: 'grown, risen, up by',
  },

  makers:
    'create~, build(|s|ing), rebuild(|s|ing), provide~, deliver~, establish~, promote~, embed(|s|ding), develop~, offer~, instil(|l|ls), inspire~, ensure~, drive~, produce~',

  // May stand before the leading verb.
  leadIn: `
    initial, basic, pre, re, co, bulk, mass, beta, load, smoke, stress, usability, canary, native, we, we will, we have, we are, our team, the team, i, i will, you, they, to, will, shall,
    should, must, has, have, have been, has been, successfully, significantly, substantially, dramatically, drastically,
    massively, greatly, further, continuously, continually, consistently, constantly, continue to, continue,
    start to, begin to, fully, officially, publicly, internally, finally, also, please, jointly, proactively,
    regularly, effectively, efficiently, quickly, rapidly, steadily, actively, safely, and, then, at least, first,
    soft, aggressively, collectively, collaboratively, directly, double down on, strategically, slightly, materially,
    measurably, deliver on, not, help to, help us, be able to, work to, aim to, strive to, try to, ensure we,
    ensure that we, make sure we, make sure that we, ensure, ensure that, make sure, make sure that, so that,
    goal to, goal is to, goal:, target:, stretch:, stretch goal:, committed:, aspirational:, key result, objective`,

  // Verbs of a state: they make a sentence without a number a fact that is or is not.
  states: `
    is, are, be, has, have, (available|open) (to|in|on|for|at|from|until|by|within), makes up, make up, accounts for, account for, works in, work in, conforms to, not (exhausted|exceeded|breached|violated|missed|overrun|blown), conform to, complies with, comply with, runs on, runs in, run on, run in, exists, exist, works on, works with, lives in,
    belongs to, reports to, no longer, can, knows, know, uses, use, contains, owns, own, meets, meet, passes, holds, never, present in, goes live, go live on, free of`,
  // What others grant, or what simply holds.
  facts: `
    (cleared|qualified|licensed|authorised|authorized|greenlit|validated|verified|confirmed|audited|endorsed|recognised|recognized|selected|accepted) by, hit quota, hit quotas, meet quota, on quota, in force, in effect, (takes|took|come into|comes into) (effect|force), enacted, repealed, adopted by (the congress|the general meeting|the agm|the county assembly|the city council|the general assembly|member states|members|parliament|congress|council|the council|the board|the assembly|government|cabinet|the senate), (win|won) promotion, promotion to, qualif(y|ies|ied|ying) for, ranked as, (named|voted|crowned|selected as|listed as) (a|an|the|one of|best|top|employer|supplier|partner|leader), listed (in|on), open to the public, rated (good|outstanding|excellent|a|aa|aaa), judgement of, judged, accessible to, renewed (for|until|by), clean audit, (clean|unqualified) (opinion|audit opinion|audit report), charity registration, registration (as|with|in|by), registered (with|as|by|in|at), featured (in|on|by|as), covered by, trusted by, published in, shortlisted, nominated for, invited to, longlisted, within budget, on budget, on schedule, ahead of schedule, pass, in hand, cert, conformance, incorporated in, unbeaten, undefeated, issued, received, agree(|s|d) to, approves, certifies, ratifies, endorses, approval, permission, pass (the|a|an|our), passes, inspection, ce mark, accepted, accept(s|ed) by,
    (re|)certif(ied|icate|icates|ication), (re|)accredit(ed|ation), granted, awarded, approved, passed, signed off, signed,
    secured, closed, won, ratified, gdpr compliance, hipaa compliance, pci compliance, soc 2 compliance,
    planning permission, granted by, achieved, obtained, licensed, compliant, attested, attestation, clearance,
    permit, license, licence, general availability, generally available, break even, breakeven, profitab(le|ility),
    (cash flow|cashflow|cash|ebitda) positive, positive (cash flow|cashflow|ebitda), ipo, promoted to`,

  // ── Numbers: change, bounds ────────────────────────────────────────────────────────────────────────────────────────
  from: {
    before: `
      from, up from, down from, currently, currently at, current, currently is, now, now at, now is, today, today at,
      baseline, baseline is, baseline of, base, vs, vs., versus, compared to, compared with, ly, prior year, previously, was, were,
      is currently, not, as of today, starting (at|from), instead of, rather than, last (year|quarter|month|week), last (year|quarter|month|week)'s,
      from last (year|quarter|month|week)'s,
      last quarter was, previous, prior`,
    after: `
      today, now, currently, at present, at the moment, right now, at this point, to date, as it stands, last (year|quarter|month|week), in the last quarter,
      in (the )previous quarter, baseline, at baseline, previously, last time, as of today, at the start, at start, at the beginning, at kickoff, initially, ly, prior year`,
  },
  to: 'ty, to, goal, to reach, up to, down to, until, into, reaching, target, target of, target is, goal of, goal is, towards, toward, to a, to an',
  by: 'by, by at least, by a further, by up to, by about, by over, by more than, by another',
  changeBefore: { up: 'up, plus, up by', down: 'down, minus, down by' },
  changeAfter: {
    up: `
      increase, increase (in|of), growth, growth (in|of), more, higher, faster, improvement, improvement (in|of),
      uplift, lift, rise, gain, bigger, longer, better, greater, up, yoy growth, year over year, yoy, year on year,
      qoq, mom, quarter over quarter, month over month`,
    down: `
      decrease, decrease (in|of), reduction, reduction (in|of), less, fewer, lower, drop, drop in, decline,
      decline in, cut, cut in, smaller, shorter, slower, cheaper, saving, savings, down`,
  },
  factors: {
    'double|doubles|doubling|doubled|twice as often|twice as fast|twice as|twice as many|twice as much|twice the': 2,
    'triple|triples|tripling|tripled|three times as many|treble': 3,
    'quadruple|quadrupling|quadrupled': 4,
    'halve|halves|halving|halved|in half|by half|cut in half|half as many|half as much|half as long|half as expensive|half the size|half the length|half the number of|half the amount of|half the time|half the cost|half the price': 0.5,
  },
  bounds: {
    atLeast: {
      before: `
        at least, no (lower|smaller|worse|slower) than, never (less|lower|fewer) than, no less than, no fewer than,
        not (lower|fewer) than, not (below|under), not dropping below, not falling below, not less than, (does|do|must|should|will) not (fall|drop) below, never (falls|fall|drops|drop) below, minimum, minimum of, a minimum of, a min of, at or above, greater than or equal to`,
      after: 'or more, or higher, or above, or better, or greater, or over, at least, minimum, plus',
    },
    atMost: {
      before: `
        at most, no more than, not more than, no (higher|greater|larger|longer|slower|worse) than,
        never (more|higher|over) than, (do|does|did|must|should|shall|will|may|can|to) not exceed, not to exceed, cannot exceed, doesn't exceed, don't exceed,
        (without|not) exceeding, never exceed(|s|ing), not (above|over|beyond), not (higher|greater|larger|longer|slower|worse) than, no later than, a maximum of, maximum of, maximum, up to a maximum of,
        (by|on) (working|business) day, by (day|wd|workday), at or below, no longer than, less than or equal to, capped at, limited to, or less than, within`,
      after: 'or less, or fewer, or lower, or below, or under, or faster, at most, maximum, max, tops',
    },
    above: {
      before: `
        above, over, more than, beat(|s|ing), greater than, higher than, exceeding, exceeds, exceed, beyond, better than, north of,
        in excess of, longer than, surpassing, upwards of, to over, to above, to more than`,
    },
    below: {
      before: `
        below, under, less than, fewer than, lower than, sub, beneath, to under, to below, to less than, faster than,
        shorter than, smaller than, in under, in less than`,
    },
    between: 'between',
    limits: `
      the same (day|business day|working day|morning), same day, the next (business|working) day, next (business|working) day,
      (in|to|at|into) (single|double) (digit|digits), first time right, right first time`,
    yardsticks: `average, industry average, national average, benchmark, industry benchmark, median, plan, budget, target, forecast, last year, last quarter, last year's, last season, last season's, last quarter's, previous year's, prior year, the year before, peers, competitors, inflation`,
  },

  numbers: {
    words: {
      one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
      thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
      thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, 'a hundred': 100,
      'a thousand': 1000, 'a million': 1_000_000, 'a dozen|dozen': 12, 'a couple of': 2, 'a pair of': 2, twice: 2,
    }, // biome-ignore format: a table
    oneOfTime: 'a, an',
    fractions: {
      'half|half the|half our|half of': 50,
      'a third|one third': 33.3,
      'two thirds': 66.7,
      'a quarter|one quarter': 25,
      'three quarters': 75,
      'a fifth|one fifth': 20,
      'a tenth|one tenth': 10,
      'an eighth': 12.5,
      'three nines|three 9s': 99.9,
      'four nines|four 9s': 99.99,
      'five nines|five 9s': 99.999,
      'every other|every second': 50,
      'every third': 33.3,
      'every fourth': 25,
      'the majority of': 50,
      'one in (five)': 20,
    },
    all: `
      all, both, every, each, entire, 100 percent of, everyone, everybody, the whole, whole,
      full (coverage|parity|adoption|compliance|migration)`,
    none: `
      zero, none, no, not a single, not one, none of (the|our),
      no (more|critical|major|p0|p1|sev1|high|severe|open|unplanned|security|data|new|known|unresolved|customer|production|lost|serious|safety|accidents|incidents|outages|downtime|complaints)`,
    notNumbers: `
      (at|for|into|onto|on|behind|under) one, zero (based|knowledge|copy|click|emission),
      in one (department|team|region|country|city|school|ward|office|market|system|tool|service|repository|site|location|store|shop|area|class),
      (across|between|among|amongst) (the|our|these) (two|three|four|five|six),
      every weekday,
      every (morning|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|step|stage),
      one to one(|s), one that, one who, one which, one where, one another, one of the, one of our, one of,
      number one, no one, one on one(|s), into one, one stop, one click, one place, one way, one single, one time, one off,
      one pager, one team, as one, day one, tier one, all hands, all in one, above all, all in, every day,
      every week, every month, every quarter, every year, each (day|week|month|quarter|year), phase one, phase two,
      phase three, all the way, all round, all time, overall, second to none, zero trust, zero day, with no,
      with zero, no longer, no matter, no code, zero config, zero touch, zero downtime deploy(|s|ment|ments),
      two factor, two way, two sided, two step, first class, third party, once and for all, after all, for everyone,
      both in, both for, round one, chapter one, one thing, one or more, each other, three tier, all day, all star,
      all star meeting`,
    ordinals: 'first, second, third, fourth, fifth, 1st, 2nd, 3rd, 4th',
    rankUnits: 'percentile, place, spot, position',
    ranks: 'top, number, no., no, rank, ranked, #, position',
    ordinalEndings: 'st, nd, rd, th',
  },

  unitWords: enUnits,
  units: {
    outOf: 'of, out of, of every, in every, of all',
    among: 'in',
  },

  windows: `
    (per|a|an|each|every) (second|minute|hour|day|week|month|quarter|year|period|sprint|release|session|shift|night|semester|term),
    m/m, y/y, q/q, w/w, /(second|minute|hour|day|week|month|quarter|year|mo|yr|wk), daily, weekly, biweekly, fortnightly, monthly,
    quarterly, yearly, annually, annual, per annum, every two weeks, every (other|second) (day|week|month|quarter|year),
    every (2|two|3|three|4|four|6|six) (weeks|months|days), once (a|an|per|each|every) (day|week|month|quarter|year|term|semester|sprint|season), a week, hourly, year over year, month over month, quarter over quarter, yoy,
    mom, qoq, wow`,

  time: {
    by: 'by, until, till, no later than, due, due by, deadline, deadline:, as of, not later than, on or before',
    before: 'before, prior to, ahead of',
    during: 'in, during, for, over, this coming, throughout, through, since, on',
    within: 'within, in, inside',
    end: 'end of, end, close of, late, last day of',
    middle: 'mid, middle of',
    start: 'start of, beginning of, early',
    this: 'this, current, our',
    next: 'next, following, upcoming, coming',
    last: 'last, previous, past, prior',
    months: {
      'january|jan|jan.': 1, 'february|feb|feb.': 2, 'march|mar|mar.': 3, 'april|apr|apr.': 4, may: 5, 'june|jun|jun.': 6,
      'july|jul|jul.': 7, 'august|aug|aug.': 8, 'september|sept|sep|sep.|sept.': 9, 'october|oct|oct.': 10,
      'november|nov|nov.': 11, 'december|dec|dec.|christmas|xmas': 12,
    }, // biome-ignore format: a table
    quarters: {
      'first quarter|1st quarter|quarter 1|quarter one': 1,
      'second quarter|2nd quarter|quarter 2|quarter two': 2,
      'third quarter|3rd quarter|quarter 3|quarter three': 3,
      'fourth quarter|4th quarter|final quarter|quarter 4|quarter four': 4,
    },
    halves: { 'first half|1st half': 1, 'second half|2nd half': 2 },
    periods: {
      year: 'year, calendar year, school year',
      half: 'half year',
      quarter: 'quarter',
      month: 'month',
      week: 'week',
      cycle: 'cycle, period, term, semester, school term',
    },
    words: { year: 'eoy, year end, yearend', quarter: 'eoq, quarter end', month: 'eom, month end' },
    fiscal: 'fy, fiscal year, fiscal, financial year',
  },

  labels: {
    after: 'am, pm',
    before: `
      milestones, sprints, waves, steps, rooms, phases, versions, stages, buildings, chapters, sections, levels, tiers, modules, floors, wards, batches,
      rounds, phase, version, ver, release, stage, step, sprint, milestone, part, vol, chapter, section,
      article, appendix, annex, schedule, iteration, wave, batch, cohort, series, class, grade, room, building,
      floor, unit, terminal, gate, line, platform, tier, level, lvl, priority, sev, severity, ticket, issue, bug,
      item, task, story, epic, figure, table, slide, page, question, rule, title, goal, kr, objective, key result,
      day, year, month, week, horizon, generation, gen, model, type, malcolm, form, regulation, directive, standard,
      edition, season, episode, act, round, group, zone, sdg, highway, route, channel, studio, plan b, pillar, track,
      module, course, revision, rev, draft, build, api, sdk, option, scenario, case, cycle, cabinet, block, lot,
      pier, dock`,
  },
  compounds:
    'live (attendees|merchants|customers|users|stores|sites|accounts|events|sessions|viewers|chat|data|demo|demos|traffic), use case, use cases, day (trips|visits|trippers|passes), cost saving (opportunity|opportunities|idea|ideas|measure|measures|initiative|initiatives|project|projects|action|actions|plan|program|programme)',
  names: `
    phase (i|ii|iii|iv), over (50|55|60|65|70|75|80|85)s, under (16|18|21)s, scope (1|2|3), scopes 1, scope 1+2, scope 1 and 2, scopes 1 and 2, one drive, office 365, 360 (degree|view|review|reviews|feedback), 24 7, half life, half marathon, q&a, r&d, m&a,
    p&l, l&d, h&s, a&e, d&i, t&cs, terms and conditions, research and development, food and beverage,
    health and safety, profit and loss, sales and marketing, track and trace, pros and cons, command and control,
    bed and breakfast, black and white, search and rescue, policies and procedures, diversity and inclusion`,

  // ── What people measure, make, and cannot count ────────────────────────────────────────────────────────────────────
  metrics: `
    staff (survey|engagement|satisfaction|turnover|absence|retention|morale|vacancy rate|survey engagement), employee (survey|engagement),
    return on (investment|ad spend|capital|equity|assets), nps, net promoter score, csat, customer satisfaction, satisfaction, satisfaction score, enps, churn, churn rate,
    attrition, turnover, retention, retention rate, revenue, revenues, arr, mrr, sales, profit, margin,
    gross margin, ebitda, income, cash flow, cost, costs, spend, expenses, cac, ltv, cpa, cpc, ctr, roi, roas,
    conversion, conversion rate, win rate, deal size, subscribers, users, active users, mau, dau, wau,
    engagement rate, open rate, bounce rate, response time, response times, resolution time, cycle time, lead time,
    deployment frequency, latency, uptime, availability, error rate, errors, failure rate, crash rate, defects,
    defect rate, bugs, incidents, outages, downtime, mttr, mttd, throughput, velocity, test coverage, coverage,
    build time, load time, page load time, flakiness, productivity, utilization, utilisation, occupancy, capacity,
    absenteeism, absences, time to hire, time to fill, offer acceptance rate, acceptance rate, engagement score,
    attendance, graduation rate, pass rate, dropout rate, test scores, grades, readmissions, readmission rate,
    waiting time, waiting times, wait time, wait times, mortality, infections, infection rate, patient satisfaction,
    falls, complaints, backlog, ticket volume, first contact resolution, returns, return rate, refunds, reviews,
    rating, ratings, followers, market share, share of voice, donors, volunteers, members, membership,
    participants, emissions, energy use, energy consumption, water use, waste, accidents, injuries,
    days sales outstanding, dso, inventory, stock outs, stockouts, lost time, on time delivery, delivery time,
    delivery times, scrap, scrap rate, yield, adoption, adoption rate, usage, quality score, score,
    average order value, aov, arpu, arpa, response rate, participation rate, participation, enrolment, enrollment,
    literacy, unemployment, crime, recidivism, pass rates, savings, headcount, accuracy, precision, recall,
    compliance rate, completion rate, renewal rate, renewals, customers, prospects, share of`,
  flows: `
    pipeline, bookings, donations, traffic, visits, visitors, sessions, page views, pageviews, impressions, clicks, leads, mql(|s), sql(|s),
    opportunities, signup(|s), sign up(|s), registrations, subscriptions, downloads, installs, conversions, mentions,
    shares, trials, orders, tickets, inquiries, enquiries, requests, calls, appointments, views, reads, streams,
    plays`,
  metricHeads: `
    value, dollar value, total, number, percentage, proportion, amount, average, rate, rates, time, times, ratio,
    score, scores, share, volume, frequency, latency, count, accuracy, coverage, compliance, duration, throughput,
    turnaround, satisfaction, cost, costs, hours, days, size, quality, success rate, uptime, adherence, utilisation,
    utilization, effectiveness, efficiency, backlog, speed`,
  multiples:
    'burn multiple, magic number, quick ratio, current ratio, inventory turns, stock turns, turns, return on investment, return on ad spend, multiple, coverage, pipeline coverage, pipeline to quota, roas, roi, return on, ltv, ltv/cac, ltv:cac, clv, quota, leverage',
  standing:
    'uptime, availability, sla, slas, slo, slos, service level, service levels, compliance, quota, on time, on time delivery',
  articles: 'the, a, an, our, your, their, its, down, out, back, over, off, away',
  topics: `
    research, management, automation, strategy, analysis, analytics, planning, development, operations, marketing,
    relations, support, training, system, systems, processes, policy, governance, compliance, security,
    infrastructure, communication, communications, administration, control, procurement, logistics, recruitment,
    recruiting, retail, sales, finance, engineering, design, architecture, maintenance, services, service, quality,
    innovation, transformation, sustainability, partnerships, branding, content, social media, education, safety`,
  nounFirst: `
    demo, discharge, fit, loan, store, target, volunteer, interview, link, message, package, patch, pitch, post, print, program, purchase, route, scan, schedule, segment, source, sponsor, stream, supply, tag, template, trial, upgrade, upload, workshop, label, issue, lease, download, trademark, permit, spread, rent, play, house, bill, park, transport, catch, guard, welcome, fight, enter, cap, grant, plant, take, win, hit, churn, attach, renewal, view, watch, burn, bounce, reply, show, claim, cancel, refund, return, answer,
    pick, fill, idle, error, crash, accept, reject, approval, retry, invite, share, save, mention, referral,
    perfect, query, build, load, deploy, deployment, order, search, process, queue, cache, page, request, change, lead, cycle,
    response, restore, recover, start, startup, delivery, ship, sign, hire, release, merge, fix, conversion, click,
    open, resolve, handle, handling, processing, loading, waiting, boot, run, sync, train, read, write, checkout,
    offer, use, attend, complete, engage, adopt, pass, graduate, repair, inspect, market, test, report, contract,
    project, brand, survey, budget, network, access, file, record, document, stage, campaign, audit, travel,
    schedule, stock, credit, price, export, import, screen, sample, trade, review, support, call, contact, visit,
    index, model, form, design, study, transfer, fund, board, staff, host, research, onboarding, training, planning`,
  subjects: `
    we, our, my, i, they, nobody, no one, everyone, everybody, someone, people who, every, each, all, you, your, it,
    that, which, who, whose, where, how, why, what, not, never, always, only`,
  pluralEnding: 's',
  verbEndings:
    'ify, alise, alize, ilise, ilize, onise, onize, erise, erize, orise, orize, atise, atize, imise, imize, olise, olize, ymise, ymize, alyse',
  deliverables: `
    messages, error messages, controls, format, formats, signage, filters, shortcuts, emails, letters, slides, keyboard shortcuts,
    go live, go lives, case study, case studies, exercise, tabletop exercise, help article, help articles, help page, help pages, help center, help centre, help desk, support center, support centre, test suite,
    load test, access review, access reviews, code review, code reviews, design review, design reviews,
    performance review, performance reviews, business review, business reviews, peer reviews, qbr, qbrs, review meeting,
    review meetings, stand ups, standups, stand up meeting, 1 1s, one on ones, check ins, weekly sync, status report,
    lunch & learn, lunch and learn, series, speaker series, blog series,
    modules, plugins, integrations, types, adapters, tutorials, examples, samples, export, playground, partnership,
    sync, sign on, meetings, search, import, scheme, syllabus, course, network, gateway, operator, driver, adapter,
    connector, webhook, webhooks, pilot, study, experiment, survey, rota, documentation, docs, doc, guide, guides,
    handbook, website, web site, site, homepage, landing page, page, pages, portal, app, apps, application, platform,
    tool, tools, tooling, dashboard, dashboards, report, reports, reporting, process, processes, workflow, workflows,
    flow, pipeline(|s), infrastructure, architecture, code, codebase, code base, api, apis, sdk, ui, ux, interface,
    design system, library, framework, service, system, systems, integration, automation, monitoring, alerting,
    logging, test suite, tests, testing, ci, cd, ci/cd, build system, deployment process, release process,
    onboarding, onboarding flow, training, curriculum, programme, program, policy, policies, plan, strategy, roadmap,
    playbook, runbook, runbooks, template, templates, content, blog, newsletter, feature, features, functionality,
    editor, navigation, layout, checkout, pricing page, demo, proposal, spec, specification, checklist, parity,
    backups, signage, changelog, wiki, test plan, support, suite, kit, toolkit, bot, chatbot, agent, client, server,
    cluster, backend, frontend, console, view, screen, form, forms, module, component, components, cli, engine,
    scheduler, parser, compiler, model, prototype, poc, mvp, beta, alpha, concept, brief, deck, presentation, video,
    videos, webinar, workshop, event, campaign, catalogue, catalog, manual, faq, index, registry, repository,
    mechanism, method, standard, guideline, guidelines, procedure, procedures, protocol, contract, agreement, schema,
    database, data model, data pipeline, plugin, extension,
    pre mortem, office hours, game day, game days, brown bag, map, maps, matrix, charter, benchmark, benchmarks, rfc, rfcs, adr, adrs, whitepaper, white paper, glossary, sop,
    sops, blueprint, mockup, mockups, wireframe, wireframes, designs, retrospective, post mortem, postmortem, cutover,
    cleanup, clean up, decommissioning, deprecation, rewrite, overhaul, revamp, refresh, rebrand, relaunch,
    consolidation, decomposition, extraction, hardening, patching, instrumentation, tutorial, walkthrough, blog post,
    blog posts, announcement, conference talk, meetup, hackathon, offsite, summit, roadshow, town hall, mentoring,
    mentorship, working group, steering committee, task force, negotiation, procurement, rfp, vendor selection,
    business case, persona, personas, journey map, user research, discovery, exploration, assessment, assessments,
    risk register, failover, drill, rehearsal, transition, handover, career ladder, feedback loop, decision log,
    release notes, build cache, harness, fuzzing, linter, formatter, checker, cache, proxy, load balancer, service
    mesh, controller, wrapper, endpoint, endpoints, viewer, picker, widget, menu, sidebar, theme, icon set, design
    tokens, translation, localisation, localization, internationalisation, internationalization, sandbox, boilerplate,
    generator, wizard, importer, exporter, script, scripts, toolchain, hub, directory, digest, warehouse, data lake,
    lake, etl, mode, authentication, authorisation, authorization, permissions, rbac, audit log, encryption, key
    rotation, secrets management, scanner, bounty, naming convention, convention, conventions, taxonomy, ontology,
    metadata, archive, mirror, cdn, rate limiting, throttling, feature flags, kill switch, canary releases,
    deployments, rollback, autoscaling, auto scaling, tracing, escalation path, knowledge base, centre, center, forum,
    ladder, whitelist, allowlist, calculator, simulator, visualiser, visualizer, vision, tree,
    inventory, spreadsheet, questionnaire, interview guide, style sheet, stylesheet, backlog refinement, dataset, data
    set, corpus, pack, packs, bundle, installer, debugger, profiler, compatibility, interoperability, retrospectives,
    workshops, trainings, sessions plan, redesigns, migrations, upgrades, updates, implementation, sign up flow, sign
    in, login, log in, single sign on, sso, mfa, webpage, microsite, intranet, shop, store, shim, fork, patch,
    patches, port, backport, bindings, binding, stubs, middleware, function`,
  outputs: `
    training, interviews, workshops, webinars, case studies, blog posts, posts, articles, podcasts, episodes, newsletters,
    press releases, talks, presentations, lectures, trainings, training sessions, classes, sessions, courses, lessons, demos,
    meetups, hackathons, events, campaigns, responses, survey responses, submissions, entries, product milestones, milestones, experiments, a/b tests, pilots, prototypes, proofs of concept, videos,
    tutorials, guides, reports, white papers, papers, publications, patents, audits, inspections, site visits, visits to,
    usability tests, surveys, releases, features, hires, partnerships, integrations, apprentices, internships,
    intros, introductions, signatures, pledges, assessments, screenings, check ups, health checks, evaluations, infographics, flyers, mailings, nominations, endorsements, letters of intent, lois, promotions, internal (moves|transfers|hires), home visits, (school|farm|factory|plant|hospital|store|field|study|branch|shop|ward|museum|client|supplier|partner|dealer|village) visits, day trips, day visits, drills, meetings with, calls with, conversations with, referrals, analyst briefings, briefings, hearings, public hearings, consultations, town halls, listening sessions, conversations, coaching conversations, dates, goals, medals, tries, trophies, books, concerts, exhibitions, pop ups,
    business reviews, reviews with, site inspections, one on ones, reading circles, customer visits, success stories, testimonials, references, proposals, pitches, bug bashes, retrospectives, launches, product launches, open days, info sessions, information sessions, townhalls, coffee chats, playtests, field trials, site tours, tours, clinics held, home games`,
  people: `
    people, staff, children, kids, adults, families, households, residents, citizens, farmers, smallholders, patients, students,
    pupils, teachers, women, girls, boys, men, youth, young people, older people, refugees, beneficiaries, migrants,
    learners, individuals, communities, villages, survivors, caregivers, carers, parents, veterans, entrepreneurs, jobseekers,
    inmates, prisoners, artisans, orphans, mothers, seniors, homes, readers`,
  grades: `
    bronze, silver, gold, platinum, red, amber, yellow, green, outstanding, good, requires improvement, inadequate,
    challenger, leader, visionary, niche player, contender, strong performer, ad hoc, beginner, intermediate, proficient,
    low, medium, high, investment grade, junk, bbb, aaa, aa, below average, above average, poor, fair, excellent`,
  fresh: 'new, additional, first time, further, net new, extra, more',
  vague: `
    responsiveness, readiness, predictability, discoverability, findability, flexibility, testability, inclusivity,
    inclusiveness, fairness, openness, correctness, freshness, completeness, timeliness, preparedness, friendliness,
    ergonomics, attractiveness, cohesion, harmony, dignity, joy, pride, memory usage, battery life,
    awareness, brand awareness, visibility, quality, engagement, experience, user experience, customer experience,
    developer experience, culture, collaboration, communication, communications, efficiency, effectiveness,
    productivity, performance, presence, reputation, relationship(|s), trust, morale, happiness, wellbeing,
    well being, innovation, excellence, alignment, transparency, agility, scalability, reliability, stability,
    usability, maintainability, understanding, knowledge, skills, expertise, credibility, loyalty, synergy,
    synergies, momentum, thought leadership, thought leaders, thought leader, best practices, best in class, world class, state of the art, health,
    success, impact, value, teamwork, ownership, mindset, motivation, positioning, competitiveness, robustness,
    customer base, user base, fan base, client base, donor base, mailing list, email list, talent pool, talent pipeline, complexity, technical debt, tech debt, toil, community, confidence, clarity, focus,
    sustainability, brand, developer happiness, bus factor, resilience, security posture, hygiene, observability, footprint, appeal, popularity, recognition, team spirit, spirit, atmosphere, environment, work environment, working environment, learning environment, work life balance,
    satisfaction of, professionalism, accountability, empathy, diversity, inclusion, belonging, equity, autonomy,
    creativity, adaptability, cooperation, coordination`,
  quantifiers: `
    feel, feels, top talent, talent, great, smarter, helpful, useful, usable, easy, easy to use, intuitive, user friendly, simple,
    clear, nice, modern, sleek, quick, fast, reliable, long term, meaningful, proactive, consistent, significantly,
    substantially, considerably, dramatically, drastically, massively, greatly, more, fewer, less, better, faster,
    several, some, many, various, a lot of, lots of, a number of, numerous, multiple, as much as possible,
    as many as possible, as possible, a few, few, most, improved, enhanced, increased, reduced, higher, lower,
    central to, at the heart of, at the core of, perceived as, seen as, regarded as, known as, viewed as, true, integral to, top of mind, continuously, steadily, quickly, sufficient, enough, adequate, appropriate, good, strong, high quality, high,
    low, effective, efficient, successful, successfully, key, relevant, regularly, etc, etc., and so on, bigger,
    smaller, stronger, safer, happier, easier, simpler, cleaner, clearer, healthier, greener, richer, smoother,
    cheaper, nicer, closer, deeper, wider, broader, best, worst, finest, greatest, safest, fastest, cheapest, cleanest, greenest, easiest, simplest, strongest, happy, healthy, stable, robust, scalable, seamless, delightful,
    smooth, leading, excellent, safe, comfortable, confident, tidy, resilient, sustainable, inclusive, empowered, thriving, aligned, skilled, competitive, exceptional, outstanding, positive, compassionate, superior, unparalleled, memorable, cutting edge, invisible, agile, transparent, accountable, responsive, attractive, vibrant, dynamic, innovative, data driven, customer centric, customer focused, future proof, future ready, high performing, recognised, recognized, respected, trusted, awesome, amazing, great again, fun, painless, frictionless, flawless, effortless, world leading, valued, heard, supported, welcome, included, appreciated, equipped to, satisfied, right, proper, necessary, well informed, engaged, motivated, proud, love(|s)`,

  joiners:
    'and, &, as well as, plus, while, whilst, and also, along with, together with, in addition to, ;, but also',
  outcome: `
    so that, so we, so, in order to, in order that, such that, resulting in, which results in, leading to,
    which leads to, that leads to, to achieve, to reach, to get to, to ensure that, that result(|s) in, which brings,
    bringing, yielding, thereby, thus, achieving, which increase(|s), which reduce(|s), that increase(|s),
    that reduce(|s), that generate(|s), which generate(|s), generating, reducing, increasing, driving, cutting,
    saving, which save(|s), that save(|s), causing`,
  outcomeBeforeVerb: 'to, and thereby, thereby, that, which',
  fillers: `
    the, a, an, our, its, their, about, around, approximately, roughly, nearly, almost, only, just, of, a total of,
    total, average, an average of, on average, is, =, at, to be, score of, rating of, level of, value of, rate of,
    each, another, currently, than, be`,
  around: 'in, with, for, across, between, among, amongst, on',
  stops: `
    w/, w/o, of, in, on, at, for, to, from, by, with, without, within, across, among, amongst, through, via, per, into, onto,
    over, under, between, during, after, before, until, since, about, against, as, and, or, but, than, that, which,
    who, whose, where, when, while, if, because, using, based on, is, are, was, were, be, been, have, has, had, will,
    can, should, must, do, does, not, so, out of, up, down, off, around, towards, toward, along, including,
    excluding, such as, like, due to, thanks to, despite, upon, beyond, inside, outside, this, these, those, it,
    they, we, you, a, an, the, every, each, all, both, our, their, its, on (their|its|our|your|my) own, of (their|its|our|your|my) own`,
  placeholders: `
    to be defined, to be determined, to be decided, to be confirmed, tbd, n/a,
    insert (number|value|metric|date|name), fill in, key result 1, key result 2, key result 3, objective 1,
    lorem ipsum, your text here, your metric, metric here`,
};
