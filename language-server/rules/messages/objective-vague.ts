import { defineMessages } from '../speak.ts';

/** `words` are the title's own. */
export const messages = defineMessages({
  en: {
    measured:
      '“{words}” could mean many things: say what will be different for whom. The key results make up for it.',
    unmeasured:
      '“{words}” could mean many things, and no key result below can be measured. Say what will be different for whom, and by which figures you will see it.',
    alone:
      '“{words}” could mean many things: say what will be different for whom, and add key results with the figures by which you will see it.',
    commonplace:
      '“{words}” would fit any organisation in any year. Say what will be different for whom, and by which figures you will see it.',
  },
  pl: {
    measured:
      '„{words}” może znaczyć wiele: napisz, co i dla kogo się zmieni. Kluczowe rezultaty to nadrabiają.',
    unmeasured:
      '„{words}” może znaczyć wiele, a żadnego kluczowego rezultatu poniżej nie da się zmierzyć. Napisz, co i dla kogo się zmieni i po jakich liczbach to poznasz.',
    alone:
      '„{words}” może znaczyć wiele: napisz, co i dla kogo się zmieni, i dodaj kluczowe rezultaty z liczbami, po których to poznasz.',
    commonplace:
      '„{words}” pasuje do każdej organizacji w każdym roku. Napisz, co i dla kogo się zmieni i po jakich liczbach to poznasz.',
  },
  zh: {
    measured: '“{words}”可以有多种理解：请写明对谁会有什么不同。好在下面的关键结果说清楚了。',
    unmeasured:
      '“{words}”可以有多种理解，而下面没有一个关键结果可以衡量。请写明对谁会有什么不同，以及用哪些数字来看出变化。',
    alone: '“{words}”可以有多种理解：请写明对谁会有什么不同，并添加带数字的关键结果来看出变化。',
    commonplace:
      '“{words}”放在任何组织、任何一年都说得通。请写明对谁会有什么不同，以及用哪些数字来看出变化。',
  },
  sv: {
    measured:
      '”{words}” kan betyda mycket: skriv vad som blir annorlunda och för vem. Nyckelresultaten väger upp det.',
    unmeasured:
      '”{words}” kan betyda mycket, och inget nyckelresultat under målet går att mäta. Skriv vad som blir annorlunda och för vem, och vilka siffror som visar det.',
    alone:
      '”{words}” kan betyda mycket: skriv vad som blir annorlunda och för vem, och lägg till nyckelresultat med de siffror som visar det.',
    commonplace:
      '”{words}” skulle passa vilken organisation som helst, vilket år som helst. Skriv vad som blir annorlunda och för vem, och vilka siffror som visar det.',
  },
  ru: {
    measured:
      '«{words}» можно понять по-разному: напишите, что и для кого изменится. Ключевые результаты это восполняют.',
    unmeasured:
      '«{words}» можно понять по-разному, а ни один ключевой результат ниже не измерить. Напишите, что и для кого изменится и по каким цифрам это будет видно.',
    alone:
      '«{words}» можно понять по-разному: напишите, что и для кого изменится, и добавьте ключевые результаты с цифрами, по которым это будет видно.',
    commonplace:
      '«{words}» подошло бы любой организации в любой год. Напишите, что и для кого изменится и по каким цифрам это будет видно.',
  },
});
