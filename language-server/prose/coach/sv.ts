import type { CoachWords } from './coach-words.ts';

export const sv: CoachWords = {
  ranks: 'plats, placering*, rank*, position*',
  eitherWay: 'accelerera*, snabba*, påskynda*, begränsa*, frigör*, skala*, bromsa*, minimera*, maximera*',
  plans: 'budget*, plan*, kvot*, prognos*, säljmål*, försäljningsmål*',
  vanity:
    'följare*, gilla-markering*, gillningar*, likes, sidvisning*, visningar*, exponering*, nedladdningar*, delningar*',
  ambiguous:
    'användare, användarna, antalet användare, antal användare, aktiva användare, trafik, trafiken, webbtrafik*, webbplatstrafik*, prestanda, prestandan, engagemang*, kunder, antalet kunder, antal kunder, användning*, nöjdhet*, kvalitet*, produktivitet*',
  asUsual: 'behåll*, bibehåll*, upprätthåll*, fortsätt*',
  jargon:
    'synerg*, paradigm*, holistisk*, hävstång*, världsklass, banbrytande, disrupt*, digital transformation*, lågt hängande frukt*, win-win, värdeskapande, spjutspets*, proaktiv*, helhetslösning*, framtidssäkr*, mindset, kärnkompetens*, best-in-class, game changer*, leverera värde, ekosystem*',
};
