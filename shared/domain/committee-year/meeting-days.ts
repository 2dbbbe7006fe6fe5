import { addDays, isIsoDate, type IsoDate } from '../iso-date'

/** One line of what was typed or pasted: the day it stands for, or what is wrong with it. */
export type MeetingLine =
  | { ok: true; words: string; heldOn: IsoDate; submitOn: IsoDate | null }
  | { ok: false; words: string; problem: string }

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** '2027-02-04', '4 februari 2027', '4 feb', '4/2', '4/2 2027': as people write days, and as sheets are pasted. */
const dayForms =
  /(?<iso>\d{4}-\d{2}-\d{2})|(?<day>\d{1,2})(?:\/(?<number>\d{1,2})|\s+(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?)(?:\s+(?<year>\d{4}))?/giu

/**
 * The days of a year's meetings, a line each, or divided by commas or semicolons. A second day on a line, told after the
 * first, is the day its documents must be in; else they are in `submitDays` days before. Weekdays are passed over.
 * @param year the year of days that are written without one
 * @param submitDays days before the meeting, or null when nothing is known
 */
export function readMeetingDays(text: string, year: number, submitDays: number | null): MeetingLine[] {
  const seen = new Set<IsoDate>()
  return text
    .split(/[\n;,]/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words): MeetingLine => {
      const line = readLine(words, year, submitDays)
      if (!line.ok) return line
      if (seen.has(line.heldOn)) return { ok: false, words, problem: 'Dagen står redan i listan.' }
      seen.add(line.heldOn)
      return line
    })
}

function readLine(words: string, year: number, submitDays: number | null): MeetingLine {
  const days = [...words.matchAll(dayForms)].map(({ groups = {} }) => dayOf(groups, year))
  const [heldOn, submitOn, third] = days
  if (heldOn === undefined) {
    return { ok: false, words, problem: 'Här finns inget datum. Skriv det som 2027-02-04 eller 4 februari.' }
  }
  if (third !== undefined) return { ok: false, words, problem: 'Skriv ett sammanträde på varje rad.' }
  if (!isIsoDate(heldOn) || (submitOn !== undefined && !isIsoDate(submitOn))) {
    return { ok: false, words, problem: 'Datumet finns inte i almanackan. Rätta det.' }
  }
  const submit = submitOn ?? (submitDays === null ? null : addDays(heldOn, -submitDays))
  if (submit !== null && submit > heldOn) {
    return { ok: false, words, problem: 'Handlingarna ska in före sammanträdet. Rätta ett av datumen.' }
  }
  return { ok: true, words, heldOn, submitOn: submit }
}

function dayOf(groups: Record<string, string | undefined>, year: number): string {
  if (groups['iso'] !== undefined) return groups['iso']
  const month = groups['number'] ?? months.indexOf((groups['month'] ?? '').toLowerCase()) + 1
  const pad = (value: string | number): string => String(value).padStart(2, '0')
  return `${groups['year'] ?? year}-${pad(month)}-${pad(groups['day'] ?? '')}`
}
