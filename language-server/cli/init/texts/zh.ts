import type { FirstTexts } from './texts.ts';

export const zh: FirstTexts = {
  company: '我们公司',
  team: '我们团队',
  companyNote: ['有谁：公司、团队和人员。其他一切都引用这里的名字。'],
  objectiveNote: ['标题说明这些目标属于谁、属于哪个周期。下面是一个示例：请换成你们自己的目标。'],
  checkInNote: ['每周一次：每个数字到了哪里，你有多大信心能达到。'],
  objective: '让新客户与我们的第一周顺顺利利',
  because: '流失的客户有一半是在第一个月离开的，其中大多数从未真正用起我们的产品。',
  setUp: '一周内完成设置的新客户比例',
  answer: '新客户得到答复的时间',
  hours: '小时',
  leaving: '第一个月内离开的新客户比例',
};
