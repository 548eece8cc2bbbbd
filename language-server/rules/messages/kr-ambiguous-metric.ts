import { defineMessages } from '../speak.ts';

/** `words` are the metric. */
export const messages = defineMessages({
  en: {
    which:
      '“{words}” means something else to everyone: of all time or of the last seven days, all or only the active? Define it once as a KPI, or say the window here.',
    define: 'Define the KPI {name}',
    ask: 'What exactly is counted, and over which days?',
  },
  pl: {
    which:
      '„{words}” każdy rozumie inaczej: od zawsze czy z ostatnich siedmiu dni, wszystkie czy tylko aktywne? Zdefiniuj to raz jako KPI albo podaj tu okres.',
    define: 'Zdefiniuj KPI {name}',
    ask: 'Co dokładnie liczymy i z ilu dni?',
  },
  zh: {
    which:
      '“{words}”每个人理解不同：是累计还是最近七天，全部还是仅活跃的？请定义为 KPI，或在这里写明统计周期。',
    define: '定义 KPI {name}',
    ask: '到底统计什么、统计哪些天？',
  },
  sv: {
    which:
      '”{words}” betyder olika för alla: sedan starten eller de senaste sju dagarna, alla eller bara de aktiva? Definiera det en gång som KPI, eller skriv perioden här.',
    define: 'Definiera KPI:n {name}',
    ask: 'Vad räknas exakt, och över vilka dagar?',
  },
  ru: {
    which:
      '«{words}» каждый понимает по-своему: за всё время или за последние семь дней, все или только активные? Определите это один раз как KPI или укажите здесь период.',
    define: 'Определить KPI {name}',
    ask: 'Что именно считается и за какие дни?',
  },
});
