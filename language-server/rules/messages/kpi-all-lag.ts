import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    all: 'All {count} KPIs that say so lag behind. Add one that leads: something you can see early, and that moves these later.',
  },
  pl: {
    all: 'Wszystkie oznaczone KPI ({count}) są opóźnione. Dodaj wyprzedzający (lead): coś, co widać wcześnie i co później porusza pozostałe.',
  },
  zh: {
    all: '所有注明类型的 {count} 个 KPI 都是滞后指标。请加一个先行指标（lead）：能早看到、之后会带动它们的。',
  },
  sv: {
    all: 'Alla {count} KPI:er som anger det släpar efter. Lägg till en ledande (lead): något som syns tidigt och som senare rör de andra.',
  },
  ru: {
    all: 'Все KPI с пометкой ({count}) запаздывающие. Добавьте опережающий (lead): то, что видно рано и что потом двигает остальные.',
  },
});
