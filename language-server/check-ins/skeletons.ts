/** What a new file says until its people say it: a small OKR as one would write it, in one language. */
export interface Skeleton {
  /** Names of the objective, of its key results and of whoever begins, as references write them. */
  readonly names: { readonly objective: string; readonly keyResults: readonly [string, string, string] };
  readonly you: { readonly name: string; readonly title: string };
  readonly mission: string;
  readonly objective: string;
  readonly because: string;
  readonly keyResults: readonly [string, string, string];
  readonly initiative: string;
  readonly risk: string;
  readonly mitigation: string;
  /** A comment above the objective. */
  readonly hint: string;
}

/** By language code. */
export const SKELETONS: Readonly<Record<string, Skeleton>> = {
  en: {
    names: { objective: 'first-week', keyResults: ['return', 'delivery', 'twice'] },
    you: { name: 'me', title: 'My name' },
    mission: 'What we are there for, in one sentence',
    objective: 'Make the first week with us worth telling friends about',
    because: 'Most new customers leave before they have seen what we do best.',
    keyResults: [
      'New customers who come back within a month',
      'Time until the first order arrives',
      'Questions that customers have to ask twice',
    ],
    initiative: 'Call every new customer after the first order',
    risk: 'Two of us are away in the busiest weeks',
    mitigation: 'The neighbouring team helps out',
    hint: 'Where we want to be, and how we will know that we are there. Tab goes from blank to blank.',
  },
  pl: {
    names: { objective: 'pierwszy-tydzień', keyResults: ['powroty', 'dostawa', 'pytania'] },
    you: { name: 'ja', title: 'Imię i nazwisko' },
    mission: 'Po co jesteśmy, w jednym zdaniu',
    objective: 'Sprawić, by o pierwszym tygodniu z nami opowiadano znajomym',
    because: 'Większość nowych klientów odchodzi, zanim zobaczy, co robimy najlepiej.',
    keyResults: [
      'Nowi klienci, którzy wracają w ciągu miesiąca',
      'Czas do pierwszej dostawy',
      'Pytania, które klienci muszą zadać dwa razy',
    ],
    initiative: 'Telefon do każdego nowego klienta po pierwszym zamówieniu',
    risk: 'W najgorętszych tygodniach dwie osoby są na urlopie',
    mitigation: 'Pomaga sąsiedni zespół',
    hint: 'Gdzie chcemy być i po czym to poznamy. Tab przenosi do następnego pustego miejsca.',
  },
  zh: {
    names: { objective: '第一周', keyResults: ['回头', '送达', '重复'] },
    you: { name: '我', title: '姓名' },
    mission: '用一句话说明我们为什么存在',
    objective: '让新客户乐意把第一周的体验讲给朋友听',
    because: '多数新客户还没看到我们最擅长的事就离开了。',
    keyResults: ['一个月内再次光顾的新客户占比', '首单送达所需时间', '客户不得不重复提出的问题数'],
    initiative: '首单之后给每位新客户打电话',
    risk: '最忙的几周有两位同事休假',
    mitigation: '请相邻团队支援',
    hint: '我们想到达哪里，以及怎样知道已经到达。按 Tab 键可跳到下一个空格。',
  },
  sv: {
    names: { objective: 'första-veckan', keyResults: ['återkomst', 'leverans', 'frågor'] },
    you: { name: 'jag', title: 'Mitt namn' },
    mission: 'Varför vi finns, i en mening',
    objective: 'Göra första veckan hos oss värd att berätta om för vänner',
    because: 'De flesta nya kunder lämnar oss innan de har sett det vi gör bäst.',
    keyResults: [
      'Nya kunder som kommer tillbaka inom en månad',
      'Tid till den första leveransen',
      'Frågor som kunderna måste ställa två gånger',
    ],
    initiative: 'Ring varje ny kund efter den första beställningen',
    risk: 'Två av oss är borta de mest hektiska veckorna',
    mitigation: 'Grannlaget hjälper till',
    hint: 'Dit vi vill, och hur vi märker att vi är framme. Tabb går från lucka till lucka.',
  },
  ru: {
    names: { objective: 'первая-неделя', keyResults: ['возврат', 'доставка', 'вопросы'] },
    you: { name: 'я', title: 'Имя и фамилия' },
    mission: 'Зачем мы есть, одним предложением',
    objective: 'Сделать первую неделю с нами такой, чтобы о ней рассказывали друзьям',
    because: 'Большинство новых клиентов уходит, не увидев того, что мы делаем лучше всего.',
    keyResults: [
      'Доля новых клиентов, вернувшихся в течение месяца',
      'Время до первой доставки',
      'Вопросы, которые клиентам приходится задавать дважды',
    ],
    initiative: 'Звонок каждому новому клиенту после первого заказа',
    risk: 'В самые загруженные недели двое из нас в отпуске',
    mitigation: 'Помогает соседняя команда',
    hint: 'Где мы хотим быть и как узнаем, что дошли. Tab переводит от пропуска к пропуску.',
  },
};
