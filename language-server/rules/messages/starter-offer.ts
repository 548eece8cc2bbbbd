import { defineMessages } from '../speak.ts';

/** What the editor asks where a folder has many findings and no settings. */
export const messages = defineMessages({
  en: {
    offer:
      '{count, plural, one {There is # warning} other {There are # warnings}} in “{folder}”. Is this a first cycle? The starter profile shows only what matters most; the rest can come later.',
    use: 'Use the starter profile',
    later: 'Not now',
    never: 'Never for this workspace',
  },
  pl: {
    offer:
      'W „{folder}” {count, plural, one {jest # ostrzeżenie} few {są # ostrzeżenia} other {jest # ostrzeżeń}}. Czy to pierwszy cykl? Profil starter pokazuje tylko to, co najważniejsze; reszta może przyjść później.',
    use: 'Użyj profilu starter',
    later: 'Nie teraz',
    never: 'Nigdy w tym obszarze roboczym',
  },
  zh: {
    offer:
      '“{folder}”中有 {count} 条警告。这是第一个周期吗？starter 配置只显示最重要的内容，其余的可以以后再说。',
    use: '使用 starter 配置',
    later: '以后再说',
    never: '在此工作区不再询问',
  },
  sv: {
    offer:
      'Det finns {count, plural, one {# varning} other {# varningar}} i ”{folder}”. Är det här en första period? Profilen starter visar bara det viktigaste; resten kan komma senare.',
    use: 'Använd profilen starter',
    later: 'Inte nu',
    never: 'Aldrig i den här arbetsytan',
  },
  ru: {
    offer:
      'В «{folder}» {count, plural, one {# предупреждение} few {# предупреждения} other {# предупреждений}}. Это первый цикл? Профиль starter показывает только самое важное; остальное может прийти позже.',
    use: 'Использовать профиль starter',
    later: 'Не сейчас',
    never: 'Никогда в этой рабочей области',
  },
});
