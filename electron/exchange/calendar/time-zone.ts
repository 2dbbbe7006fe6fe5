/** The zone that every time in the file is given in. */
export const stockholm = 'Europe/Stockholm'

/**
 * Central European time with the change of clocks that EU directive 2000/84/EC has held since 1996: the last Sunday of
 * March at 02, of October at 03. Written into the file, so that the reader needs no zone of that name.
 */
export const stockholmZone = (): string =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${stockholm}`,
    'BEGIN:DAYLIGHT',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n')
