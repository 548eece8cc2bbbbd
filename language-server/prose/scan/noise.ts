/**
 * What people write around a key result and what is no part of what it says: list marks, checkboxes, owners, priorities,
 * scores, links, issue references. Every pattern is sticky and bounded, so a text of any length is skipped in one pass.
 */

/** Marks that may stand before the sentence, any number of them. */
const BEFORE: readonly RegExp[] = [
  /\s+/y,
  /[-*+•·>#]+\s/y,
  /\[[ xX~✓✔-]?\](?!\()/y,
  /\d{1,2}(?:\.\d{1,2})*[.)](?=\s+[\p{L}\d$€£"“])/uy,
  /\*{0,2}\(?(?:KR|O|OKR|КР|ЦР|key result|objective|cel|kluczowy (?:wynik|rezultat)|nyckelresultat|mål|ключевой результат|цель|关键结果|目标)\s?#?\d{0,2}(?:[.\-–]\d{1,2}){0,3}\)?\s?\*{0,2}[:.)：–—-]+(?!\d)\s?\*{0,2}/iuy,
  /\*{0,2}(?:KR|КР|O)\d{1,2}(?:[.\-–]\d{1,2}){0,3}\*{0,2}(?=\s)/y,
  /\(?\bP[0-4]\b\)?\s?[:–—-]?\s?/y,
  /\[[A-Z][A-Z0-9 /_-]{1,24}\]\s?:?/y,
  /\p{Extended_Pictographic}\uFE0F?/uy,
  /@[\w.-]{1,39}(?:\/[\w.-]{1,39})?\s?[:,–—-]?/y,
  /(?:CEO|CFO|COO|CTO|CRO|CMO|CPO|CISO|HR) (?:KR|OKR)s?\s?:/y,
  // 3、 1.完成 （2） ① 一、 【承诺】 关键成果一：
  /[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]\s?[、.:：]?/y,
  /(?:\d{1,2}[、．]|\d{1,2}[.)）](?=\p{Script=Han})|[一二三四五六七八九十]{1,2}、|[①-⑳])\s?/uy,
  /【[^【】]{1,16}】\s?[:：]?/y,
  /(?:关键(?:结果|成果|举措|任务)|目标|指标|任务|举措|行动|里程碑)\s?[一二三四五六七八九十\d]{0,2}\s?[:：、.]\s?/y,
];

/** Most sentences begin with a letter that none of the marks above begins with. */
function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 && code >= 65 && !MARK_LETTERS.has(lower);
}

const MARK_LETTERS = new Set(Array.from('kopchnm', (letter) => letter.charCodeAt(0)));

/** Where the sentence begins, behind list marks, checkboxes, "KR2:" and the like. */
export function sentenceStart(text: string): number {
  let at = 0;
  for (let moved = true; moved && at < text.length; ) {
    if (isPlainLetter(text.charCodeAt(at))) return at;
    moved = false;
    for (const pattern of BEFORE) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found && found[0].length > 0) {
        at = pattern.lastIndex;
        moved = true;
        break;
      }
    }
  }
  return at < text.length ? at : 0;
}

/** Noise inside the sentence, by the character it begins with. */
const INSIDE: Readonly<Record<string, readonly RegExp[]>> = {
  '@': [/@[\p{L}\d][\p{L}\d.-]{0,38}(?:\/[\w.-]{1,39})?/uy],
  // From twenty on it is the number of an issue, not a rank.
  '#': [/#(?:\d{3,}|[2-9]\d)/y],
  '&': [/(?<![\p{L}\d])&\d{2,}/uy],
  '!': [/![\d]{2,}|!(?=\[)/y],
  '(': [
    /\((?:score|final|result|confidence|grade|ocena|wynik|betyg|оценка|итог|得分|评分)?:?\s?(?:0?[.,]\d{1,2}|[01][.,]0|\d{1,2}(?:[.,]\d)?\/10)\)/iy,
    /\(\d{1,3}\s?%\)(?=\s*$)/y,
    /\(@?\p{Lu}\p{Ll}{1,15}(?:(?:, ?| & | and | )@?\p{Lu}\p{Ll}{1,15}){0,3}\)(?=\s*[.;]?\s*$)/uy,
    /\(P[0-4]\)/y,
    /\((?:est\.?|estimate:?|~)?\s?\d{1,2}\s?(?:pts?|points|sp|story points)\)/iy,
    /\((?:https?:)\/\/[^\s)]{1,300}\)/y,
    /\(#\d+\)/y,
    /\((?:ansvarig|ägare|owner|负责人|责任人)\s?[:：]?[^()]{1,30}\)/iy,
    /\((?:vikt|weight|waga|вес|权重)\s?[:：]?\s?\d{1,3}\s?%\)/iy,
  ],
  '（': [
    /（(?:(?:得分|评分|完成度|完成|进度|信心|信心指数|信心值|权重|占比)\s?[:：]?\s?)?(?:[01]\.\d{1,2}|\d{1,2}(?:\.\d)?\s?\/\s?10|P[0-4])）/iy,
    /（(?:得分|评分|完成度|完成|进度|信心|信心指数|信心值|权重|占比)\s?[:：]?\s?\d{1,3}\s?[%％]?）/y,
    /（\d{1,3}\s?[%％]）(?=\s*$)/y,
    /（(?:负责人|责任人|牵头人|牵头|对接人|owner|DRI)\s?[:：]?[^（）]{1,30}）/iy,
  ],
  权: [/权重\s?[:：]?\s?\d{1,3}\s?[%％]?(?=\s*(?:$|[;；,，。）)|]))/y],
  信: [/信心(?:指数|值|度)?\s?[:：]?\s?\d{1,2}(?:\.\d)?(?:\s?\/\s?10|分)?(?=\s*(?:$|[;；,，。）)|]))/y],
  负: [/负责人\s?[:：]\s?[^\s,，;；。()（）]{1,20}/y],
  责: [/责任人\s?[:：]\s?[^\s,，;；。()（）]{1,20}/y],
  '[': [
    /\[(?:done|on track|off track|at risk|behind|blocked|in progress|wip|draft|completed?|not started|achieved|missed|committed|aspirational|stretch)\]/iy,
    /\[(?:[A-Z][A-Z0-9 _-]{2,24}|P[0-4]|[01]?[.,]\d{1,2}|\d{1,3}%|[ xX])\](?!\()/y,
  ],
  ']': [/\]\([^\s()]{1,300}(?:\s"[^"]{0,80}")?\)/y],
  '<': [
    /<\/?(?:[abipsuq]|br|em|li|ul|ol|h[1-6]|td|th|tr|dd|dt|dl|hr|del|ins|sup|sub|kbd|div|img|pre|span|code|font|mark|small|strong|table|tbody)(?:\s[^<>]{0,200})?\/?>/iy,
    /<https?:\/\/[^\s>]{1,300}>/iy,
  ],
  h: [/https?:\/\/[^\s)\]]{1,400}/y],
  '~': [/~~[^~]{1,400}~~/y],
  ':': [/:[a-z0-9_+-]{2,24}:/y],
  p: [/(?<![\p{L}\d])P[0-4](?=[\s:]*$)/uy],
};

/** The same by character code, capitals included. Those beyond ASCII stand apart: in one array, most of it would be gaps. */
const ASCII: (readonly RegExp[] | undefined)[] = new Array(128).fill(undefined);
const BEYOND = new Map<number, readonly RegExp[]>();
for (const [sign, patterns] of Object.entries(INSIDE)) {
  for (const code of [sign.charCodeAt(0), sign.toUpperCase().charCodeAt(0)]) {
    if (code < ASCII.length) ASCII[code] = patterns;
    else BEYOND.set(code, patterns);
  }
}

/** Where the noise that begins at `at` ends, or `at` itself. */
export function noiseEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const patterns = code < ASCII.length ? ASCII[code] : BEYOND.get(code);
  if (patterns === undefined) return at;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at;
}
