/** A time of day as 'HH:MM', 00:00–23:59. Text order is also the order in time. */
export type ClockTime = string

export const isClockTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Minutes since midnight. */
export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** What people write: '9', '9.30', '0930', '9:30', 'kl 9'; null when it is no time of day. */
export function readClockTime(written: string): ClockTime | null {
  const found = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(written.trim())
  if (found === null) return null
  const time = `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`
  return isClockTime(time) ? time : null
}

/** '09.00–12.30', '09.00', or '' where no time is set: as Swedish print writes it. */
export function formatClockSpan(start: ClockTime | null, end: ClockTime | null): string {
  if (start === null) return ''
  return end === null ? dotted(start) : `${dotted(start)}–${dotted(end)}`
}

const dotted = (time: ClockTime): string => time.replace(':', '.')
