import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    many: '“{name}” looks after {count} KPIs; with more than {max} nobody looks at all of them. Keep those that you act on.',
  },
  pl: {
    many: '„{name}” pilnuje {count} KPI; przy więcej niż {max} nikt nie patrzy na wszystkie. Zostaw te, na podstawie których działacie.',
  },
  zh: { many: '“{name}”负责 {count} 个 KPI；超过 {max} 个就没有人会全部关注。请保留真正会据以行动的。' },
  sv: {
    many: '”{name}” sköter {count} KPI:er; med fler än {max} ser ingen på alla. Behåll dem som ni agerar på.',
  },
  ru: {
    many: '«{name}» следит за {count} KPI; когда их больше {max}, на все никто не смотрит. Оставьте те, по которым вы действуете.',
  },
});
