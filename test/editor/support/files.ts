/** A company, two teams and their people. */
export const company = `company acme "Acme" {
  pillar growth "Grow where we are strong"
}

team marketing "Marketing" in acme
team sales "Sales" in acme
person ana "Ana Kowalska" in marketing

okrs for acme in 2026

objective lead "Lead the market for sales data where we are at home" {
  owner ana
  serves growth
  kr share "Market share" from 18% to 25%
  kr nps "Net promoter score" from 31 to 45
  kr renewals "Customers who renew" from 82% to 90%
}
`;

/** A team's quarter that follows the company's year. */
export const marketing = `okrs for marketing in 2026-Q1

objective search "Own organic search so that demand costs us less" {
  owner ana
  supports acme.lead
  kr cost "Cost per acquisition" from $210 to $150
  kr leads "Inbound leads a month" from 20 to 30
  kr visits "Organic visits a month" from 12k to 20k
}
`;

/** A quarter with something to say about nearly every line. */
export const sales = `okrs for sales in 2026-Q2

objective web "Improve things and reach 20% more sales" {
  owner ann
  supports acme.leed
  kr calls "Sales calls a week" from 40 to 60
  kr won "Calls that end in an order" from 8% to 12%
  kr "Launch the new website"
}
`;

/** All of them, by their names in the folder. */
export const files = { 'company.okr': company, 'marketing.okr': marketing, 'sales.okr': sales };
