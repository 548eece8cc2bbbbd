import type { Sentence } from './sentence.ts';

/** 各行各业的人怎样写关键结果，写得好的和不好的。 */
export const sentences: readonly Sentence[] = [
  // ── 从 A 到 B ──────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: '将净推荐值从 31 提升到 45',
    kind: 'from-to',
    metric: '净推荐值',
    from: '31',
    to: '45',
    direction: 'up',
    verb: 'raise',
  },
  {
    text: '把平均修复时间由 6 小时降至 90 分钟',
    kind: 'from-to',
    metric: '平均修复时间',
    from: '6 hour',
    to: '90 minute',
    direction: 'down',
    verb: 'lower',
  },
  { text: '复购率 18% → 25%', kind: 'from-to', metric: '复购率', from: '18 %', to: '25 %', direction: 'up' },
  { text: '结账等待时间缩短到 3 分钟（目前 7 分钟）', kind: 'from-to', from: '7 minute', to: '3 minute' },
  { text: '门店数量达到 60 家，上季度为 42 家', kind: 'from-to', from: '42', to: '60' },
  {
    text: '库存周转天数从52天压缩到38天以内',
    kind: 'from-to',
    from: '52 day',
    to: '38 day',
    comparator: 'at most',
  },
  {
    text: '获客成本从 210 元降低到 150 元以下',
    kind: 'from-to',
    from: 'CNY 210',
    to: 'CNY 150',
    comparator: 'below',
    direction: 'down',
  },
  {
    text: '６月底前将退货率从１２％降到８％',
    kind: 'from-to',
    from: '12 %',
    to: '8 %',
    deadline: '６月底前',
  },
  { text: '客服首响时长：15 分钟 -> 5 分钟', kind: 'from-to', from: '15 minute', to: '5 minute' },
  {
    text: '年度经常性收入由 1.2 亿元增长至 1.8 亿元',
    kind: 'from-to',
    from: 'CNY 120000000',
    to: 'CNY 180000000',
    direction: 'up',
  },
  { text: '付费会员从 3 万增加到 5 万', kind: 'from-to', from: '30000', to: '50000' },
  { text: '病历书写合格率 85% 提升至 95%', kind: 'from-to', from: '85 %', to: '95 %' },
  { text: '將客戶流失率從 5% 降低到 3%', kind: 'from-to', from: '5 %', to: '3 %', verb: 'lower' },
  { text: '團隊滿意度由 72 分提升至 85 分', kind: 'from-to', from: '72 分', to: '85 分' },
  { text: '在现有 40% 的基础上，把自动化测试覆盖率做到 75%', kind: 'from-to', from: '40 %', to: '75 %' },
  { text: '每周活跃志愿者由 120 人增至 200 人', kind: 'from-to', window: '每周' },

  // ── 目标，没有起点 ────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '应届生留任率达到 88%', kind: 'to', to: '88 %', metric: '应届生留任率' },
  { text: '月活跃用户数达到 120 万', kind: 'to', to: '1200000' },
  { text: '本季度末实现营收 3000 万元', kind: 'to', to: 'CNY 30000000', deadline: '本季度末' },
  { text: '课后服务参与率 90%', kind: 'to', to: '90 %' },
  { text: '第二季度平均客单价提高至 320 元', kind: 'to', to: 'CNY 320', deadline: '第二季度', verb: 'raise' },
  { text: '95% 的工单在 24 小时内解决', kind: 'to', to: '95 %' },
  { text: '24 小时内工单解决率达到 95%', kind: 'to', to: '95 %' },
  { text: '完成销售额 800 万元', kind: 'to', to: 'CNY 8000000' },
  { text: '全年安全生产零事故', kind: 'to' },
  { text: '所有核心接口完成限流改造', kind: 'yes-no' },
  { text: '进入行业前三', kind: 'to', to: '#3' },
  { text: '区域市场份额排名第 2', kind: 'to', to: '#2' },
  { text: '八成以上的新客来自老客推荐', kind: 'threshold', to: '80 %', comparator: 'at least' },
  { text: '100% 覆盖重点路段监控', kind: 'to', to: '100 %' },
  { text: '员工满意度评分达到 4.5/5', kind: 'to', to: '4.5/5' },
  { text: '严重缺陷清零', kind: 'to' },
  { text: '有效线索 2000 条', kind: 'to', to: '2000' },
  { text: '每月新增 500 名注册会员', kind: 'to', window: '每月' },
  { text: '数据看板日均访问 300 次', kind: 'to', window: '日均' },
  { text: '全体班主任完成心理健康培训', kind: 'yes-no' },

  // ── 界限 ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: '月度离职率低于 4%',
    kind: 'threshold',
    to: '4 %',
    comparator: 'below',
    window: '月度',
    metric: '离职率',
  },
  { text: '系统可用性 ≥ 99.95%', kind: 'threshold', to: '99.95 %', comparator: 'at least' },
  {
    text: '将贷款审批时长控制在 2 个工作日以内',
    kind: 'threshold',
    to: '2 working-day',
    comparator: 'at most',
    verb: 'keep',
  },
  { text: '客诉率不超过千分之三', kind: 'threshold', comparator: 'at most' },
  { text: '平均住院日降至 7 天以下', kind: 'threshold', to: '7 day', comparator: 'below' },
  { text: '师生比不低于 1:15，家长满意率超过 95%', kind: 'threshold' },
  { text: '全平台粉丝突破 50 万', kind: 'threshold', comparator: 'above', to: '500000' },
  { text: '招标文件差错率小于 0.1%', kind: 'threshold', comparator: 'below' },
  { text: '食堂满意度 85 分以上', kind: 'threshold', comparator: 'at least' },
  { text: '保持核心系统可用率 99.9%', kind: 'threshold', verb: 'keep' },
  { text: '线上故障恢复时间不超过 15 分钟', kind: 'threshold', comparator: 'at most', to: '15 minute' },
  { text: '捐赠款项 30 天内拨付到位的比例高于 90%', kind: 'threshold' },

  // ── 从零数起 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '举办 3 场行业沙龙', kind: 'count', to: '3 行业沙龙', verb: 'activity' },
  { text: '发布 20 篇客户案例', kind: 'count', to: '20 客户案例' },
  { text: '新签战略客户 5 家', kind: 'count', to: '5' },
  { text: '招聘 12 名一线客服', kind: 'count', to: '12 一线客服' },
  { text: '培训护士 60 人次', kind: 'count' },
  { text: '走访困难家庭不少于 100 户', kind: 'count', comparator: 'at least' },
  { text: '一季度新增 3 万注册用户', kind: 'count', to: '30000 注册用户', deadline: '一季度' },
  { text: '市场部：组织两场线下体验活动', kind: 'count' },
  { text: '募集善款 50 万元', kind: 'count', to: 'CNY 500000' },
  { text: '12 月 31 日前完成 8 个老旧小区改造', kind: 'count', deadline: '12 月 31 日前' },
  { text: '本学期开设 6 门选修课', kind: 'count', deadline: '本学期' },
  { text: '新开直营店 4 家', kind: 'count' },
  { text: '申请发明专利 3 项', kind: 'count' },
  { text: '30 位种子用户完成访谈', kind: 'count' },
  { text: '与 30 个客户进行需求访谈', kind: 'count' },
  { text: '成功孵化 2 个新业务', kind: 'count' },
  { text: '至少上线 5 个自助功能', kind: 'count' },
  { text: '植树 1,000 棵', kind: 'count' },

  // ── 相对变化 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '自然流量环比增长 20%', kind: 'relative', change: '20 %', direction: 'up' },
  { text: '单位能耗同比下降 8%', kind: 'relative', change: '8 %', direction: 'down' },
  { text: '老客转介绍人数翻一番', kind: 'relative', change: 'x2', direction: 'up' },
  { text: '报表制作耗时减半', kind: 'relative', change: 'x0.5', direction: 'down' },
  { text: '提升下单转化率 15%', kind: 'relative', change: '15 %', direction: 'up' },
  { text: '将采购成本压缩 200 万元', kind: 'relative', change: 'CNY 2000000', direction: 'down' },
  { text: '合格率提高 2 个百分点', kind: 'relative', change: '2 pp' },
  { text: '较 2024 年减少纸张使用 30%', kind: 'relative', change: '30 %' },
  { text: '直播间销售额增长 1.5 倍', kind: 'relative', direction: 'up' },
  { text: '审批环节精简三分之一', kind: 'relative' },
  { text: '实现利润 30% 的增长', kind: 'relative' },
  { text: '研发效率提升 20% 以上', kind: 'relative', change: '20 %' },

  // ── 做了什么 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  ...`
新官网上线
搭建数据中台
完成 4 月安全生产月活动方案
上线会员积分系统 2.0
制定三年人才发展规划
推出企业版 App
优化注册流程
梳理岗位职责
从 0 到 1 搭建私域运营体系
完成第二阶段系统迁移
启动 ISO 9001 体系建设
改版校园网首页
升级到 MySQL 8.0
组织全员团建
打造一个学习型社区
建立供应商评价机制
4 月完成各部门新人培训方案
5 月 20 日前提交预算初稿
开展消防安全演练
整理历史档案
协助销售部门准备投标材料
配合审计部门开展专项检查
推进校企合作
探索新的商业模式
支持区域团队开拓市场
深化与高校的产学研合作
落实安全责任制
完善客户分级管理办法
编写一份新员工手册
设计新版产品包装
年底前交付二期工程
25 年 Q1 完成办公室搬迁
参加广交会
数据仓库迁移
门店装修
与物业公司签订合同
接入微信支付
重构订单模块，补齐单元测试
面向所有家长推出家校沟通平台`
    .trim()
    .split('\n')
    .map((text): Sentence => ({ text, kind: 'activity' })),

  // ── 做事并说出效果 ────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '优化排班流程，使加班时长降低 30%', kind: 'relative', change: '30 %' },
  {
    text: '上线自助退款，从而将人工处理量减少到每天 50 单以下',
    kind: 'threshold',
    to: '50',
    comparator: 'below',
  },
  { text: '通过会员日活动，将复购率从 20% 提高到 28%', kind: 'from-to', from: '20 %', to: '28 %' },
  { text: '引入智能分诊以缩短候诊时间至 15 分钟', kind: 'to', to: '15 minute' },

  // ── 是或否 ────────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '通过 ISO 27001 认证', kind: 'yes-no' },
  { text: '取得食品经营许可证', kind: 'yes-no' },
  { text: '实现盈亏平衡', kind: 'yes-no' },
  { text: '获得高新技术企业认证', kind: 'yes-no' },

  // ── 无法衡量 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '提升品牌影响力', kind: 'none', vague: ['品牌影响力'], verb: 'raise' },
  { text: '显著改善用户体验', kind: 'none', vague: ['显著', '用户体验'] },
  { text: '提高服务质量', kind: 'none' },
  { text: '服务质量提升', kind: 'none' },
  { text: '降低技术债务', kind: 'none' },
  { text: '成为客户首选的合作伙伴', kind: 'none' },
  { text: '团队凝聚力不断增强', kind: 'none' },
  { text: '增加收入', kind: 'none' },
  { text: '更快的响应速度', kind: 'none' },
  { text: '保持良好的客户关系', kind: 'none', verb: 'keep' },
  { text: '大幅提升 2025 年的盈利能力', kind: 'none' },
  { text: '员工幸福感', kind: 'none' },

  // ── 两个指标 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '净推荐值达到 50，流失率低于 2%', kind: 'to', joined: true },
  { text: '将转化率提升至 5%，并将获客成本降低到 80 元', kind: 'to', joined: true },
  { text: '提高出勤率和及格率', kind: 'none', joined: true },
  { text: '提升营收，降低成本', kind: 'none', joined: true },
  { text: '教师和学生的满意度达到 90%', kind: 'to' },
  { text: '培训班组长和安全员 50 人', kind: 'count' },
  { text: '华东与华南区销售额增长 15%', kind: 'relative' },

  // ── 没填完的 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: '将续费率从 X% 提升到 Y%', kind: 'from-to', placeholder: true },
  { text: '新增用户达到 XX 万', kind: 'to', placeholder: true },
  { text: '目标值：待定', kind: 'none', placeholder: true },
  { text: '收入达到 ___ 万元', kind: 'to', placeholder: true },

  // ── 真实文件里的样子 ──────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'KR1：MQL 到 SQL 转化率从 12% 提升至 18%', kind: 'from-to', from: '12 %', to: '18 %' },
  { text: '- [x] **KR2** 招聘 3 名算法工程师 @李雷', kind: 'count' },
  { text: '3、完成 10 场客户拜访（7/10）', kind: 'count' },
  { text: '① 上线工单系统', kind: 'activity' },
  { text: '（1）onboarding 完成率达到 85%', kind: 'to', to: '85 %' },
  { text: '【承诺】支付成功率稳定在 99.5% 以上', kind: 'threshold', to: '99.5 %' },
  { text: '关键结果 3：churn 降至 2% 以下（当前 3.4%）', kind: 'from-to', from: '3.4 %', to: '2 %' },
  { text: '新签合同额 500 万（权重 30%）', kind: 'count' },
  { text: '1. 发布 API 文档 => 完成 70%', kind: 'activity' },
  { text: '「客户满意度提升至 92%」', kind: 'to', to: '92 %' },
  { text: '完成 B 端 NPS 调研（负责人：张伟）', kind: 'activity' },
  { text: '提升页面加载速度，LCP < 2.5s', kind: 'threshold', to: '2.5 second' },
];
