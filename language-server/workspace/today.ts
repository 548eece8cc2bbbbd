/** The current day where the person is, as an ISO date. The only place in the server that asks the clock for it. */
export function localToday(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
