const swedishDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Sweden at a moment, 'YYYY-MM-DD': what "i dag" means to the user. */
export const swedishDate = (moment: Date): string => swedishDay.format(moment)
