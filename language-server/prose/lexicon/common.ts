import type { LanguageData } from '../languages/language-data.ts';

/**
 * What is written alike in every language: signs and names with numbers. Units that are stand in `sharedUnits`.
 * A language's own file is laid over it.
 */
export const common: LanguageData = {
  code: '',
  name: '',
  detect: { script: 'other' },

  bounds: {
    atLeast: { before: '≥, >=, ⩾, min., min' },
    atMost: { before: '≤, <=, ⩽, max., max' },
    above: { before: '>' },
    below: { before: '<' },
  },
  numbers: {
    // `m` and `b` are read as million and billion only behind a number in running text.
    scales: { m: 1e6, b: 1e9 },
    ordinals: 'no.',
    ranks: '#',
  },
  factors: { 'x2|х2|×2': 2, 'x3|х3|×3': 3, 'x4|х4|×4': 4, 'x5|х5|×5': 5, 'x10|х10|×10': 10 },
  time: {
    quarters: { q1: 1, q2: 2, q3: 3, q4: 4 },
    halves: { h1: 1, h2: 2 },
    words: { year: 'eoy', quarter: 'eoq', month: 'eom', week: 'eow' },
    fiscal: 'fy',
  },
  labels: {
    before:
      'iatf, fssc, ohsas, asc, ias, ansi, astm, nfpa, itil, fips, iso, iec, iso/iec, rfc, soc, nist, din, en, ieee, covid, office, microsoft, web, windows, ubuntu, debian, python, java, jdk, node, node.js, react, angular, vue, rails, ruby, php, go, kubernetes, postgres, postgresql, mysql, django, spring boot, .net, android, ios, macos, swift, kotlin, typescript, terraform, gitlab, drupal, magento, sap, wcag, pci dss, pci, http, tls, ssl, oauth, ipv, utf, sha, gpt, llama, cve, cis, basel, ifrs, gri, scope, csrd, pep, jsr, adr, kep, rhel, elasticsearch, qt, gtk, log4j, boeing, airbus, formula, catch, area, route, channel, fortune, stoxx, s&p, ftse, dax, industry, industrie, p, v, r, pr, mr, npm, ga',
  },
  names:
    'office 365, microsoft 365, m365, web 2.0, web 3.0, web3, soc 2, soc 1, soc 3, iso 27001, iso 9001, iso 14001, iso 13485, covid 19, fortune 500, fortune 100, industry 4.0, hipaa, 360°, 24/7, 24x7, 7x24, 1:1(|s), 1 1(|s), b2b, b2c, b2b2c, g2, 5g, 4g, 2fa, 3pl, 4pl, mvp, v1, v2, v3, v4, 5 why(|s), 80/20, 50/50, 0 day, 0day, 510k, 401k, 501c3',
  fillers: '~, ≈, approx., ca., ca, c., :, =, ±',
  placeholders: 'tbd, tba, tbc, ???, xx/xx, xx/xx/xx, xx/xx/xxxx',
};
