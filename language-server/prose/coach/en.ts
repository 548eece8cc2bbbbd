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
    'maintain*, continue*, sustain*, preserve*, keep (up|running|doing|hiring|delivering|improving|working|growing|providing|supporting)',
  jargon:
    'synerg*, leverag*, paradigm*, disrupt*, best-in-class, best of breed, world-class, cutting-edge, bleeding-edge, next-gen*, holistic*, thought leader*, low-hanging fruit, move the needle, game-chang*, boil the ocean, circle back, core competenc*, ecosystem play, value-add, win-win, out of the box, mission-critical, seamless*, robust*, state of the art, turnkey, future-proof*, hyperscal*, rockstar*, ninja*, operationali*, actionabl*, empower*, incentivi*, ideat*, mindshare, stakeholder buy-in, north star, 360-degree, digital transformation, north-star metric, blue-sky, swim lane*, deep dive*, net-net, bandwidth to',
};
